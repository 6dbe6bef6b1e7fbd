"""How the window speaks to the library and the notebook: ask, tell, and hear what changed."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Signal

import db
from db import Changes, Library, LibraryError, Notebook, write_whole
from desktop_app.lane import Job, Lane

if TYPE_CHECKING:
    from db import StudyReader

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Room:
    """What the reading lane holds: the library and the notebook, both only to be read."""

    library: Library
    notebook: Notebook


@dataclass(frozen=True, slots=True)
class Openers:
    """How each lane opens its own handle, in its own thread."""

    room: Callable[[], Room]
    notebook: Callable[[], Notebook]
    library: Callable[[], Library]


def _nothing(_value: object) -> None:
    return


class Session(QObject):
    """Two verbs on three lanes, and one broadcast.

    Signals:
        changed(Changes): something was written; whoever shows it looks again.
        failed(LibraryError): the world went wrong; told calmly, once.
    """

    changed = Signal(object)
    failed = Signal(object)

    def __init__(self, openers: Openers, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._reading = Lane("reading", openers.room, _close_room)
        self._notebook = Lane("notebook", openers.notebook, Notebook.close)
        self._library = Lane("library", openers.library, Library.close)
        self._files: Lane[None] = Lane("files", lambda: None, _nothing)
        self._rendering = Lane("rendering", _make_reader, _close_reader)

    def ask(
        self,
        question: Callable[[Room], T],
        then: Callable[[T], None],
        *,
        topic: str,
        owner: QObject,
        failed: Callable[[LibraryError], None] | None = None,
    ) -> None:
        """Answer a question on the reading lane; the newest of a topic wins."""
        self._reading.do(Job(question, then, failed or self.failed.emit, owner, topic))

    def tell(
        self,
        change: Callable[[Notebook], Changes],
        then: Callable[[Changes], None] = _nothing,
        *,
        owner: QObject | None = None,
        failed: Callable[[LibraryError], None] | None = None,
    ) -> None:
        """Write to the notebook; `then` runs when it is on disk, and everybody hears of it."""
        self._notebook.do(self._change(change, then, owner, failed))

    def tell_library(
        self,
        change: Callable[[Library], Changes],
        then: Callable[[Changes], None] = _nothing,
        *,
        owner: QObject | None = None,
        failed: Callable[[LibraryError], None] | None = None,
    ) -> None:
        """Write to the library, on a lane of its own, so that a note never waits for it."""
        self._library.do(self._change(change, then, owner, failed))

    def keep_file(
        self, path: Path, content: bytes, then: Callable[[], None], *, owner: QObject
    ) -> None:
        """Write a file outside the data folder."""
        self.outside(lambda: write_whole(path, content), lambda _none: then(), owner=owner)

    def outside(
        self,
        work: Callable[[], T],
        then: Callable[[T], None],
        *,
        owner: QObject,
        failed: Callable[[LibraryError], None] | None = None,
    ) -> None:
        """Read or write outside the data folder, on a lane of its own: a stick may be slow."""
        self._files.do(Job(lambda _none: work(), then, failed or self.failed.emit, owner))

    def render(
        self,
        markdown: str,
        then: Callable[[str | None], None],
        *,
        owner: QObject,
        failed: Callable[[LibraryError], None],
    ) -> None:
        """Safe HTML of what somebody wrote, made in a limited process; None where it is too much.

        The newest text wins.
        """
        self._rendering.do(
            Job(lambda reader: reader.html_of(markdown), then, failed, owner, "render")
        )

    def close(self) -> None:
        """Finish every waiting change, then end the lanes."""
        lanes = (self._reading, self._notebook, self._library, self._files, self._rendering)
        for lane in lanes:
            lane.close()

    def _change(
        self,
        change: Callable[[T], Changes],
        then: Callable[[Changes], None],
        owner: QObject | None,
        failed: Callable[[LibraryError], None] | None,
    ) -> Job[T]:
        def done(changes: Changes) -> None:
            then(changes)
            if changes != Changes():
                self.changed.emit(changes)

        return Job(change, done, failed or self.failed.emit, owner or self)


def _make_reader() -> "StudyReader":
    return db.StudyReader()


def _close_reader(reader: "StudyReader") -> None:
    reader.close()


def _close_room(room: Room) -> None:
    room.library.close()
    room.notebook.close()
