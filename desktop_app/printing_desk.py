"""Puts a study or the visit sheet on paper or into a PDF file, and says how it went."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QDate, QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from db import Note, Page
from desktop_app.theme.fonts import families_of


class PrintingDesk(QObject):
    """Asks where to, prints, and tells.

    Signals:
        told(str): how it went.
    """

    told = Signal(str)

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window

    def print_study(self, page: Page) -> None:
        """A study in large print, with its limits."""
        from desktop_app.paper.study_print import study_html

        self._print(study_html(page), page.study.title)

    def print_visit(self, questions: Sequence[Note]) -> None:
        """The sheet for the visit."""
        from desktop_app.paper.visit_sheet import sheet_html

        self._print(sheet_html(questions, QDate.currentDate()), self.tr("My MS visit"))

    def save_visit(self, questions: Sequence[Note]) -> None:
        """The sheet for the visit as a PDF file."""
        chosen, _ = QFileDialog.getSaveFileName(
            self._window, self.tr("Save as PDF"), self.tr("my-visit.pdf"), "PDF (*.pdf)"
        )
        if chosen:
            self.write_visit(questions, Path(chosen))

    def write_visit(self, questions: Sequence[Note], path: Path) -> None:
        """Write the sheet for the visit to this file."""
        from desktop_app.paper.printing import pdf_printer, put_on_paper
        from desktop_app.paper.visit_sheet import sheet_html

        printer = pdf_printer(path, self.tr("My MS visit"))
        html = sheet_html(questions, QDate.currentDate())
        put_on_paper(html, printer, families_of("atkinson")[0])
        if path.exists():
            self.told.emit(self.tr("Saved: {file}").format(file=path.name))
        else:
            self.told.emit(self.tr("We could not save the file there. Choose another folder."))

    def _print(self, html: str, title: str) -> None:
        from PySide6.QtPrintSupport import QPrintDialog, QPrinterInfo

        from desktop_app.paper.printing import new_printer, put_on_paper

        if not QPrinterInfo.availablePrinterNames():
            self._save_instead(html, title)
            return
        printer = new_printer()
        printer.setDocName(title)
        if QPrintDialog(printer, self._window).exec():
            put_on_paper(html, printer, families_of("atkinson")[0])
            self.told.emit(self.tr("Sent to the printer."))

    def _save_instead(self, html: str, title: str) -> None:
        from desktop_app.paper.printing import pdf_printer, put_on_paper

        self.told.emit(self.tr("This computer has no printer. You can save a PDF file."))
        chosen, _ = QFileDialog.getSaveFileName(
            self._window, self.tr("Save as PDF"), "", "PDF (*.pdf)"
        )
        if chosen:
            put_on_paper(html, pdf_printer(Path(chosen), title), families_of("atkinson")[0])
            self.told.emit(self.tr("Saved: {file}").format(file=Path(chosen).name))
