"""What a pack holds beside its studies: read into values, tidied, and refused with its line."""

from collections.abc import Iterator

import pytest

from db.errors import UnreadableStudy
from db.models import StudyId, Term
from db.pack_lists import NO_LIST, as_text, from_text, joined, read_list
from db.pack_models import PackLists, PackPage, PackShelf, PackTopic, WordGroup
from db.plans import Refusal
from db.reading import StudyReader, reader_apart

GLOSSARY = """# A remark
- word: Optic neuritis
  meaning: >-
    A sore
    eye nerve.
  forms: [neuritis of the eye]
  say: OP-tik new-RY-tis
- word: axon
  meaning: 'no'
  forms: []
  say: null
"""
GROUPS = '[{"everyday": ["worn out"], "medical": ["fatigue"]}]'
TOPICS = '[{"name": "Heat", "icon": "thermometer", "tile": true}, {"name": "Zoo", "icon": "../x"}]'
SHELVES = '[{"name": "New", "about": "To\\u202e begin", "studies": ["a-2025"], "icon": "sun"}]'
PAGE = "# Welcome\n\nAsk **us** <script>x</script> [here](file:///etc/passwd).\n"


@pytest.fixture
def reader() -> Iterator[StudyReader]:
    with reader_apart() as reader:
        yield reader


def test_words_explained_are_read_as_plain_texts() -> None:
    assert read_list("glossary.yaml", GLOSSARY).terms == (
        Term("Optic neuritis", "A sore eye nerve.", ("neuritis of the eye",), "OP-tik new-RY-tis"),
        Term("axon", "no"),
    )


def test_the_other_lists_are_read_and_tidied() -> None:
    assert read_list("word_groups.json", GROUPS).groups == (WordGroup(("worn out",), ("fatigue",)),)
    assert read_list("topics.json", TOPICS).topics == (
        PackTopic("Heat", "thermometer", tile=True),
        PackTopic("Zoo"),
    )
    assert read_list("shelves.json", SHELVES).shelves == (
        PackShelf("New", "To begin", "sun", (StudyId("a-2025"),)),
    )


def test_a_page_is_safe_html_under_its_title() -> None:
    (page,) = read_list("pages/welcome.md", PAGE).pages

    assert (page.name, page.title) == ("welcome", "Welcome")
    assert "<strong>us</strong>" in page.html
    assert "<script" not in page.html
    assert "file:" not in page.html


@pytest.mark.parametrize(
    ("path", "text"),
    [
        ("glossary.yaml", "- word: ["),
        ("glossary.yaml", "word: x"),
        ("glossary.yaml", "- meaning: x"),
        ("glossary.yaml", "- x"),
        ("glossary.yaml", "7"),
        ("glossary.yaml", "- word: a\n  meaning: {b: c}"),
        ("glossary.yaml", "- word: a\n  meaning: b\n  say: [c]"),
        ("word_groups.json", '{"everyday": 1}'),
        ("word_groups.json", "[{}]"),
        ("topics.json", ""),
        ("shelves.json", '[{"name": "a", "studies": [1]}]'),
        ("shelves.json", '[{"name": "a", "tile": ' + "9" * 5_000 + "}]"),
    ],
)
def test_what_is_no_such_list_is_refused(path: str, text: str) -> None:
    with pytest.raises(UnreadableStudy, match=NO_LIST):
        read_list(path, text)


@pytest.mark.parametrize(
    ("text", "line", "reason"),
    [
        ("- word: &a b\n- word: *a", 1, "it uses a feature that a study file does not need"),
        ("- word: a\n- !!python/name:os.system x", 2, "it uses a feature"),
        ("- " * 20 + "a", 1, "it is nested too deeply"),
    ],
)
def test_tricks_of_yaml_are_refused_with_their_line(text: str, line: int, reason: str) -> None:
    with pytest.raises(UnreadableStudy, match=reason) as refused:
        read_list("glossary.yaml", text)

    assert refused.value.line == line


def test_the_reader_gives_the_same_from_its_own_process(reader: StudyReader) -> None:
    assert reader.read_list("glossary.yaml", GLOSSARY.encode()) == read_list(
        "glossary.yaml", GLOSSARY
    )
    assert reader.read_list("pages/a.md", PAGE.encode()) == read_list("pages/a.md", PAGE)


@pytest.mark.parametrize(
    ("path", "content", "refusal"),
    [
        ("topics.json", b"\xff", Refusal("topics.json", "line 1", "it is not plain text in UTF-8")),
        ("topics.json", b"{}", Refusal("topics.json", "line 1", NO_LIST)),
        ("topics.json", b"[" * 100_000, Refusal("topics.json", "", "it is too much to read")),
        (
            "pages/a.md",
            b"a",
            Refusal("pages/a.md", "line 1", "a page begins with “# ” and its title"),
        ),
    ],
)
def test_the_reader_says_why_not(
    reader: StudyReader, path: str, content: bytes, refusal: Refusal
) -> None:
    assert reader.read_list(path, content) == refusal


def test_lists_are_kept_as_text_and_joined() -> None:
    words = read_list("glossary.yaml", GLOSSARY)
    page = PackLists(pages=(PackPage("a", "A", "<p>“é”</p>"),))

    assert from_text(as_text(page)) == page
    assert joined([words, page, words]) == PackLists(terms=words.terms * 2, pages=page.pages)
