"""One study to talk about, and what the person wants to know of it."""

from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QPushButton, QWidget
from typing_extensions import override

from db import Appointment, StudyId
from desktop_app.card import Card
from desktop_app.flow import FlowLayout
from desktop_app.fold import Fold
from desktop_app.kept_text import KeptText
from desktop_app.rows import Rows
from desktop_app.theme.icons import icon
from desktop_app.theme.look import Look
from desktop_app.visit.view import VisitView
from desktop_app.wide_button import WideButton

Named = tuple[StudyId, str]


class StudyToTalkAbout(Card):
    """Chosen from studies read, noted or saved.

    Signals:
        kept(Appointment, tuple[str, ...]): the visit, and the names of what is new in it.
        study_chosen(str): open the study.
    """

    kept = Signal(object, object)
    study_chosen = Signal(str)

    def __init__(self, look: Look) -> None:
        super().__init__(self.tr("A study to talk about"))
        self._look = look
        self._visit = Appointment("")
        self._title = QLabel()
        self._label = QLabel(self.tr("What I want to know"))
        self.wish = KeptText(self.tr("What I want to know"))
        self.open, self.none = (
            QPushButton(self.tr("Open the study")),
            QPushButton(self.tr("No study")),
        )
        self.fold = Fold(self.tr("Choose a study"))
        self.studies = Rows(self._row, self._show)
        self._chosen: dict[WideButton, Named] = {}
        self._build()
        self.set_look(look)

    def show_view(self, view: VisitView) -> None:
        """Show the study of this view, and those to choose from."""
        self._visit = view.visit
        there = view.visit.study is not None
        title = view.study.title if view.study else view.visit.study_title
        self._title.setText(
            title
            if there
            else self.tr("None chosen. Studies you read or saved stand here to choose from.")
        )
        self.wish.show_text(view.visit.study_wish)
        for widget in (self._label, self.wish, self.open, self.none):
            widget.setVisible(there)
        self.studies.show_things(view.studies)
        self.fold.setVisible(bool(view.studies))

    def wish_now(self) -> str:
        """What the person wants to know, as it is typed."""
        return self.wish.toPlainText()

    def rest(self) -> None:
        """Have what was typed kept at once."""
        self.wish.rest()

    @override
    def set_look(self, look: Look) -> None:
        """Show the study in another look."""
        self._look = look
        super().set_look(look)
        self._title.setFont(look.font(look.scale.body))
        self._label.setFont(look.bold(look.scale.label))
        self.wish.set_look(look)
        self.fold.set_look(look)
        text = look.colours.text
        self.open.setIcon(icon("book-open", text, look.scale.body))
        self.none.setIcon(icon("x", text, look.scale.body))
        for button in self.studies.made:
            button.set_look(look)

    def _build(self) -> None:
        self._label.setBuddy(self.wish)
        tools = QWidget()
        flow = FlowLayout(tools)
        for button in (self.open, self.none):
            flow.addWidget(button)
        self.fold.body.addWidget(self.studies)
        for label in (self._title, self._label):
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
        for widget in (self._title, self._label, self.wish, tools, self.fold):
            self.body.addWidget(widget)
        self.wish.kept.connect(self._keep_wish)
        self.open.clicked.connect(lambda: self.study_chosen.emit(self._visit.study or ""))
        self.none.clicked.connect(lambda: self._choose(None, ""))

    def _row(self) -> WideButton:
        button = WideButton("book-open")
        button.set_look(self._look)
        button.clicked.connect(lambda: self._choose(*self._chosen[button]))
        return button

    def _show(self, button: WideButton, _number: int, named: Named) -> None:
        self._chosen[button] = named
        button.show_words(named[1], "")

    def _choose(self, study: StudyId | None, title: str) -> None:
        self.rest()
        self._visit = replace(self._visit, study=study, study_title=title)
        self.fold.unfold(shown=False)
        self.fold.button.setFocus(Qt.FocusReason.OtherFocusReason)
        self.kept.emit(self._visit, ("study", "study_title"))

    def _keep_wish(self, words: str) -> None:
        self._visit = replace(self._visit, study_wish=words)
        self.kept.emit(self._visit, ("study_wish",))
