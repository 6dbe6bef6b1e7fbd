"""The page Give out in the window."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QScrollArea, QWidget

from db import Changes
from desktop_app.giving.page import GivePage
from desktop_app.giving.wish import stock_of
from desktop_app.scrolled import scroll_area
from desktop_app.session import Session
from desktop_app.theme.look import Look


class GivePanel(QScrollArea):
    """Holds the page, and knows what there is to give.

    Signals:
        wished(Wish): write this.
        stop_wished(): stop what is being written.
        told(str): why nothing can be written yet.
    """

    wished = Signal(object)
    stop_wished = Signal()
    told = Signal(str)

    def __init__(self, session: Session, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.page = GivePage(look)
        scroll_area(self.page, self)
        self.setAccessibleName(self.tr("Give out"))
        self.page.step.wished.connect(self.wished)
        self.page.step.told.connect(self.told)
        self.page.step.stop_wished.connect(self.stop_wished)

    def refresh(self) -> None:
        """Look again what there is to give."""
        self._session.ask(stock_of, self.page.show_stock, topic="giving stock", owner=self)

    def hear(self, changes: Changes) -> None:
        """Look again when something that can be given has changed."""
        told = (changes.notes, changes.bookmarks, changes.things, changes.library)
        if any(told):
            self.refresh()

    def focus_first(self) -> None:
        """Give the focus to what can be chosen first, with the top of the page in sight."""
        self.ensureVisible(0, 0)
        self.page.focus_first()

    def set_look(self, look: Look) -> None:
        """Show the page in another look."""
        self.page.set_look(look)
