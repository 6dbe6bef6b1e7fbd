"""The page Study packs: looked at first, installed after a copy, taken back, taken out."""

from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

import db
from db import DataFolder, Note, NoteId
from desktop_app.app import ReadingRoom
from desktop_app.packs.desk import PacksDesk
from desktop_app.packs.panel import PacksPanel
from desktop_app.packs.row import PackRow
from tests.builders import a_study
from tests.desks import desk_of
from tests.pack_page import (
    A,
    B,
    LookAt,
    a_second,
    foot,
    installed,
    may_go_back,
    row_of,
    seen,
    title_of,
)
from tests.packs import SECRET, a_head, a_pack


def test_what_is_here_is_told_with_who_vouches_for_it(
    panel: PacksPanel, install: LookAt, tmp_path: Path, qtbot: QtBot
) -> None:
    assert "Starter library" in seen(panel)
    assert "It comes with this program." in seen(panel)
    first = panel.here.packs.shown[0]
    assert isinstance(first, PackRow)
    assert not first.remove.isVisible()
    assert not first.back.isVisible()
    install(a_pack(tmp_path, A, secret=SECRET))
    row_of(panel, qtbot)

    assert "Signed by Example clinic, checked." in seen(panel)
    assert "1 study · Number 1, made on 21 November 2026" in seen(panel)


def test_what_a_pack_would_do_is_told_and_nothing_is_written(
    panel: PacksPanel, look_at: LookAt, data: DataFolder, tmp_path: Path
) -> None:
    told = look_at(a_pack(tmp_path, A, B))

    assert "The pack “Example pack”" in told
    assert "Not checked by us." in told
    assert "Install it only if you trust who gave it to you." in told
    assert "• 2 new studies" in told
    assert QApplication.focusWidget() is panel.cancel
    panel.cancel.click()
    assert panel.here.isVisible()
    assert installed(data) == {"starter": 1}


def test_what_changes_is_counted_by_its_sort(
    install: LookAt, look_at: LookAt, tmp_path: Path
) -> None:
    more = [a_study(f"{name}-2026", title=name, code=None) for name in "cdef"]
    install(a_pack(tmp_path, A, B, *more[:3], secret=SECRET))
    told = look_at(
        a_second(
            a_study("a-2025", title="Alpha", code=None, status="corrected"),
            a_study("b-2025", title="Beta", code=None, status="withdrawn"),
            a_study("c-2026", title="Gamma", code=None),
            *more[1:2],
            more[3],
            folder=tmp_path,
            secret=SECRET,
        )
    )

    assert "You have number 1 now. This is number 2." in told
    assert "Signed by Example clinic, checked." in told
    assert "only if you trust" not in told
    for line in (
        "1 new study",
        "1 study corrected",
        "1 study taken back by the journal",
        "1 study with changes",
        "1 study leaving your library",
        "1 study the same as here",
    ):
        assert f"• {line}" in told


def test_a_copy_is_made_and_then_the_pack_comes_in(
    room: ReadingRoom, install: LookAt, data: DataFolder, tmp_path: Path, qtbot: QtBot
) -> None:
    kept: list[object] = []
    room.session.tell(lambda nb: nb.save_note(Note(NoteId("n"), "Mine")).changes, kept.append)
    qtbot.waitUntil(lambda: bool(kept))
    told = install(a_pack(tmp_path, A))

    assert told == "“Example pack”, number 1, is here now."
    assert installed(data) == {"starter": 1, "example": 1}
    assert db.Reason.IMPORT in {copy.reason for copy in db.backups_of(data.person())}


def test_without_a_copy_nothing_comes_in(
    room: ReadingRoom,
    look_at: LookAt,
    data: DataFolder,
    tmp_path: Path,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    panel = room.window.panels.packs

    def full(*_args: object) -> None:
        raise db.LibraryError("There is no room for a copy.")

    look_at(a_pack(tmp_path, A))
    monkeypatch.setattr(db, "back_up", full)
    with qtbot.waitSignal(room.session.failed):
        panel.install.click()

    assert foot(room).startswith("There is no room for a copy.")
    assert panel.here.isVisible()
    assert installed(data) == {"starter": 1}


def test_a_new_pack_is_taken_back_and_comes_again(
    room: ReadingRoom, install: LookAt, data: DataFolder, tmp_path: Path, qtbot: QtBot
) -> None:
    install(a_pack(tmp_path, A))
    for command, here in (("undo", False), ("redo", True), ("undo", False)):
        with qtbot.waitSignal(room.conductor.deeds.told):
            room.window.commands[command].trigger()
        assert ("example" in installed(data)) is here


def test_another_file_in_its_place_does_not_come_again(
    room: ReadingRoom, install: LookAt, data: DataFolder, tmp_path: Path, qtbot: QtBot
) -> None:
    file = a_pack(tmp_path, A)
    install(file)
    with qtbot.waitSignal(room.conductor.deeds.told):
        room.window.commands["undo"].trigger()
    a_pack(tmp_path, B)
    with qtbot.waitSignal(room.session.failed):
        room.window.commands["redo"].trigger()

    assert foot(room).startswith("The file is another one now.")
    assert installed(data) == {"starter": 1}


def test_a_later_state_is_taken_back_only_to_the_one_before_it(
    room: ReadingRoom, install: LookAt, data: DataFolder, tmp_path: Path, qtbot: QtBot
) -> None:
    for number in (1, 2, 3):
        study = a_study("a-2025", title=f"State {number}", code=None)
        install(a_pack(tmp_path, study, head=a_head(number)))
    with qtbot.waitSignal(room.conductor.deeds.told):
        room.window.commands["undo"].trigger()
    assert title_of(data, "a-2025") == "State 2"
    with qtbot.waitSignal(room.session.failed):
        room.window.commands["undo"].trigger()

    assert foot(room).startswith("We have another earlier one of this pack.")
    assert title_of(data, "a-2025") == "State 2"


def test_one_goes_back_to_the_one_before_after_a_question(
    room: ReadingRoom,
    panel: PacksPanel,
    install: LookAt,
    data: DataFolder,
    tmp_path: Path,
    qtbot: QtBot,
) -> None:
    install(a_pack(tmp_path, A))
    install(a_second(a_study("a-2025", title="Omega", code=None), folder=tmp_path))
    qtbot.waitUntil(lambda: may_go_back(panel, qtbot))
    row_of(panel, qtbot).back.click()
    assert "Your notes and saved studies stay." in seen(panel)
    assert QApplication.focusWidget() is panel.question.cancel
    with qtbot.waitSignal(desk_of(room, "packs", PacksDesk).done):
        panel.question.agree.click()

    assert foot(room) == "“Example pack” is at number 1 again."
    assert title_of(data, "a-2025") == "Alpha"
    with qtbot.waitSignal(room.conductor.deeds.told):
        room.window.commands["undo"].trigger()
    assert title_of(data, "a-2025") == "Omega"


def test_a_pack_is_taken_out_after_a_question_and_notes_stay(
    room: ReadingRoom,
    panel: PacksPanel,
    install: LookAt,
    data: DataFolder,
    tmp_path: Path,
    qtbot: QtBot,
) -> None:
    install(a_pack(tmp_path, A))
    note = Note(NoteId("n"), "Mine", study=A.id, study_title=A.title)
    room.session.tell(lambda notebook: notebook.save_note(note).changes)
    row_of(panel, qtbot).remove.click()
    with qtbot.waitSignal(desk_of(room, "packs", PacksDesk).told):
        panel.question.agree.click()

    assert foot(room) == "“Example pack” is out. Your notes and saved studies stay."
    assert title_of(data, A.id) is None
    with closing(db.open_notebook(data.person())) as notebook:
        assert [kept.text for kept in notebook.notes()] == ["Mine"]


def test_what_has_changed_is_listed_and_opens_the_study(
    room: ReadingRoom,
    panel: PacksPanel,
    install: LookAt,
    data: DataFolder,
    tmp_path: Path,
    qtbot: QtBot,
) -> None:
    install(a_pack(tmp_path, A))
    note = "A figure was wrong."
    corrected = a_study("a-2025", title="Alpha", code=None, status="corrected", status_note=note)
    install(a_second(corrected, B, folder=tmp_path))
    row_of(panel, qtbot).changes.click()
    qtbot.waitUntil(panel.changed.isVisible)
    told = [button.accessibleName() for button in panel.changed.changes.shown]

    assert told[0].startswith("Beta.")
    assert told[0].endswith("New in this pack.")
    assert told[1].startswith("Alpha.")
    assert told[1].endswith("Corrected. A figure was wrong.")
    panel.changed.study_wished.emit("a-2025")
    reader = room.window.panels.reader
    qtbot.waitUntil(lambda: reader.page is not None and reader.page.study.id == A.id)


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        (b"hello", "This file is not a study pack"),
        (None, "We could not find odd.mspack. Nothing was changed."),
    ],
)
def test_a_file_that_is_no_pack_changes_nothing(
    room: ReadingRoom,
    panel: PacksPanel,
    look_at: LookAt,
    data: DataFolder,
    tmp_path: Path,
    *,
    content: bytes | None,
    sentence: str,
) -> None:
    file = tmp_path / "odd.mspack"
    if content is not None:
        file.write_bytes(content)
    look_at(file)

    assert foot(room).startswith(sentence)
    assert panel.here.isVisible()
    assert installed(data) == {"starter": 1}


def test_an_unsigned_one_never_takes_the_place_of_a_checked_one(
    room: ReadingRoom, install: LookAt, look_at: LookAt, data: DataFolder, tmp_path: Path
) -> None:
    install(a_pack(tmp_path, A, secret=SECRET))
    look_at(a_second(B, folder=tmp_path))

    assert foot(room).startswith("The pack you have was checked, this one was not.")
    assert installed(data) == {"starter": 1, "example": 1}


def test_looking_can_be_stopped(
    room: ReadingRoom, panel: PacksPanel, data: DataFolder, tmp_path: Path, qtbot: QtBot
) -> None:
    desk = desk_of(room, "packs", PacksDesk)
    desk.look_at(a_pack(tmp_path, A))
    panel.stop.click()
    qtbot.waitUntil(panel.here.isVisible)

    assert "topped. Nothing was changed." in foot(room)
    assert installed(data) == {"starter": 1}


def test_the_file_is_asked_for_or_let_fall(
    room: ReadingRoom, panel: PacksPanel, tmp_path: Path, qtbot: QtBot
) -> None:
    file = a_pack(tmp_path, A)
    panel.here.choose.click()
    dialog = next(each for each in room.window.findChildren(QFileDialog) if each.isVisible())
    dialog.setDirectory(str(tmp_path))
    dialog.selectFile(str(file))
    dialog.accept()
    qtbot.waitUntil(panel.offer.isVisible)
    panel.cancel.click()
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(file))])
    buttons, held = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    panel.dropEvent(QDropEvent(QPointF(9, 9), Qt.DropAction.CopyAction, mime, buttons, held))

    qtbot.waitUntil(panel.offer.isVisible)
