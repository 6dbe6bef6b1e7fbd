"""Labels and buttons that say from their first moment what they are.

Qt asks for the interface of a widget as soon as its words are set. What the interface is chosen
by must be there before.
"""

from PySide6.QtWidgets import QLabel, QPushButton


def heading_label(words: str = "", level: int = 2) -> QLabel:
    """A heading of this level, from 1."""
    label = QLabel()
    label.setProperty("heading", level)
    label.setText(words)
    return label


def choice_button(words: str = "") -> QPushButton:
    """A button that stays down, one of several of which one is chosen."""
    return _staying("choice", words)


def fold_button(words: str = "") -> QPushButton:
    """A button that opens what stands below it, and closes it again."""
    return _staying("fold", words)


def _staying(kind: str, words: str) -> QPushButton:
    button = QPushButton()
    button.setProperty(kind, True)
    button.setCheckable(True)
    button.setText(words)
    return button
