"""A written page: chapters one below the other, and on top a list that leads to each."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget
from typing_extensions import override

from db import Term, to_html
from desktop_app.flow import FlowLayout
from desktop_app.hearing.labels import heading_label
from desktop_app.scrolled import scroll_area
from desktop_app.session import Room, Session
from desktop_app.theme.look import Look
from desktop_app.written.chapter import Chapter

TERM, STUDY = "mskb:term/", "mskb:study/"


@dataclass(frozen=True, slots=True)
class WrittenText:
    """What a written page shows: its title, a sentence about it, and Markdown in chapters."""

    title: str
    about: str
    markdown: str


class WrittenPanel(QScrollArea):
    """Shows a written page; its text is rendered when it is first looked at.

    Signals:
        study_wished(str): a study was named in the text and chosen.
    """

    study_wished = Signal(str)

    def __init__(
        self, session: Session, text: WrittenText, look: Look, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._session, self._markdown = session, text.markdown
        self._look = look
        self._title, self._about = heading_label(text.title, 1), QLabel(text.about)
        self._on_this_page = QLabel(self.tr("On this page"))
        self._contents = QWidget()
        self._chapters: list[Chapter] = []
        page = QWidget()
        self._column = QVBoxLayout(page)
        self._column.setContentsMargins(32, 24, 32, 32)
        self._column.setSpacing(16)
        for widget in (self._title, self._about, self._on_this_page, self._contents):
            self._column.addWidget(widget)
        for label in (self._title, self._about):
            label.setWordWrap(True)
        self._about.setVisible(bool(text.about))
        self._column.addStretch()
        FlowLayout(self._contents, gap=8)
        scroll_area(page, self)
        self.setAccessibleName(text.title)
        self.set_look(look)

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not self._chapters:
            text = self._markdown
            self._session.ask(
                lambda _room: [(name, to_html(words)) for name, words in chapters(text)],
                self._show,
                topic=f"written {self.accessibleName()}",
                owner=self,
            )

    def focus_first(self) -> None:
        """Give the focus to the first chapter, so that it is read aloud."""
        if self._chapters:
            self._chapters[0].text.setFocus(Qt.FocusReason.OtherFocusReason)
            self.verticalScrollBar().setValue(0)

    def set_look(self, look: Look) -> None:
        """Show the page in another look."""
        self._look = look
        self._title.setFont(look.bold(look.scale.title))
        for label in (self._about, self._on_this_page):
            label.setFont(look.font(look.scale.body))
        for chapter in self._chapters:
            chapter.set_look(look)

    def _show(self, rendered: list[tuple[str, str]]) -> None:
        row = self._contents.layout()
        # All buttons first: the Tab key meets things in the order in which they were made.
        buttons = [QPushButton(name, self._contents) for name, _ in rendered]
        self._chapters = [Chapter(name, html) for name, html in rendered]
        for button, chapter in zip(buttons, self._chapters, strict=True):
            button.setProperty("chip", True)
            button.setAccessibleName(self.tr("Go to: {chapter}").format(chapter=button.text()))
            button.clicked.connect(self._opener(chapter))
            if row is not None:
                row.addWidget(button)
            chapter.link_chosen.connect(self._follower(chapter))
            self._column.insertWidget(self._column.count() - 1, chapter)
        self.set_look(self._look)
        self.focus_first()

    def _opener(self, chapter: Chapter) -> Callable[[], None]:
        def go() -> None:
            self.verticalScrollBar().setValue(chapter.y())
            chapter.text.setFocus(Qt.FocusReason.OtherFocusReason)
            self.verticalScrollBar().setValue(chapter.y())

        return go

    def _follower(self, chapter: Chapter) -> Callable[[str], None]:
        def explain(term: Term | None) -> None:
            if term is not None:
                chapter.explain(term)

        def follow(link: str) -> None:
            if link.startswith(STUDY):
                self.study_wished.emit(link.removeprefix(STUDY))
            elif link.startswith(TERM):
                name = link.removeprefix(TERM)

                def question(room: Room) -> Term | None:
                    return room.library.term(name)

                self._session.ask(question, explain, topic="word", owner=self)

        return follow


def chapters(markdown: str) -> list[tuple[str, str]]:
    """Each heading of the second level with the text below it."""
    parts = ("\n" + markdown).split("\n## ")[1:]
    pairs = (part.partition("\n") for part in parts)
    return [(heading.strip(), text.strip()) for heading, _, text in pairs]
