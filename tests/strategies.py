"""Any study that a file can hold, for tests that try many."""

import string
from datetime import date

from hypothesis import strategies as st

from db.models import CERTAINTIES, CONDITIONS, KINDS, ORGANISMS, STATUSES, Result, Study, StudyId

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
