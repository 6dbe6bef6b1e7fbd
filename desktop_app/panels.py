"""Every panel of the window, made when it is first needed."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, Any, Protocol, TypeVar, runtime_checkable

from PySide6.QtWidgets import QWidget

from db import Changes
from desktop_app.aloud.reading import Reading
from desktop_app.home.panel import HomePanel, TopicTile
from desktop_app.library.panel import LibraryPanel
from desktop_app.reader.panel import ReaderPanel
from desktop_app.session import Session
from desktop_app.settings import Settings
from desktop_app.shelf import Shelf
from desktop_app.theme.look import Look

if TYPE_CHECKING:
    from desktop_app.comfort.panel import ComfortPanel
    from desktop_app.keys.panel import KeysPanel
    from desktop_app.notes.editor import NoteEditor
    from desktop_app.notes.panel import NotesPanel
    from desktop_app.paper.preview import PreviewPanel
    from desktop_app.saved.panel import SavedPanel
    from desktop_app.visit.panel import VisitPanel
    from desktop_app.welcome.panel import WelcomePanel
    from desktop_app.written.panel import WrittenPanel, WrittenText

Made = TypeVar("Made", bound=QWidget)


@runtime_checkable
class Refreshing(Protocol):
    """A panel that looks again what there is when one comes to it."""

    def refresh(self) -> None:
        """Look again."""


@runtime_checkable
class Hearing(Protocol):
    """A panel that wants to know what has changed while it is seen."""

    def hear(self, changes: Changes) -> None:
        """Look again where the changes matter."""


@runtime_checkable
class Focusing(Protocol):
    """A panel that knows where its focus belongs."""

    def focus_first(self) -> None:
        """Give the focus to where one begins."""


@dataclass(frozen=True, slots=True)
class Shipped:
    """What the window shows that is not in the library: topics, shelves, written pages."""

    tiles: tuple[TopicTile, ...]
    shelves: tuple[Shelf, ...]
    help: "WrittenText"
    how_sure: "WrittenText"


class Panels:
    """The panels by name. One that nobody has looked at costs nothing, in time or otherwise."""

    def __init__(
        self, session: Session, reading: Reading, settings: Settings, look: Look, shipped: Shipped
    ) -> None:
        self._session, self._reading, self._shipped = session, reading, shipped
        self._settings, self._look = settings, look
        self._wires: dict[str, list[Callable[[Any], object]]] = {}
        self._offers: dict[str, Callable[[Look], QWidget]] = {}
        self._frame: QWidget | None = None

    def when_made(self, name: str, wire: Callable[[Any], object]) -> None:
        """Do this with the panel of this name as soon as it is made; at once when it is."""
        self._wires.setdefault(name, []).append(wire)
        if self.is_made(name):
            wire(getattr(self, name))

    def offer(self, name: str, make: Callable[[Look], QWidget]) -> None:
        """Make a panel of this name like this when it is first needed."""
        self._offers[name] = make

    def __getattr__(self, name: str) -> Any:
        """A panel that was offered."""
        if name.startswith("_") or name not in self._offers:
            raise AttributeError(name)
        panel = self._ready(name, self._offers[name](self._look))
        setattr(self, name, panel)
        return panel

    def stand_in(self, frame: QWidget) -> None:
        """Let every panel go with this frame, also one that is never shown."""
        self._frame = frame
        for panel in self.made():
            if panel.parent() is None:
                _stand(panel, frame)

    def named(self, name: str) -> QWidget:
        """The panel of this name."""
        panel: QWidget = getattr(self, name)
        return panel

    def made(self) -> Iterator[QWidget]:
        """The panels that somebody has needed so far."""
        panels = [one for name, one in vars(self).items() if not name.startswith("_")]
        return (one for one in panels if isinstance(one, QWidget))

    def is_made(self, name: str) -> bool:
        """Whether somebody has needed this panel already."""
        return name in vars(self)

    def take(self, settings: Settings) -> None:
        """Make what is made from now on with these settings."""
        self._settings = settings

    def set_look(self, look: Look) -> None:
        """Show every panel in another look, those too that are made later."""
        self._look = look
        for panel in self.made():
            panel.set_look(look)  # type: ignore[attr-defined]

    @cached_property
    def home(self) -> HomePanel:
        """Where one begins."""
        shelves = self._shipped.shelves
        return self._ready(
            "home", HomePanel(self._session, self._look, self._shipped.tiles, shelves)
        )

    @cached_property
    def library(self) -> LibraryPanel:
        """All studies and what a search finds."""
        return self._ready("library", LibraryPanel(self._session, self._look))

    @cached_property
    def reader(self) -> ReaderPanel:
        """A study to be read."""
        return self._ready("reader", ReaderPanel(self._session, self._reading, self._look))

    @cached_property
    def editor(self) -> "NoteEditor":
        """A note to be written."""
        from desktop_app.notes.editor import NoteEditor

        return self._ready("editor", NoteEditor(self._session, self._look))

    @cached_property
    def saved(self) -> "SavedPanel":
        """The saved studies."""
        from desktop_app.saved.panel import SavedPanel

        return self._ready("saved", SavedPanel(self._session, self._look))

    @cached_property
    def notes(self) -> "NotesPanel":
        """All notes."""
        from desktop_app.notes.panel import NotesPanel

        return self._ready("notes", NotesPanel(self._session, self._look))

    @cached_property
    def visit(self) -> "VisitPanel":
        """What is wanted for the next visit."""
        from desktop_app.visit.panel import VisitPanel

        return self._ready("visit", VisitPanel(self._session, self._look))

    @cached_property
    def comfort(self) -> "ComfortPanel":
        """How the window looks and behaves."""
        from desktop_app.comfort.panel import ComfortPanel

        return self._ready("comfort", ComfortPanel(self._settings, self._look))

    @cached_property
    def help(self) -> "WrittenPanel":
        """How the program is used."""
        return self._written("help", self._shipped.help)

    @cached_property
    def how_sure(self) -> "WrittenPanel":
        """How studies come to know something."""
        return self._written("how_sure", self._shipped.how_sure)

    @cached_property
    def welcome(self) -> "WelcomePanel":
        """The first start."""
        from desktop_app.welcome.panel import WelcomePanel

        return self._ready("welcome", WelcomePanel(self._settings.comfort, self._look))

    @cached_property
    def keys(self) -> "KeysPanel":
        """Every command with its keys."""
        from desktop_app.keys.panel import KeysPanel

        return self._ready("keys", KeysPanel(self._look))

    @cached_property
    def preview(self) -> "PreviewPanel":
        """Pages before they are printed."""
        from desktop_app.paper.preview import PreviewPanel

        return self._ready("preview", PreviewPanel(self._look))

    def _written(self, name: str, text: "WrittenText") -> "WrittenPanel":
        from desktop_app.written.panel import WrittenPanel

        return self._ready(name, WrittenPanel(self._session, text, self._look))

    def _ready(self, name: str, panel: Made) -> Made:
        if self._frame is not None:
            _stand(panel, self._frame)
        for wire in self._wires.get(name, ()):
            wire(panel)
        return panel


def _stand(panel: QWidget, frame: QWidget) -> None:
    panel.setParent(frame)
    panel.hide()
