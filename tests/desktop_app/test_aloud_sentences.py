"""Sentences: where they end, where they do not, and that nothing of a text is lost."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QTextCursor, QTextDocument

from desktop_app.aloud.sentences import LONGEST, Sentence, sentence_at, sentences
from tests.strategies import ODD_TEXT, PARAGRAPH

LETTER_LIKE = st.text('aA1 .!?,;\n\u2029()“”"–-…Dr\U0001f600\U0001d6fc', max_size=200)
ANY_TEXT = st.one_of(ODD_TEXT, PARAGRAPH, LETTER_LIKE)


def cut(text: str, language: str = "en") -> list[str]:
    return [sentence.text for sentence in sentences(text, language)]


def as_qt_counts(text: str, sentence: Sentence) -> str:
    """What stands in the text between the two places of the sentence."""
    units = text.encode("utf-16-le")
    return units[2 * sentence.start : 2 * sentence.end].decode("utf-16-le")


@given(ANY_TEXT)
def test_every_letter_is_in_one_sentence_and_every_sentence_is_at_its_place(text: str) -> None:
    found = sentences(text)

    assert [as_qt_counts(text, one) for one in found] == [one.text for one in found]
    assert all(one.end <= after.start for one, after in pairwise(found))
    letters = [letter for letter in text if letter.isalnum()]
    assert letters == [letter for one in found for letter in one.text if letter.isalnum()]


@given(ANY_TEXT)
def test_no_sentence_is_empty_too_long_or_over_two_lines(text: str) -> None:
    for sentence in cut(text):
        assert any(letter.isalnum() for letter in sentence)
        assert sentence == sentence.strip()
        assert "\n" not in sentence
        assert "\u2029" not in sentence


@pytest.mark.parametrize(
    "whole",
    [
        "Dr. Lee and Prof. Kim met in St. Louis.",
        "It took approx. 5 days, e.g. for adults, i.e. not long.",
        "See Fig. 3, p. 5 and No. 7 of vol. 2.",
        "The U.S. National Library has it, cf. Smith et al. Lancet 2017.",
        "There were 0.16 relapses vs. Twenty before.",
        "J. K. Smith wrote it with A. Bee.",
        "Written by John F. Kennedy.",
        "Version 2.5.1 is out",
        "Is that so (he asked?) or not",
        "“Is that so?” he asked.",
    ],
)
def test_a_full_stop_inside_a_sentence_does_not_end_it(whole: str) -> None:
    assert cut(whole) == [whole]


@pytest.mark.parametrize(
    ("text", "pieces"),
    [
        ("One. Two! Three? Four…", ["One.", "Two!", "Three?", "Four…"]),
        ("It took 96 weeks. 34 of 100 had it.", ["It took 96 weeks.", "34 of 100 had it."]),
        ("None got vitamin D. No harm came.", ["None got vitamin D.", "No harm came."]),
        ("They were in group B. All left.", ["They were in group B.", "All left."]),
        ("No. It did not.", ["No.", "It did not."]),
        ("He said “stop.” Then he left.", ["He said “stop.”", "Then he left."]),
        ("What they found\nIt grew.", ["What they found", "It grew."]),
        ("Who took part\u202926 people\u2028Age", ["Who took part", "26 people", "Age"]),
        ("Yes.  ***  \n—\n\n≥ 5", ["Yes.  ***", "≥ 5"]),
        ("", []),
        (" \n — \n", []),
    ],
)
def test_where_sentences_end(text: str, pieces: list[str]) -> None:
    assert cut(text) == pieces


def test_spanish_has_its_own_abbreviations() -> None:
    assert cut("La Dra. Ruiz vio a 5 personas. Era el núm. 3.", "es") == [
        "La Dra. Ruiz vio a 5 personas.",
        "Era el núm. 3.",
    ]


def test_another_language_has_the_list_of_english() -> None:
    assert cut("Dr. Weiß kam. Er blieb.", "de") == ["Dr. Weiß kam.", "Er blieb."]


def test_without_the_list_an_abbreviation_would_end_a_sentence() -> None:
    """The twin of the tests above: Qt alone takes “Dr. Lee” for two sentences."""
    assert len(cut("Dra. Ruiz came.", "en")) == 2


def test_a_very_long_sentence_is_cut_at_a_sign_or_a_blank() -> None:
    pieces = cut("so it went on and on, " * 40 + "to the end.")

    assert len(pieces) > 2
    assert all(len(piece) <= LONGEST for piece in pieces)
    assert all(piece.endswith(",") for piece in pieces[:-1])


def test_a_text_without_any_blank_is_cut_all_the_same() -> None:
    assert [len(piece) for piece in cut("a" * 700)] == [LONGEST, LONGEST, 60]


def test_a_table_of_a_document_is_read_cell_by_cell_and_marked_where_it_stands() -> None:
    document = QTextDocument()
    document.setHtml("<p>A 😀 head</p><table><tr><td>Age</td><td>8 B</td></tr></table><p>It.</p>")
    found = sentences(document.toPlainText())

    assert [one.text for one in found] == ["A 😀 head", "Age", "8 B", "It."]
    for one in found:
        cursor = QTextCursor(document)
        cursor.setPosition(one.start)
        cursor.setPosition(one.end, QTextCursor.MoveMode.KeepAnchor)
        assert cursor.selectedText() == one.text


@pytest.mark.parametrize(("position", "number"), [(0, 0), (3, 0), (4, 1), (8, 1), (9, 2), (99, 2)])
def test_the_sentence_at_the_cursor(position: int, number: int) -> None:
    assert sentence_at(sentences("One. Two.\nThree."), position) == number


def test_a_page_without_words_has_no_sentence_at_the_cursor() -> None:
    assert sentence_at((), 5) == 0
