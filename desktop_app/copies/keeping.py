"""Makes copies of the notes by itself: at the start, and while there are changes."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal

import db
from db import BackedUp, Busy, LibraryError, PersonFolder, Reason, Repaired
from desktop_app.session import Room, Session
from desktop_app.words.language import trouble_sentence

LOOK_EVERY_MS = 60_000
"""How often we look whether fifteen minutes have gone by; the look itself costs next to nothing."""


class Safekeeping(QObject):
    """Copies are made beside the window and beside the notes; nobody waits for them.

    Signals:
        made(): there is a new copy.
        told(str): why no copy could be made. Said once, not at each try.
        found(tuple[Repaired | str, ...]): what was put right when the notes were opened.
    """

    made = Signal()
    told = Signal(str)
    found = Signal(object)

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._trouble = ""
        self._resting = False
        self.timer = QTimer(self)
        self.timer.setInterval(LOOK_EVERY_MS)
        self.timer.timeout.connect(self._look)
        QTimer.singleShot(0, self, self._begin)

    def rest(self) -> None:
        """The window goes: begin no other copy."""
        self._resting = True
        self.timer.stop()

    def _begin(self) -> None:
        """Only once the notes are open, because a repair comes before everything else."""
        self._session.ask(_take_news, self._hear, topic="news", owner=self, failed=self._go_on)

    def _hear(self, news: tuple[Repaired | str, ...]) -> None:
        if self._resting:
            return
        if news:
            self.found.emit(news)
        self._make(partial(db.back_up_if_changed, reason=Reason.START))
        self.timer.start()

    def _go_on(self, _error: LibraryError) -> None:
        """Home tells what is wrong; copies are tried for all the same."""
        self._hear(())

    def _look(self) -> None:
        self._make(db.back_up_if_due)

    def _make(self, work: Callable[[PersonFolder], BackedUp | None]) -> None:
        self._session.on_copies(
            work, self._tell_made, owner=self, topic="keeping", failed=self._tell_failed
        )

    def _tell_made(self, done: BackedUp | None) -> None:
        if done is None:
            return
        self.made.emit()
        self._tell(self._half_made() if done.elsewhere is False else "")

    def _tell_failed(self, error: LibraryError) -> None:
        if isinstance(error, Busy):
            # Somebody is writing all the time. The next look comes soon.
            return
        words = self.tr("We could not make a copy of your notes.")
        self._tell(f"{words} {trouble_sentence(error)}")

    def _half_made(self) -> str:
        return self.tr(
            "We could not reach the other place for copies. There is a new copy here. "
            "Is the disk or USB stick plugged in?"
        )

    def _tell(self, trouble: str) -> None:
        if trouble and trouble != self._trouble:
            self.told.emit(trouble)
        self._trouble = trouble


def _take_news(room: Room) -> tuple[Repaired | str, ...]:
    news = tuple(room.news)
    room.news.clear()
    return news
