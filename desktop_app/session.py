"""How the window speaks to the library and the notebook: ask, tell, and hear what changed."""

from collections.abc import Callable
from contextlib import ExitStack
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

from PySide6.QtCore import QObject, Signal

import db
from db import Changes, Library, LibraryError, Notebook, PersonFolder, Repaired, write_whole
from desktop_app.lane import Job, Lane

if TYPE_CHECKING:
    from db import Packs, StudyReader

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Room:
    """What the reading lane holds: the library and the notebook, both only to be read.

    `news` is what was found and put right when they were made ready; whoever tells the person
    of it takes it out.
    """

    library: Library
    notebook: Notebook
    news: list[Repaired | str] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Openers:
    """How each lane opens its own handle, in its own thread."""

    room: Callable[[], Room]
    notebook: Callable[[], Notebook]
    library: Callable[[], Library]
    packs: Callable[[], "Packs"]
    person: Callable[[], PersonFolder]


def _nothing(_value: object) -> None:
    return


class Session(QObject):
    """Two verbs on their lanes, and one broadcast.

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
        self._packs: Lane[Packs] = Lane("packs", openers.packs, _close_packs)
        self._copies: Lane[PersonFolder] = Lane("copies", openers.person, _nothing)
        self._files: Lane[None] = Lane("files", lambda: None, _nothing)
        self._rendering = Lane("rendering", _open_reader, _close_reader)

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

    def ask_packs(
        self,
        question: Callable[["Packs"], T],
        then: Callable[[T], None],
        *,
        owner: QObject,
        topic: str = "",
        failed: Callable[[LibraryError], None] | None = None,
    ) -> None:
        """Ask about study packs, on a lane of their own: to look into one takes a while.

        The newest of a topic wins, as with `ask`.
        """
        self._packs.do(Job(question, then, failed or self.failed.emit, owner, topic))

    def tell_packs(
        self,
        change: Callable[["Packs"], Changes],
        then: Callable[[Changes], None] = _nothing,
        *,
        owner: QObject | None = None,
        failed: Callable[[LibraryError], None] | None = None,
    ) -> None:
        """Change the study packs of the library; everybody hears of it."""
        self._packs.do(self._change(change, then, owner, failed))

    def on_copies(
        self,
        work: Callable[[PersonFolder], T],
        then: Callable[[T], None] = _nothing,
        *,
        owner: QObject,
        topic: str = "",
        failed: Callable[[LibraryError], None] | None = None,
    ) -> None:
        """Look at the safety copies or make one, on a lane of its own: no note waits for it.

        The newest of a topic wins, as with `ask`.
        """
        self._copies.do(Job(work, then, failed or self.failed.emit, owner, topic))

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
            Job(lambda opened: opened[1].html_of(markdown), then, failed, owner, "render")
        )

    def end(self) -> None:
        """Let the lanes finish every waiting change and end; nobody waits for them here."""
        for lane in self._lanes():
            lane.end()

    def close(self) -> None:
        """Finish every waiting change, then end the lanes."""
        for lane in self._lanes():
            lane.close()

    def _lanes(self) -> tuple[Lane[Any], ...]:
        ours = (self._reading, self._notebook, self._library, self._packs)
        return (*ours, self._copies, self._files, self._rendering)

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


def _open_reader() -> "tuple[ExitStack, StudyReader]":
    stack = ExitStack()
    return stack, stack.enter_context(db.reader_apart())


def _close_reader(opened: "tuple[ExitStack, StudyReader]") -> None:
    opened[0].close()


def _close_room(room: Room) -> None:
    room.library.close()
    room.notebook.close()


def _close_packs(packs: "Packs") -> None:
    packs.close()
