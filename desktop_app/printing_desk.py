"""Puts studies or other sheets on paper or into a file, and says how it went."""

from collections.abc import Callable, Generator, Sequence
from datetime import date
from functools import partial
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from db import Page, StudyId
from desktop_app.asking import ask_where
from desktop_app.paper.handout import Handout
from desktop_app.paper.sheets import Format
from desktop_app.paper.steps import Steps
from desktop_app.session import Room, Session
from desktop_app.words.counted import left_out_phrase

T = TypeVar("T")


class PrintingDesk(QObject):
    """Makes what is to be printed, shows it first, then prints or keeps it.

    Signals:
        preview_wished(Handout): let the person look at this before it is printed.
        told(str): how it went.
    """

    preview_wished = Signal(object)
    told = Signal(str)

    def __init__(self, session: Session, window: QWidget) -> None:
        super().__init__(window)
        self._session, self._window = session, window

    def print_study(self, page: Page) -> None:
        """A study in large print, with its limits."""
        from desktop_app.paper.study_print import study_handout

        self.preview_wished.emit(study_handout(page, date.today()))

    def print_studies(self, title: str, studies: Sequence[StudyId]) -> None:
        """These studies as a booklet of this name."""
        from desktop_app.paper.booklet import booklet

        def question(room: Room) -> tuple[Handout | None, int]:
            found = [room.library.page(study) for study in studies]
            pages = [page for page in found if page is not None]
            made = booklet(title, pages, date.today()) if pages else None
            return made, len(found) - len(pages)

        def show(answer: tuple[Handout | None, int]) -> None:
            handout, missing = answer
            if handout is not None:
                self.preview_wished.emit(handout)
            if missing:
                self.told.emit(left_out_phrase(missing))

        self._session.ask(question, show, topic="booklet", owner=self)

    def print_keys(self, keys: Sequence[tuple[str, str]]) -> None:
        """Every command with its keys, as one list."""
        from desktop_app.paper.key_list import key_handout

        self.preview_wished.emit(key_handout(keys))

    def put_on_paper(self, handout: Handout, format_: Format) -> None:
        """Ask which printer, and print; where there is none, say what else can be done."""
        from PySide6.QtPrintSupport import QPrintDialog, QPrinterInfo

        from desktop_app.paper.printing import print_on, ready_printer

        if not QPrinterInfo.availablePrinterNames():
            self.told.emit(
                self.tr("We found no printer on this computer. You can choose Save as PDF.")
            )
            return
        printer = ready_printer(format_)
        if QPrintDialog(printer, self._window).exec():
            self._do(print_on(printer, handout, format_), self._tell_printed)

    def save_pdf(self, handout: Handout, format_: Format) -> None:
        """Ask where to, and keep it as a PDF file."""
        write = partial(self.write_pdf, handout, format_)
        ask_where(self._window, self.tr("Save as PDF"), handout.file_name, "pdf", write)

    def write_pdf(self, handout: Handout, format_: Format, path: Path) -> None:
        """Keep it as this PDF file."""
        from desktop_app.paper.printing import pdf_of

        self._do(pdf_of(handout, format_), partial(self._keep, path))

    def save_web_page(self, handout: Handout) -> None:
        """Ask where to, and keep it as one HTML file."""
        write = partial(self.write_web_page, handout)
        title = self.tr("Save as a web page")
        ask_where(self._window, title, handout.file_name, "html", write)

    def write_web_page(self, handout: Handout, path: Path) -> None:
        """Keep it as this HTML file."""
        from desktop_app.paper.web_page import web_page

        self._keep(path, web_page(handout).encode())

    def _keep(self, path: Path, content: bytes) -> None:
        words = self.tr("Saved: {file}").format(file=path.name)
        self._session.keep_file(path, content, lambda: self.told.emit(words), owner=self)

    def _do(self, work: Generator[None, None, T], then: Callable[[T], None]) -> None:
        """Each piece of work has its own steps, so that a second one never cuts off the first."""
        steps = Steps(self)

        def done(outcome: T) -> None:
            steps.deleteLater()
            then(outcome)

        steps.run(work, done)

    def _tell_printed(self, answered: bool) -> None:
        if answered:
            self.told.emit(self.tr("Sent to the printer."))
            return
        self.told.emit(
            self.tr(
                "The printer did not answer. Check that it is on and has paper. "
                "Then print again, or choose Save as PDF."
            )
        )
