"""Notes as one plain text, and as a Markdown file each."""

from collections.abc import Iterable, Iterator

from db.front_matter import write_front_matter
from db.glossary import slug
from db.marks import Note
from db.outgoing.notes_words import NOTES_WARNING, TITLE, by_kind, facts, heading

LONGEST_NAME = 40
RULE = "-" * 40


def as_text(notes: Iterable[Note]) -> Iterator[str]:
    """The notes as plain text, kind by kind, with a line between them."""
    yield f"{TITLE}\n\n{NOTES_WARNING}\n"
    for kind, those in by_kind(notes):
        yield f"\n\n{kind.upper()}\n"
        for note in those:
            told = "\n".join(f"{name}: {value}" for name, value in facts(note))
            answer = f"\n\nAnswer: {note.answer}" if note.answer else ""
            yield f"\n{RULE}\n{told}\n\n{note.text}{answer}\n"


def as_markdown(notes: Iterable[Note]) -> Iterator[tuple[str, str]]:
    """The name and the text of a Markdown file for each note, with its facts in front."""
    every = [note for _, those in by_kind(notes) for note in those]
    for number, note in enumerate(every, start=1):
        words = slug(heading(note))[:LONGEST_NAME].strip("-")
        name = "-".join(filter(None, (f"{number:04}", note.kind, words)))
        yield f"{name}.md", _file_of(note)


def _file_of(note: Note) -> str:
    told = {
        "id": note.id,
        "kind": str(note.kind),
        "written": note.created,
        "changed": note.changed,
        "written_by": note.written_by,
        "about": note.about,
        "study": note.study,
        "study_title": note.study_title,
        "part": note.part,
        "starred": "yes" if note.starred else "",
        "asked": "yes" if note.asked else "",
    }
    front = write_front_matter({name: value for name, value in told.items() if value})
    answer = f"\n\n## Answer\n\n{note.answer}" if note.answer else ""
    return f"{front}{note.text}{answer}\n"
