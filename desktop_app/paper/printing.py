"""Pages into a PDF file or onto a printer, one after the other."""

from collections.abc import Generator
from datetime import UTC, datetime
from html import escape

from PySide6.QtCore import QBuffer, QByteArray, QMarginsF, QSizeF
from PySide6.QtGui import QPageLayout, QPageSize, QPainter, QPdfWriter
from PySide6.QtPrintSupport import QPrinter

from desktop_app.paper.handout import Handout
from desktop_app.paper.laying_out import lay_out
from desktop_app.paper.pdf_catalog import completed
from desktop_app.paper.sheets import Format, Paper, Sheaf, scale_for

PDF_DOTS_PER_INCH = 1200
CREATOR = "MS Reading Room"


def pdf_of(handout: Handout, format_: Format) -> Generator[None, None, bytes]:
    """The handout as the bytes of a PDF file with its title, language and bookmarks."""
    sheaf = yield from lay_out(handout, format_)
    buffer = QBuffer()
    buffer.open(QBuffer.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setPageSize(_page_size(format_.paper))
    writer.setPageMargins(QMarginsF(0, 0, 0, 0))
    writer.setResolution(PDF_DOTS_PER_INCH)
    writer.setTitle(handout.title)
    writer.setCreator(CREATOR)
    writer.setDocumentXmpMetadata(QByteArray(metadata(handout.title, handout.language).encode()))
    yield from _paint(sheaf, writer)
    bookmarks = [(stretch.title, stretch.first) for stretch in sheaf.stretches]
    return completed(bytes(buffer.data().data()), handout.language, bookmarks)


def print_on(printer: QPrinter, handout: Handout, format_: Format) -> Generator[None, None, bool]:
    """Print on the paper that is in the printer; False when the printer does not answer."""
    printer.setFullPage(True)
    printer.setDocName(handout.title)
    sheet = printer.pageLayout().fullRect(QPageLayout.Unit.Millimeter)
    paper = Paper(printer.pageLayout().pageSize().name(), sheet.width(), sheet.height())
    sheaf = yield from lay_out(handout, Format(paper, format_.letters))
    return (yield from _paint(sheaf, printer))


def ready_printer(format_: Format) -> QPrinter:
    """The usual printer, set to the paper that was looked at."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setPageSize(_page_size(format_.paper))
    return printer


def metadata(title: str, language: str) -> str:
    """What a PDF says of itself to programs, as XMP: title, language, and when it was made."""
    made = datetime.now(UTC).isoformat(timespec="seconds")
    return f"""<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
 <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
  <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"
    xmlns:xmp="http://ns.adobe.com/xap/1.0/">
   <dc:format>application/pdf</dc:format>
   <dc:title><rdf:Alt><rdf:li xml:lang="x-default">{escape(title)}</rdf:li></rdf:Alt></dc:title>
   <dc:language><rdf:Bag><rdf:li>{escape(language)}</rdf:li></rdf:Bag></dc:language>
   <xmp:CreatorTool>{CREATOR}</xmp:CreatorTool>
   <xmp:CreateDate>{made}</xmp:CreateDate>
  </rdf:Description>
 </rdf:RDF>
</x:xmpmeta>
<?xpacket end="w"?>"""


def _paint(sheaf: Sheaf, device: QPdfWriter | QPrinter) -> Generator[None, None, bool]:
    """Draw the pages asked for; whoever runs this may stop between two of them."""
    wanted = device.pageRanges()
    numbers = [n for n in range(1, sheaf.pages + 1) if wanted.isEmpty() or wanted.contains(n)]
    painter = QPainter()
    if not painter.begin(device):
        return False
    try:
        for place, number in enumerate(numbers):
            if place and not device.newPage():
                return False
            sheaf.draw(painter, number, scale_for(device.logicalDpiX()))
            yield
    finally:
        painter.end()
    return True


def _page_size(paper: Paper) -> QPageSize:
    return QPageSize(QSizeF(paper.width, paper.height), QPageSize.Unit.Millimeter, paper.name)
