"""The reader pane: one study, its place kept, its words explained, its wishes passed up."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QLabel, QScrollArea, QStackedWidget, QVBoxLayout, QWidget
from typing_extensions import override

from db import Changes, Forms, Page, Place, StudyId, StudyMarks, StudyRow, Term
from desktop_app.aloud.reading import Reading
from desktop_app.reader.contents import Contents
from desktop_app.reader.finding import FindBar
from desktop_app.reader.hits import found_in, hits_in
from desktop_app.reader.listen_bar import ListenBar
from desktop_app.reader.listening import Listening
from desktop_app.reader.mark_bar import MarkBar
from desktop_app.reader.marks import Find, Marks
from desktop_app.reader.own_words import OwnWords
from desktop_app.reader.ruler import Ruler
from desktop_app.reader.section import Section
from desktop_app.reader.sheet import Sheet
from desktop_app.reader.steps import StepBar
from desktop_app.reader.travel import Travel
from desktop_app.session import Room, Session
from desktop_app.theme.look import Look
from desktop_app.words.facts import minutes_phrase

PLACE_KEPT_AFTER_MS = 1000
LEAST_TEXT = 72
SIDEWAYS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}


class _Scroll(QScrollArea):
    """Leaves every key to the panel; by itself it would keep the arrow keys."""

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        event.ignore()


class ReaderPanel(QWidget):
    """Shows one study at a time.

    Signals:
        page_shown(Page): a study is open.
        position_changed(str): "Part 3 of 7 · about 2 minutes left", as the text is scrolled.
        save_wished(Page): save the study, or take it off again.
        note_wished(Page, str): a note about a part of the study ("" for the whole).
        question_wished(Page, str): a question about a part of the study.
        question_added(Page, str): a ready question, in its own words.
        shelves_wished(Page): say on which shelves the study shall stand.
        print_wished(Page): put the study on paper.
        study_wished(str): another study, named by its id.
        told(str): something was done that is worth a word.
    """

    page_shown = Signal(object)
    position_changed = Signal(str)
    save_wished = Signal(object)
    note_wished = Signal(object, str)
    question_wished = Signal(object, str)
    question_added = Signal(object, str)
    shelves_wished = Signal(object)
    print_wished = Signal(object)
    study_wished = Signal(str)
    told = Signal(str)

    def __init__(
        self, session: Session, reading: Reading, look: Look, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._session, self._look = session, look
        self._page: Page | None = None
        self._forms, self._marks = Forms(), Marks()
        self.contents, self.finding, self.steps = Contents(), FindBar(), StepBar()
        self.sheet = Sheet()
        self._scroll = _Scroll()
        self.travel = Travel(self._scroll, self.sheet)
        self._ruler = Ruler(self._scroll, self.sheet, self.travel)
        self._listen_bar = ListenBar()
        self.listening = Listening(reading, self.sheet, self.travel, self._listen_bar, look)
        self._mark_bar = MarkBar()
        self.own_words = OwnWords(session, self.sheet, self._mark_bar, look)
        self._empty = QLabel(self.tr("Choose a study from the list to read it here."))
        self._stack = QStackedWidget()
        self._keep = QTimer(self)
        self._build()
        self._connect()

    @property
    def page(self) -> Page | None:
        """The study that is open, if any."""
        return self._page

    def open(self, study: StudyId, place: Place | None = None) -> None:
        """Open a study, at a place where reading stopped before or else at its top."""
        self.keep_place()

        def question(room: Room) -> tuple[Page | None, StudyMarks, Place | None]:
            marks = room.notebook.marks_of([study]).get(study, StudyMarks())
            kept = place or room.notebook.place_of(study)
            return room.library.page(study), marks, kept

        self._session.ask(question, self._show, topic="reader", owner=self)

    def hear(self, changes: Changes) -> None:
        """Look again at the study where it has changed, whether it is saved, and what was noted."""
        if self._page is not None and self._page.study.id in changes.studies:
            self.open(self._page.study.id, self.place())
        if changes.bookmarks or changes.notes:
            self._refresh_marks()
        if changes.notes:
            self.own_words.refresh()

    def _refresh_marks(self) -> None:
        if self._page is None:
            return
        study = self._page.study.id
        self._session.ask(
            lambda room: room.notebook.marks_of([study]).get(study, StudyMarks()),
            self._show_marks,
            topic="reader marks",
            owner=self,
        )

    def mark(self, forms: Forms) -> None:
        """Mark these words in every part of the open study; none takes the marks off."""
        self._forms = forms
        if not self.finding.finding:
            self._put_marks(partial(hits_in, forms=forms))

    def listen(self) -> None:
        """Read the study aloud from where one is; while it is read, pause or go on."""
        if self._page is not None:
            self.contents.unfold(shown=False)
            self.listening.toggle(self._page)

    def open_find(self) -> None:
        """Offer to find other words on this page."""
        if self._page is not None:
            self.contents.unfold(shown=False)
            self.contents.hide()
            self.finding.open()

    def close_one(self) -> bool:
        """Let go of chosen words, or close the box to find words or the page of parts."""
        if self.own_words.let_go():
            self.focus_first()
            return True
        finding = self.finding.isVisible() and self.finding.finding
        if finding:
            self.finding.close_up()
        elif self.contents.page.isVisible():
            self.contents.unfold(shown=False)
        else:
            return False
        return True

    def step_mark(self, by: int) -> None:
        """Go to the next mark (1) or the one before (-1), round and round."""
        mark = self._marks.step(by)
        if mark is not None:
            self.travel.show(*mark)
            self.finding.show_count(self._marks.number, self._marks.count)

    def show_neighbours(self, before: StudyRow | None, after: StudyRow | None) -> None:
        """Offer the studies before and after this one in the list one came from."""
        self.sheet.show_neighbours(before, after)

    def set_reader(self, reader: str) -> None:
        """Explain first why a study matters to this reader."""
        self.sheet.set_reader(reader)

    def set_look(self, look: Look) -> None:
        """Show the study in another look, at the same words."""
        place = self.place()
        self._look = look
        self._scroll.verticalScrollBar().setSingleStep(look.scale.body * 3 // 2)
        for part in (self.contents, self.finding, self.steps, self._ruler, self.listening):
            part.set_look(look)
        self.steps.setVisible(look.comfort.small_steps)
        if self._page is not None:
            self.sheet.show_page(self._page, look)
            self.mark(self._forms)
            self._refresh_marks()
            if place is not None:
                self.travel.return_to(place)
            self._ruler.lay_soon()
        self.own_words.set_look(look)

    def place(self) -> Place | None:
        """Where reading is: the uppermost part in sight and the characters above it."""
        return self.travel.place(self._page.study.id) if self._page is not None else None

    def keep_place(self) -> None:
        """Write down where reading is."""
        self._keep.stop()
        place = self.place()
        if place is not None:
            self._session.tell(lambda notebook: notebook.remember_place(place))

    def go_to_part(self, part: str) -> None:
        """Bring a part to the top and give it the focus, so that it is read aloud."""
        self.travel.go_to_part(part)

    def focus_first(self) -> None:
        """Give the focus to the part that is read; in a study just opened, to its main point."""
        place = self.place()
        section = self.sheet.section(place.part) if place is not None else None
        (section or self.sheet.top.takeaway).take_focus()

    def follow(self, part: str, link: str) -> None:
        """Go where an inner link of a part leads: to a study, or to a word explained."""
        kind, _, name = link.removeprefix("mskb:").partition("/")
        if kind == "study":
            self.study_wished.emit(name)
        elif kind == "term":
            self._session.ask(
                lambda room: room.library.term(name),
                partial(self._explain, self.sheet.section(part)),
                topic="term",
                owner=self,
            )

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        back = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if self.listening.going_on and key in SIDEWAYS and _with_control(event):
            self.listening.move(SIDEWAYS[key])
        elif self._ruler.in_use and key in {Qt.Key.Key_Down, Qt.Key.Key_Up}:
            self._ruler.step(1 if key == Qt.Key.Key_Down else -1)
        elif not self.travel.by_key(key, back=back):
            super().keyPressEvent(event)
        elif key in {Qt.Key.Key_Home, Qt.Key.Key_End}:
            self.focus_first()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._ruler.lay_soon()

    def _build(self) -> None:
        self._scroll.setWidgetResizable(True)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setWidget(self.sheet)
        self._scroll.setProperty("page", True)
        self.sheet.setProperty("page", True)
        self._empty.setWordWrap(True)
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._empty.setMargin(32)
        self._stack.addWidget(self._empty)
        self._stack.addWidget(self._scroll)
        self._stack.addWidget(self.contents.page)
        # Where there is little height, the bars below come first; one line is left to scroll.
        self._stack.setMinimumHeight(LEAST_TEXT)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for widget in (self.contents, self.finding):
            column.addWidget(widget)
        column.addWidget(self._stack, 1)
        column.addWidget(self._mark_bar)
        column.addWidget(self._listen_bar)
        column.addWidget(self.steps)
        self.contents.hide()
        self.setAccessibleName(self.tr("Study"))
        self._keep.setSingleShot(True)
        self._keep.setInterval(PLACE_KEPT_AFTER_MS)

    def _connect(self) -> None:
        top, sheet = self.sheet.top, self.sheet
        top.save_wished.connect(self._pass(self.save_wished.emit))
        top.note_wished.connect(self._pass(lambda page: self.note_wished.emit(page, "")))
        top.question_wished.connect(self._pass(lambda page: self.question_wished.emit(page, "")))
        top.shelves_wished.connect(self._pass(self.shelves_wished.emit))
        top.notes_wished.connect(self.travel.go_to_notes)
        self.contents.print_wished.connect(self._pass(self.print_wished.emit))
        self.contents.listen_wished.connect(self.listen)
        self.listening.told.connect(self.told)
        self.contents.copy_wished.connect(self._copy)
        sheet.question_wished.connect(self._wish_question)
        sheet.question_added.connect(self._add_question)
        sheet.link_chosen.connect(self.follow)
        sheet.neighbours.study_wished.connect(self.study_wished)
        self.contents.unfolded.connect(self._show_contents)
        self.contents.part_wished.connect(self.go_to_part)
        self.steps.stepped.connect(self.travel.step_screen)
        self.finding.step_wished.connect(self.step_mark)
        self.finding.typed.connect(lambda text: self._put_marks(partial(found_in, typed=text)))
        self.finding.closed.connect(self._stop_finding)
        self.travel.moved.connect(self.tell_place)
        self._keep.timeout.connect(self.keep_place)

    def _pass(self, wish: Callable[[Page], None]) -> Callable[[], None]:
        def passed() -> None:
            if self._page is not None:
                wish(self._page)

        return passed

    def _show(self, answer: tuple[Page | None, StudyMarks, Place | None]) -> None:
        page, marks, place = answer
        if page is None:
            self._empty.setText(self.tr("This study is not in the library any more."))
            self._stack.setCurrentWidget(self._empty)
            self.contents.hide()
            return
        self.listening.stop()
        self._page = page
        self.sheet.show_page(page, self._look)
        self.sheet.top.show_marks(marks, self._look)
        self.own_words.show_page(page)
        self.contents.show_parts(self.sheet.parts())
        self.contents.unfold(shown=False)
        self.contents.show()
        self._stack.setCurrentWidget(self._scroll)
        self._ruler.forget_tick()
        self.travel.to_top()
        if place is not None and (place.part != "takeaway" or place.offset):
            self.travel.return_to(place)
        self.tell_place()
        self._ruler.lay_soon()
        self.page_shown.emit(page)

    def _show_marks(self, marks: StudyMarks) -> None:
        self.sheet.top.show_marks(marks, self._look)

    def _put_marks(self, find: Find) -> None:
        self._marks.put_on(self.sheet.told_sections(), find, self._look)
        self.finding.show_count(0, self._marks.count)

    def _stop_finding(self) -> None:
        self.contents.show()
        self.mark(Forms())
        self.focus_first()

    def _show_contents(self, shown: bool) -> None:
        self._stack.setCurrentWidget(self.contents.page if shown else self._scroll)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.sheet.plain())
        self.told.emit(self.tr("The whole study is copied, with its limits. You can paste it."))

    def tell_place(self) -> None:
        """Say which part one is at and how long the rest takes."""
        if self._page is None:
            return
        number, count = self.travel.part_number()
        left = minutes_phrase(self.travel.words_left())
        told = self.tr("Part {number} of {all} · {minutes} left")
        self.position_changed.emit(told.format(number=number, all=count, minutes=left))
        self.steps.show_step(*self.travel.screen_number())
        self._keep.start()

    def _wish_question(self, part: str) -> None:
        if self._page is not None:
            self.question_wished.emit(self._page, part)

    def _add_question(self, words: str) -> None:
        if self._page is not None:
            self.question_added.emit(self._page, words)

    @staticmethod
    def _explain(section: Section | None, term: Term | None) -> None:
        if section is not None and term is not None:
            section.explain(term)


def _with_control(event: QKeyEvent) -> bool:
    return event.modifiers() == Qt.KeyboardModifier.ControlModifier
