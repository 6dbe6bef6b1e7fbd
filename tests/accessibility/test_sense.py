"""Everything one can reach, in every place, says what it is."""

from collections.abc import Callable

import pytest

from tests.accessibility.conftest import Start
from tests.accessibility.screen_reader import ScreenReader, Thing
from tests.accessibility.sense import complaints, reached

AGAIN_ON_THE_BAR = [f"2 of “{name}”, push button" for name in ("Back", "Comfort", "Help")]
"""The Menu has again what stands on the bar where there is room."""
WINDOW = "MS Reading Room"
PLACES: list[tuple[str, tuple[str, ...], str, str]] = [
    ("a study and a note", ("ctrl+n",), "text", "Your note"),
    ("Home", ("alt+1",), "heading", "Browse by topic"),
    ("Library", ("alt+2",), "list item", "The thalamus"),
    ("ways to narrow", ("F6", "Tab"), "list", "Studies"),
    ("Saved", ("alt+3",), "list item", "The thalamus"),
    ("Notes", ("alt+4",), "list item", "my own words"),
    ("My visit", ("alt+5",), "check box", "Asked: my question"),
    ("Comfort", ("F9",), "radio button", "Light"),
    ("Help", ("Escape", "F1"), "section", "Saving"),
    ("Menu", ("F10",), "push button", "Full screen"),
]


def is_a(role: str, begin: str = "") -> Callable[[Thing], bool]:
    return lambda thing: thing.role == role and thing.name.startswith(begin)


def write(reader: ScreenReader, key: str, words: str) -> None:
    reader.press(key)
    reader.hears_focus(is_a("text", "Your note"))
    reader.type(words)
    reader.press("ctrl+Return")


def test_everything_one_can_reach_says_what_it_is(reader: ScreenReader, start: Start) -> None:
    start()
    reader.finds_window(WINDOW)
    reader.type("thalamus")
    reader.hears("2 studies")
    reader.press("Return", "Return")
    reader.hears_focus(is_a("section", "Main point"))
    reader.press("ctrl+d")
    write(reader, "ctrl+n", "my own words")
    write(reader, "ctrl+e", "my question")
    places = {}
    for place, keys, role, name in PLACES:
        reader.press(*keys)
        places[place] = reader.looks_for(is_a(role, name))

    found = {place: complaints(things) for place, things in places.items()}
    assert {place: told for place, told in found.items() if told} == {"Menu": AGAIN_ON_THE_BAR}
    assert all(len(reached(things)) >= 12 for things in places.values())


@pytest.mark.parametrize(
    ("thing", "told"),
    [
        (Thing("push button", " ", "", frozenset({"focusable"})), "without a name"),
        (Thing("unknown", "x", "", frozenset({"focusable"})), "is a unknown"),
        (Thing("text", "x", "", frozenset({"focusable"})), "is not editable"),
        (Thing("push button", "<b>x", "", frozenset({"focusable"})), "markup"),
        (Thing("push button", "x", "", frozenset({"focusable", "expandable"})), "is open"),
    ],
)
def test_what_makes_no_sense_would_be_found(thing: Thing, told: str) -> None:
    assert told in " ".join(complaints([thing]))
    assert complaints([Thing(thing.role, thing.name, "", frozenset())]) == []


def test_two_of_the_same_name_would_be_found() -> None:
    button = Thing("push button", "Save", "", frozenset({"focusable"}))

    assert complaints([button]) == []
    assert "2 of “Save”" in complaints([button, button])[0]
