"""Every screen of the window: how one gets there, and how one leaves it again."""

from collections.abc import Callable
from dataclasses import dataclass, replace

from desktop_app.copies.view import CopiesView
from desktop_app.tour.examples import a_history, some_copies, some_in_bin
from desktop_app.tour.guide import Guide
from desktop_app.words.counted import brought_back_phrase

STUDY = "thalamus-2025"
PICTURED = "sakurasky-2019"
"""A study whose figures can be drawn as people."""


def _nothing(_guide: Guide) -> None:
    pass


@dataclass(frozen=True, slots=True)
class Stop:
    """A screen by its name, in words, with the way there and the way out."""

    name: str
    words: str
    arrive: Callable[[Guide], None]
    leave: Callable[[Guide], None] = _nothing


def _place(name: str) -> Callable[[Guide], None]:
    def go(guide: Guide) -> None:
        guide.window.bar.box.clear()
        guide.go(name)

    return go


def _searched(text: str) -> Callable[[Guide], None]:
    def search(guide: Guide) -> None:
        guide.command("library")
        guide.type_search(text)

    return search


def _narrowing(guide: Guide) -> None:
    _searched("fatigue")(guide)
    guide.window.panels.library.filters.unfold(shown=True)
    guide.settle()


def _not_narrowing(guide: Guide) -> None:
    guide.window.panels.library.filters.unfold(shown=False)
    guide.window.bar.box.clear()


def _reading(study: str, part: str = "") -> Callable[[Guide], None]:
    def read(guide: Guide) -> None:
        guide.window.bar.box.clear()
        guide.command("library")
        guide.open_study(study)
        if part:
            guide.window.panels.reader.go_to_part(part)
            guide.settle()

    return read


def _word(guide: Guide) -> None:
    _reading(STUDY, "what_they_did")(guide)
    guide.window.panels.reader.follow("what_they_did", "mskb:term/thalamus")
    guide.settle()


def _note(guide: Guide) -> None:
    _reading(STUDY)(guide)
    guide.command("note")


def _done(guide: Guide) -> None:
    guide.window.panels.editor.done.emit()
    guide.settle()


def _comfort(guide: Guide) -> None:
    _reading(STUDY)(guide)
    guide.command("comfort")


def _no_comfort(guide: Guide) -> None:
    guide.command("comfort")


def _welcome(screen: int) -> Callable[[Guide], None]:
    def go(guide: Guide) -> None:
        guide.go("welcome")
        guide.window.panels.welcome.show_screen(screen)
        guide.settle()

    return go


def _found_on_page(guide: Guide) -> None:
    _reading(STUDY)(guide)
    guide.command("find")
    guide.window.panels.reader.finding.box.setText("thalamus")
    guide.settle()


def _not_finding(guide: Guide) -> None:
    guide.window.panels.reader.finding.close_up()


def _contents(guide: Guide) -> None:
    _reading(STUDY)(guide)
    guide.window.panels.reader.contents.unfold(shown=True)
    guide.settle()


def _no_contents(guide: Guide) -> None:
    guide.window.panels.reader.contents.unfold(shown=False)


def _steps(guide: Guide) -> None:
    _reading(STUDY, "findings")(guide)
    settings = guide.room.settings
    guide.room.use(settings.having(replace(settings.comfort, small_steps=True, reading_line=3)))
    guide.settle()


def _no_steps(guide: Guide) -> None:
    settings = guide.room.settings
    guide.room.use(settings.having(replace(settings.comfort, small_steps=False, reading_line=0)))


def _preview(guide: Guide) -> None:
    _reading(STUDY)(guide)
    guide.command("print")
    pages = guide.window.panels.preview.pages
    guide.wait_until(lambda: pages.height() > pages.width() > 0, "the pages")
    guide.settle()


def _no_preview(guide: Guide) -> None:
    guide.command("step_back")


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


STOPS = (
    Stop("welcome", "the first start", _welcome(0)),
    Stop("welcome-reader", "the first start: for whom", _welcome(1)),
    Stop("welcome-notes", "the first start: where notes stay", _welcome(2)),
    Stop("home", "Home", _place("home")),
    Stop("home-notice", "a notes file that was repaired", _found_something, _read_it),
    Stop("library", "Library", _place("library")),
    Stop("search", "what a search finds", _searched("thalamus")),
    Stop("nothing-found", "a search that finds nothing", _searched("zzzz")),
    Stop("narrow", "ways to narrow a search", _narrowing, _not_narrowing),
    Stop("reader", "a study", _reading(STUDY)),
    Stop("reader-findings", "what a study found", _reading(PICTURED, "findings")),
    Stop("reader-why", "why a study matters", _reading(STUDY, "why_person")),
    Stop("reader-source", "where a study comes from", _reading(STUDY, "source")),
    Stop("reader-related", "the end of a study", _reading(STUDY, "related")),
    Stop("contents", "the parts of a study", _contents, _no_contents),
    Stop("find", "words found on the page", _found_on_page, _not_finding),
    Stop("steps", "small steps with the reading line", _steps, _no_steps),
    Stop("word", "a word explained", _word),
    Stop("note", "a note", _note, _done),
    Stop("print", "the pages before they are printed", _preview, _no_preview),
    Stop("comfort", "Comfort", _comfort, _no_comfort),
    Stop("saved", "Saved", _place("saved")),
    Stop("notes", "Notes", _place("notes")),
    Stop("visit", "My visit", _place("visit")),
    Stop("help", "Help", _place("help")),
    Stop("how-sure", "How sure is this?", _place("how_sure")),
    Stop("keys", "Keys", _place("keys")),
    Stop("copies", "no copies yet", _copies(CopiesView())),
    Stop("copies-some", "copies of the notes", _copies(some_copies())),
    Stop("copies-question", "going back to a copy", _going_back, _not_going_back),
    Stop("bin-empty", "an empty bin", _place("bin")),
    Stop("bin", "the bin", _bin),
    Stop("bin-question", "emptying the bin", _emptying, _not_asking_in_bin),
    Stop("bin-copies-question", "cleaning old copies", _cleaning_question, _not_asking_in_bin),
    Stop("bin-cleaning", "old copies are cleaned", _cleaning),
    Stop("versions", "earlier versions of a note", _versions),
    Stop("versions-none", "no earlier versions", _place("versions")),
    Stop("menu", "the Menu page", _place("menu")),
)
