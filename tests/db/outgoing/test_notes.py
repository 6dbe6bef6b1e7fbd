"""Notes as text, Markdown, table and page: everything is in them, and nothing of it can harm."""

import csv
import io
from html.parser import HTMLParser

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from typing_extensions import override

from db.csv_cells import BEGINS_A_FORMULA, guarded, unguarded
from db.front_matter import read_front_matter
from db.marks import Note, NoteId, NoteKind
from db.models import StudyId
from db.outgoing import notes_csv
from db.outgoing.notes_csv import COLUMNS, as_csv
from db.outgoing.notes_html import as_html
from db.outgoing.notes_text import as_markdown, as_text
from db.outgoing.notes_words import NOTES_WARNING, heading
from db.render import to_html
from tests.builders import a_note

QUESTION = a_note(
    "Does it help?\n\nI am **often** tired.",
    id=NoteId("q"),
    kind=NoteKind.QUESTION,
    study=StudyId("a-2025"),
    study_title="A study",
    part="findings",
    about="Anna",
    written_by="Ben",
    starred=True,
    asked=True,
    answer="It may.",
    place=2.0,
)
FIRST = a_note("Asked first", kind=NoteKind.QUESTION, place=1.0)
PLAIN = a_note("Cold feet")
WIDE = "\uff1d\uff0b\uff0d\uff20\ufe62\ufe63\ufe66\ufe6b\u207a"
CELLS = st.text(st.sampled_from("'=+-@\t\r\n\0" + WIDE + 'a;,"é'), max_size=6)


def test_the_text_says_everything_kind_by_kind() -> None:
    text = "".join(as_text([PLAIN, QUESTION, FIRST]))

    assert text.startswith(f"My notes\n\n{NOTES_WARNING}\n\n\nQUESTIONS\n")
    assert text.index("Asked first") < text.index("Does it help?") < text.index("NOTES\n\n---")
    assert (
        "Written: 21 November 2026\nWritten by: Ben\nAbout: Anna\n"
        "Study: A study (What they found)\nStar: Yes\nAsked: Yes\n\n"
        "Does it help?\n\nI am **often** tired.\n\nAnswer: It may.\n" in text
    )


def test_each_note_is_a_markdown_file_that_says_what_it_is() -> None:
    files = dict(as_markdown([PLAIN, QUESTION, FIRST]))
    entries, body, _ = read_front_matter(files["0002-question-does-it-help-i-am-often-tired.md"])

    assert list(files) == [
        "0001-question-asked-first.md",
        "0002-question-does-it-help-i-am-often-tired.md",
        "0003-note-cold-feet.md",
    ]
    assert {name: entry.value for name, entry in entries.items()} == {
        "id": "q",
        "kind": "question",
        "written": QUESTION.created,
        "changed": QUESTION.changed,
        "written_by": "Ben",
        "about": "Anna",
        "study": "a-2025",
        "study_title": "A study",
        "part": "findings",
        "starred": "yes",
        "asked": "yes",
    }
    assert body == ["Does it help?", "", "I am **often** tired.", "", "## Answer", "", "It may."]


@pytest.mark.parametrize("text", ["Müde", "疲れた", "../../x", "con", "a" * 300, "\n", "a\\b:c?d"])
def test_no_text_makes_an_odd_file_name(text: str) -> None:
    ((name, _),) = as_markdown([a_note(text)])

    assert name.startswith("0001-note")
    assert name.endswith(".md")
    assert set(name[:-3]) <= set("abcdefghijklmnopqrstuvwxyz0123456789-")
    assert len(name) <= 60


def rows(text: str) -> list[dict[str, str]]:
    table = csv.reader(io.StringIO(text.removeprefix("\ufeff"), newline=""), strict=True)
    names, *lines = ([unguarded(cell) for cell in line] for line in table)
    return [dict(zip(names, line, strict=True)) for line in lines]


def test_the_table_has_a_line_for_each_note() -> None:
    (row,) = rows("".join(as_csv([QUESTION])))

    assert tuple(row) == COLUMNS
    assert row["text"] == QUESTION.text
    assert (row["kind"], row["starred"], row["asked"]) == ("question", "yes", "yes")


@given(CELLS, CELLS)
@settings(deadline=None, derandomize=True)
def test_every_cell_comes_back_and_none_is_a_formula(text: str, about: str) -> None:
    note = a_note(text, about=about)
    whole = "".join(as_csv([note]))
    (row,) = rows(whole)

    assert (row["text"], row["about"]) == (text, about)
    assert formulas(whole) == []


def test_without_the_guard_a_cell_would_be_a_formula(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(notes_csv, "guarded", lambda cell: cell)

    assert formulas("".join(as_csv([a_note("=1+1", about=WIDE[0])]))) == ["=1+1", WIDE[0]]


def formulas(text: str) -> list[str]:
    """The cells that a spreadsheet would run."""
    table = csv.reader(io.StringIO(text.removeprefix("\ufeff"), newline=""))
    return [cell for row in table for cell in row if cell[:1] in {*BEGINS_A_FORMULA, *WIDE}]


@given(CELLS | st.text())
@settings(deadline=None, derandomize=True)
def test_the_guard_can_always_be_taken_off(cell: str) -> None:
    assert unguarded(guarded(cell)) == cell


class Outline(HTMLParser):
    """The elements of a page, its headings with their levels, and its words."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.elements: list[tuple[str, dict[str, str | None]]] = []
        self.headings: list[str] = []
        self.words = ""
        self.feed(page)

    @override
    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append((tag, dict(attrs)))
        if tag in {"h1", "h2", "h3", "h4"}:
            self.headings.append(tag)

    @override
    def handle_data(self, data: str) -> None:
        self.words += data


def page_of(*notes: Note, lang: str = "en") -> Outline:
    return Outline("".join(as_html(notes, to_html, lang)))


def test_the_page_has_a_language_and_real_headings() -> None:
    page = page_of(PLAIN, QUESTION, lang="es")

    assert ("html", {"lang": "es"}) in page.elements
    assert page.headings == ["h1", "h2", "h3", "h4", "h2", "h3"]
    assert NOTES_WARNING in page.words
    assert ("strong", {}) in page.elements
    assert "Study (What" not in page.words
    assert "A study (What they found)" in page.words


HARMFUL = [
    "<script>alert(1)</script>",
    "[x](javascript:alert(1))",
    "![x](file:///etc/passwd)",
    "![x](https://evil.example/a.png)",
    "[x](/etc/passwd) [y](mskb:study/a-2025) ![z](mskb-img:" + "0" * 64 + ")",
    '"><img src=x onerror=alert(1)>',
    "<style>@import url(https://evil.example)</style>",
    "# A heading\n\n###### Another",
]


@pytest.mark.parametrize("text", HARMFUL)
def test_nothing_in_a_note_runs_or_fetches(text: str) -> None:
    page = page_of(a_note(text, about=text, written_by=text, study_title=text, answer=text))
    names = [name for name, _ in page.elements]
    values = [value for _, attrs in page.elements for value in map(attrs.get, ("href", "src"))]

    assert names.count("style") == 1
    assert not {"script", "img", "iframe", "object", "link", "h5", "h6"} & set(names)
    assert all(value.startswith("https:") for value in values if value)
    assert not any(name.startswith("on") for _, attrs in page.elements for name in attrs)
    assert ("h1", {}) in page.elements
    assert names.count("h1") == 1


def test_the_test_sees_a_page_that_cleans_nothing() -> None:
    page = Outline("".join(as_html([a_note(HARMFUL[0])], lambda text: text)))

    assert ("script", {}) in page.elements


def test_a_heading_is_the_first_words_without_markup() -> None:
    assert "Very tired" in page_of(a_note("**Very** tired")).words
    assert heading(a_note("word " * 30)) == "word " * 12 + "…"
    assert heading(a_note("x" * 100)) == "x" * 60 + " …"
    assert heading(a_note("\n", kind=NoteKind.SYMPTOM)) == "Symptom"


def test_what_is_too_much_to_show_stands_as_plain_text() -> None:
    page = Outline("".join(as_html([a_note("a <b>\n**c**")], lambda _: None)))

    assert "a <b>\n**c**" in page.words
    assert ("br", {}) in page.elements
    assert ("b", {}) not in page.elements
