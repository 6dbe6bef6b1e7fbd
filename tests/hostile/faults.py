"""Faults that a file can have: how each is made from a good file, and the sentence it gets."""

import json
import random
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace

from tests.written_papers import FORMATS, Paper

LINE = r"line [0-9]+"


@dataclass(frozen=True, slots=True)
class Broken:
    """A broken file, and what is told of it: the place (a pattern) and the reason."""

    content: bytes
    place: str
    reason: str


Fault = Callable[[str, Paper, random.Random], Broken]
"""Breaks the good text about this paper."""


def malformed(name: str, number: int) -> Broken:
    """The broken file of this number of a format; the same number is always the same file."""
    dice = random.Random(f"{name} {number}")
    faults = (*OF_ANY_FILE, *OF_A_FORMAT[name])
    paper = Paper(number, f"A study of {name} and number {number}")
    return faults[number % len(faults)](FORMATS[name]([paper]), paper, dice)


def _broken(text: str | bytes, reason: str, place: str = "") -> Broken:
    return Broken(text.encode() if isinstance(text, str) else text, place, reason)


def _line_at(text: str, at: int) -> str:
    line = text.count("\n", 0, at) + 1
    return f"line {line}"


def nothing(_text: str, _paper: Paper, dice: random.Random) -> Broken:
    return _broken(" \n\t" * dice.randrange(3), "the file is empty")


def a_zero(text: str, _paper: Paper, dice: random.Random) -> Broken:
    at = dice.randrange(20, len(text))
    return _broken(f"{text[:at]}\0{text[at:]}", "it is not plain text", _line_at(text, at))


def not_utf_8(text: str, _paper: Paper, dice: random.Random) -> Broken:
    at = dice.randrange(20, len(text))
    content = b"\xef\xbb\xbf" + text[:at].encode() + b"\xff" + text[at:].encode()
    return _broken(content, "it is not plain text in UTF-8", _line_at(text, at))


def unmarked_utf_16(text: str, _paper: Paper, _dice: random.Random) -> Broken:
    return _broken(text.encode("utf-16-le"), "it is not plain text", "line 1")


def something_else(text: str, _paper: Paper, dice: random.Random) -> Broken:
    begun, reason = dice.choice(
        [
            (b"%PDF-1.7\n", "it is a PDF file, and we cannot read those"),
            (b"\x89PNG\r\n\x1a\n", "it is a picture"),
            (b"PK\x03\x04\x14", "it is a study pack or a packed file; install or unpack it first"),
            (b"\x1f\x8b\x08", "it is a packed file; unpack it first"),
            (b"SQLite format 3\x00", "it is a database"),
            (b"{\\rtf1\\ansi", "it is a file of an office program; save it as text"),
        ]
    )
    return _broken(begun + text.encode(), reason)


def mere_words(_text: str, _paper: Paper, dice: random.Random) -> Broken:
    words = " ".join(dice.choices(["heat", "rest", "sleep", "walk"], k=dice.randrange(1, 200)))
    return _broken(words, "we could not tell what kind of file this is")


OF_ANY_FILE = (nothing, a_zero, not_utf_8, unmarked_utf_16, something_else, mere_words)


def swap(old: str, new: str, reason: str, place: str = LINE) -> Fault:
    """A fault that puts something else in the place of the first `old` (a pattern)."""

    def fault(text: str, _paper: Paper, dice: random.Random) -> Broken:
        told = new.replace("{dice}", str(dice.randrange(10_000, 99_999)))
        broken, count = re.subn(old, lambda _: told, text, count=1, flags=re.DOTALL)
        assert count, f"there is no {old} in {text[:200]}"
        return _broken(broken, reason, place)

    return fault


def cut(reason: str, place: str = LINE, least: float = 0.3) -> Fault:
    """A file that breaks off somewhere."""

    def fault(text: str, _paper: Paper, dice: random.Random) -> Broken:
        return _broken(text[: int(len(text) * dice.uniform(least, 0.95))].rstrip(), reason, place)

    return fault


def long_abstract(write: Callable[[list[Paper]], str]) -> Fault:
    """An abstract far above any that a journal prints."""

    def fault(_text: str, paper: Paper, dice: random.Random) -> Broken:
        long = "word " * dice.randrange(4_100, 9_000)
        return _broken(write([replace(paper, abstract=long)]), TOO_LONG, LINE)

    return fault


def fact(name: str, value: object, reason: str) -> Fault:
    """A fact of a study in JSON that cannot be."""

    def fault(text: str, _paper: Paper, _dice: random.Random) -> Broken:
        told = json.loads(text if text.startswith("[") else f"[{text}]")
        broken = [{**one, name: value} for one in told]
        lines = text.startswith("{")
        return _broken(json.dumps(broken[0] if lines else broken), reason, LINE)

    return fault


TRAIL = "the kind of study “trail” is not one we know"
NOT_JSON = "it could not be read as JSON"
NOT_XML = "it could not be read as XML"
HARMFUL = "it uses a feature that can harm your computer"
TOO_DEEP = "it is nested too deeply"
NO_LIST = "it is XML, but holds no list of papers that we know"
NO_TITLE = "it has no title"
TOO_LONG = "its abstract is much too long"
OPEN = "the facts in front have no closing line of three dashes"
UNWANTED = "it uses a feature that a study file does not need"
ODD_FRONT = "the facts in front are not written as they should be"
NO_SUMMARY = "we found no summary of a study in it"
NO_END = "the record has no end (ER)"

_FACTS = (
    fact("kind", "trail", TRAIL),
    fact("title", None, NO_TITLE),
    fact("people", "many", "“people” is not a whole number: many"),
    fact("published", "2024-02-30", "“2024-02-30” is not a date that exists"),
    fact("findings", "one", "“findings” is not a list of texts"),
    fact("takeaway", {"a": "b"}, "“takeaway” is not a text"),
    fact("id", "../../etc", "“../../etc” is not an id of small letters, digits and dashes"),
)
_XML = (
    cut(NOT_XML),
    swap(r"</(Article|titles)>", "</odd{dice}>", NOT_XML),
    swap("Heat makes", "&odd{dice};", NOT_XML),
    swap("Heat makes", "<b{dice}>", NOT_XML),
    swap("Heat makes", "<d>" * 80 + "{dice}" + "</d>" * 80, "it is nested too deeply"),
)
OF_A_FORMAT: Mapping[str, tuple[Fault, ...]] = {
    "study page": (
        swap("kind: null", "kind: trail", TRAIL),
        swap("people: .20.", "people: few", "“people” is not a whole number: few"),
        swap("people: .20.", "people: [1, 2", ODD_FRONT),
        swap("people: .20.", "people: &a 20", UNWANTED),
        swap("people: .20.", "mood: 3", "we do not know the fact “mood”"),
        swap("## What they found", "## Verdict", "we do not know the heading “Verdict”"),
        swap("## Takeaway", "## What they found", "each item of this list begins with “- ”"),
        swap(r"title: [^\n]*", "title: null", NO_TITLE),
        swap(
            r"\n---\n## Take",
            "\n## Take",
            "the facts in front have no closing line of three dashes",
        ),
    ),
    "JSON": (*_FACTS, cut(NOT_JSON), swap(",\n", "\n", NOT_JSON), swap(r"\]$", "", NOT_JSON)),
    "JSON Lines": (
        *_FACTS,
        swap(r"\}\n$", "\n", NOT_JSON),
        swap('"people": 20', '"people": NaN', "“NaN” is not a number"),
        swap('"people": 20', '"title": "{dice}"', "the fact “title” stands twice"),
    ),
    "CSV": (
        swap(r"\n(?=summary)", '\n"', "it could not be read as a table (CSV)"),
        swap("title", "id", "we could not tell what kind of file this is", ""),
        swap("people", "title", "the column “title” stands twice"),
        swap(",20,", ",few,", "“people” is not a whole number: few"),
        swap(",20,", ",20,{dice},", "it has 9 cells, and there are 8 columns"),
        swap("\nsummary-", "\n../", r"“../{n}” is not an id of small letters, digits and dashes"),
        swap("\nsummary-.*", "\n", "there is no study in it", ""),
    ),
    "web page": (
        swap("<h2>Key Takeaway</h2>", "<h2>News {dice}</h2>", NO_SUMMARY, ""),
        swap("<h1>.*", "<p>Welcome {dice}</p>", NO_SUMMARY, ""),
        swap("<body>.*", "", NO_SUMMARY, ""),
        swap("<html>.*", "<html><body>{dice}<p>A menu</p></body></html>", NO_SUMMARY, ""),
    ),
    "saved text": (
        swap(r"A cooling vest[^\n]*\n", "", NO_SUMMARY, ""),
        swap(r"Heat is[^\n]*\n", "One.\nTwo {dice}.\nThree.\n", NO_SUMMARY, ""),
        swap(".*(?=12/31/2026)", "", NO_SUMMARY, ""),
    ),
    "RIS": (
        swap("ER  - ", "", NO_END),
        cut(NO_END),
        swap("TI  -", "QQ  -", NO_TITLE),
        swap("TI  -[^\n]*", "TI  - ", NO_TITLE),
        swap("(?<=JOUR\n).*(?=ER)", "odd {dice}\n", NO_TITLE),
        long_abstract(FORMATS["RIS"]),
    ),
    "BibTeX": (
        cut("it could not be read as BibTeX", least=0.5),
        swap(r"\}\n\}", "\n", "it could not be read as BibTeX"),
        swap("journal = jcs", "title = {{{dice}}}", "the fact “title” stands twice"),
        swap("title =", "tilte =", NO_TITLE),
        long_abstract(FORMATS["BibTeX"]),
    ),
    "NBIB": (
        swap("OWN - NLM", "own {dice}", "this line has no tag in front"),
        swap("TI  -", "QQ  -", NO_TITLE),
        swap("TI  -[^\n]*", "TI  - [Not Available].", NO_TITLE),
        long_abstract(FORMATS["NBIB"]),
    ),
    "PubMed XML": (
        *_XML,
        swap(r'(?<=101.dtd")', ' [<!ENTITY e "{dice}">]', HARMFUL),
        swap("<ArticleTitle>[^<]*", "<ArticleTitle>", NO_TITLE),
        swap(
            "<PubmedArticle>.*",
            "</PubmedArticleSet>",
            "it is XML, but holds no list of papers that we know",
            "",
        ),
    ),
    "EndNote XML": (
        *_XML,
        swap("(?=<xml>)", '<!DOCTYPE a [<!ENTITY e "{dice}">]>', HARMFUL),
        swap("<title>.*</title>", "<title/>", NO_TITLE),
        swap("<record>.*</record>", "", NO_LIST, ""),
    ),
    "CSL-JSON": (
        fact("title", None, NO_TITLE),
        fact("title", ["A"], NO_TITLE),
        swap('"title"', '"tilte"', NO_TITLE),
        swap(r"\{.*\}", "{dice}", "there is no study here"),
        cut(NOT_JSON),
        swap(",\n", "\n", NOT_JSON),
        swap('"2024"', "[" * 5_000, TOO_DEEP),
        long_abstract(FORMATS["CSL-JSON"]),
    ),
}
