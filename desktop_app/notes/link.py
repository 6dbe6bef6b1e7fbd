"""What a note is tied to: a study, a part of it, the words that were chosen there."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from db import Note
from desktop_app.flow import FlowLayout
from desktop_app.theme.look import Look
from desktop_app.words.labels import part_label


class StudyLink(QWidget):
    """Told above the text, where there is such a tie; `ways` are buttons to follow or cut it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._about, self._quote = QLabel(), QLabel()
        self.open = QPushButton(self.tr("Open the study"))
        self.cut = QPushButton(self.tr("Remove the link"))
        self.ways = QWidget(self)
        row = FlowLayout(self.ways)
        for button in (self.open, self.cut):
            button.setProperty("chip", True)
            row.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        for label in (self._about, self._quote):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
            column.addWidget(label)

    def show_note(self, note: Note) -> None:
        """Show what this note is tied to."""
        about = self.tr("About: {title}").format(title=note.study_title or "")
        if note.part:
            about = f"{about} · {part_label(note.part)}"
        self._about.setText(about)
        self._quote.setText(f"“{note.quote}”")
        linked = note.study is not None
        for widget in (self._about, self.ways):
            widget.setVisible(linked)
        self._quote.setVisible(bool(note.quote))
        self.setVisible(linked or bool(note.quote))

    def set_look(self, look: Look) -> None:
        """Show it in another look."""
        self._about.setFont(look.font(look.scale.label))
        self._quote.setFont(look.bold(look.scale.label))
