"""The tour: a new person’s first evening, then every screen in every look and size."""

import os
import tempfile
from collections.abc import Sequence
from pathlib import Path

import click

from db import DataFolder
from desktop_app.choices import THEMES, Comfort
from desktop_app.shipped import load_shipped
from desktop_app.tour.album import Album
from desktop_app.tour.guide import Guide
from desktop_app.tour.stop import Stop
from desktop_app.tour.stops import STOPS, STUDY

TEXT_SIZES = (20, 32, 60)
WINDOWS = ((1280, 800), (1920, 1080), (800, 600))


def take_tour(pictures: Path, data: Path | None, *, short: bool = False) -> None:
    """Walk through the window with a fresh data folder and leave pictures behind.

    The whole tour shows every screen in every palette, at three sizes of text and of window;
    the short one stays with the usual look. `index.html` is for leafing through them.
    """
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    pictures.mkdir(parents=True, exist_ok=True)
    if data is not None:
        _walk(pictures, data.absolute(), short=short)
        return
    with tempfile.TemporaryDirectory(prefix="reading-room-") as folder:
        _walk(pictures, Path(folder), short=short)


def _walk(pictures: Path, data: Path, *, short: bool) -> None:
    from desktop_app.app import ReadingRoom
    from desktop_app.window import make_application

    room = ReadingRoom(make_application(), DataFolder(data))
    room.use(room.settings.having(Comfort()))
    room.window.resize(1280, 800)
    room.start()
    guide = Guide(room, pictures)
    album = Album(pictures)
    try:
        _first_evening(guide)
        for theme in THEMES[: 1 if short else None]:
            for text_px in TEXT_SIZES[: 1 if short else None]:
                for size in WINDOWS[: 1 if short else None]:
                    _in_one_look(guide, album, Comfort(theme, text_px), size, STOPS)
        if not short:
            _shelves(guide)
    finally:
        room.window.close()
        room.close()
    album.write()
    click.echo(f"The pictures are in {pictures.absolute()}")


def _first_evening(guide: Guide) -> None:
    """A fresh person: search, read, save, note, ask."""
    guide.settle()
    guide.picture("home", "the first thing a new person sees")
    guide.type_search("thalam")
    guide.picture("search", "results while typing, with the hits marked")
    guide.type_search("thalamus")
    guide.open_study(STUDY)
    guide.picture("reader", "a study, its main point first")
    guide.command("save")
    guide.picture("saved-for-later", "the study is saved, with a way to undo")
    reader, editor = guide.window.panels.reader, guide.window.panels.editor
    reader.question_wished.emit(reader.page, "findings")
    guide.settle()
    editor.text.setPlainText("Did my last scan look at this part of the brain?")
    _saved(guide)
    guide.picture("question", "a question for the next visit, saved while typing")
    editor.done.emit()
    guide.command("note")
    editor.text.setPlainText("Read this again with Anna on Sunday.")
    _saved(guide)
    guide.picture("note", "a note beside the study")
    editor.done.emit()
    if reader.page is not None:
        reader.question_added.emit(reader.page, reader.page.study.questions[0])
    guide.settle()


def _saved(guide: Guide) -> None:
    guide.window.panels.editor.save_now()
    guide.settle()


def _in_one_look(
    guide: Guide, album: Album, comfort: Comfort, size: tuple[int, int], stops: Sequence[Stop]
) -> None:
    guide.room.use(guide.room.settings.having(comfort))
    guide.window.resize(*size)
    width, height = size
    look = f"{comfort.theme}-{comfort.text_px}-{width}x{height}"
    for stop in stops:
        stop.arrive(guide)
        words = f"{stop.words}, {comfort.theme}, {comfort.text_px} px, {width}×{height}"
        album.add(stop.name, look, guide.picture(f"{stop.name}-{look}", words))
        stop.leave(guide)


def _shelves(guide: Guide) -> None:
    guide.room.use(guide.room.settings.having(Comfort()))
    guide.window.resize(1280, 800)
    guide.go("home")
    for number, shelf in enumerate(load_shipped().shelves, 1):
        guide.window.panels.home.shelf_chosen.emit(shelf)
        guide.settle()
        guide.picture(f"shelf-{number}", f"the shelf {shelf.name}")
