"""The box in which a note is written: plain text, with marks for bold words and lists."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeyEvent, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit
from typing_extensions import override

BOLD, ITEM = "**", "- "
PARAGRAPH = "\u2029"


class NoteText(QPlainTextEdit):
    """Plain text that asks for its least height, and takes more where there is more."""

    @override
    def sizeHint(self) -> QSize:
        return QSize(240, self.minimumHeight())

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        control = event.modifiers() == Qt.KeyboardModifier.ControlModifier
        if control and event.key() == Qt.Key.Key_B:
            self.make_bold()
        else:
            super().keyPressEvent(event)

    def make_bold(self) -> None:
        """Make the chosen words bold, or no longer; without any, what is typed next."""
        cursor = self.textCursor()
        words = cursor.selectedText()
        bare = words.strip()
        if len(bare) > 2 * len(BOLD) and bare.startswith(BOLD) and bare.endswith(BOLD):
            self._put(cursor, bare.removeprefix(BOLD).removesuffix(BOLD))
        elif bare:
            lines = (f"{BOLD}{line}{BOLD}" if line else line for line in bare.split(PARAGRAPH))
            self._put(cursor, PARAGRAPH.join(lines))
        else:
            cursor.insertText(2 * BOLD)
            cursor.movePosition(cursor.MoveOperation.Left, cursor.MoveMode.MoveAnchor, len(BOLD))
            self.setTextCursor(cursor)
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def make_list(self) -> None:
        """Make each of the chosen lines an item of a list, or a plain line again."""
        cursor = self.textCursor()
        start, end = cursor.selectionStart(), cursor.selectionEnd()
        cursor.setPosition(start)
        cursor.movePosition(cursor.MoveOperation.StartOfBlock)
        cursor.setPosition(end, cursor.MoveMode.KeepAnchor)
        cursor.movePosition(cursor.MoveOperation.EndOfBlock, cursor.MoveMode.KeepAnchor)
        lines = cursor.selectedText().split(PARAGRAPH)
        if all(line.startswith(ITEM) for line in lines):
            self._put(cursor, PARAGRAPH.join(line.removeprefix(ITEM) for line in lines))
        else:
            made = (line if line.startswith(ITEM) else f"{ITEM}{line}" for line in lines)
            self._put(cursor, PARAGRAPH.join(made))
        cursor.clearSelection()
        self.setTextCursor(cursor)
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def add_line(self, words: str) -> None:
        """Put these words on a line of their own at the end."""
        cursor = self.textCursor()
        cursor.movePosition(QTextCursor.MoveOperation.End)
        cursor.insertText(f"\n{words}" if self.toPlainText().strip() else words)
        self.setTextCursor(cursor)

    def take_line_out(self, words: str) -> None:
        """Take the lines out that hold these words and no others."""
        lines = self.toPlainText().split("\n")
        cursor = self.textCursor()
        cursor.select(cursor.SelectionType.Document)
        cursor.insertText("\n".join(line for line in lines if line.strip() != words))

    def _put(self, cursor: QTextCursor, words: str) -> None:
        """Write over the chosen words, and leave what was written chosen."""
        start = cursor.selectionStart()
        cursor.insertText(words.replace(PARAGRAPH, "\n"))
        end = cursor.position()
        cursor.setPosition(start)
        cursor.setPosition(end, cursor.MoveMode.KeepAnchor)
        self.setTextCursor(cursor)
