"""The page Give out in the window; it is made when somebody first goes there."""

from functools import cached_property

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QScrollArea, QWidget
from typing_extensions import override

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
        self._session, self._look = session, look
        self.setAccessibleName(self.tr("Give out"))

    @cached_property
    def page(self) -> GivePage:
        """What stands here. Most people never look at it, and all would wait at the start."""
        made = GivePage(self._look)
        made.step.wished.connect(self.wished)
        made.step.told.connect(self.told)
        made.step.stop_wished.connect(self.stop_wished)
        scroll_area(made, self)
        return made

    def refresh(self) -> None:
        """Look again what there is to give."""
        self._session.ask(stock_of, self.page.show_stock, topic="giving stock", owner=self)

    def hear(self, changes: Changes) -> None:
        """Look again when something that can be given has changed."""
        told = (changes.notes, changes.bookmarks, changes.things, changes.library)
        if self.isVisible() and any(told):
            self.refresh()

    def focus_first(self) -> None:
        """Give the focus to what can be chosen first, with the top of the page in sight."""
        self.ensureVisible(0, 0)
        self.page.focus_first()

    def set_look(self, look: Look) -> None:
        """Show the page in another look, if there is one yet."""
        self._look = look
        if "page" in vars(self):
            self.page.set_look(look)

    @override
    def showEvent(self, event: QShowEvent) -> None:
        self.page.show()
        super().showEvent(event)
        self.refresh()
