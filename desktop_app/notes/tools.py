"""The rows of buttons above and below the text of a note."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from desktop_app.flow import FlowLayout
from desktop_app.theme.icons import icon
from desktop_app.theme.look import Look


class TextTools(QWidget):
    """The name of the text, and beside it: bold words, a list, and how the note will look."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.label = QLabel(self.tr("Your note"))
        self.label.setMinimumHeight(44)
        self.bold = QPushButton(self.tr("Bold"))
        self.list = QPushButton(self.tr("List"))
        self.preview = QPushButton(self.tr("Preview"))
        self.preview.setCheckable(True)
        self._icons = {self.bold: "bold", self.list: "list", self.preview: "eye"}
        row = FlowLayout(self)
        row.addWidget(self.label)
        for button in self._icons:
            button.setProperty("chip", True)
            row.addWidget(button)
        self.bold.setAccessibleName(self.tr("Make words bold"))
        self.list.setAccessibleName(self.tr("Make a list"))
        self.preview.toggled.connect(self._turn)

    def set_look(self, look: Look) -> None:
        """Show the row in another look."""
        self.label.setFont(look.bold(look.scale.label))
        for button, name in self._icons.items():
            button.setIcon(icon(name, look.colours.text, look.scale.label, look.colours.on_sel))

    def _turn(self, on: bool) -> None:
        self.preview.setText(self.tr("Go on writing") if on else self.tr("Preview"))
        for button in (self.bold, self.list):
            button.setEnabled(not on)


class Foot(QWidget):
    """Done, the star, the bin, earlier versions, and how the saving goes.

    Signals:
        changed(): the note got a star, or lost it.
    """

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.done = QPushButton(self.tr("Done"))
        self.star = QPushButton(self.tr("Star"))
        self.delete = QPushButton(self.tr("Move to bin"))
        self.versions = QPushButton(self.tr("Earlier versions"))
        self.state = QLabel()
        self.state.setTextFormat(Qt.TextFormat.PlainText)
        self.state.setMargin(10)
        self.done.setProperty("primary", True)
        self.star.setCheckable(True)
        row = FlowLayout(self)
        for widget in (self.done, self.star, self.delete, self.versions, self.state):
            row.addWidget(widget)
        self.star.clicked.connect(self.changed)
        self.star.toggled.connect(self._turn)

    @property
    def starred(self) -> bool:
        """Whether the note has a star."""
        return self.star.isChecked()

    def show_star(self, *, starred: bool) -> None:
        """Show whether the note has a star."""
        self.star.setChecked(starred)

    def set_look(self, look: Look) -> None:
        """Show the row in another look."""
        ink, size = look.colours.text, look.scale.body
        self.done.setIcon(icon("check", look.colours.on_primary, size))
        self.star.setIcon(icon("star", ink, size, look.colours.on_sel))
        self.delete.setIcon(icon("trash-2", ink, size))
        self.versions.setIcon(icon("undo-2", ink, size))

    def _turn(self, on: bool) -> None:
        self.star.setText(self.tr("Star is on") if on else self.tr("Star"))
