"""A topic on Home: an icon, its name, and how many studies it has."""

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from desktop_app.theme.look import Look
from desktop_app.wide_button import WideButton
from desktop_app.words.counted import studies_phrase
from desktop_app.words.language import topic_label

LEAST_WIDTH, LEAST_HEIGHT = 190, 88


class Tile(WideButton):
    """A large button for one topic.

    Signals:
        chosen(str): the topic's name.
    """

    chosen = Signal(str)

    def __init__(self, topic: str, icon_name: str, parent: QWidget | None = None) -> None:
        super().__init__(icon_name, parent)
        self.topic = topic
        self.clicked.connect(self._say)
        self.show_count(0)

    def show_count(self, studies: int) -> None:
        """Show how many studies the topic has; a topic without any is hidden."""
        self.setVisible(studies > 0)
        self.show_words(topic_label(self.topic), studies_phrase(studies))

    @override
    def set_look(self, look: Look, *, small: bool = False) -> None:
        super().set_look(look, small=small)
        self.updateGeometry()

    @override
    def sizeHint(self) -> QSize:
        return super().sizeHint().expandedTo(QSize(LEAST_WIDTH, LEAST_HEIGHT))

    @override
    def heightForWidth(self, width: int) -> int:
        return max(LEAST_HEIGHT, super().heightForWidth(width))

    def _say(self) -> None:
        self.chosen.emit(self.topic)
