"""A note while it is being written: when it is saved, and what it is tied to."""

from dataclasses import dataclass, replace

from db import Changes, Note, Notebook, NoteKind, Page, new_note_id


def new_note(kind: NoteKind = NoteKind.NOTE, page: Page | None = None, part: str = "") -> Note:
    """An empty note, tied to a study and a part of it where they are given."""
    return Note(
        id=new_note_id(),
        text="",
        kind=kind,
        study=page.study.id if page else None,
        study_title=page.study.title if page else None,
        part=part or None,
    )


def unlinked(note: Note) -> Note:
    """The note without its tie to a study; quoted words stay, but mark nothing any more."""
    return replace(note, study=None, study_title=None, part=None, colour="")


@dataclass(slots=True)
class Draft:
    """One note under the hand.

    `note` is what was last sent to be saved. `_saved` is what lies on the disk; only the
    notebook's lane touches it, so saves that wait behind each other always carry the right
    revision. `missed` says that the last saving did not come to pass.
    """

    note: Note
    _saved: Note | None = None
    missed: bool = False

    def differs(self, shown: Note) -> bool:
        """Whether what the screen shows is still to be saved."""
        return self.missed or shown != self.note

    def change(self, shown: Note) -> None:
        """Take over what the screen shows."""
        self.note, self.missed = shown, False

    def save(self, note: Note, notebook: Notebook) -> Changes:
        """Write this state of the note. Runs on the notebook's lane."""
        basis = self._saved or note
        current = replace(note, id=basis.id, rev=basis.rev, created=basis.created)
        saved = notebook.save_note(current)
        self._saved = saved.note
        return saved.changes
