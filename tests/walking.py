"""Looks at every widget in sight as a person would: can it be pressed, named, read whole?"""

from collections.abc import Iterator

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QScrollArea,
    QTextBrowser,
    QWidget,
)

from desktop_app.theme.focus_ring import FocusRing
from desktop_app.wide_button import WideButton

LEAST_TARGET = 44
PRESSED = (QAbstractButton, QLineEdit, QPlainTextEdit)


def faults(window: QWidget) -> list[str]:
    """Everything a person would stumble over in what the window shows now."""
    found = []
    for widget in in_sight(window):
        found += [f"{described(widget)}: {fault}" for fault in faults_of(widget)]
    return found


def in_sight(window: QWidget) -> Iterator[QWidget]:
    """Every widget that is shown, also those further down in what scrolls."""
    for widget in window.findChildren(QWidget):
        if widget.isVisible() and widget.window() is window and not isinstance(widget, FocusRing):
            yield widget


def faults_of(widget: QWidget) -> Iterator[str]:
    """The faults of one widget."""
    yield from _hard_to_press(widget)
    if isinstance(widget, QLabel) and widget.text():
        yield from _cut_label(widget)
        if widget.property("heading") and not widget.font().bold():
            yield "a heading that looks like text"
    if isinstance(widget, QPushButton) and not isinstance(widget, WideButton) and widget.text():
        yield from _cut_button(widget)
    if isinstance(widget, QScrollArea):
        yield from _sideways(widget)
    if isinstance(widget, QTextBrowser) and widget.document().size().height() > widget.height() + 1:
        yield "text is cut at its foot"
    yield from _outside(widget)
    yield from _overlapping(widget)


def _hard_to_press(widget: QWidget) -> Iterator[str]:
    reached = isinstance(widget, PRESSED)
    if reached and min(widget.width(), widget.height()) < LEAST_TARGET:
        yield f"only {widget.width()}×{widget.height()} to press"
    if (reached or widget.focusPolicy() & Qt.FocusPolicy.TabFocus) and not _named(widget):
        yield "has no name"


def described(widget: QWidget) -> str:
    """The widget as a person who mends it would look for it."""
    words = widget.text() if isinstance(widget, (QAbstractButton, QLabel)) else ""
    parent = type(widget.parentWidget()).__name__
    return f"{type(widget).__name__} “{(words or widget.accessibleName())[:40]}” in {parent}"


def _named(widget: QWidget) -> bool:
    text = widget.text() if isinstance(widget, (QAbstractButton, QLabel)) else ""
    return bool((widget.accessibleName() or text).strip())


def _cut_label(label: QLabel) -> Iterator[str]:
    if label.wordWrap():
        needed = label.heightForWidth(label.width())
        if needed > label.height() + 1:
            yield f"{needed} px of words in {label.height()} px"
    elif label.sizeHint().width() > label.width() + 1:
        yield f"{label.sizeHint().width()} px of words on a line of {label.width()} px"
    longest = max((_advance(label, word) for word in label.text().split()), default=0)
    if longest > label.width():
        yield f"a word of {longest} px in {label.width()} px"


def _cut_button(button: QPushButton) -> Iterator[str]:
    wanted = button.sizeHint()
    if wanted.width() > button.width() + 1 or wanted.height() > button.height() + 1:
        yield f"wants {wanted.width()}×{wanted.height()}, has {button.width()}×{button.height()}"


def _advance(label: QLabel, word: str) -> int:
    return QFontMetrics(label.font()).horizontalAdvance(word)


def _sideways(area: QScrollArea) -> Iterator[str]:
    page = area.widget()
    if page is not None and page.width() > area.viewport().width():
        yield f"its page is {page.width()} px wide in {area.viewport().width()} px"


def _outside(widget: QWidget) -> Iterator[str]:
    parent = widget.parentWidget()
    if parent is None or widget.isWindow() or _scrolls(parent):
        return
    if not parent.rect().contains(widget.geometry()):
        yield f"reaches out of its place: {_words(widget.geometry())} in {_words(parent.rect())}"


def _scrolls(parent: QWidget) -> bool:
    """What lies in a scroll area may reach beyond it; that is what it is for."""
    return any(isinstance(one, QAbstractScrollArea) for one in (parent, parent.parentWidget()))


def _overlapping(widget: QWidget) -> Iterator[str]:
    """Children that a layout has placed must not lie over each other."""
    layout = widget.layout()
    if layout is None:
        return
    children = [
        child
        for child in widget.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly)
        if child.isVisible() and not child.isWindow() and not child.size().isEmpty()
    ]
    for at, one in enumerate(children):
        for other in children[at + 1 :]:
            shared = one.geometry() & other.geometry()
            if not shared.isEmpty() and not any(map(_lets_presses_through, (one, other))):
                yield f"{described(one)} lies over {described(other)}"


def _lets_presses_through(widget: QWidget) -> bool:
    """The focus ring and the reading line lie over others on purpose."""
    return widget.testAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)


def _words(rect: QRect) -> str:
    corner: QPoint = rect.topLeft()
    return f"{corner.x()},{corner.y()} {rect.width()}×{rect.height()}"
