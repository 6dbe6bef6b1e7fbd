"""Every screen of the window: how one gets there, and how one leaves it again."""

from collections.abc import Callable
from dataclasses import dataclass, replace

from desktop_app.tour import visiting
from desktop_app.tour.guide import Guide
from desktop_app.tour.visits import EARLIER, NEXT, TITLE

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


STOPS = (
    Stop("welcome", "the first start", _welcome(0)),
    Stop("welcome-reader", "the first start: for whom", _welcome(1)),
    Stop("welcome-notes", "the first start: where notes stay", _welcome(2)),
    Stop("home", "Home", _place("home")),
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
    Stop(
        "visit-empty",
        "My visit before anything is written",
        visiting.my_visit(0, ""),
        visiting.leave_visit,
    ),
    Stop("visit-normal", "My visit", visiting.my_visit(3, "Thalamus"), visiting.leave_visit),
    Stop(
        "visit-full", "My visit with very much", visiting.my_visit(25, TITLE), visiting.leave_visit
    ),
    Stop("visit-ready", "ready-made questions", visiting.ready, visiting.leave_ready),
    Stop("visit-new", "a new appointment", visiting.form(NEXT), visiting.leave_form),
    Stop("visit-over", "a visit that is over", visiting.form(EARLIER), visiting.leave_form),
    Stop("visit-sheet", "the sheet", visiting.sheet(3, "Thalamus"), visiting.leave_visit),
    Stop(
        "visit-sheet-full",
        "the sheet with very much",
        visiting.sheet(25, TITLE),
        visiting.leave_visit,
    ),
    Stop("after", "after the visit", visiting.after),
    Stop("handover", "for the next helper", visiting.handover),
    Stop("help", "Help", _place("help")),
    Stop("how-sure", "How sure is this?", _place("how_sure")),
    Stop("keys", "Keys", _place("keys")),
    Stop("menu", "the Menu page", _place("menu")),
)
