"""How studies on a shelf are sorted and narrowed, and the colours of shelves."""

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QApplication

import db
from db import NEXT, StudyMarks
from desktop_app.saved.dot import GROUNDS, INK
from desktop_app.saved.view import Wanted, arranged
from desktop_app.studies.item import StudyItem, items_of_rows
from desktop_app.words.colours import colour_label, colour_letter
from tests.desktop_app.test_studies import a_row


def an_item(name: str, **more: object) -> StudyItem:
    (item,) = items_of_rows([a_row(name)], {})
    return replace(item, **more)  # type: ignore[arg-type]


OLD = an_item("b", kept="2026-01-01", marks=StudyMarks(read=True))
NEW = an_item("a", kept="2026-03-01", reason="For my Visit")
MIDDLE = replace(an_item("c", kept="2026-02-01"), row=replace(a_row("c"), published="2026"))
EVERY = [OLD, NEW, MIDDLE]


@pytest.mark.parametrize(
    ("wanted", "expected"),
    [
        (Wanted(), [OLD, NEW, MIDDLE]),
        (Wanted(NEXT, "own"), [OLD, NEW, MIDDLE]),
        (Wanted(NEXT, "newest"), [NEW, MIDDLE, OLD]),
        (Wanted(order="title"), [NEW, OLD, MIDDLE]),
        (Wanted(order="year"), [MIDDLE, OLD, NEW]),
        (Wanted(order="unread"), [NEW, MIDDLE, OLD]),
        (Wanted(unread=True), [NEW, MIDDLE]),
        (Wanted(words="visit MY"), [NEW]),
        (Wanted(words="study c"), [MIDDLE]),
        (Wanted(kind="cohort"), EVERY),
        (Wanted(kind="animal"), []),
    ],
)
def test_studies_are_sorted_and_narrowed(wanted: Wanted, expected: list[StudyItem]) -> None:
    assert arranged(EVERY, wanted) == expected


@pytest.mark.parametrize("colour", db.COLOURS)
def test_every_colour_has_a_name_a_letter_and_a_ground_on_which_it_is_read(
    colour: str, qapp: QApplication
) -> None:
    assert colour_label(colour).startswith(colour_letter(colour))
    assert contrast(GROUNDS[colour], INK) > 7


def contrast(one: str, other: str) -> float:
    """Contrast as WCAG 2 counts it."""
    lights = sorted(map(luminance, (one, other)))
    return (lights[1] + 0.05) / (lights[0] + 0.05)


def luminance(colour: str) -> float:
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    linear = [p / 12.92 if p <= 0.03928 else ((p + 0.055) / 1.055) ** 2.4 for p in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
