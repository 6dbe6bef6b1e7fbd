"""How sentences are said: abbreviations, signs, numbers, and lists that can be added to."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

import resources
from desktop_app.aloud.saying import spoken_form
from tests.strategies import ODD_TEXT, PARAGRAPH

SAID = spoken_form("en")


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("MS, NMOSD and MOGAD.", "M S, N M O S D and mo-gad."),
        (
            "PML-IRIS and PML; CD29, OCT, EDSS, MRI.",
            "P M L iris and P M L; C D 29, O C T, E D S S, M R I.",
        ),
        ("Ocrelizumab or OCRELIZUMAB", "ockra lizzumab or ockra lizzumab"),
        ("It took us a while in the US.", "It took us a while in the U S."),
        ("Relapsing RRMS and MS-like", "Relapsing R R M S and M S-like"),
        ("5% (95% CI 2–7%)", "5 percent (95 percent confidence interval 2 to 7 percent)"),
        ("≥5, ≤ 5, ±5, 5–10, 5-10", "at least 5, at most 5, plus or minus 5, 5 to 10, 5 to 10"),
        ("from -2 to −3", "from minus 2 to minus 3"),
        ("p<0.001, n=24", "p less than 0.001, n equals 24"),
        ("600 mg/day, 2.5 mg/kg", "600 milligrams per day, 2.5 milligrams per kilogram"),
        ("22 °C, 5 µg", "22 degrees Celsius, 5 micrograms"),
        ("TNF\u03b1, β-amyloid and \U0001d6fc", "TNF alpha, beta amyloid and alpha"),
        ("Look at https://ms.org/a?b=1.", "Look at a web address."),
        ("doi: 10.1056/NEJMoa1601277, or www.ms.org", "a number for the paper, or a web address"),
        ("NCT01247324 or MS-0412", "N C T 0 1 2 4 7 3 2 4 or M S 0 4 1 2"),
        ("28002679 of 1,234,567", "2 8 0 0 2 6 7 9 of 1,234,567"),
        ("Dr. Lee et al., e.g. in Fig. 3", "doctor Lee and others, for example in figure 3"),
        ("a\u00adxon\ufffc non\u2011stop -----", "axon non-stop -"),
    ],
)
def test_what_is_said(text: str, said: str) -> None:
    assert SAID(text) == said


@pytest.mark.parametrize(
    "text", ["2026-05-12", "SOCTS", "interferon beta", "T cells, 3 T cells", "1.5"]
)
def test_what_is_left_as_it_stands(text: str) -> None:
    assert SAID(text) == text


@given(st.one_of(ODD_TEXT, PARAGRAPH, st.text("≥µβ10.-–%/MS doi:www. \U0001d6fc", max_size=80)))
def test_any_text_can_be_said_and_words_never_vanish(text: str) -> None:
    said = SAID(text)

    assert said == " ".join(said.split())
    assert any(map(str.isalnum, said)) or not any(map(str.isalnum, text))


def test_a_persons_own_words_go_before_ours() -> None:
    said = spoken_form(
        "en", own={"MS": "em ess", "Siobhan": "shivawn", "": "x", "C++": "C plus plus"}
    )

    assert (
        said("Siobhan has MS, Siobhans do C++.") == "shivawn has em ess, Siobhans do C plus plus."
    )


def test_of_the_glossary_only_spelt_words_count_and_ours_go_before_them() -> None:
    glossary = {"VLM": "V-L-M", "axon": "AK-son", "NMOSD": "X-X"}

    assert spoken_form("en", glossary)("VLM axon NMOSD") == "V L M axon N M O S D"


def test_the_longest_word_is_taken_first() -> None:
    said = spoken_form("en", own={"lumbar": "1", "lumbar puncture": "2"})

    assert said("a lumbar puncture, a lumbar drain") == "a 2, a 1 drain"


def test_a_word_with_capitals_counts_at_the_beginning_of_a_sentence_too() -> None:
    assert (
        spoken_form("en", own={"relapsing MS": "x"})("Relapsing MS, RELAPSING MS")
        == "x, RELAPSING M S"
    )


def test_spanish_is_said_in_spanish() -> None:
    said = spoken_form("es")

    assert said("La EM, p. ej. 5–10 % ≥ 3 mg/día.") == (
        "La E M, por ejemplo 5 a 10 por ciento al menos 3 miligramos por día."
    )


def test_another_language_has_the_list_of_english() -> None:
    assert spoken_form("de")("NMOSD") == "N M O S D"


def test_the_list_is_long_enough_and_each_entry_says_something() -> None:
    lists = json.loads(resources.text("say-as.json"))

    assert len(lists["en"]["words"]) >= 60
    for language in lists.values():
        assert all(word.strip() and said.strip() for word, said in language["words"].items())
        assert language.keys() == {"phrases", "signs", "units", "words"}
