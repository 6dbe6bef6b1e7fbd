"""Packs made here, and what Home tells of packs and of studies they have changed."""

from contextlib import closing
from pathlib import Path

from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

import db
import resources
from db import DataFolder, Note, NoteId, StudyId
from desktop_app.app import ReadingRoom
from desktop_app.packs.bundles import Bundle, PackWish
from desktop_app.packs.making_desk import MakingDesk
from desktop_app.packs.panel import PacksPanel
from desktop_app.wide_button import WideButton
from tests.builders import a_study
from tests.desks import desk_of
from tests.pack_page import A, B, LookAt, a_second, foot, row_of, seen
from tests.packs import a_pack


def test_a_pack_made_of_a_shelf_can_be_brought_in_and_followed_by_a_later_one(
    room: ReadingRoom, panel: PacksPanel, data: DataFolder, tmp_path: Path, qtbot: QtBot
) -> None:
    study, gone = StudyId("falls-2015"), StudyId("gone-1999")

    def fill(notebook: db.Notebook) -> db.Changes:
        shelf = notebook.shelves.add("Walking")
        notebook.shelves.put(shelf.id, study, "Falls")
        return notebook.shelves.put(shelf.id, gone, "Gone")

    filled: list[object] = []
    room.session.tell(fill, filled.append)
    qtbot.waitUntil(lambda: bool(filled))
    panel.here.make.click()
    qtbot.waitUntil(panel.making.isVisible)
    assert "Your notes stay here." in seen(panel)
    qtbot.waitUntil(lambda: len(panel.making.bundles.shown) == 1)
    (button,) = panel.making.bundles.findChildren(WideButton)
    button.click()
    dialog = next(each for each in room.window.findChildren(QFileDialog) if each.isVisible())
    assert dialog.selectedFiles()[0].endswith("Walking.mspack")
    dialog.reject()
    wish = PackWish(Bundle("s", "Walking", (study, gone)), "Walking")
    place = tmp_path / "walking.mspack"
    desk = desk_of(room, "packs", MakingDesk)
    with qtbot.waitSignal(desk.told):
        desk.save(wish, place)

    assert "1 study left out: no longer in the library." in foot(room)
    source = db.check_pack(place, ())
    assert (source.head.title, source.signer) == ("Walking", None)
    assert f"studies/{study}.md" in source.paths
    assert not any("note" in path for path in source.paths)
    first = source.head.id
    with qtbot.waitSignal(desk.told):
        desk.save(wish, place)
    assert db.check_pack(place, ()).head.id == first


def test_nothing_can_be_made_of_nothing(panel: PacksPanel, qtbot: QtBot) -> None:
    panel.here.make.click()
    qtbot.waitUntil(panel.making.isVisible)

    assert "There is nothing to pack yet." in seen(panel)


def correct(install: LookAt, folder: Path) -> None:
    corrected = a_study("a-2025", title="Alpha", code=None, status="corrected")
    withdrawn = a_study("b-2025", title="Beta", code=None, status="withdrawn")
    install(a_second(corrected, withdrawn, folder=folder))


def test_home_tells_of_studies_of_ones_own_until_it_was_read(
    room: ReadingRoom, panel: PacksPanel, install: LookAt, tmp_path: Path, qtbot: QtBot
) -> None:
    install(a_pack(tmp_path, A, B))
    room.session.tell(lambda notebook: notebook.add_bookmark(A.id, A.title, ""))
    note = Note(NoteId("n"), "Mine", study=B.id, study_title=B.title)
    room.session.tell(lambda notebook: notebook.save_note(note).changes)
    correct(install, tmp_path)
    room.window.commands["home"].trigger()
    card = room.window.panels.home.turned
    qtbot.waitUntil(card.isVisible)

    assert card.words() == (
        "1 study you saved or wrote about: taken back.\n"
        "1 study you saved or wrote about: corrected."
    )
    card.see.click()
    qtbot.waitUntil(panel.changed.isVisible)
    assert len(panel.changed.changes.shown) == 2
    room.window.commands["home"].trigger()
    card.done.click()
    qtbot.waitUntil(lambda: not card.isVisible())
    assert room.settings.changes_read


def test_home_says_nothing_of_studies_that_do_not_matter_or_were_saved_as_they_are(
    room: ReadingRoom, install: LookAt, tmp_path: Path, qtbot: QtBot
) -> None:
    install(a_pack(tmp_path, A, B))
    correct(install, tmp_path)
    saved: list[object] = []
    room.session.tell(lambda notebook: notebook.add_bookmark(A.id, A.title, ""), saved.append)
    qtbot.waitUntil(lambda: bool(saved))
    room.window.commands["home"].trigger()
    home, done = room.window.panels.home, list[object]()
    room.session.ask(lambda _room: True, done.append, topic="test", owner=room)
    qtbot.waitUntil(lambda: bool(done))

    assert home.turned.isHidden()


def test_a_pack_that_was_lost_at_the_start_is_told_on_home(
    qapp: QApplication, data: DataFolder, tmp_path: Path, qtbot: QtBot
) -> None:
    with closing(db.open_packs(data, resources.path("keys.json"))) as packs:
        packs.install(packs.plan(a_pack(tmp_path, A)))
    for file in data.packs.glob("*.mspack"):
        file.unlink()
    data.library.write_bytes(b"x" * 8192)
    room = ReadingRoom(qapp, data)
    room.start()
    try:
        home = room.window.panels.home
        qtbot.waitUntil(lambda: "is gone or damaged" in home.notice_words())
        assert "Install it again from its file." in home.notice_words()
    finally:
        room.window.close()
        room.close()


def test_what_can_be_done_is_named_with_its_pack(
    panel: PacksPanel, install: LookAt, tmp_path: Path, qtbot: QtBot
) -> None:
    install(a_pack(tmp_path, A))

    assert row_of(panel, qtbot).remove.accessibleName() == "Take it out: Example pack"
