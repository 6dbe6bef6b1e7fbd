"""Ways to make the list of notes shorter: large buttons, folded away until they are wanted."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from db import NoteKind, NoteWish
from desktop_app.fold import Fold
from desktop_app.notes.answers import Answers
from desktop_app.notes.known import Known
from desktop_app.theme.look import Look
from desktop_app.words.notes import kind_word

STARRED, HIGHLIGHTS = "starred", "highlights"


class NoteFilters(Fold):
    """Kind, star, marked words, whom notes are about, tag; nothing chosen narrows nothing.

    Signals:
        changed(): other notes are wanted now.
    """

    changed = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._me = self.tr("Me")
        self.kind = Answers(self.tr("Kind"), own=False)
        self.only = Answers(self.tr("Only"), many=True, own=False)
        self.about = Answers(self.tr("About"), own=False)
        self.tag = Answers(self.tr("Words to find it by"), own=False)
        self.kind.offer({kind: kind_word(kind) for kind in NoteKind})
        self.only.offer({STARRED: self.tr("With a star"), HIGHLIGHTS: self.tr("Marked words")})
        for answers in self._rows():
            self.body.addWidget(answers)
            answers.changed.connect(self._change)
        self.show_known(Known())
        self._tell()
        self.set_look(look)

    def show_known(self, known: Known) -> None:
        """Offer the names and tags there are; what there is none of is not offered at all."""
        names = {name: name for name in known.about}
        self.about.offer({"": self._me} | names if names else {})
        self.tag.offer({tag: tag for tag in known.tags})
        self.about.setVisible(bool(names))
        self.tag.setVisible(bool(known.tags))

    def wish(self, words: str) -> NoteWish:
        """The notes that are wanted: those with these words that fit what is chosen."""
        kind, only = self.kind.values(), self.only.values()
        return NoteWish(
            kind=NoteKind(kind[0]) if kind else None,
            words=words,
            tag=self.tag.value() or None,
            about=next(iter(self.about.values()), None),
            starred=STARRED in only,
            highlights=HIGHLIGHTS in only,
        )

    @property
    def narrows(self) -> bool:
        """Whether anything is chosen."""
        return any(answers.values() for answers in self._rows())

    @override
    def set_look(self, look: Look) -> None:
        """Show them in another look."""
        super().set_look(look)
        for answers in self._rows():
            answers.set_look(look)

    def _rows(self) -> tuple[Answers, ...]:
        return (self.kind, self.only, self.about, self.tag)

    def _change(self) -> None:
        self._tell()
        self.changed.emit()

    def _tell(self) -> None:
        """What is chosen stands on the button, so that a short list explains itself."""
        chosen = [
            button.text()
            for answers in self._rows()
            for button in answers.buttons.values()
            if button.isChecked()
        ]
        told = self.tr("Show only: {what}").format(what=", ".join(chosen))
        self.show_words(told if chosen else self.tr("Show only some"))
