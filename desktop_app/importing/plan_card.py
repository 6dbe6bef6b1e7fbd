"""What the files would bring: counts first, then lists to open, then the choice."""

from collections.abc import Mapping

from PySide6.QtWidgets import QPushButton, QWidget
from typing_extensions import override

from db import ReadStudy, StudyId
from desktop_app.importing.card import Card
from desktop_app.importing.fold_list import FoldList
from desktop_app.importing.outlook import Outlook
from desktop_app.importing.words import (
    change_line,
    counts,
    notice_line,
    refusal_line,
    study_line,
)
from desktop_app.theme.look import Look


class PlanCard(Card):
    """Nothing is written before Bring them in is chosen; Cancel comes first."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        self.take, self.cancel = QPushButton(), QPushButton()
        self.report = QPushButton()
        icons = {self.take: "check", self.cancel: "x", self.report: "download"}
        super().__init__("", icons, parent)
        self.title.setText(self.tr("What would come in"))
        self.take.setText(self.tr("Bring them in"))
        self.report.setText(self.tr("Save the report"))
        self.new = FoldList(self.tr("New studies"), look)
        self.changed = FoldList(self.tr("Studies that change"), look)
        self.refused = FoldList(self.tr("Left out, and why"), look)
        self.notices = FoldList(self.tr("Good to know"), look)
        self._lists = (self.new, self.changed, self.refused, self.notices)
        for part in self._lists:
            self.column.addWidget(part)

    def show_outlook(self, outlook: Outlook) -> None:
        """Show what there would be, with Cancel under the hand."""
        plan, news = outlook.plan, outlook.changes_anything
        safe = (
            self.tr("First we make a copy of your notes. You can undo all of it.")
            if news
            else self.tr("There is nothing to bring in.")
        )
        self.say([*(f"• {line}" for line in counts(outlook)), safe])
        self.new.show_things(plan.new, study_line)
        self.changed.show_things(plan.changed, lambda read: _told(read, plan.changes))
        self.refused.show_things(plan.refused, refusal_line)
        self.notices.show_things(plan.notices, notice_line)
        self.take.setVisible(news)
        self.cancel.setText(self.tr("Cancel") if news else self.tr("Close"))
        self.focus_first()

    @override
    def focus_first(self) -> None:
        """Give the focus to Cancel."""
        self.cancel.setFocus()

    @override
    def set_look(self, look: Look) -> None:
        """Show it in another look."""
        super().set_look(look)
        for part in self._lists:
            part.set_look(look)


def _told(read: ReadStudy, changes: Mapping[StudyId, tuple[str, ...]]) -> str:
    return change_line(read, changes.get(read.study.id, ()))
