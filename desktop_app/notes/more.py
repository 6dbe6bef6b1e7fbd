"""What else can be said about a note; folded away, because only the text is needed."""

from dataclasses import replace

from PySide6.QtCore import QDate, Signal
from PySide6.QtWidgets import QLabel, QWidget
from typing_extensions import override

from db import Note
from desktop_app.day_choice import ISO, DayChoice
from desktop_app.fold import Fold
from desktop_app.notes.answers import Answers
from desktop_app.notes.known import Known
from desktop_app.theme.look import Look
from desktop_app.words.visits import day_of


class MoreAbout(Fold):
    """Whom it is about, who wrote it, when it was, and words to find it by.

    Signals:
        changed(): something else is said now.
    """

    changed = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._day = ""
        self.about = Answers(self.tr("Who is it about?"))
        self.writer = Answers(self.tr("Who wrote it?"))
        self._when = QLabel(self.tr("When was it?"))
        self.day = DayChoice(may_be_none=False)
        self.tags = Answers(self.tr("Words to find it by"), many=True)
        for widget in (self.about, self.writer, self._when, self.day, self.tags):
            self.body.addWidget(widget)
        for answers in (self.about, self.writer, self.tags):
            answers.changed.connect(self._change)
        self.day.chosen.connect(self._take_day)
        self.show_known(Known())
        self.set_look(look)

    def show_note(self, note: Note) -> None:
        """Show what is said about this note."""
        self._day = note.day
        self.about.show_values((note.about,))
        self.writer.show_values((note.written_by,) if note.written_by else ())
        self.tags.show_values(note.tags)
        self.day.show_day(day_of(note) or QDate.currentDate().toString(ISO))
        self._tell()

    def show_writer(self, name: str) -> None:
        """Show who writes."""
        self.writer.show_values((name,) if name else ())
        self._tell()

    def show_known(self, known: Known) -> None:
        """Offer the names and words that were used before."""
        self.about.offer({"": self.tr("Me")} | {name: name for name in known.about})
        self.writer.offer({name: name for name in known.writers})
        self.tags.offer({tag: tag for tag in known.tags})

    def said_of(self, note: Note) -> Note:
        """The note with what is said here."""
        return replace(
            note,
            about=self.about.value(),
            written_by=self.writer.value(),
            day=self._day,
            tags=self.tags.values(),
        )

    @override
    def set_look(self, look: Look) -> None:
        """Show it in another look."""
        super().set_look(look)
        self._when.setFont(look.bold(look.scale.label))
        for part in (self.about, self.writer, self.day, self.tags):
            part.set_look(look)

    def _take_day(self, day: str) -> None:
        self._day = day
        self._change()

    def _change(self) -> None:
        self._tell()
        self.changed.emit()

    def _tell(self) -> None:
        """What matters most is told on the button, so that nobody has to look inside."""
        told = [self.tr("More about this note")]
        if self.about.value():
            told.append(self.tr("about {name}").format(name=self.about.value()))
        if self.writer.value():
            told.append(self.tr("written by {name}").format(name=self.writer.value()))
        self.show_words(" · ".join(told))
