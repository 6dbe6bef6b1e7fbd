"""Where copies go besides this computer: a USB stick, a second disk."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QVBoxLayout, QWidget

from desktop_app.copies.view import CopiesView
from desktop_app.flow import FlowLayout
from desktop_app.hearing.labels import heading_label
from desktop_app.theme.icons import icon
from desktop_app.theme.look import Look


class PlaceCard(QFrame):
    """Says which other place there is and whether it can be reached.

    Signals:
        choose_wished(): choose another place.
        end_wished(): send no more copies there.
    """

    choose_wished = Signal()
    end_wished = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("card", True)
        self._heading = heading_label(self.tr("Also keep copies in another place"), 2)
        self._words = QLabel()
        self.choose = QPushButton()
        self.end = QPushButton(self.tr("Stop using this place"))
        buttons = QWidget()
        flow = FlowLayout(buttons)
        for button in (self.choose, self.end):
            flow.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(10)
        for label in (self._heading, self._words):
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
            column.addWidget(label)
        column.addWidget(buttons)
        self.choose.clicked.connect(self.choose_wished)
        self.end.clicked.connect(self.end_wished)

    def show_place(self, view: CopiesView) -> None:
        """Show this place, or that there is none yet."""
        self.end.setVisible(view.place is not None)
        if view.place is None:
            self.choose.setText(self.tr("Choose a place"))
            self._words.setText(
                self.tr("If this computer breaks, copies on a USB stick or other disk help.")
            )
            return
        self.choose.setText(self.tr("Choose another place"))
        told = (
            self.tr("Each new copy goes to {place} too. We can reach it now.")
            if view.is_place_there
            else self.tr("Copies go to {place}. It is not there now. Plug in the disk or stick.")
        )
        self._words.setText(told.format(place=view.place))

    def set_look(self, look: Look) -> None:
        """Show the card in another look."""
        self._heading.setFont(look.bold(look.scale.heading))
        self._words.setFont(look.font(look.scale.body))
        self.choose.setIcon(icon("usb", look.colours.text, look.scale.body))
        self.end.setIcon(icon("x", look.colours.text, look.scale.body))
