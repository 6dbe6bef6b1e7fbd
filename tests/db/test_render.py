"""Rendering: nothing from outside opens a file or an address, and nothing runs away with us."""

import re
import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from db.errors import UnreadableStudy
from db.render import HREF, to_html, to_html_list, to_plain
from tests.hostile.vectors import HASH, IMAGES, LINKS, RAW, link_forms
from tests.safe_html import Tags, assert_safe


@pytest.mark.parametrize("target", LINKS)
def test_a_link_to_anywhere_else_leads_nowhere(target: str) -> None:
    for written in link_forms(target):
        html = to_html(written)

        assert_safe(html)
        assert "href" not in html or HREF.fullmatch(re.findall('href="([^"]*)"', html)[0])
    assert "href" not in to_html(f"[go]({target})")


@pytest.mark.parametrize(
    "target",
    [
        "mskb:study/thalamus-2025",
        "mskb:term/myelin",
        "mskb:note/0a1b",
        "#part",
        "https://a.example/b?c",
    ],
)
def test_our_own_links_and_plain_addresses_stay(target: str) -> None:
    assert f'href="{target}"' in to_html(f"[go]({target})")


@pytest.mark.parametrize("target", IMAGES)
def test_no_picture_from_anywhere_else_is_shown(target: str) -> None:
    assert "src" not in to_html(f"![a picture]({target})")


def test_a_picture_of_our_own_store_stays() -> None:
    assert f'src="mskb-img:{HASH}"' in to_html(f"![scan](mskb-img:{HASH})")


@pytest.mark.parametrize("written", RAW)
def test_raw_html_is_text(written: str) -> None:
    html = to_html(written)

    assert_safe(html)
    assert not [tag for tag, _ in Tags(html).found if tag in {"img", "a", "b", "div"}]


@settings(max_examples=150, deadline=None, derandomize=True)
@given(st.text("<>()[]!*_`#|-\n \"'&;:/\\=axhrefsc", max_size=80))
def test_whatever_is_written_only_safe_html_comes_out(written: str) -> None:
    assert_safe(to_html(written))


def test_paragraphs_bold_words_and_tables_are_shown() -> None:
    html = to_html("One **two**.\n\n|a|b|\n|-|-:|\n|1|2|\n")

    assert "<p>One <strong>two</strong>.</p>" in html
    assert [tag for tag, _ in Tags(html).found if tag in {"td", "th"}] == ["th", "th", "td", "td"]


def test_a_list_has_one_item_for_each_text() -> None:
    assert (
        to_html_list(["one **a**", "two"]) == "<ul><li>one <strong>a</strong></li><li>two</li></ul>"
    )
    assert to_html_list([]) == ""
    assert to_html_list(["a\n\nb"]) == "<ul><li><p>a</p>\n<p>b</p></li></ul>"


def test_nothing_of_one_text_stays_for_the_next() -> None:
    to_html("[go][x]\n\n[x]: https://a.example/")

    assert to_html("[go][x]") == "<p>[go][x]</p>"


def test_a_word_without_end_may_be_broken() -> None:
    html = to_html("see " + "x" * 450 + " and &amp;" + "y" * 250)

    assert max(len(word) for word in re.split("[\\s\u200b]", html)) <= 220
    assert "&amp;" in html


def test_a_long_address_is_not_broken() -> None:
    address = "https://a.example/" + "b" * 400

    assert f'href="{address}"' in to_html(f"[go]({address})")


@pytest.mark.parametrize(
    ("written", "told"),
    [
        ("|a|\n|-|\n" + "|x|\n" * 2100, "it has a table that is too large to show"),
        ("|a|\n|-|\n|x|\n\ntext\n\n" * 21, "it has a table that is too large to show"),
        ("word " * 110_000, "its text is too long to show"),
        ("> " * 14 + "deep", "its text is nested too deeply to show"),
        ("- " * 400 + "deep", "its text is nested too deeply to show"),
    ],
)
def test_what_is_too_much_is_refused_in_a_sentence(written: str, told: str) -> None:
    with pytest.raises(UnreadableStudy, match=told):
        to_html(written)


@pytest.mark.parametrize(
    ("written", "plain"),
    [
        ("**Bold** and *soft* and `code`", "Bold and soft and code"),
        ("a [relapse](mskb:term/relapse) came", "a relapse came"),
        ("![scan](mskb-img:0) here", "scan here"),
        ("# Head\n- one\n- two\n> three", "Head one two three"),
        ("5 * 3 * 2 and a_b_c", "5 * 3 * 2 and a_b_c"),
        ("x &lt; 3 &amp; y", "x < 3 & y"),
        ("[not a link] and [one](x)", "[not a link] and one"),
        ("two\n\n\nlines", "two lines"),
    ],
)
def test_plain_text_has_the_words_and_not_the_marks(written: str, plain: str) -> None:
    assert to_plain(written) == plain


@pytest.mark.parametrize(
    "letter", ["[", "\n", " ", "*", "![", "[a](", "`", "_", "- ", "#", "](", "&"]
)
def test_no_text_makes_plain_text_slow(letter: str) -> None:
    """The largest file of nothing but this; a slow pattern would take minutes here."""
    begin = time.perf_counter()
    to_plain("x" + letter * (250_000 // len(letter)))

    assert time.perf_counter() - begin < 2
