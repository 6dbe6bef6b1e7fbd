"""Twenty-five documents made to do harm: nothing grows, nothing outside is opened."""

import sys
import threading
from pathlib import Path

import pytest

from db.formats import xml_records
from db.models import Study
from db.plans import ReadStudy
from tests.reads import reads_of, refusals_of, studies_of
from tests.written_papers import PAPER, as_endnote, as_pubmed

HARMFUL = "it uses a feature that can harm your computer"
NOT_XML = "it could not be read as XML"
TOO_DEEP = "it is nested too deeply"
TOO_LARGE = "one of its records is much too large"
NO_LIST = "it is XML, but holds no list of papers that we know"
OUTSIDE = "/etc/passwd"

GOOD = as_pubmed([PAPER])
BODY = GOOD.split('pubmed_240101.dtd">\n', 1)[1]
ENDNOTE = as_endnote([PAPER])


def declared(inside: str, use: str = "&e;") -> str:
    """PubMed's file with declarations of its own, used in the title."""
    front = f'<?xml version="1.0"?>\n<!DOCTYPE PubmedArticleSet [{inside}]>\n'
    return front + BODY.replace(PAPER.title, use)


def in_title(inside: str) -> str:
    return GOOD.replace(PAPER.title, inside)


LAUGHS = "".join(f'<!ENTITY l{n} "{f"&l{n - 1};" * 10 if n else "lol"}">' for n in range(10))
HOSTILE = {
    "billion laughs": (declared(LAUGHS, "&l9;"), HARMFUL),
    "quadratic growth": (declared(f'<!ENTITY e "{"x" * 50_000}">', "&e;" * 5_000), HARMFUL),
    "one small entity": (declared('<!ENTITY e "x">'), HARMFUL),
    "a file": (declared(f'<!ENTITY e SYSTEM "file://{OUTSIDE}">'), HARMFUL),
    "a file by its path": (declared(f'<!ENTITY e SYSTEM "{OUTSIDE}">'), HARMFUL),
    "an address": (declared('<!ENTITY e SYSTEM "http://127.0.0.1:9/x">'), HARMFUL),
    "a public name": (declared('<!ENTITY e PUBLIC "-//A//B" "http://127.0.0.1:9/x">'), HARMFUL),
    "declarations from a file": (declared(f'<!ENTITY % e SYSTEM "file://{OUTSIDE}"> %e;'), HARMFUL),
    "declarations in declarations": (
        declared("<!ENTITY % a '<!ENTITY e \"x\">'> %a;"),
        HARMFUL,
    ),
    "no text at all": (
        declared(f'<!NOTATION n SYSTEM "n"><!ENTITY e SYSTEM "{OUTSIDE}" NDATA n>', "x"),
        HARMFUL,
    ),
    "unknown entity": (in_title("&e;"), NOT_XML),
    "200,000 deep": ("<?xml version='1.0'?>" + "<a>" * 200_000, TOO_DEEP),
    "deep in a record": (in_title("<i>" * 70 + "x" + "</i>" * 70), TOO_DEEP),
    "deep in EndNote": (ENDNOTE.replace(PAPER.title, "<b>" * 99 + "</b>" * 99), TOO_DEEP),
    "60,000 elements": (in_title("<i/>" * 60_000), TOO_LARGE),
    "a title of 2 MB": (in_title("x " * 1_000_000), "the title is much too long"),
    "half an element": (GOOD[:900], NOT_XML),
    "a name twice": (in_title('<i a="1" a="2"/>'), NOT_XML),
    "a zero by number": (in_title("&#0;"), NOT_XML),
    "an open CDATA": (in_title("<![CDATA[" + "x" * 10_000), NOT_XML),
    "an unknown encoding": ('<?xml version="1.0" encoding="moon"?>\n' + BODY, NOT_XML),
    "a wrong encoding": ('<?xml version="1.0" encoding="utf-16"?>\n' + BODY, NOT_XML),
    "a document type without end": ("<!DOCTYPE a [" + "<!ELEMENT b (c)>" * 5_000, NOT_XML),
    "an inclusion": (
        f'<x xmlns:i="http://www.w3.org/2001/XInclude"><i:include href="{OUTSIDE}"/></x>',
        NO_LIST,
    ),
    "a style sheet": (
        f'<?xml version="1.0"?><?xml-stylesheet href="file://{OUTSIDE}" type="text/xsl"?><a/>',
        NO_LIST,
    ),
}


class Watch:
    """Every file that this thread opens while it watches, and every connection it tries."""

    def __init__(self) -> None:
        self._thread: int | None = None
        self.seen: list[str] = []
        sys.addaudithook(self._hear)

    def _hear(self, event: str, arguments: tuple[object, ...]) -> None:
        if self._thread == threading.get_ident() and event in {"open", "socket.connect"}:
            self.seen.append(str(arguments[0]))

    def __enter__(self) -> "Watch":
        self._thread, self.seen = threading.get_ident(), []
        return self

    def __exit__(self, *_: object) -> None:
        self._thread = None


@pytest.fixture(scope="module")
def watch() -> Watch:
    refusals_of(GOOD)  # what is loaded at the first time is loaded now
    return Watch()


@pytest.mark.parametrize("name", HOSTILE)
def test_a_hostile_document_is_refused_and_opens_nothing(name: str, watch: Watch) -> None:
    text, reason = HOSTILE[name]
    with watch:
        told = refusals_of(text)

    assert [words for _, words in told] == [reason]
    assert watch.seen == []


def test_there_are_twenty_five_of_them() -> None:
    assert len(HOSTILE) == 25


def test_the_watch_would_see_a_file(watch: Watch) -> None:
    with watch:
        Path(__file__).read_bytes()

    assert watch.seen == [__file__]


def test_the_document_type_of_pubmed_is_no_harm() -> None:
    assert [study.title for study in studies_of(GOOD)] == [PAPER.title]


def unprotected(text: str, monkeypatch: pytest.MonkeyPatch) -> list[Study]:
    """What is read when entities are let through: the twin of the tests above."""
    from defusedxml import ElementTree

    wrapped = ElementTree.DefusedXMLParser

    def naive(target: object) -> object:
        return wrapped(target=target, forbid_entities=False, forbid_external=False)

    monkeypatch.setattr(ElementTree, "DefusedXMLParser", naive)
    return [read.study for read in reads_of(text) if isinstance(read, ReadStudy)]


def test_without_the_protection_an_entity_would_grow(monkeypatch: pytest.MonkeyPatch) -> None:
    small = "".join(f'<!ENTITY l{n} "{f"&l{n - 1};" * 9 if n else "lol"}">' for n in range(3))
    (study,) = unprotected(declared(small, "&l2;"), monkeypatch)

    assert study.title == "lol" * 81


def test_without_the_bound_any_depth_would_be_read(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(xml_records, "DEEPEST", 10**9)
    text, _ = HOSTILE["deep in a record"]

    assert [study.title for study in studies_of(text)] == ["x"]


def test_without_the_bound_any_number_of_elements_would_be_read(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(xml_records, "MOST_ELEMENTS", 10**9)
    text, _ = HOSTILE["60,000 elements"]

    assert [reason for _, reason in refusals_of(text)] == ["it has no title"]


def test_expat_is_one_that_bounds_its_own_growth() -> None:
    import pyexpat

    assert pyexpat.version_info >= (2, 4, 1)
