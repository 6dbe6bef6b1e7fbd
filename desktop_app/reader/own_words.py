"""A person's own marks and notes in a study: found again, shown, and made from chosen words."""

from dataclasses import replace
from functools import partial

from PySide6.QtCore import QObject, Signal

from db import Note, NoteWish, Page, Span, StudyId, context_of, new_note_id
from desktop_app.reader.anchored import Anchored, anchored
from desktop_app.reader.mark_bar import MarkBar
from desktop_app.reader.sheet import Sheet
from desktop_app.session import Session
from desktop_app.theme.look import Look
from desktop_app.words.notes import marked_phrase


class OwnWords(QObject):
    """Joins the study in the reader with the notes about it.

    Signals:
        mark_wished(Note): keep this mark, a new one or one in another colour.
        unmark_wished(Note): take the mark of this note away.
        note_wished(Note): open this note, or begin it with the words it quotes.
        told(str): why nothing can be marked now.
    """

    mark_wished = Signal(object)
    unmark_wished = Signal(object)
    note_wished = Signal(object)
    told = Signal(str)

    def __init__(self, session: Session, sheet: Sheet, bar: MarkBar, look: Look) -> None:
        super().__init__(bar)
        self._session, self._sheet, self._bar, self._look = session, sheet, bar, look
        self._page: Page | None = None
        self._notes: tuple[Anchored, ...] = ()
        self._chosen: tuple[str, Span] | None = None
        for section in sheet.every_section():
            section.body.words_chosen.connect(partial(self._choose, section.part))
        bar.coloured.connect(self._colour)
        bar.note_wished.connect(self._wish_note)
        bar.off_wished.connect(self._take_away)
        bar.closed.connect(self.let_go)
        sheet.own_notes.note_chosen.connect(self.note_wished)

    @property
    def notes(self) -> tuple[Anchored, ...]:
        """The notes on this study, in its order."""
        return self._notes

    def show_page(self, page: Page) -> None:
        """Look which notes there are on this study."""
        if self._page is None or self._page.study.id != page.study.id:
            self._show(page.study.id, ())
        self._page = page
        self.let_go()
        self.refresh()

    def refresh(self) -> None:
        """Look again which notes there are, and find their words."""
        if self._page is None:
            return
        study = self._page.study.id
        changed = next((one.at for one in self._page.changes if one.touches_text), "")
        texts = {section.part: section.body.plain() for section in self._sheet.told_sections()}
        self._session.ask(
            lambda room: anchored(room.notebook.notes(NoteWish(study=study)), texts, changed),
            partial(self._show, study),
            topic="own words",
            owner=self,
        )

    def begin(self) -> None:
        """Go to the colours for the chosen words, or say how words are chosen."""
        if not self._bar.isHidden():
            self._bar.focus_first()
        elif self._page is not None:
            self.told.emit(self.tr("First choose words: hold Shift and press the arrow keys."))

    def let_go(self) -> bool:
        """Choose nothing any more; says whether anything was chosen."""
        chosen, self._chosen = self._chosen, None
        self._bar.hide()
        section = self._sheet.section(chosen[0]) if chosen is not None else None
        if section is not None:
            section.body.let_go()
        return section is not None

    def set_look(self, look: Look) -> None:
        """Show marks in another look."""
        self._look = look
        self._bar.set_look(look)
        self._paint()

    def _show(self, study: StudyId, notes: tuple[Anchored, ...]) -> None:
        if self._page is not None and self._page.study.id == study:
            self._notes = notes
            self._paint()
            self._sheet.show_own_notes(notes)

    def _paint(self) -> None:
        for section in self._sheet.told_sections():
            here = [one for one in self._notes if one.marks and one.note.part == section.part]
            places = [
                (one.place.start, one.place.end, one.note.colour) for one in here if one.place
            ]
            told = " ".join(f"{marked_phrase(n.note.colour)}: “{n.note.quote}”." for n in here)
            section.body.show_own(places, self._look, told)

    def _choose(self, part: str, begin: int, end: int) -> None:
        if self._chosen is not None and self._chosen[0] != part:
            self.let_go()
        section = self._sheet.section(part)
        if section is None or self._page is None:
            return
        span = _whole_words(section.body.plain(), begin, end)
        self._chosen = (part, span)
        touched = self._touched()
        if touched is None and span.start == span.end:
            self._chosen = None
            self._bar.hide()
        else:
            self._bar.offer(marked=touched is not None)

    def _touched(self) -> Anchored | None:
        """The mark in which the chosen words stand."""
        if self._chosen is None:
            return None
        part, span = self._chosen
        covering = (one for one in self._notes if one.covers(part, span.start, span.end))
        return next(covering, None)

    def _colour(self, colour: str) -> None:
        touched = self._touched()
        if touched is not None:
            self.mark_wished.emit(replace(touched.note, colour=colour))
        else:
            note = self._new_note(colour)
            if note is not None:
                self.mark_wished.emit(note)
        self._back_to_text()

    def _wish_note(self) -> None:
        touched = self._touched()
        note = touched.note if touched is not None else self._new_note("yellow")
        self.let_go()
        if note is not None:
            self.note_wished.emit(note)

    def _take_away(self) -> None:
        touched = self._touched()
        if touched is not None:
            self.unmark_wished.emit(touched.note)
        self._back_to_text()

    def _back_to_text(self) -> None:
        section = self._sheet.section(self._chosen[0]) if self._chosen is not None else None
        self.let_go()
        if section is not None:
            section.take_focus()

    def _new_note(self, colour: str) -> Note | None:
        """A note that quotes the chosen words."""
        section = self._sheet.section(self._chosen[0]) if self._chosen is not None else None
        if section is None or self._page is None or self._chosen is None:
            return None
        span, text, study = self._chosen[1], section.body.plain(), self._page.study
        before, after = context_of(text, span)
        return Note(
            id=new_note_id(),
            text="",
            study=study.id,
            study_title=study.title,
            part=section.part,
            quote=text[span.start : span.end],
            before=before,
            after=after,
            colour=colour,
        )


def _whole_words(text: str, begin: int, end: int) -> Span:
    """The chosen letters without the spaces around them, and with the rest of a word begun.

    A hand that trembles rarely meets the edge of a word.
    """
    words = text[begin:end]
    start = begin + len(words) - len(words.lstrip())
    end = start + len(words.strip())
    if start == end:
        return Span(start, end)
    while start > 0 and text[start - 1].isalnum() and text[start].isalnum():
        start -= 1
    while end < len(text) and text[end].isalnum() and text[end - 1].isalnum():
        end += 1
    return Span(start, end)
