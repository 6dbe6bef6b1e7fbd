"""A blind person's evening, with real keys, heard through the real accessibility bus."""

from collections.abc import Callable

from tests.accessibility.conftest import Start
from tests.accessibility.screen_reader import ScreenReader, Thing

WINDOW = "MS Reading Room"
STUDY = "The thalamus shrinks faster in MS than in healthy ageing"
ROW = f"{STUDY}. Looking at scans. 2018. About 2 minutes"
LIMITS = "What this study cannot tell us"
MOST_KEYS = 10


def is_a(role: str, begin: str = "") -> Callable[[Thing], bool]:
    return lambda thing: thing.role == role and thing.name.startswith(begin)


def find(reader: ScreenReader, words: str) -> Thing:
    """From the search box to the first study that it finds."""
    reader.finds_window(WINDOW)
    reader.hears_focus(is_a("text", "Search"))
    reader.type(words)
    reader.hears("stud")
    reader.press("Return")
    return reader.hears_focus(is_a("list item"))


def keys_to(reader: ScreenReader, part: str, first: str = "ctrl+Down") -> int:
    """How many keys it takes from here to a part of the study."""
    before = reader.keys
    reader.press(first)
    while not reader.hears_focus(is_a("section")).name.startswith(part):
        reader.press("ctrl+Down")
    return reader.keys - before


def test_from_the_first_word_typed_to_a_note_that_is_safe(
    reader: ScreenReader, start: Start
) -> None:
    program = start()
    row = find(reader, "thalamus")
    assert row.name == ROW
    assert reader.spoken == ["“thalamus”: 2 studies."]
    reader.press("Down")
    assert "Study after death. 2025. About" in reader.hears_focus(is_a("list item")).name
    reader.press("Up", "Return")
    point = reader.hears_focus(is_a("section"))
    assert point.name == "Main point"
    assert point.description.startswith(f"{STUDY}. On yearly scans, the thalamus")
    reader.press("ctrl+Down")
    assert reader.hears_focus(is_a("section")).name == "Keep in mind"
    reader.press("ctrl+d")
    reader.hears("Saved for later.")
    reader.press("ctrl+n")
    assert "editable" in reader.hears_focus(is_a("text", "Your note")).states
    reader.type("what does my scan show")
    reader.hears("Saved at")
    reader.press("ctrl+Return")
    assert reader.hears_focus(is_a("section")).name == "Keep in mind"
    assert reader.looks_for(is_a("list item", STUDY))[0].name == f"{ROW} · Read · 1 note. Saved"
    assert sum("thalamus" in words for words in reader.spoken) == 1
    reader.press("alt+F4")

    assert program.wait(20) == 0


def test_the_main_point_and_the_limits_are_a_few_keys_away(
    reader: ScreenReader, start: Start
) -> None:
    start()
    find(reader, "thalamus")
    takeaway = keys_to(reader, "Main point", first="Return")
    keep_in_mind = takeaway + keys_to(reader, "Keep in mind")
    limits = keep_in_mind + keys_to(reader, LIMITS)
    print(f"\n   keys from the list: main point {takeaway}, keep in mind {keep_in_mind}, ", end="")
    print(f"limits {limits}", flush=True)
    assert limits <= MOST_KEYS

    reader.press("End", "alt+Left")
    reader.hears_focus(is_a("list", "Studies"))
    reader.press("Return")
    reader.hears_focus(lambda thing: not thing.name.startswith(("Main point", "Studies")))
    again = 1 + keys_to(reader, "Main point", first="Home")
    print(f"   and when reading goes on at its end: main point {again}", flush=True)
    assert again + limits - takeaway <= MOST_KEYS


def test_a_link_is_told_when_the_tab_key_reaches_it(reader: ScreenReader, start: Start) -> None:
    start()
    find(reader, "opera")
    keys_to(reader, "What they did", first="Return")
    reader.press("Tab", "Return")
    assert reader.hears_focus(is_a("link")).name == "relapsing MS"
    assert reader.hears_focus(is_a("push button")).name == "Close: relapsing MS"
    assert reader.looks_for(is_a("panel", "relapsing MS: "))[0].name.endswith(".")
    reader.press("space")

    assert reader.hears_focus(is_a("link")).name == "relapsing MS"


def test_the_parts_of_a_study_have_headings_of_their_level(
    reader: ScreenReader, start: Start
) -> None:
    start()
    find(reader, "thalamus")
    keys_to(reader, "Main point", first="Return")
    headings = [thing for thing in reader.looks_around() if thing.role == "heading"]

    assert [thing.name for thing in headings if thing.level == 1] == [STUDY]
    assert {"Keep in mind", "What they found", LIMITS, "Where this comes from"} <= {
        thing.name for thing in headings if thing.level == 2
    }


def test_left_to_qt_a_part_would_be_a_label_without_words(
    reader: ScreenReader, start: Start
) -> None:
    start(READING_ROOM_PLAIN_HEARING="1")
    find(reader, "thalamus")
    reader.press("Return")
    point = reader.hears_focus(lambda thing: thing.name == "Main point")

    assert point.role == "label"
    assert "yearly scans" not in point.description
    assert not any(thing.role == "heading" for thing in reader.looks_around())
