"""Copies of the notes as a person meets them: made by themselves, shown, gone back to."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

import db
from db import DataFolder, LibraryError, Reason
from desktop_app.app import ReadingRoom
from desktop_app.copies.desk import GoingBack
from desktop_app.copies.keeping import LOOK_EVERY_MS, Safekeeping
from desktop_app.copies.row import CopyRow
from desktop_app.opening import openers
from desktop_app.session import Session
from tests.builders import a_note


def write(data: DataFolder, *texts: str) -> None:
    notebook = db.open_notebook(data.person(), writing=True)
    for text in texts:
        notebook.save_note(a_note(text))
    notebook.close()


def on_disk(data: DataFolder) -> list[str]:
    notebook = db.open_notebook(data.person())
    texts = sorted(note.text for note in notebook.notes())
    notebook.close()
    return texts


def reasons(data: DataFolder) -> list[Reason]:
    return [backup.reason for backup in db.backups_of(data.person())]


def age_copies(data: DataFolder, by: timedelta) -> None:
    """Give the copies of a data folder names that are older by so much."""
    for backup in db.backups_of(data.person()):
        made = (backup.made - by).strftime("%Y%m%dT%H%M%SZ")
        name = f"notebook-{backup.number:06}-{made}-{backup.reason}-{backup.digest}.sqlite3"
        backup.path.rename(backup.path.with_name(name))


@pytest.fixture
def session(data: DataFolder, qtbot: QtBot) -> Iterator[Session]:
    made = Session(openers(data, data.person()))
    yield made
    made.close()
    made.deleteLater()


def test_a_copy_is_made_at_the_start_when_something_changed(
    data: DataFolder, session: Session, qtbot: QtBot
) -> None:
    write(data, "first")
    keeping = Safekeeping(session, session)
    with qtbot.waitSignal(keeping.made):
        pass

    assert reasons(data) == [Reason.START]


def test_nothing_is_copied_twice(data: DataFolder, session: Session, qtbot: QtBot) -> None:
    write(data, "first")
    for _ in range(2):
        keeping = Safekeeping(session, session)
        qtbot.waitUntil(keeping.timer.isActive)
        settle(session, qtbot)

    assert reasons(data) == [Reason.START]


def test_fifteen_minutes_of_change_make_a_copy(
    data: DataFolder, session: Session, qtbot: QtBot
) -> None:
    write(data, "first")
    keeping = Safekeeping(session, session)
    with qtbot.waitSignal(keeping.made):
        pass
    write(data, "second")
    keeping.timer.timeout.emit()
    settle(session, qtbot)
    too_soon = reasons(data)
    age_copies(data, timedelta(minutes=15))
    with qtbot.waitSignal(keeping.made):
        keeping.timer.timeout.emit()

    assert too_soon == [Reason.START]
    assert reasons(data) == [Reason.CHANGE, Reason.START]
    assert keeping.timer.interval() == LOOK_EVERY_MS < 15 * 60_000


def test_trouble_is_told_once_and_again_only_after_it_was_gone(
    data: DataFolder, session: Session, qtbot: QtBot, tmp_path: Path
) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    db.choose_place(data.person(), stick)
    stick.rmdir()
    write(data, "first")
    keeping = Safekeeping(session, session)
    told: list[str] = []
    keeping.told.connect(told.append)

    def try_again(text: str) -> None:
        write(data, text)
        age_copies(data, timedelta(minutes=15))
        with qtbot.waitSignal(keeping.made):
            keeping.timer.timeout.emit()

    with qtbot.waitSignal(keeping.made):
        pass
    try_again("second")
    once = list(told)
    stick.mkdir()
    try_again("third")
    silent = list(told)
    for left in stick.rglob("*.sqlite3"):
        left.unlink()
    (stick / f"reading-room-{data.person().root.name}").rmdir()
    stick.rmdir()
    try_again("fourth")

    assert len(once) == 1
    assert "other place" in once[0]
    assert silent == once
    assert told == once * 2


def test_a_copy_that_cannot_be_made_is_told_calmly(
    data: DataFolder, session: Session, qtbot: QtBot
) -> None:
    write(data, "first")
    data.person().backups.write_text("a file where the folder of copies belongs")
    keeping = Safekeeping(session, session)
    with qtbot.waitSignal(keeping.told) as heard:
        pass

    assert heard.args[0].startswith("We could not make a copy of your notes.")
    assert on_disk(data) == ["first"]


def test_somebody_else_writing_is_no_trouble(
    data: DataFolder, session: Session, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    write(data, "first")
    keeping = Safekeeping(session, session)
    told: list[str] = []
    keeping.told.connect(told.append)
    monkeypatch.setattr("db.backing_up.back_up_if_changed", too_busy)
    qtbot.waitUntil(keeping.timer.isActive)
    settle(session, qtbot)
    monkeypatch.undo()
    with qtbot.waitSignal(keeping.made):
        keeping.timer.timeout.emit()

    assert told == []


def too_busy(*_about: object, **_more: object) -> None:
    raise db.Busy("Another window is writing just now.")


def test_a_note_is_saved_while_the_lane_of_copies_is_busy(
    data: DataFolder, session: Session, qtbot: QtBot
) -> None:
    from threading import Event

    free = Event()
    session.on_copies(lambda _person: free.wait(20), owner=session)
    saved: list[object] = []
    session.tell(lambda nb: nb.save_note(a_note("not held up")).changes, saved.append)
    qtbot.waitUntil(lambda: bool(saved))
    free.set()

    assert on_disk(data) == ["not held up"]


def settle(session: Session, qtbot: QtBot) -> None:
    """Wait until the lane of copies has nothing to do."""
    done: list[object] = []
    session.on_copies(lambda _person: True, done.append, owner=session)
    qtbot.waitUntil(lambda: bool(done))


def rows(panel: QWidget) -> list[CopyRow]:
    return [row for row in panel.findChildren(CopyRow) if row.isVisible()]


def words(widget: QWidget) -> str:
    return "\n".join(label.text() for label in widget.findChildren(QLabel) if label.isVisible())


def answer_with(monkeypatch: pytest.MonkeyPatch, place: Path) -> None:
    """The folder dialog of the computer, with somebody who chooses this place."""

    def answer(_window: QWidget, _title: str, then: Callable[[Path], object]) -> None:
        then(place)

    monkeypatch.setattr("desktop_app.copies.desk.ask_folder", answer)


def test_going_back_and_turning_round(room: ReadingRoom, data: DataFolder, qtbot: QtBot) -> None:
    write(data, "old")
    panel = room.window.panels.copies
    room.window.commands["copies"].trigger()
    panel.make.click()
    qtbot.waitUntil(lambda: len(rows(panel)) == 1)
    assert "made because you asked" in words(panel)
    write(data, "new")
    rows(panel)[0].back.click()
    assert panel.question.cancel.hasFocus()
    assert "goes to the bin" in words(panel.question)
    panel.question.agree.click()
    qtbot.waitUntil(lambda: on_disk(data) == ["old"])
    qtbot.waitUntil(lambda: "You are back at the copy" in words(room.window.status))
    room.window.commands["undo"].trigger()
    qtbot.waitUntil(lambda: on_disk(data) == ["new", "old"])
    room.window.commands["redo"].trigger()
    qtbot.waitUntil(lambda: on_disk(data) == ["old"])

    assert Reason.RESTORE in reasons(data)


def test_cancel_changes_nothing_and_gives_the_focus_back(
    room: ReadingRoom, data: DataFolder, qtbot: QtBot
) -> None:
    write(data, "old")
    panel = room.window.panels.copies
    room.window.commands["copies"].trigger()
    panel.make.click()
    qtbot.waitUntil(lambda: len(rows(panel)) == 1)
    write(data, "new")
    button = rows(panel)[0].back
    button.setFocus()
    button.click()
    panel.question.cancel.click()

    assert button.hasFocus()
    assert not panel.question.isVisible()
    assert on_disk(data) == ["new", "old"]
    assert reasons(data) == [Reason.ASKED]


def test_another_place_is_used_shown_and_taken_away(
    room: ReadingRoom,
    data: DataFolder,
    qtbot: QtBot,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    write(data, "old")
    stick = tmp_path / "stick"
    stick.mkdir()
    panel = room.window.panels.copies
    room.window.commands["copies"].trigger()
    answer_with(monkeypatch, stick)
    panel.place.choose.click()
    qtbot.waitUntil(lambda: "We can reach it now" in words(panel))
    there = list(stick.rglob("*.sqlite3"))
    stick.rename(tmp_path / "pulled")
    panel.refresh()
    qtbot.waitUntil(lambda: "It is not there now" in words(panel))
    panel.place.end.click()
    qtbot.waitUntil(lambda: "If this computer breaks" in words(panel))

    assert len(there) == 1
    assert db.chosen_place(data.person()) is None
    assert list((tmp_path / "pulled").rglob("*.sqlite3")) != []


def test_a_place_among_the_notes_is_refused_and_nothing_changes(
    room: ReadingRoom, data: DataFolder, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    write(data, "old")
    room.window.commands["copies"].trigger()
    answer_with(monkeypatch, data.person().root)
    room.window.panels.copies.place.choose.click()
    qtbot.waitUntil(lambda: "must lie outside" in words(room.window.status))

    assert db.chosen_place(data.person()) is None
    assert reasons(data) == []


def test_a_copy_that_cannot_be_read_has_no_way_back(
    room: ReadingRoom, data: DataFolder, qtbot: QtBot
) -> None:
    write(data, "old")
    copy = db.back_up(data.person(), Reason.ASKED).backup
    copy.path.write_bytes(b"not a copy any more")
    room.window.commands["copies"].trigger()
    panel = room.window.panels.copies
    qtbot.waitUntil(lambda: len(rows(panel)) == 1)

    assert "We could not read this copy." in words(panel)
    assert not rows(panel)[0].back.isVisible()


def test_going_back_to_a_damaged_copy_changes_nothing(data: DataFolder) -> None:
    write(data, "old")
    made = db.back_up(data.person(), Reason.ASKED).backup
    wrong = replace(made, digest="0" * 12)
    notebook = db.open_notebook(data.person(), writing=True)
    with pytest.raises(LibraryError):
        GoingBack(wrong).go(notebook)
    notebook.close()

    assert on_disk(data) == ["old"]


def test_a_pack_that_did_not_come_back_is_told_with_the_notes(
    data: DataFolder, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    told = "We could not bring back the pack “a”."
    monkeypatch.setattr(db, "prepare", lambda _folder, _starter: (told,))
    made = Session(openers(data, data.person()))
    keeping = Safekeeping(made, made)
    with qtbot.waitSignal(keeping.found) as heard:
        pass
    again: list[object] = []
    made.ask(lambda room: list(room.news), again.append, topic="test", owner=made)
    qtbot.waitUntil(lambda: bool(again))
    made.close()
    made.deleteLater()

    assert heard.args == [(told,)]
    assert again == [[]]
