"""From Markdown to safe HTML and to plain text; the only file that knows how.

Raw HTML is never let in, and what comes out is cleaned once more by a strict policy, so that
a study or a note from anywhere can be shown without opening a file or an address.
"""

import re
from collections.abc import Iterable
from functools import lru_cache
from html import escape, unescape
from typing import Any

from db.errors import UnreadableStudy

TAGS = frozenset(
    [
        "p",
        "br",
        "hr",
        "h1",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
        "ul",
        "ol",
        "li",
        "blockquote",
        "pre",
        "code",
        "em",
        "strong",
        "b",
        "i",
        "u",
        "s",
        "sub",
        "sup",
        "a",
        "img",
        "table",
        "thead",
        "tbody",
        "tr",
        "th",
        "td",
        "dl",
        "dt",
        "dd",
        "abbr",
        "span",
        "div",
    ]
)
ATTRIBUTES = {
    "a": {"href", "title"},
    "img": {"src", "alt", "title"},
    "th": {"align"},
    "td": {"align"},
    "abbr": {"title"},
    "ol": {"start"},
}
SCHEMES = {"https", "mskb", "mskb-img"}
HREF = re.compile(r"mskb:(study|term|note)/[\w-]{1,64}|#[\w-]{1,64}|https://[^\s\\]{1,500}")
SRC = re.compile(r"mskb-img:[0-9a-f]{64}")
LONGEST_HTML = 500_000
MOST_CELLS = 2_000
MOST_TABLES = 20
DEEPEST = 12
LONGEST_WORD = 200
HEADINGS = ("h1", "h2", "h3", "h4", "h5", "h6")
TAG = re.compile(r'(<[^<>"]*(?:"[^"]*"[^<>"]*)*>)')
NEST = re.compile(r"<(/?)(?:ul|ol|blockquote)\b")
TOO_LONG = re.compile(rf"((?:&[#\w]+;|[^\s&]){{{LONGEST_WORD}}})(?=\S)")
# Bounded and without overlap, so that no text can make them slow.
LINKED = re.compile(r"!?\[([^\[\]]*)\]\([^()\s]{0,500}\)")
EMPHASIS = re.compile(r"(?<![\w*])\*([^\s*](?:[^*\n]{0,300}[^\s*])?)\*(?![\w*])")


def to_html(markdown: str) -> str:
    """Safe HTML for a piece of Markdown; UnreadableStudy when it is too much to show."""
    import nh3

    try:
        made = _converter().reset().convert(markdown)
    except RecursionError as error:
        raise UnreadableStudy("its text is nested too deeply to show") from error
    clean = nh3.clean(
        made,
        tags=set(TAGS),
        attributes={tag: set(names) for tag, names in ATTRIBUTES.items()},
        attribute_filter=_allowed,
        url_schemes=SCHEMES,
        link_rel=None,
    )
    return _within_bounds(clean)


def text_to_html(text: str) -> str:
    """HTML for a plain text that is no Markdown: its paragraphs, every sign as it stands."""
    paragraphs = (" ".join(piece.split()) for piece in text.split("\n\n"))
    return _within_bounds("".join(f"<p>{escape(words)}</p>" for words in paragraphs if words))


def structure_of(page: str) -> str:
    """A web page's headings, paragraphs and facts about itself; all else is text or is gone.

    What comes out is for reading by a program. It is never shown.
    """
    import nh3

    return nh3.clean(
        page,
        tags={"title", "meta", "p", "br", "div", "li", "section", "article", "td", *HEADINGS},
        clean_content_tags={"script", "style", "nav", "footer", "form", "button", "iframe", "svg"},
        attributes={"meta": {"name", "property", "content"}},
        link_rel=None,
    )


def to_html_list(items: Iterable[str]) -> str:
    """Safe HTML for a list of short texts, each its own item."""
    inner = "".join(f"<li>{_unwrapped(to_html(item))}</li>" for item in items)
    return f"<ul>{inner}</ul>" if inner else ""


MARKUP = re.compile(r"[*_`\[&#>]|(?m:^[ \t]*[-+])")
"""Anything that may be markup; most short texts have none."""


def to_plain(markdown: str) -> str:
    """The words alone, for searching and for reading aloud."""
    if not MARKUP.search(markdown):
        return " ".join(markdown.split())
    text = LINKED.sub(r"\1", markdown)
    text = re.sub(r"\*\*|__|`", "", text)
    text = EMPHASIS.sub(r"\1", text)
    text = re.sub(r"(?m)^[ \t]*(?:#{1,6}|>|[-*+])[ \t]+", "", text)
    return " ".join(unescape(text).split())


@lru_cache(maxsize=1)
def _converter() -> Any:
    from markdown import Markdown
    from markdown.extensions.fenced_code import FencedCodeExtension
    from markdown.extensions.tables import TableExtension

    # By object, not by name: looking up names would load networking modules.
    extensions = [TableExtension(), FencedCodeExtension()]
    converter = Markdown(extensions=extensions, output_format="html")
    converter.preprocessors.deregister("html_block")
    converter.inlinePatterns.deregister("html")
    return converter


def _allowed(_tag: str, name: str, value: str) -> str | None:
    if name == "href":
        return value if HREF.fullmatch(value) else None
    if name == "src":
        return value if SRC.fullmatch(value) else None
    return value


def _within_bounds(html: str) -> str:
    if len(html) > LONGEST_HTML:
        raise UnreadableStudy("its text is too long to show")
    if html.count("<td") + html.count("<th") > MOST_CELLS or html.count("<table") > MOST_TABLES:
        raise UnreadableStudy("it has a table that is too large to show")
    if _depth(html) > DEEPEST:
        raise UnreadableStudy("its text is nested too deeply to show")
    pieces = TAG.split(html)  # texts stand at even places, tags at odd ones
    pieces[::2] = [TOO_LONG.sub("\\1\u200b", text) for text in pieces[::2]]
    return "".join(pieces)


def _depth(html: str) -> int:
    depth = deepest = 0
    for closing in NEST.findall(html):
        depth += -1 if closing else 1
        deepest = max(deepest, depth)
    return deepest


def _unwrapped(html: str) -> str:
    html = html.strip()
    if html.count("<p>") == 1 and html.startswith("<p>") and html.endswith("</p>"):
        return html[3:-4]
    return html
