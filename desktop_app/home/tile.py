"""A topic on Home: an icon, its name, and how many studies it has."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QPushButton, QWidget

from desktop_app.theme.fonts import reading_font
from desktop_app.theme.icons import icon
from desktop_app.theme.look import Look


class Tile(QPushButton):
    """A large button for one topic.

    Signals:
        chosen(str): the topic's name.
    """

    chosen = Signal(str)

    def __init__(self, topic: str, icon_name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.topic = topic
        self._icon_name = icon_name
        self.setProperty("tile", True)
        self.clicked.connect(self._say)
        self.show_count(0)

    def show_count(self, studies: int) -> None:
        """Show how many studies the topic has; a topic without any is hidden."""
        self.setVisible(studies > 0)
        count = self.tr("1 study") if studies == 1 else self.tr("{n} studies").format(n=studies)
        self.setText(f"{self.topic}\n{count}")
        self.setAccessibleName(f"{self.topic}, {count}")

    def set_look(self, look: Look) -> None:
        """Show the tile in another look."""
        font = reading_font(look.family, look.scale.body, 600)
        side = round(look.scale.body * 1.6)
        metrics = QFontMetrics(font)
        self.setFont(font)
        self.setIcon(icon(self._icon_name, look.colours.link, side))
        self.setIconSize(QSize(side, side))
        words = metrics.horizontalAdvance(max(self.text().split("\n"), key=len))
        self.setMinimumSize(max(190, words + side + 56), max(88, 2 * metrics.height() + 28))
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)

    def _say(self) -> None:
        self.chosen.emit(self.topic)
