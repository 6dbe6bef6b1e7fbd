"""Every screen of the window: how one gets there, and how one leaves it again."""

from collections.abc import Callable
from dataclasses import replace

from db import NoteKind
from desktop_app.tour.examples import (
    notes_before,
    own_notes,
    some_notes,
)
from desktop_app.tour.giving_stops import GIVING_STOPS
from desktop_app.tour.guide import Guide
from desktop_app.tour.import_stops import IMPORT_STOPS
from desktop_app.tour.pack_stops import PACK_STOPS
from desktop_app.tour.people_stops import PEOPLE_STOPS
from desktop_app.tour.safety_stops import SAFETY_STOPS
from desktop_app.tour.shelf_stops import SHELF_STOPS
from desktop_app.tour.stop import Stop
from desktop_app.tour.visit_stops import VISIT_STOPS

STUDY = "thalamus-2025"
PICTURED = "sakurasky-2019"
"""A study whose figures can be drawn as people."""


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


def _note_of(kind: NoteKind) -> Callable[[Guide], None]:
    def write(guide: Guide) -> None:
        _note(guide)
        editor = guide.window.panels.editor
        editor.kinds.buttons[kind].click()
        editor.ready.unfold(shown=True)
        guide.settle()

    return write


def _more_about_note(guide: Guide) -> None:
    _note(guide)
    editor = guide.window.panels.editor
    editor.more.show_known(notes_before())
    editor.more.unfold(shown=True)
    guide.settle()


def _note_previewed(guide: Guide) -> None:
    _note(guide)
    editor = guide.window.panels.editor
    editor.text.setPlainText("**Thalamus**")
    editor.tools.preview.click()
    guide.wait_until(lambda: "**" not in editor.preview.part.plain() != "", "the preview")
    guide.settle()


def _emptied(guide: Guide) -> None:
    guide.window.panels.editor.text.clear()
    guide.window.panels.editor.save_now()
    _done(guide)


def _marking(guide: Guide) -> None:
    _reading(STUDY, "findings")(guide)
    guide.window.panels.reader.sheet.sections["findings"].body.choose_words(0, 20)
    guide.settle()


def _not_marking(guide: Guide) -> None:
    guide.window.panels.reader.own_words.let_go()


def _own_notes(guide: Guide) -> None:
    _reading(STUDY)(guide)
    guide.window.panels.reader.sheet.show_own_notes(own_notes())
    guide.window.panels.reader.travel.go_to_notes()
    guide.settle()


def _no_own_notes(guide: Guide) -> None:
    guide.window.panels.reader.sheet.show_own_notes(())


def _notes_narrowed(guide: Guide) -> None:
    guide.go("notes")
    notes = guide.window.panels.notes
    notes.show_found((some_notes(), notes_before()))
    notes.filters.unfold(shown=True)
    guide.settle()


def _notes_whole(guide: Guide) -> None:
    guide.window.panels.notes.filters.unfold(shown=False)


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
    Stop("note-symptom", "a symptom", _note_of(NoteKind.SYMPTOM), _done),
    Stop("note-medicine", "a medicine", _note_of(NoteKind.MEDICINE), _done),
    Stop("note-question", "a question, with ready-made ones", _note_of(NoteKind.QUESTION), _done),
    Stop("note-more", "more about a note", _more_about_note, _done),
    Stop("note-preview", "a note as it will look", _note_previewed, _emptied),
    Stop("marking", "words to be marked", _marking, _not_marking),
    Stop("own-notes", "my notes on a study", _own_notes, _no_own_notes),
    Stop("print", "the pages before they are printed", _preview, _no_preview),
    Stop("comfort", "Comfort", _comfort, _no_comfort),
    Stop("saved", "Saved", _place("saved")),
    Stop("notes", "Notes", _place("notes")),
    Stop("notes-narrowed", "only some notes", _notes_narrowed, _notes_whole),
    Stop("visit", "My visit", _place("visit")),
    *VISIT_STOPS,
    Stop("help", "Help", _place("help")),
    Stop("how-sure", "How sure is this?", _place("how_sure")),
    Stop("keys", "Keys", _place("keys")),
    *SHELF_STOPS,
    *SAFETY_STOPS,
    *PACK_STOPS,
    *GIVING_STOPS,
    *IMPORT_STOPS,
    Stop("menu", "the Menu page", _place("menu")),
    *PEOPLE_STOPS,
)
