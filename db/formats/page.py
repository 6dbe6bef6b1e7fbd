"""A saved page of a site of summaries, as a web page or as the text that was copied from it.

Such a page has up to four parts, with or without their names. Below them stand a list of
other studies (with their dates, and words cut in the middle) and a long sentence for all
pages, in which the journal is named. Nothing of the list is ever taken.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from html.parser import HTMLParser
from typing import TextIO

from typing_extensions import override

from db.formats.lines import whole
from db.formats.values import Broken, Citation, Raw, SavedPage
from db.render import HEADINGS, structure_of

LARGEST_PAGE = 8 * 1024 * 1024
LONGEST_TITLE_LINE = 160
PARTS = {
    "takeaway": "takeaway",
    "key takeaway": "takeaway",
    "key takeaways": "takeaway",
    "what they found": "findings",
    "who should care and why": "why",
    "who should care": "why",
    "important considerations": "limits",
    "more details": "details",
    "article topics": "left out",
    "credibility": "left out",
    "interest": "left out",
}
"""The names of the parts, as they stand above them."""
UNNAMED = ("takeaway", "findings", "why", "limits")
END = "you may also like"
TAIL = re.compile(r"(?:read more)?\s*[0-9]{1,2}/[0-9]{1,2}/[0-9]{4}$|read more", re.IGNORECASE)
GLUED = re.compile(r"^Read More\s*[0-9]{1,2}/[0-9]{1,2}/[0-9]{4}", re.IGNORECASE | re.MULTILINE)
FOR_ALL = re.compile(r"whether you.ve recently been diagnosed", re.IGNORECASE)
JOURNAL = re.compile(r"medical journals like (.{2,120}?) often range", re.IGNORECASE)
DOI = re.compile(r"\b10\.[0-9]{4,9}/[^\s\"<>]*[^\s\"<>.,;:)]")
PMID = re.compile(r"\bPMID:?\s*([0-9]{1,9})\b")
DATED = re.compile(r"(?:published|posted|date)(?: on)?\s*:\s*(.{4,40})$", re.IGNORECASE)
ENDS_A_SENTENCE = (".", "!", "?", "”", '"', ")")


def looks_saved(head: str) -> bool:
    """Whether a plain text is the copy of such a page."""
    lines = {line.strip().casefold().rstrip(":") for line in head.split("\n")}
    return bool(GLUED.search(head) or JOURNAL.search(head)) or len(lines & PARTS.keys()) >= 2


def read_text(text: TextIO) -> Iterator[Raw]:
    """The study of a page that was saved or copied as text."""
    held = whole(text, LARGEST_PAGE)
    yield Broken(0, "it is too large for a page") if held is None else _page(held.split("\n"))


def read_html(text: TextIO) -> Iterator[Raw]:
    """The study of a web page; of a journal's own page, its citation."""
    held = whole(text, LARGEST_PAGE)
    if held is None:
        yield Broken(0, "it is too large for a page")
        return
    outline = _Outline(structure_of(held))
    read = _page(outline.lines, outline)
    cited = outline.first("citation_title")
    yield _citation(outline) if cited and isinstance(read, Broken) else read


def _page(lines: Iterable[str], outline: "_Outline | None" = None) -> SavedPage | Broken:
    parts, above, journal = _sorted(lines)
    title = outline.title if outline else None
    if "takeaway" not in parts:
        if title is None and above and _is_title(above[0]):
            title = above.pop(0)
        if len(above) != len(UNNAMED):
            return Broken(0, "we found no summary of a study in it")
        parts |= {name: [text] for name, text in zip(UNNAMED, above, strict=True)}
    told = "\n".join([*above, *(line for lines in parts.values() for line in lines)])
    doi, pmid = DOI.search(told), PMID.search(told)
    dates = (DATED.match(line) for line in told.split("\n"))
    meta = outline.first("citation_publication_date", "article:published_time") if outline else None
    return SavedPage(
        title=title,
        takeaway=" ".join(parts["takeaway"]),
        findings=tuple(parts.get("findings", ())),
        why="\n\n".join(parts.get("why", ())) or None,
        limits=tuple(parts.get("limits", ())),
        journal=journal,
        doi=doi.group() if doi else None,
        pmid=pmid.group(1) if pmid else None,
        dated=meta or next((found.group(1) for found in dates if found), None),
    )


def _sorted(lines: Iterable[str]) -> tuple[dict[str, list[str]], list[str], str | None]:
    """The lines below each name, those above the first, and the journal."""
    parts: dict[str, list[str]] = {}
    above: list[str] = []
    current = above
    journal = None
    has_ended = False
    for line in (" ".join(line.split()).lstrip("# ") for line in lines):
        name = line.casefold().rstrip(":")
        found = JOURNAL.search(line)
        journal = journal or (found.group(1) if found else None)
        has_ended = has_ended or name == END or bool(TAIL.match(line) or FOR_ALL.search(line))
        if has_ended or not line:
            continue
        if name in PARTS:
            current = parts.setdefault(PARTS[name], [])
        else:
            current.append(line)
    return {name: lines for name, lines in parts.items() if lines}, above, journal


def _is_title(line: str) -> bool:
    return len(line) <= LONGEST_TITLE_LINE and not line.endswith(ENDS_A_SENTENCE)


def _citation(outline: "_Outline") -> Citation:
    """What a journal's page says of its own paper, for programs to read."""
    return Citation(
        1,
        title=outline.first("citation_title"),
        abstract=outline.first("citation_abstract", "dc.description", "og:description"),
        authors=tuple(outline.every("citation_author")),
        journal=outline.first("citation_journal_title"),
        published=outline.first("citation_publication_date", "citation_date"),
        doi=outline.first("citation_doi"),
        pmid=outline.first("citation_pmid"),
        subjects=tuple(outline.every("citation_keywords")),
    )


class _Outline(HTMLParser):
    """The lines of a cleaned page, its title, and its facts about itself."""

    def __init__(self, html: str) -> None:
        super().__init__(convert_charrefs=True)
        self._facts: list[tuple[str, str]] = []
        self._pieces: list[str] = []
        self._open = ""
        self._named: dict[str, str] = {}
        self.feed(html)
        self.close()

    @property
    def lines(self) -> Sequence[str]:
        """The text without the title, a line for each heading and paragraph."""
        title = self.title
        lines = (" ".join(line.split()) for line in "".join(self._pieces).split("\n"))
        return [line for line in lines if line != title]

    @property
    def title(self) -> str | None:
        """The first large heading, or the name of the page without the name of its site."""
        heading = " ".join(self._named.get("h1", "").split())
        if heading and heading.casefold() not in PARTS:
            return heading
        name = " ".join((self.first("og:title") or self._named.get("title", "")).split())
        return re.split(r" [|–—] ", name, maxsplit=1)[0].strip() or None

    def first(self, *names: str) -> str | None:
        """The first fact of one of these names, in this order."""
        return next((value for name in names for value in self.every(name) if value), None)

    def every(self, name: str) -> list[str]:
        """All facts of this name."""
        return [value for known, value in self._facts if known == name]

    @override
    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag == "meta":
            told = dict(attrs)
            name = told.get("name") or told.get("property") or ""
            self._facts.append((name.casefold(), told.get("content") or ""))
            return
        self._pieces.append("\n")
        if tag == "title" or tag in HEADINGS:
            self._open = tag if tag not in self._named else ""

    @override
    def handle_endtag(self, tag: str) -> None:
        self._pieces.append("\n")
        if tag == self._open:
            self._open = ""

    @override
    def handle_data(self, data: str) -> None:
        if self._open:
            self._named[self._open] = self._named.get(self._open, "") + data
        if self._open != "title":
            self._pieces.append(data)
