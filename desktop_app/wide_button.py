"""A button whose words may take several lines: a title, and facts below it."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFontMetrics, QPixmap, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget
from typing_extensions import override

from desktop_app.theme.icons import icon
from desktop_app.theme.look import Look


class WideButton(QPushButton):
    """As wide as its place and as tall as its words."""

    def __init__(self, icon_name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon_name = icon_name
        self._picture, self._title, self._detail = QLabel(), QLabel(), QLabel()
        self._fonts = (self._title.font(), self._detail.font())
        self.setProperty("wide", True)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
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

    def show_icon(self, name: str) -> None:
        """Stand beside another icon from the next look on."""
        self._icon_name = name

    def show_picture(self, picture: QPixmap) -> None:
        """Stand beside this picture until the next look."""
        self._picture.setPixmap(picture)

    def show_words(self, title: str, detail: str) -> None:
        """Show these words; a screen reader says them as one sentence."""
        self._title.setText(title)
        self._detail.setText(detail)
        self._detail.setVisible(bool(detail))
        stop = "" if title.endswith((".", "?", "!", ":")) else "."
        self.setAccessibleName(f"{title}{stop} {detail}" if detail else title)

    def set_look(self, look: Look, *, small: bool = False) -> None:
        """Show the button in another look; a small one has the letters of a label."""
        side = round(look.scale.body * 1.4)
        self._picture.setPixmap(icon(self._icon_name, look.colours.link, side).pixmap(side, side))
        detail = look.font(look.scale.label)
        self._fonts = (detail if small else look.bold(look.scale.body), detail)
        self._put_on_fonts()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        # When a new button is first shown, the style sheet gives its words the button's own size.
        self._put_on_fonts()

    @override
    def sizeHint(self) -> QSize:
        margins = self._row.contentsMargins()
        side = self._picture.sizeHint().width() + self._row.spacing()
        labels = [label for label in (self._title, self._detail) if label.text()]
        words = max((_line_width(label) for label in labels), default=0)
        width = words + side + margins.left() + margins.right() + 4
        return QSize(width, self.heightForWidth(width))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(120, 48)

    @override
    def hasHeightForWidth(self) -> bool:
        return True

    @override
    def heightForWidth(self, width: int) -> int:
        return max(48, self._row.totalHeightForWidth(width))

    def _put_on_fonts(self) -> None:
        for label, font in zip((self._title, self._detail), self._fonts, strict=True):
            label.setFont(font)


def _line_width(label: QLabel) -> int:
    metrics = QFontMetrics(label.font())
    return max(metrics.horizontalAdvance(line) for line in label.text().split("\n")) + 2
