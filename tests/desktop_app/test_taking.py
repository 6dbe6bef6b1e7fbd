"""The page Take in notes: looked at first, both kept where both wrote, taken back at once."""

from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from functools import partial
from pathlib import Path
from shutil import rmtree

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel
from pytestqt.qtbot import QtBot

import db
from db import (
    COLOURS,
    Changes,
    Conflict,
    Contents,
    DataFolder,
    Note,
    Notebook,
    NoteId,
    NoteKind,
    Reason,
    Study,
    StudyId,
)
from db.contents import KeptNote, KeptThing
from desktop_app.app import ReadingRoom
from desktop_app.taking.desk import TakingDesk
from desktop_app.taking.offer import TakingIn
from desktop_app.taking.panel import TakePanel
from desktop_app.taking.side_by_side import SideBySide
from desktop_app.theme.look import Look
from tests.builders import a_note, a_study
from tests.desks import desk_of

Read = Callable[[Path], str]


def fill(notebook: Notebook) -> Changes:
    notebook.save_note(Note(NoteId("n"), "Slept badly"))
    notebook.save_note(Note(NoteId("binned"), "Old"))
    return notebook.delete_note(NoteId("binned"))


@pytest.fixture
def panel(room: ReadingRoom, qtbot: QtBot) -> TakePanel:
    """The page, opened from the Menu, in a room with a note and something in the bin."""
    filled: list[Changes] = []
    room.session.tell(fill, filled.append)
    qtbot.waitUntil(lambda: bool(filled))
    room.window.commands["taking"].trigger()
    panel: TakePanel = room.window.panels.taking
    return panel


@pytest.fixture
def read(room: ReadingRoom, panel: TakePanel, qtbot: QtBot) -> Read:
    """Has a file read, and gives back what the page says of it."""

    def go(path: Path) -> str:
        desk_of(room, "taking", TakingDesk).read(path)
        qtbot.waitUntil(lambda: panel.cancel.isVisible() or panel.choose.isVisible())
        return seen(panel)

    return go


def seen(panel: TakePanel) -> str:
    return "\n".join(label.text() for label in panel.findChildren(QLabel) if label.isVisible())


def a_file(folder: Path, *notes: Note, studies: tuple[Study, ...] = (), shelf: str = "") -> Path:
    """A notebook file with these notes and a shelf, and with these studies given along."""
    contents = Contents(notes=tuple(KeptNote(note) for note in notes))
    now = "2026-11-21T09:00:00.000+00:00"
    path = folder / "given.jsonl"
    chosen = db.choose(contents, studies, {note.id for note in notes}, now)
    body = {"name": shelf, "colour": COLOURS[0], "place": 1.0}
    things = (KeptThing("shelf", "s1", body),) if shelf else ()
    db.export_notebook(replace(chosen, things=things), path)
    return path


def shelves(data: DataFolder) -> list[str]:
    with closing(db.open_notebook(data.person())) as notebook:
        return [shelf.name for shelf in notebook.shelves.all()]


def texts(data: DataFolder) -> set[str]:
    with closing(db.open_notebook(data.person())) as notebook:
        return {note.text for note in notebook.notes()}


def kept(data: DataFolder) -> dict[Path, bytes]:
    """Everything that is truth of the notebook, as it lies there now."""
    return {path: path.read_bytes() for path in data.person().journal.iterdir()}


def take(room: ReadingRoom, panel: TakePanel, qtbot: QtBot) -> str:
    with qtbot.waitSignal(desk_of(room, "taking", TakingDesk).taken):
        panel.take.click()
    return room.window.status._words.text()


def test_what_would_come_in_is_told_and_nothing_is_changed(
    panel: TakePanel, read: Read, data: DataFolder, tmp_path: Path
) -> None:
    before = kept(data)
    told = read(
        a_file(
            tmp_path,
            a_note("New one", id=NoteId("x")),
            a_note("Slept well", id=NoteId("n")),
            a_note("Old", id=NoteId("binned")),
            a_note("May I swim?", id=NoteId("q"), kind=NoteKind.QUESTION),
        )
    )

    assert "What is in “given.jsonl”" in told
    assert "• 2 new notes" in told
    assert "• 1 note that you both wrote on" in told
    assert "• 1 note in your bin, staying there" in told
    assert "Slept badly" in told
    assert "Slept well" in told
    assert "Both are kept." in told
    assert kept(data) == before


def test_cancel_has_the_focus_and_leaves_everything(
    panel: TakePanel, read: Read, data: DataFolder, tmp_path: Path
) -> None:
    before = kept(data)
    read(a_file(tmp_path, a_note("New one")))
    assert QApplication.focusWidget() is panel.cancel
    panel.cancel.click()

    assert panel.choose.isVisible()
    assert not panel.take.isVisible()
    assert kept(data) == before


def test_both_are_kept_after_a_copy_was_made(
    room: ReadingRoom,
    panel: TakePanel,
    read: Read,
    data: DataFolder,
    tmp_path: Path,
    qtbot: QtBot,
) -> None:
    read(a_file(tmp_path, a_note("Slept well", id=NoteId("n")), a_note("New one")))
    told = take(room, panel, qtbot)

    assert told == "Notes taken in from given.jsonl. A copy from before is kept."
    assert texts(data) == {"Slept badly", "Slept well", "New one"}
    assert [copy.reason for copy in db.backups_of(data.person())].count(Reason.IMPORT) == 1
    assert panel.choose.isVisible()


def test_it_can_be_taken_back_and_done_again(
    room: ReadingRoom,
    panel: TakePanel,
    read: Read,
    data: DataFolder,
    tmp_path: Path,
    qtbot: QtBot,
) -> None:
    told = read(a_file(tmp_path, a_note("New one"), shelf="Sleep"))
    take(room, panel, qtbot)
    assert "• New shelves: 1" in told
    for command, wanted in (
        ("undo", {"Slept badly"}),
        ("redo", {"Slept badly", "New one"}),
        ("undo", {"Slept badly"}),
    ):
        with qtbot.waitSignal(room.conductor.deeds.told):
            room.window.commands[command].trigger()
        assert texts(data) == wanted
        assert shelves(data) == (["Sleep"] if command == "redo" else [])


def test_what_was_written_since_is_never_put_away(
    room: ReadingRoom,
    panel: TakePanel,
    read: Read,
    data: DataFolder,
    tmp_path: Path,
    qtbot: QtBot,
) -> None:
    read(a_file(tmp_path, a_note("New one")))
    take(room, panel, qtbot)
    room.session.tell(lambda notebook: notebook.save_note(Note(NoteId("z"), "Since")).changes)
    room.session.tell(lambda notebook: notebook.mark_read(StudyId("falls-2015")))
    with qtbot.waitSignal(room.session.failed):
        room.window.commands["undo"].trigger()

    assert room.window.status._words.text().startswith("You have changed something since.")
    assert texts(data) == {"Slept badly", "New one", "Since"}


def test_without_a_look_at_what_was_written_since_it_would_be_put_away(
    room: ReadingRoom, panel: TakePanel, data: DataFolder, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("desktop_app.taking.offer._written", lambda _notebook: Contents())
    taking = TakingIn(Contents(notes=(KeptNote(a_note("New one")),)))
    with closing(db.open_notebook(data.person(), writing=True)) as notebook:
        taking(notebook)
        notebook.save_note(Note(NoteId("z"), "Since"))
        taking.turn(notebook)

    assert texts(data) == {"Slept badly"}


def test_a_second_time_there_is_nothing_new(
    room: ReadingRoom, panel: TakePanel, read: Read, tmp_path: Path, qtbot: QtBot
) -> None:
    file = a_file(tmp_path, a_note("New one"))
    read(file)
    take(room, panel, qtbot)
    panel.show_reading()
    told = read(file)

    assert "Everything in this file is here already." in told
    assert not panel.take.isVisible()
    assert panel.cancel.text() == "Close"


def test_studies_come_along_but_replace_none(
    room: ReadingRoom, panel: TakePanel, read: Read, tmp_path: Path, qtbot: QtBot
) -> None:
    new = a_study("own-2026", code=None, title="Our own study of tortoises")
    other = a_study("falls-2015", code=None, title="Falls of tortoises")
    told = read(a_file(tmp_path, studies=(new, other)))
    titles: list[str | None] = []

    def titled(name: str) -> str | None:
        with closing(db.open_library(room._folder)) as library:
            study = library.study(name)
        return study.title if study else None

    assert "• 1 new study for your library" in told
    assert "• 1 study staying as yours are" in told
    assert "• 2 studies for your saved list" in told
    before = titled("falls-2015")
    with qtbot.waitSignals([room.session.changed] * 2):
        panel.take.click()
    titles += [titled("own-2026"), titled("falls-2015")]
    assert titles == ["Our own study of tortoises", before]


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        (b"hello", "This is not a notebook file of this program. Nothing was changed."),
        (b"", "This is not a notebook file of this program. Nothing was changed."),
        (None, "There is no file called odd.jsonl. Nothing was changed."),
    ],
)
def test_a_file_that_cannot_be_read_changes_nothing(
    room: ReadingRoom, read: Read, data: DataFolder, *, content: bytes | None, sentence: str
) -> None:
    panel, before, odd = room.window.panels.taking, kept(data), data.root / "odd.jsonl"
    if content is not None:
        odd.write_bytes(content)
    read(odd)

    assert room.window.status._words.text().startswith(sentence)
    assert panel.choose.isVisible()
    assert kept(data) == before


def test_a_file_cut_off_on_its_way_is_refused(
    room: ReadingRoom, panel: TakePanel, read: Read, data: DataFolder, tmp_path: Path
) -> None:
    file = a_file(tmp_path, a_note("New one"))
    file.write_bytes(file.read_bytes()[:-40])
    read(file)

    assert "Nothing was changed." in room.window.status._words.text()
    assert texts(data) == {"Slept badly"}


def test_without_a_copy_nothing_is_taken_in(
    room: ReadingRoom,
    panel: TakePanel,
    read: Read,
    data: DataFolder,
    tmp_path: Path,
    qtbot: QtBot,
) -> None:
    read(a_file(tmp_path, a_note("New one")))
    begun: list[object] = []
    qtbot.waitUntil(room.conductor.safety.keeping.timer.isActive)
    room.session.on_copies(lambda _person: True, begun.append, owner=room)
    qtbot.waitUntil(lambda: bool(begun))
    rmtree(data.person().backups, ignore_errors=True)
    data.person().backups.write_text("a file where the folder of copies would be")
    with qtbot.waitSignal(room.session.failed):
        panel.take.click()

    assert texts(data) == {"Slept badly"}
    assert panel.choose.isVisible()


def test_the_file_is_asked_for(
    room: ReadingRoom, panel: TakePanel, tmp_path: Path, qtbot: QtBot
) -> None:
    file = a_file(tmp_path, a_note("New one"))
    panel.choose.click()
    dialog = next(each for each in room.window.findChildren(QFileDialog) if each.isVisible())
    dialog.setDirectory(str(tmp_path))
    dialog.selectFile(str(file))
    dialog.accept()

    qtbot.waitUntil(lambda: "• 1 new note" in seen(panel))


def dropped(*urls: QUrl) -> QMimeData:
    mime = QMimeData()
    mime.setUrls(list(urls))
    return mime


def test_a_file_may_be_let_fall_on_the_page(panel: TakePanel, tmp_path: Path, qtbot: QtBot) -> None:
    mime = dropped(QUrl.fromLocalFile(str(a_file(tmp_path, a_note("New one")))))
    buttons, held = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    copy = Qt.DropAction.CopyAction
    enter = QDragEnterEvent(QPoint(9, 9), copy, mime, buttons, held)
    panel.dragEnterEvent(enter)
    panel.dropEvent(QDropEvent(QPointF(9, 9), copy, mime, buttons, held))

    assert panel.acceptDrops()
    assert enter.isAccepted()
    qtbot.waitUntil(lambda: "• 1 new note" in seen(panel))


@pytest.mark.parametrize(
    "urls", [(), ("file:///a", "file:///b"), ("https://example.org/given.jsonl",)]
)
def test_nothing_else_may_be_let_fall(panel: TakePanel, urls: tuple[str, ...]) -> None:
    mime = dropped(*map(QUrl, urls))
    buttons, held = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(QPoint(9, 9), Qt.DropAction.CopyAction, mime, buttons, held)
    enter.ignore()
    panel.dragEnterEvent(enter)

    assert not enter.isAccepted()
    assert panel.choose.isVisible()


def test_texts_stand_below_each_other_where_there_is_little_room(look: Look, qtbot: QtBot) -> None:
    ours = a_note("word " * 40)
    pair = SideBySide(Conflict(ours, replace(ours, text="other", answer="yes")), look)
    qtbot.addWidget(pair)
    pair.show()
    for width, beside in ((1000, True), (500, False)):
        pair.resize(width, 900)
        one, other = pair._texts
        qtbot.waitUntil(partial(stand, pair, beside=beside))
        assert (one.text(), other.text()) == (ours.text, "other\n\nyes")


def test_all_that_a_person_wrote_in_a_note_is_shown(look: Look, qtbot: QtBot) -> None:
    ours = a_note("", quote="the thalamus shrinks", colour="green", details=(("Since", "May"),))
    pair = SideBySide(Conflict(ours, replace(ours, kind=NoteKind.SYMPTOM)), look)
    qtbot.addWidget(pair)

    assert pair._texts[0].text() == "the thalamus shrinks\n\nSince: May"
    assert [facts.text().split(" · ")[0] for facts in pair._facts] == ["Note", "Symptom"]


def stand(pair: SideBySide, *, beside: bool) -> bool:
    one, other = (text.mapTo(pair, QPoint()).y() for text in pair._texts)
    return (one == other) is beside
