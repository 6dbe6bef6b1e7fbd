"""The reader pane: one study, its place kept, its words explained, its wishes passed up."""

from collections.abc import Callable

from PySide6.QtCore import QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLabel, QScrollArea, QStackedWidget, QVBoxLayout, QWidget
from typing_extensions import override

from db import Forms, Page, Place, StudyId, StudyMarks
from desktop_app.reader.hits import HitsBar
from desktop_app.reader.part import Part
from desktop_app.reader.section import Section
from desktop_app.reader.sheet import Sheet
from desktop_app.session import Room, Session
from desktop_app.theme.look import Look

PLACE_KEPT_AFTER_MS = 1000


class ReaderPanel(QWidget):
    """Shows one study at a time.

    Signals:
        page_shown(Page): a study is open.
        position_changed(str): "Part 3 of 7", as the text is scrolled.
        save_wished(Page): save the study, or take it off again.
        note_wished(Page, str): a note about a part of the study ("" for the whole).
        question_wished(Page, str): a question about a part of the study.
        question_added(Page, str): a ready question, in its own words.
        print_wished(Page): put the study on paper.
        study_wished(str): another study, named by its id.
    """

    page_shown = Signal(object)
    position_changed = Signal(str)
    save_wished = Signal(object)
    note_wished = Signal(object, str)
    question_wished = Signal(object, str)
    question_added = Signal(object, str)
    print_wished = Signal(object)
    study_wished = Signal(str)

    def __init__(self, session: Session, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._look = look
        self._line_height = 1.5
        self._page: Page | None = None
        self._forms = Forms()
        self._marks: list[tuple[Part, int]] = []
        self._at: int | None = None
        self.hits = HitsBar()
        self.sheet = Sheet()
        self._scroll = QScrollArea()
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

    def refresh_marks(self) -> None:
        """Look again whether the study is saved."""
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
        self._marks = self._marked()
        self._at = None
        self.hits.show_count(0, len(self._marks))

    def step_mark(self, by: int) -> None:
        """Go to the next mark (1) or the one before (-1), round and round."""
        if not self._marks:
            return
        start = self._at if self._at is not None else (-1 if by > 0 else 0)
        self._at = (start + by) % len(self._marks)
        part, offset = self._marks[self._at]
        top = self._top_of(part) + part.height_at(offset)
        self._scroll.verticalScrollBar().setValue(top - self._scroll.viewport().height() // 3)
        self.hits.show_count(self._at + 1, len(self._marks))

    def _marked(self) -> list[tuple[Part, int]]:
        parts = [section.body for section in self.sheet.shown_sections()]
        return [(part, at) for part in parts for at in part.mark(self._forms, self._look)]

    def set_look(self, look: Look, line_height: float) -> None:
        """Show the study in another look, at the same words."""
        place = self.place()
        self._look, self._line_height = look, line_height
        self._scroll.verticalScrollBar().setSingleStep(look.scale.body * 3 // 2)
        self.hits.set_look(look)
        if self._page is not None:
            self.sheet.show_page(self._page, look, line_height)
            self.mark(self._forms)
            self.refresh_marks()
            if place is not None:
                QTimer.singleShot(0, self, self._later(place))

    def place(self) -> Place | None:
        """Where reading is: the uppermost part in sight and the characters above it."""
        if self._page is None:
            return None
        top = self._scroll.verticalScrollBar().value()
        for section in self.sheet.shown_sections():
            begin = self._top_of(section.body)
            if begin + section.body.height() > top:
                offset = section.body.offset_at(top - begin) if top > begin else 0
                return Place(self._page.study.id, section.part, offset)
        return Place(self._page.study.id, "takeaway", 0)

    def keep_place(self) -> None:
        """Write down where reading is."""
        self._keep.stop()
        place = self.place()
        if place is not None:
            self._session.tell(lambda notebook: notebook.remember_place(place))

    def go_to_part(self, part: str) -> None:
        """Bring a part to the top and give it the focus, so that it is read aloud."""
        section = self.sheet.section(part)
        if section is not None:
            self._scroll.verticalScrollBar().setValue(self._top_of(section))
            section.take_focus()

    def step_part(self, by: int) -> None:
        """Go to the next part (1) or the one before (-1)."""
        shown = self.sheet.shown_sections()
        place = self.place()
        names = [section.part for section in shown]
        if place is None or place.part not in names:
            return
        at = names.index(place.part)
        begin = self._top_of(shown[at])
        inside = self._scroll.verticalScrollBar().value() > begin
        wanted = at + by if by > 0 or not inside else at
        if at == 0 and by > 0 and self._scroll.verticalScrollBar().value() < begin:
            wanted = 1
        self.go_to_part(names[max(0, min(wanted, len(names) - 1))])

    def focus_text(self) -> None:
        """Give the focus to the part that is read; in a study just opened, to its main point."""
        place = self.place()
        section = self.sheet.section(place.part) if place is not None else None
        (section or self.sheet.top.takeaway).take_focus()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        bar = self._scroll.verticalScrollBar()
        page = self._scroll.viewport().height() - 2 * round(self._look.scale.body * 1.5)
        back = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        moves = {
            Qt.Key.Key_PageDown: bar.value() + page,
            Qt.Key.Key_PageUp: bar.value() - page,
            Qt.Key.Key_Space: bar.value() + (-page if back else page),
            Qt.Key.Key_Down: bar.value() + bar.singleStep(),
            Qt.Key.Key_Up: bar.value() - bar.singleStep(),
            Qt.Key.Key_Home: bar.minimum(),
            Qt.Key.Key_End: bar.maximum(),
        }
        wanted = moves.get(Qt.Key(event.key()))
        if wanted is None:
            super().keyPressEvent(event)
        else:
            bar.setValue(wanted)
            if event.key() in {Qt.Key.Key_Home, Qt.Key.Key_End}:
                self.focus_text()

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
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.hits)
        column.addWidget(self._stack)
        self.setAccessibleName(self.tr("Study"))
        self._keep.setSingleShot(True)
        self._keep.setInterval(PLACE_KEPT_AFTER_MS)

    def _connect(self) -> None:
        top, sheet = self.sheet.top, self.sheet
        top.save_wished.connect(self._pass(self.save_wished.emit))
        top.note_wished.connect(self._pass(lambda page: self.note_wished.emit(page, "")))
        top.question_wished.connect(self._pass(lambda page: self.question_wished.emit(page, "")))
        top.print_wished.connect(self._pass(self.print_wished.emit))
        sheet.question_wished.connect(self._wish_question)
        sheet.question_added.connect(self._add_question)
        sheet.link_chosen.connect(self.follow)
        self.hits.step_wished.connect(self.step_mark)
        self.hits.off_wished.connect(lambda: self.mark(Forms()))
        self._scroll.verticalScrollBar().valueChanged.connect(self._moved)
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
            return
        self._page = page
        self.sheet.show_page(page, self._look, self._line_height)
        self.sheet.top.show_marks(marks, self._look)
        self._stack.setCurrentWidget(self._scroll)
        self._scroll.verticalScrollBar().setValue(0)
        if place is not None and (place.part != "takeaway" or place.offset):
            QTimer.singleShot(0, self, self._later(place))
        self._moved()
        self.page_shown.emit(page)

    def _show_marks(self, marks: StudyMarks) -> None:
        self.sheet.top.show_marks(marks, self._look)

    def _later(self, place: Place) -> Callable[[], None]:
        def go() -> None:
            section = self.sheet.section(place.part)
            if section is None or self._page is None or self._page.study.id != place.study:
                return
            self.sheet.adjustSize()
            top = self._top_of(section.body) + section.body.height_at(place.offset)
            self._scroll.verticalScrollBar().setValue(top)
            if self.sheet.top.takeaway.body.hasFocus():
                section.take_focus()

        return go

    def _top_of(self, widget: QWidget) -> int:
        return widget.mapTo(self.sheet, QPoint(0, 0)).y()

    def _moved(self) -> None:
        place = self.place()
        shown = [section.part for section in self.sheet.shown_sections()]
        if place is not None and place.part in shown:
            told = self.tr("Part {number} of {all}").format(
                number=shown.index(place.part) + 1, all=len(shown)
            )
            self.position_changed.emit(told)
            self._keep.start()

    def _wish_question(self, part: str) -> None:
        if self._page is not None:
            self.question_wished.emit(self._page, part)

    def _add_question(self, words: str) -> None:
        if self._page is not None:
            self.question_added.emit(self._page, words)

    def follow(self, part: str, link: str) -> None:
        """Go where an inner link of a part leads: to a study, or to a word explained."""
        kind, _, name = link.removeprefix("mskb:").partition("/")
        if kind == "study":
            self.study_wished.emit(name)
        elif kind == "term":
            self._session.ask(
                lambda room: room.library.term(name),
                lambda term: self._explain(self.sheet.section(part), term),
                topic="term",
                owner=self,
            )

    @staticmethod
    def _explain(section: Section | None, term: object) -> None:
        if section is not None and term is not None:
            section.explain(term)  # type: ignore[arg-type]
