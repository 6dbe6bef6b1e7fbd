"""The first screen of a study: title, facts, the main point, what to keep in mind, tools."""

from dataclasses import replace

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from db import Page, Study, StudyMarks
from desktop_app.chip import Chip
from desktop_app.flow import FlowLayout
from desktop_app.hearing.announcing import announce
from desktop_app.hearing.pieces import sentences
from desktop_app.reader.section import Section
from desktop_app.theme.icons import icon
from desktop_app.theme.look import Look
from desktop_app.theme.scale import Scale
from desktop_app.wide_button import WideButton
from desktop_app.words.facts import (
    banners,
    cautions,
    is_about_ms,
    minutes_phrase,
    organism_phrase,
    people_phrase,
    standing,
    sure_phrase,
    year_phrase,
)
from desktop_app.words.labels import condition_labels, kind_icon, kind_label, kind_meaning

SAY_IT_ALREADY = frozenset({"post_mortem", "animal", "laboratory"})
"""Kinds of study whose name already says that no living people were studied."""


class Top(QWidget):
    """Everything a reader needs to know first, and the tools of the page.

    Signals:
        save_wished(): save this study, or take it off again.
        note_wished(): write a note about this study.
        question_wished(): note a question about this study for the next visit.
        shelves_wished(): say on which shelves this study shall stand.
        notes_wished(): go to the notes that were written about it.
    """

    save_wished = Signal()
    note_wished = Signal()
    question_wished = Signal()
    shelves_wished = Signal()
    notes_wished = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = _words()
        self.title.setProperty("heading", 1)
        self._kind = WideButton("info")
        self._kind_means = _words()
        self._chips = [Chip() for _ in range(6)]
        self._standing, self._banners = _words(), _words()
        self.takeaway = Section("takeaway", asking=False, card=True)
        self.keep_in_mind = Section("keep_in_mind", asking=False)
        self._save = QPushButton(self.tr("Save"))
        self.notes = QPushButton()
        self._tools = {
            self._save: ("bookmark", self.save_wished),
            QPushButton(self.tr("Note")): ("notebook-pen", self.note_wished),
            QPushButton(self.tr("Ask my team")): (
                "message-circle-question-mark",
                self.question_wished,
            ),
            QPushButton(self.tr("Shelves")): ("layers", self.shelves_wished),
            self.notes: ("highlighter", self.notes_wished),
        }
        self._build()
        self._kind.clicked.connect(self._show_meaning)
        for button, (_, wish) in self._tools.items():
            button.clicked.connect(wish)

    def show_page(self, page: Page, look: Look) -> None:
        """Show the first screen of this study."""
        study = page.study
        scale = look.scale
        self.title.setText(study.title)
        self.title.setFont(look.bold(scale.title))
        self._show_facts(study, page.row.words, look)
        for label, told in ((self._standing, standing(study)), (self._banners, cautions(study))):
            label.setText("\n".join(told))
            label.setVisible(bool(told))
            label.setFont(look.bold(scale.body))
        large = replace(look, scale=Scale(scale.lead))
        self.takeaway.show_text(page.html.get("takeaway") or _no_takeaway(), large, "")
        # Whoever opens a study by ear begins here, and must not miss what stands above and around.
        self.takeaway.body.setAccessibleDescription(sentences((study.title, *banners(study))))
        self.takeaway.heading.setFont(look.bold(scale.label))
        self.keep_in_mind.show_text(page.html.get("keep_in_mind", ""), look, "")
        self.keep_in_mind.heading.setFont(look.bold(scale.body))
        self.keep_in_mind.setVisible(bool(page.html.get("keep_in_mind")))
        for button, (name, _) in self._tools.items():
            if button is not self._save:
                button.setIcon(icon(name, look.colours.text, scale.body))

    def show_marks(self, marks: StudyMarks, look: Look) -> None:
        """Show whether the study is saved, and how many notes there are on it."""
        self.notes.setText(self.tr("My notes: {count}").format(count=marks.notes))
        self.notes.setVisible(marks.notes > 0)
        self._save.setText(self.tr("Saved") if marks.saved else self.tr("Save"))
        name = "bookmark-check" if marks.saved else "bookmark"
        self._save.setIcon(icon(name, look.colours.on_primary, look.scale.body))
        self._save.setAccessibleName(
            self.tr("Saved. Take it off your list") if marks.saved else self.tr("Save this study")
        )

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(14)
        facts = QWidget()
        strip = FlowLayout(facts)
        for chip in (self._kind, *self._chips):
            strip.addWidget(chip)
        tools = self.tools = QWidget()
        row = FlowLayout(tools)
        for button in self._tools:
            row.addWidget(button)
        self._kind_means.hide()
        for label in (self._standing, self._banners):
            label.setProperty("banner", True)
        self._save.setProperty("primary", True)
        above = (self.title, self._standing, facts, self._kind_means)
        for widget in (*above, self.takeaway, self.keep_in_mind, tools, self._banners):
            column.addWidget(widget)
        for holder in (facts, tools):
            _follow_height(holder)

    def _show_facts(self, study: Study, words: int, look: Look) -> None:
        label = look.font(look.scale.label)
        self._kind.show_icon(kind_icon(study.kind))
        self._kind.set_look(look, small=True)
        self._kind.show_words(kind_label(study.kind), "")
        self._kind.setAccessibleName(
            self.tr("Kind of study: {kind}. Choose to hear what it means.").format(
                kind=kind_label(study.kind)
            )
        )
        self._kind_means.setText(kind_meaning(study.kind))
        self._kind_means.setFont(label)
        self._kind_means.hide()
        conditions = condition_labels(study.conditions)
        shown = conditions if not is_about_ms(study.conditions) else conditions[:2]
        organism = organism_phrase(study.organism)
        facts = (
            sure_phrase(study.certainty),
            people_phrase(study),
            organism if study.kind not in SAY_IT_ALREADY else "",
            ", ".join(shown),
            year_phrase(study.published),
            minutes_phrase(words),
        )
        for chip, fact in zip(self._chips, facts, strict=True):
            chip.setText(fact)
            chip.setFont(label)
            chip.setVisible(bool(fact))

    def _show_meaning(self) -> None:
        self._kind_means.setVisible(not self._kind_means.isVisible())
        announce(self, self._kind_means.text() if self._kind_means.isVisible() else "")


def _no_takeaway() -> str:
    """What stands where nobody has written a plain summary."""
    words = QCoreApplication.translate(
        "facts", "Nobody has told this paper in plain words yet. Its abstract is below."
    )
    return f"<p>{words}</p>"


def _words() -> QLabel:
    label = QLabel()
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    return label


def _follow_height(holder: QWidget) -> None:
    policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
    policy.setHeightForWidth(True)
    holder.setSizePolicy(policy)
