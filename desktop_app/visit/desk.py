"""Shows a sheet before it is printed, and keeps it as a file."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QLocale, QObject, Signal
from PySide6.QtWidgets import QWidget

from desktop_app.asking import ask_where
from desktop_app.paper.sheets import Format, usual_paper
from desktop_app.session import Session
from desktop_app.visit.handover import HandoverPanel
from desktop_app.visit.panel import VisitPanel


class SheetDesk(QObject):
    """Serves a page that has a sheet.

    Signals:
        told(str): how it went.
        preview_wished(Handout): let the person look at this before it is printed.
        pdf_wished(Handout, Format): keep it as a PDF file.
    """

    told = Signal(str)
    preview_wished = Signal(object)
    pdf_wished = Signal(object, object)

    def __init__(
        self, session: Session, panel: VisitPanel | HandoverPanel, window: QWidget
    ) -> None:
        super().__init__(panel)
        self._session, self._panel, self._window = session, panel, window
        panel.print_wished.connect(self._show)
        panel.pdf_wished.connect(self._keep_pdf)
        panel.text_wished.connect(self._keep_text)

    def write_text(self, text: str, path: Path) -> None:
        """Keep this text as this file, in UTF-8."""
        words = self.tr("Saved: {file}").format(file=path.name)
        self._session.keep_file(path, text.encode(), lambda: self.told.emit(words), owner=self)

    def _show(self) -> None:
        self.preview_wished.emit(self._panel.sheet())

    def _keep_pdf(self) -> None:
        self.pdf_wished.emit(self._panel.sheet(), Format(usual_paper(QLocale())))

    def _keep_text(self) -> None:
        write = partial(self.write_text, self._panel.text())
        name = self._panel.sheet().file_name
        ask_where(self._window, self.tr("Save as text"), name, "txt", write)
