"""A button whose words may take several lines: a title, and facts below it."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget
from typing_extensions import override

from desktop_app.theme.fonts import reading_font
from desktop_app.theme.icons import icon
from desktop_app.theme.look import Look


class WideButton(QPushButton):
    """As wide as its place and as tall as its words."""

    def __init__(self, icon_name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon_name = icon_name
        self._picture, self._title, self._detail = QLabel(), QLabel(), QLabel()
        self.setProperty("wide", True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        words = QVBoxLayout()
        words.setSpacing(4)
        for label in (self._title, self._detail):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
            words.addWidget(label)
        for label in (self._picture, self._title, self._detail):
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(16, 12, 16, 12)
        self._row.setSpacing(14)
        self._row.addWidget(self._picture, 0, Qt.AlignmentFlag.AlignTop)
        self._row.addLayout(words, 1)

    def show_words(self, title: str, detail: str) -> None:
        """Show these words; a screen reader says them as one sentence."""
        self._title.setText(title)
        self._detail.setText(detail)
        self._detail.setVisible(bool(detail))
        self.setAccessibleName(f"{title}. {detail}" if detail else title)
        self._fit()

    def set_look(self, look: Look) -> None:
        """Show the button in another look."""
        side = round(look.scale.body * 1.4)
        self._picture.setPixmap(icon(self._icon_name, look.colours.link, side).pixmap(side, side))
        self._title.setFont(reading_font(look.family, look.scale.body, 600))
        self._detail.setFont(reading_font(look.family, look.scale.label, 400))
        self._fit()

    @override
    def sizeHint(self) -> QSize:
        return QSize(self._row.sizeHint().width(), self._needed_height())

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _needed_height(self) -> int:
        return max(48, self._row.totalHeightForWidth(max(self.width(), 120)))

    def _fit(self) -> None:
        height = self._needed_height()
        if height != self.minimumHeight():
            self.setMinimumHeight(height)
            self.updateGeometry()
