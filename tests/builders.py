"""Studies, study files and notes for the tests; what a test does not name is filled in."""

from dataclasses import fields, replace
from pathlib import Path

from db.marks import Note, new_note_id
from db.models import Page, Result, Study, StudyId, StudyRow, Term
from db.reading_worker import rendered
from db.study_file import write_study

_FIELDS = frozenset(field.name for field in fields(Study))


def a_study(name: str = "thalamus-2025", **more: object) -> Study:
    """A small whole study with this id; name what matters to the test."""
    study = Study(
        id=StudyId(name),
        title="Why the thalamus shrinks",
        takeaway="In MS the **thalamus** gets smaller over the years.",
        keep_in_mind="It looked at few people.",
        what_they_did="The team compared [donors](mskb:term/donor) after death.",
        findings=("Fewer nerve cells were there.", "The loss was **not** even."),
        picture_it="A town that loses its telephone exchange.",
        cannot_tell=("It cannot tell when the loss began.",),
        why_person="It may explain slow thinking.",
        questions=("What does my scan show?",),
        kind="post_mortem",
        organism="after_death",
        people=26,
        conditions=("MS", "PPMS"),
        topics=("Scans",),
        results=(Result("Nerve cells lost", "Donors with MS", "35%", None, None),),
        journal="Acta Neuropathologica",
        published="2025-05",
        doi="10.1007/s00401-025-1",
        made_with="software",
        checked="2026-11-21",
        next_check="2029-11-21",
        licence="CC-BY-4.0",
    )
    unknown = more.keys() - _FIELDS
    assert not unknown, f"a study has no {unknown}"
    return replace(study, **more)  # type: ignore[arg-type]


def a_page(study: Study | None = None, *terms: Term) -> Page:
    """The page of this study, or of `a_study`, with these words explained."""
    shown = study or a_study()
    told = {field.name: getattr(shown, field.name, 0) for field in fields(StudyRow)}
    row = StudyRow(**told)  # type: ignore[arg-type]
    return Page(shown, row, rendered(shown), terms)


def a_study_file(folder: Path, name: str = "thalamus-2025", **more: object) -> Path:
    """The file of such a study, in this folder."""
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / f"{name}.md"
    path.write_text(write_study(a_study(name, **more)), "utf-8")
    return path


def a_text(*front: str, body: str = "## Takeaway\nIt helps some people.\n") -> str:
    """The text of a study file with these lines in front, after an id and a title."""
    return "\n".join(["---", "id: a-2025", "title: A study", *front, "---", body])


def a_note(text: str = "Tired in the morning", **more: object) -> Note:
    """A saved note with this text; name what matters to the test."""
    at = "2026-11-21T09:00:00.000+00:00"
    note = Note(id=new_note_id(), text=text, created=at, changed=at, rev=1)
    return replace(note, **more)  # type: ignore[arg-type]
