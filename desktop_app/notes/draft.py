"""A note while it is being written: when it is saved, and what it is tied to."""

import uuid
from dataclasses import dataclass, replace

from db import Changes, Note, Notebook, NoteId, NoteKind, Page


def new_note(kind: NoteKind = NoteKind.NOTE, page: Page | None = None, part: str = "") -> Note:
    """An empty note, tied to a study and a part of it where they are given."""
    return Note(
        id=NoteId(uuid.uuid4().hex),
        text="",
        kind=kind,
        study=page.study.id if page else None,
        study_title=page.study.title if page else None,
        part=part or None,
    )


@dataclass(slots=True)
class Draft:
    """One note under the hand.

    `note` is what the screen shows. `_saved` is what lies on the disk; only the notebook's
    lane touches it, so saves that wait behind each other always carry the right revision.
    """

    note: Note
    _saved: Note | None = None

    def differs(self, text: str, kind: NoteKind) -> bool:
        """Whether the screen now shows something else than the draft."""
        return (text, kind) != (self.note.text, self.note.kind)

    def change(self, text: str, kind: NoteKind) -> None:
        """Take over what the screen shows."""
        self.note = replace(self.note, text=text, kind=kind)

    def unlink(self) -> None:
        """Cut the tie to the study; the words stay."""
        self.note = replace(self.note, study=None, study_title=None, part=None)

    def save(self, note: Note, notebook: Notebook) -> Changes:
        """Write this state of the note. Runs on the notebook's lane."""
        basis = self._saved or note
        current = replace(note, id=basis.id, rev=basis.rev, created=basis.created)
        saved = notebook.save_note(current)
        self._saved = saved.note
        return saved.changes
