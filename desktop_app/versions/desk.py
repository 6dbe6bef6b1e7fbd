"""Brings an earlier version of a note back; the present one becomes a version itself."""

from PySide6.QtCore import QObject, Signal

from db import Changes, Note, Notebook
from desktop_app.session import Session
from desktop_app.versions.panel import VersionsPanel
from desktop_app.words.notes import moment_phrase


class BringingBack:
    """Brings a version back, and can turn round."""

    def __init__(self, version: Note) -> None:
        self._version = version
        self._before = version.rev

    def go(self, notebook: Notebook) -> Changes:
        """Make the note as it was; nothing happens to a note that is in the bin by now."""
        present = notebook.note(self._version.id)
        if present is None:
            return Changes()
        self._before = present.rev
        return notebook.restore_version(present.id, self._version.rev)

    def turn_round(self, notebook: Notebook) -> Changes:
        """Make the note as it was before that."""
        return notebook.restore_version(self._version.id, self._before)


class VersionsDesk(QObject):
    """Carries out the wish of the page Earlier versions.

    Signals:
        done(str, Change, Change): what was done; the changes that take it back and do it again.
    """

    done = Signal(str, object, object)

    def __init__(self, session: Session, panel: VersionsPanel, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        panel.back_wished.connect(self.bring_back)

    def bring_back(self, version: Note) -> None:
        """Make the note as it was in this version."""
        bringing = BringingBack(version)

        def done(_changes: Changes) -> None:
            words = self.tr("The words of {when} are back.")
            told = words.format(when=moment_phrase(version.changed))
            self.done.emit(told, bringing.turn_round, bringing.go)

        self._session.tell(bringing.go, done, owner=self)
