"""From HTML to a printer or to a PDF file, in large print on one side."""

from pathlib import Path

from PySide6.QtCore import QMarginsF, QSizeF
from PySide6.QtGui import QFont, QPageLayout, QPageSize, QTextDocument
from PySide6.QtPrintSupport import QPrinter

BODY_POINTS = 18
PAPER_CSS = """
h1 { font-size: 22pt; font-weight: 600; margin-bottom: 8px; }
h2 { font-size: 22pt; font-weight: 600; margin-top: 14px; margin-bottom: 4px; }
h3 { font-size: 18pt; font-weight: 600; }
p, li, td { font-size: 18pt; line-height: 130%; }
td { padding: 4px; }
.small, p.foot { font-size: 16pt; }
a { color: #000000; text-decoration: none; }
"""


def new_printer() -> QPrinter:
    """The default printer with A4 or Letter, as the region has it, and wide margins."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setPageMargins(QMarginsF(15, 15, 15, 15), QPageLayout.Unit.Millimeter)
    return printer


def pdf_printer(path: Path, title: str) -> QPrinter:
    """A printer that writes a PDF file with this title."""
    printer = new_printer()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(path))
    printer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    printer.setDocName(title)
    return printer


def paper_document(html: str, printer: QPrinter, family: str) -> QTextDocument:
    """The text laid out for the printer's page."""
    document = QTextDocument()
    document.setDocumentMargin(0)
    font = QFont(family)
    font.setPointSize(BODY_POINTS)
    document.setDefaultFont(font)
    document.setDefaultStyleSheet(PAPER_CSS)
    document.setHtml(f'<body style="color:#000000">{html}</body>')
    document.documentLayout().setPaintDevice(printer)
    area = printer.pageRect(QPrinter.Unit.DevicePixel)
    document.setPageSize(QSizeF(area.width(), area.height()))
    return document


def put_on_paper(html: str, printer: QPrinter, family: str) -> int:
    """Print the text and say how many pages it took."""
    document = paper_document(html, printer, family)
    document.print_(printer)
    return document.pageCount()
