"""Which panes there is room for. Pure: window and text size in, an arrangement out.

The effective width is the window's width in units of 20-pixel text, so that large letters
fold the window exactly like a small screen does.
"""

from dataclasses import dataclass
from enum import Enum


class NotesPlace(Enum):
    """Where the note panel opens."""

    SIDE = "beside the text"
    DRAWER = "below the text"
    WHOLE = "instead of the text"


class NavPlace(Enum):
    """Where the five places stand."""

    SIDE = "a column at the left"
    ROW = "a row under the bar"
    MENU = "in the Menu button"


@dataclass(frozen=True, slots=True)
class Arrangement:
    """What the window shows at once.

    `two_panes`: list and text stand side by side. `search_row`: the search box has a row of
    its own. `folded_bar`: Back, Comfort and Help are in the Menu.
    """

    nav: NavPlace
    two_panes: bool
    notes: NotesPlace
    search_row: bool
    folded_bar: bool


def effective_width(window_px: int, text_px: int) -> int:
    """The window's width as it would be with text of 20 pixels."""
    return window_px * 20 // text_px


def arrange(window_px: int, window_height_px: int, text_px: int) -> Arrangement:
    """The arrangement for a window of this size with text of this size (in pixels)."""
    width = effective_width(window_px, text_px)
    lines = window_height_px * 20 // text_px
    if width >= 1180:
        notes = NotesPlace.SIDE if width >= 1720 else NotesPlace.DRAWER
        return Arrangement(NavPlace.SIDE, True, notes, search_row=False, folded_bar=False)
    notes = NotesPlace.DRAWER if lines >= 700 else NotesPlace.WHOLE
    nav = NavPlace.ROW if width >= 760 and lines >= 500 else NavPlace.MENU
    return Arrangement(nav, False, notes, search_row=width < 700, folded_bar=width < 400)
