"""Work that goes on beside the window: how far it is, and Stop."""

from PySide6.QtWidgets import QPushButton, QWidget

from desktop_app.importing.card import Card


class WorkCard(Card):
    """Says what is done now, and stops it when that is wished."""

    def __init__(self, parent: QWidget | None = None) -> None:
        self.stop = QPushButton()
        super().__init__("", {self.stop: "x"}, parent)
        self.stop.setText(self.tr("Cancel"))
        self.stop.setProperty("primary", False)
        self.stop.clicked.connect(self._stopping)

    def begin(self, title: str, words: str) -> None:
        """Say what begins."""
        self.title.setText(title)
        self.stop.setEnabled(True)
        self.say([words])
        self.focus_first()

    def show_progress(self, words: str) -> None:
        """Say how far it is; nothing more once it is being stopped."""
        if self.stop.isEnabled():
            self.words.setText(words)

    def _stopping(self) -> None:
        self.say([self.tr("Stopping. Nothing will be changed.")])
        self.stop.setEnabled(False)
