"""Joins a study and the reading aloud of it: what is read, which sentence is marked."""

from PySide6.QtCore import QObject, Signal

from db import Page
from desktop_app.aloud.reading import Reading, State
from desktop_app.aloud.saying import spoken_form
from desktop_app.aloud.sentences import Piece, Sentence, sentences
from desktop_app.reader.listen_bar import ListenBar
from desktop_app.reader.section import Section
from desktop_app.reader.sheet import Sheet
from desktop_app.reader.travel import Travel
from desktop_app.theme.look import Look

NEVER_READ = frozenset({"source", "related", "questions", "words"})
"""Lists to look things up in; they are read when one begins there."""


class Listening(QObject):
    """Reads from where one is, marks the sentence, and keeps it in sight.

    Signals:
        told(str): why nothing is to be heard.
    """

    told = Signal(str)

    def __init__(
        self, reading: Reading, sheet: Sheet, travel: Travel, bar: ListenBar, look: Look
    ) -> None:
        super().__init__(bar)
        self._reading, self._sheet, self._travel, self._bar = reading, sheet, travel, bar
        self._look = look
        self._marked: Section | None = None
        reading.sentence_begun.connect(self._mark)
        reading.state_changed.connect(self._show_state)
        reading.told.connect(self.told)
        bar.pause_wished.connect(self._pause_or_go_on)
        bar.moved.connect(self.move)
        bar.part_wished.connect(reading.next_part)
        bar.stop_wished.connect(self.stop)

    @property
    def going_on(self) -> bool:
        """Whether something is read, or waits to go on."""
        return self._reading.state is not State.SILENT

    def toggle(self, page: Page) -> None:
        """Begin to read where one is; while something is read, pause or go on."""
        if self.going_on:
            self._pause_or_go_on()
            return
        here = self._sheet.parts()[self._travel.part_number()[0] - 1]
        pieces = self._pieces(here)
        glossary = {term.word: term.say for term in page.terms if term.say}
        self._reading.load(pieces, spoken_form("en", glossary))
        if pieces:
            self._reading.set_speed(self._look.comfort.speed)
            self._reading.play(pieces[0].part)

    def move(self, by: int) -> None:
        """A sentence on (1) or back (-1)."""
        if by > 0:
            self._reading.forward()
        else:
            self._reading.back()

    def stop(self) -> None:
        """Be silent, and take the mark off."""
        self._reading.stop()

    def set_look(self, look: Look) -> None:
        """Mark in other colours, and read at another speed."""
        if look.comfort.speed != self._look.comfort.speed:
            self._reading.set_speed(look.comfort.speed)
        self._look = look
        self._bar.set_look(look)

    def _pieces(self, here: str) -> tuple[Piece, ...]:
        """The parts from here on, each begun by its heading; closed ones are passed over."""
        told = self._sheet.told_sections()
        names = [section.part for section in told]
        wanted = [
            section
            for section in told[names.index(here) :]
            if section.part == here or (section.opened and section.part not in NEVER_READ)
        ]
        return tuple(
            Piece(
                section.part,
                (Sentence(0, 0, section.heading.text()), *sentences(section.body.plain())),
            )
            for section in wanted
        )

    def _pause_or_go_on(self) -> None:
        if self._reading.state is State.PAUSED:
            self._reading.resume()
        else:
            self._reading.pause()

    def _mark(self, part: str, start: int, end: int) -> None:
        self._unmark()
        section = self._sheet.section(part)
        if section is not None:
            self._travel.show(part, start)
            section.body.speak(start, end, self._look)
            self._marked = section

    def _unmark(self) -> None:
        if self._marked is not None:
            self._marked.body.speak(0, 0, self._look)
        self._marked = None

    def _show_state(self, state: State) -> None:
        words = {
            State.OPENING: self.tr("Getting the voice ready …"),
            State.READING: self.tr("Reading aloud"),
            State.PAUSED: self.tr("Paused"),
            State.SILENT: "",
        }
        self._bar.setVisible(state is not State.SILENT)
        self._bar.show_state(words[state], paused=state is State.PAUSED)
        if state is State.SILENT:
            self._unmark()
