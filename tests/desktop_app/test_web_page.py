"""The saved web page: real headings, contents that lead somewhere, nothing that loads."""

import re
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtWidgets import QApplication

from db import Study, Term
from desktop_app.paper import study_print
from desktop_app.paper.booklet import booklet
from desktop_app.paper.handout import Handout, Piece
from desktop_app.paper.markup import for_paper, plain_line
from desktop_app.paper.study_print import study_handout
from desktop_app.paper.visit_paper import VisitPaper
from desktop_app.paper.visit_sheet import visit_handout
from desktop_app.paper.web_page import web_page
from desktop_app.theme.contrast import contrast
from tests.builders import a_page, a_study
from tests.papers import TODAY
from tests.printed import Outline, read_web_page
from tests.strategies import ODD_TEXT, STUDIES

TABLE = "| Group | Walked |\n|---|---|\n| New drug | 7 |\n"


def read(handout: Handout) -> Outline:
    return read_web_page(web_page(handout))


def test_a_study_reads_as_headings_in_order(qapp: QApplication) -> None:
    study = a_study(what_they_did=f"# Loud\n\nThey walked.\n\n###### Faint\n\n{TABLE}")
    page = read(study_handout(a_page(study, Term("donor", "A person who gives.")), TODAY))
    levels = [level for level, _ in page.headings]
    parts = [words for level, words in page.headings if level == 2]

    assert page.faults == []
    assert page.headings[0] == (1, "Why the thalamus shrinks")
    assert set(levels) == {1, 2, 3}
    assert parts[:2] == ["Main point", "Keep in mind"]
    assert {"What this study cannot tell us", "Words explained"} <= set(parts)
    assert page.landmarks == ["header", "nav", "main"]
    assert page.lang == "en"


def test_the_contents_lead_to_every_part() -> None:
    page = read(study_handout(a_page(), TODAY))
    named = [link.removeprefix("#") for link in page.links]

    assert named[0] == "text"
    assert named[1:] == [anchor for anchor in page.anchors if anchor != "text"]


def test_a_booklet_has_one_heading_deeper_and_leads_to_each_study() -> None:
    pages = [a_page(a_study(f"s-{n}", title=f"Study {n}")) for n in (1, 2)]
    page = read(booklet("Two studies", pages, TODAY))
    titles = [words for level, words in page.headings if level == 2]

    assert page.faults == []
    assert page.headings[0] == (1, "Two studies")
    assert titles == ["Study 1", "Study 2"]
    assert page.links == ["#text", "#study-1", "#study-2"]
    assert page.text.count("It looked at few people.") == 2


def test_limits_and_disclaimer_stand_in_every_file() -> None:
    told = read(study_handout(a_page(a_study(keep_in_mind=None)), TODAY)).text

    assert "Keep in mindNot stated" in told
    assert "It cannot tell when the loss began." in told
    assert "It is not advice about your care." in told


def test_another_language_is_named() -> None:
    html = web_page(study_handout(a_page(a_study(lang="pt-BR")), TODAY))

    assert '<h1 lang="pt-BR">' in html
    assert '<div lang="pt-BR">' in html


def test_the_visit_sheet_can_be_a_page_too() -> None:
    page = read(visit_handout(VisitPaper(), TODAY))

    assert page.faults == []
    assert "Answer:" in page.text


@settings(max_examples=50, deadline=None, derandomize=True)
@given(STUDIES)
def test_any_study_makes_a_whole_page(study: Study) -> None:
    page = read(study_handout(a_page(study), TODAY))

    assert page.faults == []
    assert page.title == plain_line(study.title)
    assert page.headings[0] == (1, plain_line(study.title))


@settings(max_examples=50, deadline=None, derandomize=True)
@given(ODD_TEXT, st.lists(ODD_TEXT, min_size=1, max_size=3))
def test_any_text_stays_text(name: str, texts: list[str]) -> None:
    pages = [
        a_page(a_study(f"s-{n}", title=text, journal=text), Term(text, text))
        for n, text in enumerate(texts)
    ]
    page = read(booklet(name, pages, TODAY))

    assert page.faults == []
    assert [words for level, words in page.headings if level == 2][: len(texts)] == [
        plain_line(text) for text in texts
    ]


EVIL = '"><script src="https://evil.org/x.js"></script><img src=x onerror=alert(1)>'


def test_a_hostile_title_is_only_words() -> None:
    study = a_study(title=EVIL, journal=EVIL, harms=EVIL, questions=(EVIL,), takeaway=EVIL)
    html = web_page(booklet(EVIL, [a_page(study, Term(EVIL, EVIL))], TODAY))

    assert read_web_page(html).faults == []
    assert "<script" not in html
    assert "<img" not in html


def test_the_reader_of_these_tests_would_notice_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(study_print, "escape", lambda text: text)
    faults = read(study_handout(a_page(a_study(code=EVIL)), TODAY)).faults

    assert "a script" in faults


@pytest.mark.parametrize(
    ("broken", "fault"),
    [
        ("<h5>Deep</h5>", "h5 after h1"),
        ("<table><tr><th>x</th></tr></table>", "a table header without a scope"),
        ('<a href="mskb:term/x">x</a>', "a link to 'mskb:term/x'"),
        ('<p style="x">x</p>', "style on p"),
        ("<p>open", "main ends out of place"),
    ],
)
def test_the_reader_of_these_tests_notices_each_fault(broken: str, fault: str) -> None:
    assert fault in read(Handout("Title", (Piece("Title", broken),))).faults


def test_what_leads_nowhere_becomes_words() -> None:
    html = (
        '<p>A <a href="mskb:term/x" title="t">word</a>, a <a href="https://a.org/?a=1&amp;b">'
        'page</a>, <img src="mskb-img:0" alt="a &lt;map&gt;">.</p>'
    )

    assert for_paper(html, 3) == (
        '<p>A word, a <a href="https://a.org/?a=1&amp;b">page</a>, a &lt;map&gt;.</p>'
    )


def test_headings_take_the_level_of_their_place() -> None:
    assert for_paper("<h1>A</h1><h6>B</h6>", 3) == "<h3>A</h3><h3>B</h3>"


def test_a_name_for_the_file_suits_every_disk() -> None:
    handout = Handout('A/B: "C" <D>|E? ' + "long " * 30, ())
    name = handout.file_name

    assert name.startswith("A-B-C-D-E-long")
    assert len(name) <= 60
    assert re.fullmatch(r"[\w-]+", name)
    assert replace(handout, title="…").file_name == "pages"


@pytest.mark.parametrize("scheme", [0, 1])
def test_both_palettes_of_the_page_have_contrast(scheme: int) -> None:
    roots = re.findall(r":root \{ (.*?)\}", web_page(study_handout(a_page(), TODAY)))
    colours = dict(re.findall(r"--(\w+): (#\w{6});", roots[scheme]))

    assert contrast(colours["text"], colours["page"]) >= 12
    assert contrast(colours["link"], colours["page"]) >= 7
    assert contrast(colours["border"], colours["page"]) >= 4.5
