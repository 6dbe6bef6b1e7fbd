"""The Help page: short sections of plain words."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QLabel, QScrollArea, QVBoxLayout, QWidget
from typing_extensions import override

from db import to_html
from desktop_app.reader.part import Part
from desktop_app.reader.sheet import column_width
from desktop_app.scrolled import scroll_area
from desktop_app.session import Session
from desktop_app.theme.fonts import reading_font
from desktop_app.theme.look import Look


class HelpPanel(QScrollArea):
    """Shows the Help page; its text is rendered when it is first looked at."""

    def __init__(
        self, session: Session, text: str, look: Look, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._markdown = text
        self._html = ""
        self._look, self._line_height = look, 1.5
        self._title = QLabel(self.tr("Help"))
        self._text = Part()
        self._text.setAccessibleName(self.tr("Help"))
        self._page = QWidget()
        column = QVBoxLayout(self._page)
        column.setContentsMargins(32, 24, 32, 32)
        column.setSpacing(16)
        column.addWidget(self._title)
        column.addWidget(self._text)
        column.addStretch()
        scroll_area(self._page, self)
        self.setAccessibleName(self.tr("Help"))
        self.set_look(look, 1.5)

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not self._html:
            text = self._markdown
            self._session.ask(lambda _room: to_html(text), self._show, topic="help", owner=self)

    def focus_text(self) -> None:
        """Give the focus to the text, so that it is read aloud."""
        self._text.setFocus(Qt.FocusReason.OtherFocusReason)

    def set_look(self, look: Look, line_height: float) -> None:
        """Show the page in another look."""
        self._look, self._line_height = look, line_height
        self._title.setFont(reading_font(look.family, look.scale.title, 600))
        self._text.setMaximumWidth(column_width(look.scale.body))
        self._text.show_html(self._html, look, line_height)

    def _show(self, html: str) -> None:
        self._html = html
        self.set_look(self._look, self._line_height)
