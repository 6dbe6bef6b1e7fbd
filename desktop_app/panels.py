"""Every panel of the window, made once."""

from dataclasses import dataclass, fields

from PySide6.QtWidgets import QWidget

from desktop_app.aloud.reading import Reading
from desktop_app.comfort.panel import ComfortPanel
from desktop_app.home.panel import HomePanel, TopicTile
from desktop_app.keys.panel import KeysPanel
from desktop_app.library.panel import LibraryPanel
from desktop_app.notes.editor import NoteEditor
from desktop_app.notes.panel import NotesPanel
from desktop_app.paper.preview import PreviewPanel
from desktop_app.reader.panel import ReaderPanel
from desktop_app.saved.panel import SavedPanel
from desktop_app.saved.placing_page import PlacingPage
from desktop_app.saved.shelves_page import ShelvesPage
from desktop_app.session import Session
from desktop_app.settings import Settings
from desktop_app.shelf import Shelf
from desktop_app.theme.look import Look
from desktop_app.visit.panel import VisitPanel
from desktop_app.welcome.panel import WelcomePanel
from desktop_app.written.panel import WrittenPanel, WrittenText


@dataclass(frozen=True, slots=True)
class Shipped:
    """What the window shows that is not in the library: topics, shelves, written pages."""

    tiles: tuple[TopicTile, ...]
    shelves: tuple[Shelf, ...]
    help: WrittenText
    how_sure: WrittenText


@dataclass(frozen=True, slots=True)
class Panels:
    """The panels by name."""

    home: HomePanel
    library: LibraryPanel
    saved: SavedPanel
    notes: NotesPanel
    visit: VisitPanel
    reader: ReaderPanel
    editor: NoteEditor
    comfort: ComfortPanel
    help: WrittenPanel
    how_sure: WrittenPanel
    welcome: WelcomePanel
    keys: KeysPanel
    preview: PreviewPanel
    shelves: ShelvesPage
    placing: PlacingPage

    def wide(self) -> dict[str, QWidget]:
        """The panels that take the whole desk, by the place where they stand."""
        return {
            "home": self.home,
            "visit": self.visit,
            "help": self.help,
            "how_sure": self.how_sure,
            "welcome": self.welcome,
            "keys": self.keys,
            "preview": self.preview,
            "shelves": self.shelves,
            "placing": self.placing,
        }

    def set_look(self, look: Look) -> None:
        """Show every panel in another look."""
        for one in fields(self):
            getattr(self, one.name).set_look(look)


def make_panels(
    session: Session, reading: Reading, settings: Settings, look: Look, shipped: Shipped
) -> Panels:
    """Make every panel in this look."""
    return Panels(
        home=HomePanel(session, look, shipped.tiles, shipped.shelves),
        library=LibraryPanel(session, look),
        saved=SavedPanel(session, look),
        notes=NotesPanel(session, look),
        visit=VisitPanel(session, look),
        reader=ReaderPanel(session, reading, look),
        editor=NoteEditor(session, look),
        comfort=ComfortPanel(settings, look),
        help=WrittenPanel(session, shipped.help, look),
        how_sure=WrittenPanel(session, shipped.how_sure, look),
        welcome=WelcomePanel(settings.comfort, look),
        keys=KeysPanel(look),
        preview=PreviewPanel(look),
        shelves=ShelvesPage(session, look),
        placing=PlacingPage(session, look),
    )
