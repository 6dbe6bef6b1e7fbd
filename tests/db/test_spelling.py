"""One slip of the finger in a word of the library is put right."""

import random
import string
from collections.abc import Iterator
from pathlib import Path

import pytest

from db.connection import LIBRARY
from db.library import Library
from db.migrations import open_current
from db.spelling import put_right, slips

ROOT = Path(__file__).parents[2]
WORDS = 400
WANTED = 0.9


@pytest.fixture(scope="module")
def library(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Library]:
    connection = open_current(tmp_path_factory.mktemp("spelling") / "library.sqlite3", LIBRARY)
    library = Library(connection)
    library.apply(library.plan([ROOT / "resources/starter/studies"]))
    yield library
    library.close()


def slipped(word: str, dice: random.Random) -> str:
    """The word with a letter lost, doubled, wrong, or changed with its neighbour."""
    at = dice.randrange(1, len(word) - 1)
    letter = dice.choice(string.ascii_lowercase)
    return dice.choice(
        [
            word[:at] + word[at + 1 :],
            word[:at] + letter + word[at:],
            word[:at] + letter + word[at + 1 :],
            word[:at] + word[at + 1] + word[at] + word[at + 2 :],
        ]
    )


def test_the_right_word_is_offered_first(library: Library) -> None:
    known = {
        row[0] for row in library._connection.execute("SELECT word FROM words WHERE studies > 0")
    }
    words = sorted(word for word in known if len(word) >= 6 and word.isascii() and word.isalpha())
    dice = random.Random(3)
    asked = right = 0
    for word in dice.sample(words, WORDS):
        typed = slipped(word, dice)
        if any(one.startswith(typed) for one in known):
            continue  # a word, or the beginning of one: nothing is wrong with it
        asked += 1
        right += slips(library._connection, [typed]).get(typed) == word
    assert asked > WORDS // 2
    assert right / asked >= WANTED, f"{right} of {asked}"


@pytest.mark.parametrize(
    ("typed", "meant"),
    [("thalmus", "thalamus"), ("fatgue", "fatigue"), ("ocrelizumb", "ocrelizumab")],
)
def test_what_people_mistype_is_understood(library: Library, typed: str, meant: str) -> None:
    assert slips(library._connection, [typed]) == {typed: meant}


def test_only_the_slip_itself_is_changed() -> None:
    typed = 'title:Thalmus -"brain thalmus" kind:trial '
    mended = put_right(typed, {"thalmus": "thalamus"})
    assert mended == 'title:thalamus -"brain thalamus" kind:trial'
