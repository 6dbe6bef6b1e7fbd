"""The stops of the tour: search, read, bookmark, note, themes, large text, narrow window."""

import os
import tempfile
from dataclasses import replace
from pathlib import Path

import click

from db import DataFolder
from desktop_app.shipped import load_shipped
from desktop_app.tour.guide import Guide

STUDY = "thalamus-2025"
SCREENS = (
    ("home", "Home"),
    ("library", "Library"),
    ("saved", "Saved"),
    ("notes", "Notes"),
    ("visit", "My visit"),
)
LOOKS = (
    ("light", 20, 1280, 800),
    ("dark", 20, 1280, 800),
    ("contrast", 20, 1280, 800),
    ("light", 40, 1280, 800),
    ("dark", 40, 1280, 800),
    ("contrast", 40, 1280, 800),
    ("sepia", 24, 1920, 1080),
    ("paper", 60, 1280, 800),
    ("light", 60, 800, 600),
    ("light", 20, 800, 600),
)


def take_tour(pictures: Path, data: Path | None) -> None:
    """Walk through the window with a fresh data folder and leave pictures behind."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    pictures.mkdir(parents=True, exist_ok=True)
    if data is not None:
        _walk(pictures, data.absolute())
        return
    with tempfile.TemporaryDirectory(prefix="reading-room-") as folder:
        _walk(pictures, Path(folder))


def _walk(pictures: Path, data: Path) -> None:
    from desktop_app.app import ReadingRoom
    from desktop_app.window import make_application

    application = make_application()
    room = ReadingRoom(application, DataFolder(data))
    room.use(replace(room.settings, text_px=20, theme="light", width=1280, height=800))
    room.window.resize(1280, 800)
    room.start()
    guide = Guide(room, pictures)
    try:
        _first_steps(guide)
        _places(guide)
        _in_every_look(guide)
    finally:
        room.window.close()
        room.close()
    click.echo(f"The pictures are in {pictures.absolute()}")


def _first_steps(guide: Guide) -> None:
    """A fresh person: search, read, save, note, ask."""
    window = guide.window
    guide.settle()
    guide.picture("home", "the first thing a new person sees")
    guide.type_search("thalam")
    guide.picture("search", "results while typing, with the hits marked")
    guide.type_search("zzzz")
    guide.picture("nothing-found", "what stands there when nothing is found")
    guide.type_search("thalamus")
    window.panels.library.studies.study_chosen.emit(STUDY)
    guide.settle()
    guide.picture("reader", "a study, its main point first")
    guide.command("save")
    guide.picture("saved-for-later", "the study is saved, with a way to undo")
    for part in ("findings", "cannot_tell", "questions", "source", "related"):
        window.panels.reader.go_to_part(part)
        guide.settle()
        guide.picture(f"reader-{part}", f"further down the study: {part}")
    _explain_a_word(guide)
    window.panels.reader.question_wished.emit(window.panels.reader.page, "findings")
    guide.settle()
    window.panels.editor.text.setPlainText("Did my last scan look at this part of the brain?")
    _saved(guide)
    guide.picture("question", "a question for the next visit, saved while typing")
    window.panels.editor.done.emit()
    guide.command("note")
    window.panels.editor.text.setPlainText("Read this again with Anna on Sunday.")
    _saved(guide)
    guide.picture("note", "a note beside the study")
    window.panels.editor.done.emit()
    page = window.panels.reader.page
    if page is not None:
        window.panels.reader.question_added.emit(page, page.study.questions[0])
    guide.settle()


def _explain_a_word(guide: Guide) -> None:
    reader = guide.window.panels.reader
    page = reader.page
    if page is None or not page.terms:
        return
    for part, html in page.html.items():
        if "mskb:term/" in html:
            reader.go_to_part(part)
            name = html.split("mskb:term/", 1)[1].split('"', 1)[0]
            reader.follow(part, f"mskb:term/{name}")
            guide.settle()
            guide.picture("word", "a word explained below its part")
            return


def _saved(guide: Guide) -> None:
    guide.window.panels.editor.save_now()
    guide.settle()


def _places(guide: Guide) -> None:
    for name, words in SCREENS:
        guide.window.bar.box.clear()
        guide.command(name)
        guide.picture(name, words)
    guide.command("help")
    guide.picture("help", "Help, which needs no network")
    for number, shelf in enumerate(load_shipped().shelves, 1):
        guide.window.panels.home.shelf_chosen.emit(shelf)
        guide.settle()
        guide.picture(f"shelf-{number}", f"the shelf {shelf.name}")
    guide.command("library")
    guide.window.panels.library.studies.study_chosen.emit(STUDY)
    guide.command("comfort")
    guide.picture("comfort", "Comfort beside the text that it changes")
    guide.command("comfort")


def _in_every_look(guide: Guide) -> None:
    for theme, text_px, width, height in LOOKS:
        guide.room.use(replace(guide.room.settings, theme=theme, text_px=text_px))
        guide.window.resize(width, height)
        look = f"{theme}-{text_px}-{width}x{height}"
        for name, words in SCREENS:
            guide.command(name)
            guide.picture(f"{name}-{look}", f"{words}, {theme}, {text_px} px, {width}×{height}")
        guide.type_search("thalamus")
        guide.picture(f"search-{look}", f"search, {theme}, {text_px} px")
        guide.window.panels.library.studies.study_chosen.emit(STUDY)
        guide.settle()
        guide.picture(f"reader-{look}", f"a study, {theme}, {text_px} px")
        guide.command("print")
        guide.picture(f"print-{look}", f"the pages before they are printed, {theme}, {text_px} px")
        guide.command("step_back")
        guide.command("note")
        guide.picture(f"note-{look}", f"a note, {theme}, {text_px} px")
        guide.window.panels.editor.done.emit()
        guide.command("comfort")
        guide.picture(f"comfort-{look}", f"Comfort, {theme}, {text_px} px")
        guide.command("comfort")
        guide.command("menu")
        guide.picture(f"menu-{look}", f"the Menu page, {theme}, {text_px} px")
        guide.window.bar.box.clear()
