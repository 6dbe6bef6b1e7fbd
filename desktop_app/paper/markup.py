"""Rendered parts as paper and files can take them: they lead nowhere and load nothing."""

from collections.abc import Iterable
from html import escape
from html.parser import HTMLParser

from typing_extensions import override

HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})
EMPTY = frozenset({"br", "hr"})
KEPT = {"th": ("scope",), "ol": ("start",), "a": ("href",), "span": ("class",)}
OUTSIDE = "https://"


def for_paper(html: str, level: int) -> str:
    """Safe HTML with every heading at this level and its table headers named as such.

    Links inside the program become plain words, pictures become their description, and
    attributes that paper has no use for are left out.
    """
    adapter = _Adapter(level)
    adapter.feed(html)
    adapter.close()
    return "".join(adapter.pieces)


class _Adapter(HTMLParser):
    """Writes again what it reads, every text escaped once more."""

    def __init__(self, level: int) -> None:
        super().__init__(convert_charrefs=True)
        self.pieces: list[str] = []
        self._heading = f"h{level}"
        self._links_kept: list[bool] = []

    @override
    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        told = dict(attrs)
        if tag == "img":
            self.handle_data(told.get("alt") or "")
            return
        if tag == "a":
            self._links_kept.append((told.get("href") or "").startswith(OUTSIDE))
            if not self._links_kept[-1]:
                return
        if tag == "th":
            told.setdefault("scope", "col")
        kept = ((name, told[name]) for name in KEPT.get(tag, ()) if told.get(name))
        self.pieces.append(f"<{self._renamed(tag)}{_written(kept)}>")

    @override
    def handle_endtag(self, tag: str) -> None:
        if tag in EMPTY or (tag == "a" and not (self._links_kept and self._links_kept.pop())):
            return
        self.pieces.append(f"</{self._renamed(tag)}>")

    @override
    def handle_data(self, data: str) -> None:
        self.pieces.append(escape(data, quote=False))

    def _renamed(self, tag: str) -> str:
        return self._heading if tag in HEADINGS else tag


def _written(attributes: Iterable[tuple[str, str | None]]) -> str:
    return "".join(f' {name}="{escape(value or "")}"' for name, value in attributes)


def plain_line(text: str) -> str:
    """The text on one line, without signs that cannot be seen."""
    return "".join(sign for sign in " ".join(text.split()) if sign.isprintable())
