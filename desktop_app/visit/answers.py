"""What is kept after the visit: answers, and what was agreed."""

from functools import partial

from PySide6.QtCore import QObject

from db import Appointment, Changes, Note
from desktop_app.session import Session
from desktop_app.visit.after import AfterPanel
from desktop_app.visit.keeping import keep


class Answers(QObject):
    """Writes them on the notebook's lane, and has the page say so when they are on disk."""

    def __init__(self, session: Session, panel: AfterPanel) -> None:
        super().__init__(panel)
        self._session, self._panel = session, panel
        panel.kept.connect(self._keep)
        panel.answered.connect(self._answer)

    def _keep(self, visit: Appointment, names: tuple[str, ...]) -> None:
        self._session.tell(partial(keep, visit, names), self._tell_saved, owner=self)

    def _answer(self, note: Note, asked: bool, answer: str) -> None:
        self._session.tell(
            lambda notebook: notebook.set_asked(note.id, asked, answer),
            self._tell_saved,
            owner=self,
        )

    def _tell_saved(self, _changes: Changes) -> None:
        self._panel.tell_saved()
