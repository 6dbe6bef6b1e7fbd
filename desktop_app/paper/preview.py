"""What will come out of the printer, and what can be done with it."""

from dataclasses import replace

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget
from typing_extensions import override

from desktop_app.choice_row import ChoiceRow
from desktop_app.flow import FlowLayout
from desktop_app.paper.handout import Handout
from desktop_app.paper.pages_view import PagesView
from desktop_app.paper.sheets import A4, LETTER, Format, Sheaf, usual_paper
from desktop_app.paper.steps import Steps
from desktop_app.paper.style import SIZES, Letters
from desktop_app.scrolled import scroll_area
from desktop_app.theme.look import Look
from desktop_app.wide_button import WideButton


class PreviewPanel(QScrollArea):
    """Pages to look at, and buttons above them.

    Signals:
        print_wished(Handout, Format): put it on paper.
        pdf_wished(Handout, Format): keep it as a PDF file.
        web_page_wished(Handout): keep it as one HTML file.
        closed(): the panel is not needed any more.
        told(str): how many pages there are, for the ear.
    """

    print_wished = Signal(object, object)
    pdf_wished = Signal(object, object)
    web_page_wished = Signal(object)
    closed = Signal()
    told = Signal(str)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._handout: Handout | None = None
        self._format = Format(usual_paper(QLocale()))
        self._steps = Steps(self)
        self._count = QLabel()
        self.print_button, self.pdf_button = WideButton("printer"), WideButton("download")
        self.web_page_button, self.close_button = WideButton("file-text"), WideButton("x")
        points = self.tr("{size} point")
        self.sizes = ChoiceRow(
            self.tr("Size of the letters"), {size: points.format(size=size) for size in SIZES}
        )
        self._paper_words = {A4: self.tr("A4"), LETTER: self.tr("US Letter")}
        self.papers = ChoiceRow(self.tr("Paper"), self._paper_words)
        self.pages = PagesView(look)
        self._build()
        self._connect()
        self.set_look(look)

    def show_document(self, handout: Handout) -> None:
        """Show the pages of this handout as soon as they are laid out."""
        self._handout = handout
        self._lay_out(handout)

    def focus_first(self) -> None:
        """Give the focus to the first button."""
        self.print_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def print_now(self) -> None:
        """Wish for what is shown to be printed."""
        if self._handout is not None:
            self.print_wished.emit(self._handout, self._format)

    def keep_pdf(self) -> None:
        """Wish for what is shown to be kept as a PDF file."""
        if self._handout is not None:
            self.pdf_wished.emit(self._handout, self._format)

    def keep_web_page(self) -> None:
        """Wish for what is shown to be kept as a web page."""
        if self._handout is not None:
            self.web_page_wished.emit(self._handout)

    def set_look(self, look: Look) -> None:
        """Show the panel in another look; what is printed never follows it."""
        self._look = look
        self._count.setFont(look.bold(look.scale.heading))
        for button in self._buttons():
            button.set_look(look)
        for row in (self.sizes, self.papers):
            row.set_look(look)
        self.pages.set_look(look)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        bar = self.verticalScrollBar()
        page = self.viewport().height() - 2 * self._look.scale.body
        moves = {
            Qt.Key.Key_PageDown: bar.value() + page,
            Qt.Key.Key_PageUp: bar.value() - page,
            Qt.Key.Key_Home: bar.minimum(),
            Qt.Key.Key_End: bar.maximum(),
        }
        wanted = moves.get(Qt.Key(event.key()))
        if wanted is None:
            super().keyPressEvent(event)
        else:
            bar.setValue(wanted)

    def _buttons(self) -> tuple[WideButton, ...]:
        return (self.print_button, self.pdf_button, self.web_page_button, self.close_button)

    def _lay_out(self, handout: Handout) -> None:
        from desktop_app.paper.laying_out import lay_out

        self.sizes.show_value(self._format.letters.body)
        self.papers.show_value(self._format.paper)
        self.pages.show_pages(None)
        self.print_button.show_words(self.tr("Print"), "")
        self._count.setText(self.tr("We are getting the pages ready."))
        self._steps.run(lay_out(handout, self._format), self._show)

    def _show(self, sheaf: Sheaf) -> None:
        self.pages.show_pages(sheaf)
        count = self.tr("%n page(s)", "", sheaf.pages)
        wish = self.tr("Print %n page(s)", "", sheaf.pages)
        words = self.tr("{pages}, {paper}").format(
            pages=count, paper=self._paper_words[sheaf.format.paper]
        )
        self.print_button.show_words(wish, "")
        self._count.setText(words)
        self.told.emit(words)

    def _build(self) -> None:
        self._count.setWordWrap(True)
        self._count.setTextFormat(Qt.TextFormat.PlainText)
        self.pdf_button.show_words(self.tr("Save as PDF"), "")
        self.web_page_button.show_words(self.tr("Save as a web page (HTML)"), "")
        self.web_page_button.setAccessibleDescription(self.tr("Best for screen readers."))
        self.close_button.show_words(self.tr("Close"), "")
        tools = QWidget()
        row = FlowLayout(tools)
        for button in self._buttons():
            row.addWidget(button)
        centred = QHBoxLayout()
        centred.addStretch(1)
        centred.addWidget(self.pages, 1000)
        centred.addStretch(1)
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(12)
        for widget in (self._count, tools, self.sizes, self.papers):
            column.addWidget(widget)
        column.addLayout(centred)
        column.addStretch()
        scroll_area(page, self)
        self.setAccessibleName(self.tr("Print preview"))

    def _connect(self) -> None:
        self.print_button.clicked.connect(self.print_now)
        self.pdf_button.clicked.connect(self.keep_pdf)
        self.web_page_button.clicked.connect(self.keep_web_page)
        self.close_button.clicked.connect(self.closed)
        self.sizes.chosen.connect(
            lambda size: self._take(replace(self._format, letters=Letters(size)))
        )
        self.papers.chosen.connect(lambda paper: self._take(replace(self._format, paper=paper)))

    def _take(self, chosen: Format) -> None:
        self._format = chosen
        if self._handout is not None:
            self._lay_out(self._handout)
