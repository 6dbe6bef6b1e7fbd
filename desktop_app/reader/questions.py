"""The questions a page offers, each with a button that puts it on the list for the visit."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from desktop_app.theme.icons import icon
from desktop_app.theme.look import Look


class _Question(QFrame):
    """One question and its button.

    Signals:
        added(str): the question in its own words.
    """

    added = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = QLabel()
        self._words.setTextFormat(Qt.TextFormat.PlainText)
        self._words.setWordWrap(True)
        self._add = QPushButton(self.tr("Add to my visit"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 12)
        column.setSpacing(8)
        column.addWidget(self._words)
        row = QHBoxLayout()
        row.addWidget(self._add)
        row.addStretch()
        column.addLayout(row)
        self._add.clicked.connect(self._say)

    def show_question(self, words: str, look: Look) -> None:
        """Show this question."""
        self._words.setText(words)
        self._words.setFont(look.font(look.scale.body))
        self._add.setIcon(icon("plus", look.colours.text, look.scale.body))
        self._add.setAccessibleName(self.tr("Add to my visit: {question}").format(question=words))

    def _say(self) -> None:
        self.added.emit(self._words.text())


class Questions(QWidget):
    """As many questions as the page has.

    Signals:
        question_added(str): put this question on the list for the visit.
    """

    question_added = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: list[_Question] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)

    def show_questions(self, questions: tuple[str, ...], look: Look) -> None:
        """Show these questions; rows are made when first needed and kept."""
        while len(self._rows) < len(questions):
            row = _Question()
            row.added.connect(self.question_added)
            self._column.addWidget(row)
            self._rows.append(row)
        for number, row in enumerate(self._rows):
            row.setVisible(number < len(questions))
            if number < len(questions):
                row.show_question(questions[number], look)
