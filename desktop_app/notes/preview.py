"""A note as it will look; what it is made of is worked out beside the window."""

from functools import partial
from html import escape

from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from db import LibraryError
from desktop_app.reader.part import Part
from desktop_app.session import Session
from desktop_app.theme.look import Look


class NotePreview(QWidget):
    """Shows bold words and lists; a text that is too much for that is shown as it was typed."""

    def __init__(self, session: Session, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self._look = session, look
        self._html = ""
        self._plainly = QLabel(self.tr("This note is shown as you typed it."))
        self._plainly.setWordWrap(True)
        self.part = Part()
        self.part.setAccessibleName(self.tr("Your note as it will look"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        for widget in (self._plainly, self.part):
            column.addWidget(widget)
        column.addStretch()
        self._plainly.hide()

    def show_text(self, markdown: str) -> None:
        """Show this text as soon as it is made ready."""
        self._session.render(
            markdown,
            partial(self._show, markdown),
            owner=self,
            failed=partial(self._show_typed, markdown),
        )

    def set_look(self, look: Look) -> None:
        """Show it in another look."""
        self._look = look
        self.part.show_html(self._html, look)

    def _show(self, markdown: str, html: str | None) -> None:
        if html is None:
            self._show_typed(markdown)
            return
        self._plainly.hide()
        self._html = html
        self.part.show_html(html, self._look)

    def _show_typed(self, markdown: str, _error: LibraryError | None = None) -> None:
        lines = "<br>".join(escape(line) for line in markdown.splitlines())
        self._html = f"<p>{lines}</p>"
        self.part.show_html(self._html, self._look)
        self._plainly.show()
