"""Makes the sheets of My visit and for the next helper, and puts them where they are wished."""

from datetime import date
from functools import partial
from pathlib import Path

from PySide6.QtCore import QLocale, QObject, Signal
from PySide6.QtWidgets import QWidget

from desktop_app.asking import ask_where
from desktop_app.paper.handout import Handout
from desktop_app.paper.sheets import Format, usual_paper
from desktop_app.session import Session
from desktop_app.visit.after import AfterPanel
from desktop_app.visit.deeds import VisitDeeds
from desktop_app.visit.handover import HandoverPanel
from desktop_app.visit.panel import VisitPanel


class VisitDesk(QObject):
    """Carries out what is wished for on the three pages; `deeds` does what is kept.

    Signals:
        told(str): how it went.
        preview_wished(Handout): let the person look at this before it is printed.
        pdf_wished(Handout, Format): keep it as a PDF file.
    """

    told = Signal(str)
    preview_wished = Signal(object)
    pdf_wished = Signal(object, object)

    def __init__(
        self,
        session: Session,
        visit: VisitPanel,
        after: AfterPanel,
        handover: HandoverPanel,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._session, self._window = session, window
        self._visit, self._after, self._handover = visit, after, handover
        self.deeds = VisitDeeds(session, visit, after, self)
        visit.print_wished.connect(self.print_sheet)
        visit.pdf_wished.connect(lambda: self._keep_pdf(self._sheet()))
        visit.text_wished.connect(self._keep_text)
        handover.print_wished.connect(lambda: self.preview_wished.emit(self._handover_sheet()))
        handover.pdf_wished.connect(lambda: self._keep_pdf(self._handover_sheet()))
        handover.text_wished.connect(self._keep_handover_text)

    def print_sheet(self) -> None:
        """Show the sheet for the visit before it is printed."""
        self.preview_wished.emit(self._sheet())

    def rest(self) -> None:
        """Have what was typed kept at once."""
        self._visit.rest()
        self._after.rest()

    def _sheet(self) -> Handout:
        from desktop_app.paper.visit_sheet import visit_handout

        return visit_handout(self._visit.paper, date.today())

    def _handover_sheet(self) -> Handout:
        from desktop_app.paper.handover_sheet import handover_handout

        return handover_handout(self._handover.paper, date.today())

    def _keep_pdf(self, handout: Handout) -> None:
        self.pdf_wished.emit(handout, Format(usual_paper(QLocale())))

    def _keep_text(self) -> None:
        from desktop_app.paper.visit_text import visit_text

        self._ask_where(self._sheet(), visit_text(self._visit.paper, date.today()))

    def _keep_handover_text(self) -> None:
        from desktop_app.paper.handover_sheet import handover_text

        text = handover_text(self._handover.paper, date.today())
        self._ask_where(self._handover_sheet(), text)

    def _ask_where(self, handout: Handout, text: str) -> None:
        write = partial(self.write_text, text)
        ask_where(self._window, self.tr("Save as text"), handout.file_name, "txt", write)

    def write_text(self, text: str, path: Path) -> None:
        """Keep this text as this file, in UTF-8."""
        words = self.tr("Saved: {file}").format(file=path.name)
        self._session.keep_file(path, text.encode(), lambda: self.told.emit(words), owner=self)
