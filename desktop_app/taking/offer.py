"""What a file would bring, and how that is taken in and taken back."""

from dataclasses import dataclass, field, replace

import db
from db import Backup, Changes, Contents, LibraryError, Merged, Notebook, Plan, Reason


@dataclass(frozen=True, slots=True)
class Offer:
    """A file that was read: what it holds, and what it would change in notes and studies.

    `changes_notes` is true also for what has no line of its own, such as read marks; `things`
    are the kinds of what comes in beside notes: a shelf, a study on one, an appointment.
    """

    name: str
    contents: Contents
    merged: Merged
    changes_notes: bool
    things: tuple[str, ...] = ()
    studies: Plan = field(default_factory=Plan)

    @property
    def brings_anything(self) -> bool:
        """Whether there is anything in it that is not here yet."""
        return self.changes_notes or bool(self.studies.new)


def offer_of(name: str, contents: Contents, notebook: Notebook) -> Offer:
    """What this file would bring to this notebook."""
    ours, merged = notebook.contents(), notebook.plan_merge(contents)
    here = {(thing.kind, thing.id) for thing in ours.things if not thing.removed}
    coming = [thing for thing in merged.contents.things if not thing.removed]
    added = tuple(one.kind for one in coming if (one.kind, one.id) not in here)
    return Offer(name, contents, merged, merged.contents != ours, added)


@dataclass(slots=True)
class TakingIn:
    """Takes contents in on the notebook's lane, after a copy was made; can be turned back.

    To turn back is to go back to that copy, and to turn again is to go back to the copy that
    was made then. Nothing is turned when something was written since: it would be put away.
    """

    contents: Contents
    _copy: Backup | None = None
    _left: Contents = field(default_factory=Contents)

    def __call__(self, notebook: Notebook) -> Changes:
        """Make a copy, then take everything in."""
        self._copy = db.back_up(notebook.folder, Reason.IMPORT).backup
        merged = notebook.merge(self.contents)
        self._left = _written(notebook)
        return merged.changes

    def turn(self, notebook: Notebook) -> Changes:
        """Go back to how it was before, or, when that was done already, forward again."""
        if self._copy is None or _written(notebook) != self._left:
            raise LibraryError(
                "You have changed something since. Nothing was taken back.",
                "The copy of your notes from before is still there.",
            )
        restored = db.restore(notebook, self._copy)
        self._copy, self._left = restored.kept, _written(notebook)
        return restored.changes


def _written(notebook: Notebook) -> Contents:
    """Everything a person has done; reading goes on by itself and does not count."""
    return replace(notebook.contents(), read=(), places=())
