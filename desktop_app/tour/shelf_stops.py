"""The screens of shelves, of what to read next, and of reasons. Nothing of it is written."""

from collections.abc import Callable

from db import NEXT, Shelf, Shelved, StudyId, StudyMarks
from desktop_app.home.view import HomeView
from desktop_app.saved.view import SAVED, SavedView, Wanted, as_kept
from desktop_app.studies.item import StudyItem
from desktop_app.tour.guide import Guide
from desktop_app.tour.stop import Stop

SHELVES = (Shelf("1", "Fatigue", "green"), Shelf("2", "Thalamus", "pink"))
ROWS = tuple(
    as_kept(Shelved(NEXT, StudyId(name), "Thalamus", "Fatigue")) for name in ("a", "b", "c")
)


def _some(shelf: str, order: str) -> SavedView:
    """Three studies: one with a reason, one that is read, and one that has left the library."""
    items = (
        StudyItem(ROWS[0], "Fatigue", reason="Thalamus"),
        StudyItem(ROWS[1], "Fatigue", marks=StudyMarks(saved=True, read=True)),
        StudyItem(ROWS[2], "Fatigue", gone=True),
    )
    return SavedView(
        Wanted(shelf, order),
        SHELVES,
        ((SAVED, 3), (NEXT, 3), ("1", 3), ("2", 0)),
        items,
        ("cohort", "imaging"),
        whole=3,
        reasons=tuple((item.row.id, item.reason) for item in items),
    )


def _saved(shelf: str, order: str, *, unfolded: bool = False) -> Callable[[Guide], None]:
    def go(guide: Guide) -> None:
        guide.go("saved")
        panel = guide.window.panels.saved
        panel.show_view(_some(shelf, order))
        panel.sorting.unfold(shown=unfolded)
        panel.studies.setCurrentIndex(panel.studies.model().index(1, 0))
        panel.chosen.why.setChecked(unfolded)
        guide.settle()

    return go


def _as_it_was(guide: Guide) -> None:
    panel = guide.window.panels.saved
    panel.sorting.unfold(shown=False)
    panel.chosen.why.setChecked(False)
    panel.show_shelf(SAVED)
    guide.settle()


def _shelves(guide: Guide) -> None:
    guide.go("shelves")
    guide.window.panels.shelves.show_shelves([(SHELVES[0], 3), (SHELVES[1], 0)])
    guide.settle()


def _no_shelves(guide: Guide) -> None:
    guide.go("shelves")
    guide.window.panels.shelves.show_shelves([])
    guide.settle()


def _removing(guide: Guide) -> None:
    _shelves(guide)
    guide.window.panels.shelves.ask_remove(SHELVES[0])
    guide.settle()


def _not_removing(guide: Guide) -> None:
    guide.window.panels.shelves.question.withdraw()


def _placing(guide: Guide) -> None:
    panel = guide.window.panels.placing
    panel.show_study(ROWS[0])
    guide.go("placing")
    panel.show_standing((list(SHELVES), frozenset({NEXT, "2"})))
    guide.settle()


def _home(guide: Guide) -> None:
    guide.window.bar.box.clear()
    guide.go("home")
    guide.window.panels.home.show_view(HomeView(None, None, ROWS[:1], (), (), following=ROWS[1]))
    guide.settle()


def _end_of_study(guide: Guide) -> None:
    guide.window.bar.box.clear()
    guide.command("library")
    guide.open_study("thalamus-2025")
    reader = guide.window.panels.reader
    reader.go_to_part("related")
    reader.sheet.show_following(ROWS[0], ROWS[1], waits=True)
    guide.settle()


def _end_as_it_was(guide: Guide) -> None:
    guide.window.panels.reader.sheet.show_following(ROWS[0], None, waits=False)


SHELF_STOPS = (
    Stop("saved-some", "saved studies", _saved(SAVED, "newest"), _as_it_was),
    Stop("saved-sorted", "ways to sort them", _saved(SAVED, "year", unfolded=True), _as_it_was),
    Stop("saved-next", "what to read next", _saved(NEXT, "own"), _as_it_was),
    Stop("saved-shelf", "a shelf", _saved("1", "own"), _as_it_was),
    Stop("shelves-none", "no shelves yet", _no_shelves),
    Stop("shelves", "my shelves", _shelves),
    Stop("shelves-question", "removing a shelf", _removing, _not_removing),
    Stop("placing", "the shelves of a study", _placing),
    Stop("home-next", "Home with a study to read next", _home),
    Stop("reader-next", "the end of a study on the list", _end_of_study, _end_as_it_was),
)
