"""A written part as a screen reader meets it: one object that says all, made of small ones.

Qt calls a QTextBrowser a label, and neither its headings nor its links can be reached.
"""

from PySide6.QtCore import QPoint, QRect, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QAccessibleInterface,
    QFocusEvent,
    QTextCursor,
    QWindow,
)
from PySide6.QtWidgets import QAccessibleWidget, QTextBrowser, QWidget
from shiboken6 import isValid
from typing_extensions import override

from desktop_app.hearing.heading import Levelled, side_of
from desktop_app.hearing.pieces import Piece, pieces, whole

Role, Text, State = QAccessible.Role, QAccessible.Text, QAccessible.State


class LinkedText(QTextBrowser):
    """A text with links that the Tab key steps through.

    Signals:
        link_reached(): one has come to a link, or back to it; Qt itself tells nobody.
    """

    link_reached = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._left = self.textCursor()
        self.aside = ""
        """Said after the words: what is to be seen in them and not to be heard."""

    @override
    def focusNextPrevChild(self, next: bool) -> bool:
        reached = super().focusNextPrevChild(next)
        if reached:
            self.link_reached.emit()
        return reached

    def go_back_to_link(self) -> None:
        """Take the focus, at the link where it was lost, if it was at one."""
        left = self._left
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        if left.hasSelection():
            self.setTextCursor(left)
            self.link_reached.emit()

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        # Qt forgets the link here.
        self._left = self.textCursor()
        super().focusOutEvent(event)


class WrittenText(QAccessibleWidget):
    """The part itself: its name is its heading; its description is all its words.

    What the widget describes by itself, such as a warning, is said before them.

    The objects of its pieces are pooled: one for each number, made once, never given back
    while the program runs, and reading the present text whenever they are asked. A screen
    reader may hold one for as long as it likes; freeing one ends the program.
    """

    def __init__(self, browser: LinkedText) -> None:
        super().__init__(browser, Role.Section)
        self.browser = browser
        self._pool: list[PieceOfText] = []
        self._pieces: tuple[Piece, ...] | None = None
        browser.textChanged.connect(self._read_again)
        browser.link_reached.connect(self._tell_link)

    @property
    def pieces(self) -> tuple[Piece, ...]:
        """What is written there now."""
        if self._pieces is None:
            self._pieces = pieces(self.browser.document())
        return self._pieces

    @override
    def text(self, t: QAccessible.Text) -> str:
        if t == Text.Description:
            first = self.browser.accessibleDescription()
            return f"{first} {whole(self.pieces)} {self.browser.aside}".strip()
        return super().text(t)

    @override
    def childCount(self) -> int:
        return len(self.pieces)

    @override
    def child(self, index: int) -> QAccessibleInterface:
        if not 0 <= index < len(self.pieces):
            return None  # type: ignore[return-value] # what Qt expects beyond the last one
        while len(self._pool) <= index:
            self._pool.append(PieceOfText(self, len(self._pool)))
        return self._pool[index]

    @override
    def indexOfChild(self, child: QAccessibleInterface) -> int:
        return child.number if isinstance(child, PieceOfText) else -1

    @override
    def childAt(self, x: int, y: int) -> QAccessibleInterface:
        for index in range(self.childCount()):
            if self.child(index).rect().contains(QPoint(x, y)):
                return self.child(index)
        return None  # type: ignore[return-value] # what Qt expects where nothing is

    @override
    def focusChild(self) -> QAccessibleInterface:
        chosen = self._chosen_link()
        return self if chosen is None else self.child(chosen)

    def place_of(self, piece: Piece) -> QRect:
        """Where a piece stands on the screen."""
        begin, end = QTextCursor(self.browser.document()), QTextCursor(self.browser.document())
        begin.setPosition(piece.begin)
        end.setPosition(piece.end)
        first, last = self.browser.cursorRect(begin), self.browser.cursorRect(end)
        place = first.united(last)
        if first.top() != last.top():
            place.setLeft(0)
            place.setRight(self.browser.viewport().width())
        return QRect(self.browser.viewport().mapToGlobal(place.topLeft()), place.size())

    def is_chosen(self, piece: Piece) -> bool:
        """Whether this link has been reached with the Tab key."""
        cursor = self.browser.textCursor()
        return (cursor.selectionStart(), cursor.selectionEnd()) == (piece.begin, piece.end)

    def _chosen_link(self) -> int | None:
        links = (n for n, piece in enumerate(self.pieces) if piece.role == Role.Link)
        return next((n for n in links if self.is_chosen(self.pieces[n])), None)

    def _tell_link(self) -> None:
        chosen = self._chosen_link() if self.browser.hasFocus() else None
        if chosen is not None:
            self._tell(chosen, QAccessible.Event.Focus)

    def _read_again(self) -> None:
        """Tell whoever has looked at the text before what is another now."""
        before = self._pieces
        if before is None:
            return
        now = pieces(self.browser.document())
        for number in range(len(now), len(before)):
            self._tell(number, QAccessible.Event.ObjectDestroyed)
        self._pieces = now
        for number, piece in enumerate(now):
            if number >= len(before):
                self._tell(number, QAccessible.Event.ObjectCreated)
            elif piece != before[number]:
                self._tell(number, QAccessible.Event.RoleChanged)
                self._tell(number, QAccessible.Event.NameChanged)
        changed = QAccessibleEvent(self.browser, QAccessible.Event.DescriptionChanged)
        QAccessible.updateAccessibility(changed)

    def _tell(self, number: int, event: QAccessible.Event) -> None:
        # Making the event alone would give the object to Qt for good.
        if QAccessible.isActive():
            QAccessible.updateAccessibility(QAccessibleEvent(self.child(number), event))


class PieceOfText(QAccessibleInterface, Levelled):
    """The n-th piece of a written part, from 0: whatever stands there now."""

    def __init__(self, written: WrittenText, number: int) -> None:
        super().__init__()
        self._written, self.number = written, number

    @override
    def isValid(self) -> bool:
        return isValid(self._written.browser) and self.number < len(self._written.pieces)

    @override
    def object(self) -> None:  # type: ignore[override]
        return None

    @override
    def window(self) -> QWindow:
        return self._written.window()

    @override
    def parent(self) -> QAccessibleInterface:
        return self._written

    @override
    def childCount(self) -> int:
        return 0

    @override
    def child(self, index: int) -> QAccessibleInterface:
        return None  # type: ignore[return-value] # it has none

    @override
    def childAt(self, x: int, y: int) -> QAccessibleInterface:
        return None  # type: ignore[return-value] # it has none

    @override
    def indexOfChild(self, arg__1: QAccessibleInterface) -> int:
        return -1

    @override
    def role(self) -> QAccessible.Role:
        return self._piece().role if self.isValid() else Role.NoRole

    @override
    def text(self, t: QAccessible.Text) -> str:
        return self._piece().words if t == Text.Name and self.isValid() else ""

    @override
    def setText(self, t: QAccessible.Text, text: str) -> None:
        """Nobody writes here."""

    @override
    def rect(self) -> QRect:
        return self._written.place_of(self._piece()) if self.isValid() else QRect()

    @override
    def state(self) -> QAccessible.State:
        state, whole_part = State(), self._written.state()
        state.readOnly = True
        state.invisible = whole_part.invisible
        state.offscreen = whole_part.offscreen
        if self.role() == Role.Link:
            state.linked = state.focusable = True
            state.focused = self._written.is_chosen(self._piece())
        return state

    @override
    def level(self) -> int:
        return self._piece().level if self.isValid() else 0

    @override
    def interface_cast(self, arg__1: QAccessible.InterfaceType) -> int:
        return side_of(self, arg__1)

    def _piece(self) -> Piece:
        return self._written.pieces[self.number]
