"""The form below a symptom or a medicine: all of it may be left out."""

from collections.abc import Iterable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from db import NoteKind
from desktop_app.notes.answers import Answers
from desktop_app.notes.known import Known
from desktop_app.notes.questions import MEDICINE, questions_for
from desktop_app.reader.composition import urgent_line
from desktop_app.theme.look import Look

Pairs = tuple[tuple[str, str], ...]


class DetailsForm(QWidget):
    """Asks what a kind of note is asked about; made when such a note is first shown.

    Signals:
        changed(): another answer is given now.
    """

    changed = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look, self._known = look, Known()
        self._pairs: Pairs = ()
        self._forms: dict[NoteKind, dict[str, Answers]] = {}
        self._pages: dict[NoteKind, QWidget] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self.hide()

    @property
    def pairs(self) -> Pairs:
        """Every answer with its name; those that are not asked for here are kept."""
        return self._pairs

    def answers(self, kind: NoteKind) -> dict[str, Answers]:
        """What is asked about this kind, by its name."""
        if kind not in self._forms:
            self._make(kind)
        return self._forms[kind]

    def show_pairs(self, kind: NoteKind, pairs: Pairs) -> None:
        """Show these answers in the form for this kind."""
        self._pairs = pairs
        self.show_kind(kind)

    def show_kind(self, kind: NoteKind) -> None:
        """Ask what belongs to this kind; what was answered elsewhere stays answered."""
        asked = bool(questions_for(kind))
        for name, answers in (self.answers(kind) if asked else {}).items():
            answers.show_values(value for other, value in self._pairs if other == name)
        for other, page in self._pages.items():
            page.setVisible(other is kind)
        self.setVisible(asked)

    def show_known(self, known: Known) -> None:
        """Offer what was written before."""
        self._known = known
        if NoteKind.MEDICINE in self._forms:
            self._offer_medicines()

    def set_look(self, look: Look) -> None:
        """Show the form in another look."""
        self._look = look
        for form in self._forms.values():
            for answers in form.values():
                answers.set_look(look)

    def _make(self, kind: NoteKind) -> None:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(14)
        form = {}
        if kind is NoteKind.SYMPTOM:
            urgent = QLabel(urgent_line())
            urgent.setWordWrap(True)
            urgent.setProperty("banner", True)
            column.addWidget(urgent)
        for question in questions_for(kind):
            answers = Answers(question.heading, many=question.many, own=question.own)
            answers.offer(question.offered)
            answers.set_look(self._look)
            answers.changed.connect(lambda kind=kind, name=question.name: self._take(kind, name))
            column.addWidget(answers)
            form[question.name] = answers
        self._forms[kind], self._pages[kind] = form, page
        self._column.addWidget(page)
        if kind is NoteKind.MEDICINE:
            self._offer_medicines()

    def _take(self, kind: NoteKind, name: str) -> None:
        values = self._forms[kind][name].values()
        self._pairs = _with(self._pairs, name, values)
        if name == MEDICINE:
            self._carry_over(values)
        self.changed.emit()

    def _carry_over(self, values: tuple[str, ...]) -> None:
        """What was said of this medicine before need not be said again."""
        told = {name for name, _ in self._pairs} - {MEDICINE}
        before = self._known.medicines.get(values[0], ()) if values else ()
        if not told and before:
            self._pairs = (*self._pairs, *(pair for pair in before if pair[0] != MEDICINE))
            self.show_kind(NoteKind.MEDICINE)

    def _offer_medicines(self) -> None:
        names = {name: name for name in self._known.medicines}
        self._forms[NoteKind.MEDICINE][MEDICINE].offer(names)


def _with(pairs: Pairs, name: str, values: Iterable[str]) -> Pairs:
    """The answers with these in place of the earlier ones of this name."""
    others = tuple(pair for pair in pairs if pair[0] != name)
    return (*others, *((name, value) for value in values))
