"""Any study and any notebook that a file can hold, for tests that try many."""

import string
from dataclasses import replace
from datetime import date

from hypothesis import strategies as st

from db import thing_body
from db.contents import Contents, KeptBookmark, KeptNote, KeptThing, ReadMark
from db.marks import (
    COLOURS,
    Appointment,
    Bookmark,
    Note,
    NoteId,
    NoteKind,
    Place,
    Shelf,
    Shelved,
)
from db.models import CERTAINTIES, CONDITIONS, KINDS, ORGANISMS, STATUSES, Result, Study, StudyId
from db.things import APPOINTMENT, SHELF, SHELVED

YAML_LIKE = st.text("-:[]{}&*!|>'\"#\n ab", max_size=200).map(lambda text: "---\n" + text)
LETTERS = st.sampled_from(
    string.ascii_letters + string.digits + " .,:;-#'\"[]{}&*!|>%@`\\éßαµ≥–“”\U0001d6fc"
)
LINE = st.text(LETTERS, min_size=1, max_size=40).map(lambda text: " ".join(text.split()))
WORDS = LINE.filter(lambda text: text != "")
PARAGRAPH = st.lists(WORDS, min_size=1, max_size=3).map("\n\n".join)
PART = PARAGRAPH.map(str.strip).filter(lambda text: text != "")
MAYBE = st.none() | WORDS
NUMBER = st.none() | st.integers(0, 10**9)
TEXTS = st.lists(WORDS, max_size=3).map(tuple)
PARTS = st.lists(PART, max_size=3).map(tuple)
DATES = st.dates(date(1850, 1, 1), date(2026, 12, 31)).map(date.isoformat)
RESULT = st.builds(Result, WORDS, WORDS, MAYBE, st.just(3), st.integers(3, 900)) | st.builds(
    Result, WORDS, WORDS, MAYBE
)
STUDIES = st.builds(
    Study,
    id=st.from_regex(r"[a-z0-9][a-z0-9-]{0,63}", fullmatch=True).map(StudyId),
    title=WORDS,
    takeaway=PART,
    code=st.none() | st.from_regex(r"MS-[0-9]{4}", fullmatch=True),
    keep_in_mind=st.none() | PART,
    what_they_did=st.none() | PART,
    findings=PARTS,
    picture_it=st.none() | PART,
    cannot_tell=PARTS,
    why_person=st.none() | PART,
    why_helper=st.none() | PART,
    why_professional=st.none() | PART,
    questions=PARTS,
    abstract=st.none() | PART,
    kind=st.none() | st.sampled_from(KINDS),
    organism=st.none() | st.sampled_from(ORGANISMS),
    people=NUMBER,
    people_detail=MAYBE,
    animals=NUMBER,
    studies_counted=NUMBER,
    population=MAYBE,
    duration=MAYBE,
    comparison=MAYBE,
    results=st.lists(RESULT, max_size=2).map(tuple),
    conditions=st.lists(st.sampled_from(CONDITIONS), max_size=3).map(tuple),
    topics=TEXTS,
    paper_title=MAYBE,
    journal=MAYBE,
    authors=MAYBE,
    published=st.none() | DATES | DATES.map(lambda day: day[:7]) | DATES.map(lambda day: day[:4]),
    doi=st.none() | st.just("10.1000/a(b)c"),
    pmid=st.none() | st.from_regex(r"[0-9]{1,9}", fullmatch=True),
    pmcid=st.none() | st.from_regex(r"PMC[0-9]{1,9}", fullmatch=True),
    trial_ids=TEXTS,
    harms=MAYBE,
    funding=MAYBE,
    certainty=st.none() | st.sampled_from(CERTAINTIES),
    status=st.sampled_from(STATUSES),
    status_note=MAYBE,
    summary_by=MAYBE,
    made_with=MAYBE,
    reviewed_by=MAYBE,
    checked=st.none() | DATES,
    next_check=st.none() | DATES,
    licence=MAYBE,
    source=MAYBE,
    lang=st.sampled_from(["en", "de", "pt-BR"]),
    version=st.integers(0, 99),
    left_out=TEXTS,
)
PIECES = st.sampled_from(
    [
        "AND",
        "OR",
        "NOT",
        "(",
        ")",
        '"',
        "-",
        "*",
        "?",
        "~",
        ":",
        "..",
        "[",
        "]",
        "^",
        "'",
        " ",
        "title",
        "year",
        "2020",
        "kind",
        "trial",
        "in",
        "limits",
        "thalamus",
        "ms",
        "É",
        "‑",
        " -",
        "title:",
        "year:",
        "kind:",
        "in:limits",
        "about:",
        "people:>5",
        "fatigue",
        "testin",
    ]
)
ODD_TEXT = st.one_of(st.text(max_size=60), st.lists(PIECES, max_size=30).map("".join))
"""Anything that might be typed into the search box: any letters, or signs of its language."""

TIMES = st.sampled_from(
    [f"20{year}-11-21T0{hour}:00:00.000+00:00" for year in (16, 26, 36) for hour in (0, 1, 2)]
)
FEW_WORDS = st.sampled_from(["", "tired", "tired today", "Müde\n**sehr**", "=1+1", "a\u2028b"])
FEW_STUDIES = st.sampled_from(["a-2025", "b-2025", "c-2025"]).map(StudyId)
NOTES = st.builds(
    Note,
    id=st.sampled_from(["x", "y", "z"]).map(NoteId),
    text=FEW_WORDS,
    kind=st.sampled_from([NoteKind.NOTE, NoteKind.QUESTION]),
    study=st.none() | FEW_STUDIES,
    study_title=st.none() | st.just("A study"),
    part=st.none() | st.just("findings"),
    about=st.sampled_from(["", "Anna"]),
    starred=st.booleans(),
    place=st.sampled_from([0.0, 1.0, 2.5]),
    asked=st.booleans(),
    answer=st.sampled_from(["", "yes", "no"]),
    created=TIMES,
    changed=TIMES,
    rev=st.integers(1, 9),
    day=st.sampled_from(["", "2026-03-01"]),
    tags=st.sampled_from([(), ("walking",), ("walking", "scan")]),
    details=st.sampled_from([(), (("how_bad", "4"),)]),
    quote=st.sampled_from(["", "six months"]),
    colour=st.sampled_from(["", "green"]),
)
THINGS = st.one_of(
    st.builds(Shelf, st.sampled_from(["s1", "s2"]), WORDS, st.sampled_from(COLOURS)).map(
        lambda shelf: (SHELF, shelf.id, thing_body.body_of(shelf))
    ),
    FEW_STUDIES.map(lambda study: (SHELVED, f"s1/{study}", shelved_body("s1", study))),
    st.builds(
        Appointment, st.sampled_from(["v1", "v2"]), st.just("2026-12-01"), agreed=FEW_WORDS
    ).map(lambda visit: (APPOINTMENT, visit.id, thing_body.body_of(visit))),
)


def shelved_body(shelf: str, study: StudyId) -> dict[str, object]:
    return thing_body.body_of(Shelved(shelf, study, "A study"))


def _kept(note: Note, deleted: str | None, past: list[Note]) -> KeptNote:
    """The note after its versions, numbered upwards as a notebook does."""
    versions = tuple(
        replace(version, id=note.id, rev=number) for number, version in enumerate(past, start=1)
    )
    return KeptNote(replace(note, rev=len(past) + note.rev), deleted, versions)


CONTENTS = st.builds(
    Contents,
    notes=st.lists(
        st.builds(_kept, NOTES, st.none() | TIMES, st.lists(NOTES, max_size=2)),
        max_size=3,
        unique_by=lambda kept: kept.note.id,
    ).map(tuple),
    bookmarks=st.lists(
        st.builds(
            KeptBookmark,
            st.builds(Bookmark, FEW_STUDIES, FEW_WORDS, FEW_WORDS, TIMES, FEW_WORDS),
            st.integers(1, 9),
            st.none() | TIMES,
        ),
        max_size=3,
        unique_by=lambda kept: kept.bookmark.study,
    ).map(tuple),
    read=st.lists(
        st.builds(ReadMark, FEW_STUDIES, TIMES), max_size=3, unique_by=lambda mark: mark.study
    ).map(lambda marks: tuple(sorted(marks, key=lambda mark: (mark.marked, mark.study)))),
    places=st.lists(
        st.builds(Place, FEW_STUDIES, st.just("findings"), st.integers(0, 99), TIMES),
        max_size=3,
        unique_by=lambda place: place.study,
    ).map(tuple),
    things=st.lists(
        st.builds(
            lambda told, rev, removed: KeptThing(told[0], told[1], told[2], rev, removed),
            THINGS,
            st.integers(1, 9),
            st.none() | TIMES,
        ),
        max_size=3,
        unique_by=lambda kept: (kept.kind, kept.id),
    ).map(tuple),
)
"""Notebooks small enough that two of them meet at the same notes, words and studies."""
