import pytest

from desktop_app.layout import Arrangement, NavPlace, NotesPlace, arrange, effective_width

PANES = [
    (1920, 1080, 20, NavPlace.SIDE, True, NotesPlace.SIDE),
    (1920, 1080, 24, NavPlace.SIDE, True, NotesPlace.DRAWER),
    (1280, 800, 20, NavPlace.SIDE, True, NotesPlace.DRAWER),
    (1279, 800, 24, NavPlace.ROW, False, NotesPlace.WHOLE),
    (1280, 800, 40, NavPlace.MENU, False, NotesPlace.WHOLE),
    (800, 600, 20, NavPlace.ROW, False, NotesPlace.WHOLE),
    (800, 600, 60, NavPlace.MENU, False, NotesPlace.WHOLE),
]


@pytest.mark.parametrize(("width", "height", "text", "nav", "two", "notes"), PANES)
def test_large_letters_fold_the_window_like_a_small_screen(
    width: int, height: int, text: int, nav: NavPlace, two: bool, notes: NotesPlace
) -> None:
    arrangement = arrange(width, height, text)

    assert (nav, two, notes) == (arrangement.nav, arrangement.two_panes, arrangement.notes)


def test_effective_width_counts_in_units_of_usual_text() -> None:
    assert effective_width(1280, 40) == 640


def bar(width: int) -> Arrangement:
    return arrange(width, 800, 20)


def test_below_an_effective_width_of_400_the_bar_folds_into_one_button() -> None:
    assert not bar(400).folded_bar
    assert bar(399).folded_bar


def test_a_folded_bar_has_a_row_for_search() -> None:
    assert bar(399).search_row
    assert not bar(800).search_row
