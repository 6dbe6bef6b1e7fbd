"""What must hold for everything that is put on paper or into a file, as lists of faults."""

from collections.abc import Iterator
from html.parser import HTMLParser

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QTextBlock, QTextCharFormat, QTextDocument
from typing_extensions import override

from desktop_app.paper.laying_out import blocks, lines_of
from desktop_app.paper.style import SMALLEST_POINTS, UNITS_PER_INCH

NOT_LEFT = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignJustify
FORBIDDEN = {"script", "img", "iframe", "link", "object", "svg", "form", "input", "base"}
LANDMARKS = {"main", "nav", "header"}
VOID = {"meta", "br", "hr"}
LOADING = {"src", "srcset", "background", "style", "onclick", "onload", "poster", "data"}


def layout_faults(document: QTextDocument) -> list[str]:
    """Cut or lost lines, headings last on a page, small, pale or centred letters."""
    found = []
    for block in blocks(document):
        if block.text():
            faults = (*_line_faults(document, block), *_letter_faults(block))
            found += [f"{fault}: {block.text()[:40]}" for fault in faults]
    return found


def _line_faults(document: QTextDocument, block: QTextBlock) -> Iterator[str]:
    height, width = document.pageSize().height(), document.pageSize().width()
    lines = lines_of(document, block)
    if not lines:
        yield "lost"
        return
    for number, line in enumerate(lines):
        if (line.top() + 0.5) // height != (line.bottom() - 0.5) // height:
            yield "cut"
        if line.left() + block.layout().lineAt(number).naturalTextWidth() > width + 1:
            yield "wider than the page"
    if lines[-1].bottom() > document.pageCount() * height:
        yield "below the last page"
    if block.blockFormat().headingLevel():
        after = _next_lines(document, block)
        if after and after[0].top() // height > lines[-1].top() // height:
            yield "heading last on its page"


def _next_lines(document: QTextDocument, block: QTextBlock) -> list[QRectF]:
    after = block.next()
    while after.isValid() and not after.text():
        after = after.next()
    return lines_of(document, after) if after.isValid() else []


def _letter_faults(block: QTextBlock) -> Iterator[str]:
    if block.blockFormat().alignment() & NOT_LEFT:
        yield "not left-aligned"
    for run in block.textFormats():
        letters: QTextCharFormat = run.format
        if letters.font().pixelSize() * 72 / UNITS_PER_INCH < SMALLEST_POINTS:
            yield "too small"
        if letters.font().italic():
            yield "italic"
        if letters.foreground().color() != Qt.GlobalColor.black:
            yield "not black"


class Outline(HTMLParser):
    """Reads a web page as a screen reader would, and notes what would lead it astray."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.faults: list[str] = []
        self.headings: list[tuple[int, str]] = []
        self.anchors: list[str] = []
        self.links: list[str] = []
        self.landmarks: list[str] = []
        self.text = ""
        self.lang = ""
        self.title = ""
        self.open: list[str] = []

    @override
    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        told = {name: value or "" for name, value in attrs}
        self.faults += [f"a {tag}"] if tag in FORBIDDEN else []
        self.faults += [f"{name} on {tag}" for name in LOADING & told.keys()]
        if tag == "th" and told.get("scope") not in {"row", "col"}:
            self.faults.append("a table header without a scope")
        self.lang = told.get("lang", "") if tag == "html" else self.lang
        self.anchors += [told["id"]] if "id" in told else []
        self.links += [told.get("href", "")] if tag == "a" else []
        self.landmarks += [tag] if tag in LANDMARKS else []
        if tag[0] == "h" and tag[1:].isdigit():
            self._begin_heading(int(tag[1:]))
        if tag not in VOID:
            self.open.append(tag)

    def _begin_heading(self, level: int) -> None:
        before = self.headings[-1][0] if self.headings else 0
        if level > before + 1:
            self.faults.append(f"h{level} after h{before}")
        self.headings.append((level, ""))

    @override
    def handle_endtag(self, tag: str) -> None:
        if tag in VOID:
            return
        if not self.open or self.open.pop() != tag:
            self.faults.append(f"{tag} ends out of place")

    @override
    def handle_data(self, data: str) -> None:
        if "style" in self.open:
            if "http" in data or "@import" in data or "url(" in data:
                self.faults.append("a style that loads something")
        elif "title" in self.open:
            self.title += data
        else:
            self.text += data
            if self.open and self.open[-1][0] == "h" and self.open[-1][1:].isdigit():
                level, words = self.headings.pop()
                self.headings.append((level, words + data))


def read_web_page(html: str) -> Outline:
    """The page as it was read, with every fault that was found."""
    outline = Outline()
    outline.feed(html)
    outline.close()
    wrong = {
        "no doctype": not html.startswith("<!DOCTYPE html>"),
        f"never closed: {outline.open}": bool(outline.open),
        "no language": not outline.lang,
        "not one main heading": [level for level, _ in outline.headings].count(1) != 1,
        "not one main part": outline.landmarks.count("main") != 1,
        "two anchors of one name": len(set(outline.anchors)) != len(outline.anchors),
    }
    outline.faults += [fault for fault, found in wrong.items() if found]
    inside = {f"#{anchor}" for anchor in outline.anchors}
    outline.faults += [
        f"a link to {link!r}"
        for link in outline.links
        if link not in inside and not link.startswith("https://")
    ]
    return outline
