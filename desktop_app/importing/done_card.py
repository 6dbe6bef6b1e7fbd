"""What came in, and what can be done about it."""

from PySide6.QtWidgets import QPushButton, QWidget

from desktop_app.importing.card import Card
from desktop_app.importing.outlook import Outlook
from desktop_app.importing.words import done_words


class DoneCard(Card):
    """The studies are in the library."""

    def __init__(self, parent: QWidget | None = None) -> None:
        self.more, self.report, self.undo = QPushButton(), QPushButton(), QPushButton()
        icons = {self.more: "plus", self.report: "download", self.undo: "undo-2"}
        super().__init__("", icons, parent)
        self.title.setText(self.tr("The studies are in your library"))
        self.more.setText(self.tr("Bring in more"))
        self.report.setText(self.tr("Save the report"))
        self.undo.setText(self.tr("Undo this import"))

    def show_done(self, outlook: Outlook) -> None:
        """Say what came in."""
        found = self.tr("You find them in the Library and with the search.")
        self.say([done_words(outlook), found])
        self.focus_first()
