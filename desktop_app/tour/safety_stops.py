"""The screens that keep notes safe: copies, the bin, earlier versions, what was repaired."""

from collections.abc import Callable

from desktop_app.copies.view import CopiesView
from desktop_app.tour.guide import Guide
from desktop_app.tour.kept_examples import a_history, some_copies, some_in_bin
from desktop_app.tour.stop import Stop
from desktop_app.words.counted import brought_back_phrase


def _found_something(guide: Guide) -> None:
    guide.window.bar.box.clear()
    guide.go("home")
    guide.room.use(guide.room.settings.told((brought_back_phrase(3),)))
    guide.settle()


def _read_it(guide: Guide) -> None:
    guide.window.panels.home.notice_read.emit()


def _copies(view: CopiesView) -> Callable[[Guide], None]:
    def go(guide: Guide) -> None:
        guide.go("copies")
        guide.window.panels.copies.show_copies(view)
        guide.settle()

    return go


def _going_back(guide: Guide) -> None:
    _copies(some_copies())(guide)
    guide.window.panels.copies.ask_return(some_copies().copies[0])
    guide.settle()


def _not_going_back(guide: Guide) -> None:
    guide.window.panels.copies.question.withdraw()


def _bin(guide: Guide) -> None:
    guide.go("bin")
    guide.window.panels.bin.show_notes(some_in_bin())
    guide.window.panels.bin.old_copies.show_count(2)
    guide.settle()


def _emptying(guide: Guide) -> None:
    _bin(guide)
    guide.window.panels.bin.ask_empty()
    guide.settle()


def _cleaning_question(guide: Guide) -> None:
    _bin(guide)
    guide.window.panels.bin.ask_clean()
    guide.settle()


def _cleaning(guide: Guide) -> None:
    _bin(guide)
    guide.window.panels.bin.old_copies.show_progress(3, 12)
    guide.settle()


def _not_asking_in_bin(guide: Guide) -> None:
    guide.window.panels.bin.question.withdraw()


def _versions(guide: Guide) -> None:
    guide.go("versions")
    guide.window.panels.versions.show_history(a_history())
    guide.settle()


def _empty_bin(guide: Guide) -> None:
    guide.go("bin")


def _no_versions(guide: Guide) -> None:
    guide.go("versions")
    guide.window.panels.versions.show_history((None, ()))
    guide.settle()


SAFETY_STOPS = (
    Stop("home-notice", "a notes file that was repaired", _found_something, _read_it),
    Stop("copies", "no copies yet", _copies(CopiesView())),
    Stop("copies-some", "copies of the notes", _copies(some_copies())),
    Stop("copies-question", "going back to a copy", _going_back, _not_going_back),
    Stop("bin-empty", "an empty bin", _empty_bin),
    Stop("bin", "the bin", _bin),
    Stop("bin-question", "emptying the bin", _emptying, _not_asking_in_bin),
    Stop("bin-copies-question", "cleaning old copies", _cleaning_question, _not_asking_in_bin),
    Stop("bin-cleaning", "old copies are cleaned", _cleaning),
    Stop("versions", "earlier versions of a note", _versions),
    Stop("versions-none", "no earlier versions", _no_versions),
)
