"""Keys can be changed, never against one another, and come back."""

from functools import partial

import pytest
from PySide6.QtCore import QKeyCombination, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from db import DataFolder
from desktop_app.actions import COMMANDS
from desktop_app.app import ReadingRoom
from desktop_app.keys.rules import can_be_used, keys_in_use, owner_of

CTRL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
SHIFT, NONE = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.NoModifier


@pytest.mark.parametrize(
    ("held", "key", "good"),
    [
        (CTRL, Qt.Key.Key_J, True),
        (ALT, Qt.Key.Key_J, True),
        (NONE, Qt.Key.Key_F4, True),
        (NONE, Qt.Key.Key_J, False),
        (SHIFT, Qt.Key.Key_J, False),
        (CTRL | SHIFT, Qt.Key.Key_J, False),
        (SHIFT, Qt.Key.Key_F4, True),
    ],
)
def test_two_keys_at_most_and_no_letter_alone(
    held: Qt.KeyboardModifier, key: Qt.Key, good: bool
) -> None:
    assert can_be_used(QKeyCombination(held, key)) is good


def test_no_two_commands_share_a_key_and_none_needs_three() -> None:
    used = [QKeySequence(keys) for command in COMMANDS for keys in command.keys]

    assert len({one.toString() for one in used}) == len(used)
    for one in used:
        assert one.count() == 1
        assert can_be_used(one[0])  # type: ignore[index]


def test_the_map_of_keys_is_whole() -> None:
    wanted = {
        "F1": "help",
        "Ctrl+K": "search",
        "Ctrl+L": "search",
        "F6": "next_pane",
        "Shift+F6": "previous_pane",
        "Ctrl+F": "find",
        "F3": "next_mark",
        "F8": "listen",
        "Ctrl+D": "save",
        "Ctrl+N": "note",
        "F9": "comfort",
        "Ctrl+E": "ask",
        "F10": "menu",
        "Ctrl+P": "print",
        "F11": "full_screen",
        "Ctrl+Z": "undo",
        "Ctrl+Y": "redo",
        "Esc": "step_back",
        "Alt+Left": "back",
        "Alt+Right": "forward",
        "Ctrl++": "bigger",
        "Ctrl+-": "smaller",
        "Ctrl+0": "usual_size",
        "Alt+1": "home",
        "Alt+5": "visit",
        "Ctrl+Down": "next_part",
        "Ctrl+Up": "previous_part",
        "F7": "hard_day",
    }

    assert {keys: owner_of(keys, ()) for keys in wanted} == wanted


def test_new_keys_count_at_once_and_after_the_next_start(
    room: ReadingRoom, qapp: QApplication, data: DataFolder, qtbot: QtBot
) -> None:
    room.conductor.navigator.go("keys")
    row = room.window.panels.keys.rows["help"]
    row.change.setFocus()
    QTest.keyClick(row.change, Qt.Key.Key_Space)
    assert not room.window.commands["print"].isEnabled(), "no command runs while keys are taken"
    QTest.keyClick(row.change, Qt.Key.Key_J, CTRL)

    assert dict(room.settings.keys) == {"help": "Ctrl+J"}
    assert room.window.commands["help"].shortcuts() == [QKeySequence("Ctrl+J")]
    assert room.window.commands["print"].isEnabled()
    room.window.close()
    room.close()
    again = ReadingRoom(qapp, data)
    assert again.window.commands["help"].shortcuts() == [QKeySequence("Ctrl+J")]
    again.start()
    again.conductor.navigator.go("keys")
    again.window.panels.keys.rows["help"].back.click()
    assert again.window.commands["help"].shortcuts() == [QKeySequence("F1")]
    again.window.close()
    again.close()


@pytest.mark.parametrize("keys", [(Qt.Key.Key_P, CTRL), (Qt.Key.Key_J, NONE)])
def test_keys_that_cannot_be_had_change_nothing(
    room: ReadingRoom, qtbot: QtBot, keys: tuple[Qt.Key, Qt.KeyboardModifier]
) -> None:
    told: list[str] = []
    panel = room.window.panels.keys
    panel.told.connect(told.append)
    room.conductor.navigator.go("keys")
    panel.rows["help"].change.click()
    QTest.keyClick(panel.rows["help"].change, *keys)

    assert room.settings.keys == ()
    assert told
    assert "Nothing was changed." in told[-1]


def test_a_command_gives_its_keys_away_before_another_takes_them() -> None:
    changed = (("help", "Ctrl+J"),)

    assert owner_of("F1", changed) is None
    assert owner_of("Ctrl+J", changed) == "help"
    assert keys_in_use(changed)["help"] == ("Ctrl+J",)


def is_last(said: list[str], words: str) -> bool:
    return said[-1:] == [words]


def test_what_was_taken_back_can_be_done_again(room: ReadingRoom, qtbot: QtBot) -> None:
    said: list[str] = []
    room.conductor.deeds.told.connect(lambda words, _undo: said.append(words))
    room.conductor.navigator.go("library")
    studies = room.window.panels.library.studies
    qtbot.waitUntil(lambda: studies.item_count() > 0)
    studies.setCurrentIndex(studies.model().index(0, 0))
    studies.setFocus()
    for command, words in (
        ("save", "Saved for later."),
        ("undo", "Taken back: Saved for later."),
        ("redo", "Saved for later."),
        ("undo", "Taken back: Saved for later."),
    ):
        room.window.commands[command].trigger()
        qtbot.waitUntil(partial(is_last, said, words))


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
def test_the_menu_key_offers_what_can_be_done_with_a_row(room: ReadingRoom, qtbot: QtBot) -> None:
    room.conductor.navigator.go("library")
    studies = room.window.panels.library.studies
    qtbot.waitUntil(lambda: studies.item_count() > 0)
    studies.setCurrentIndex(studies.model().index(0, 0))
    QTest.keyClick(studies, Qt.Key.Key_Menu)
    (menu,) = studies.findChildren(QMenu)
    words = [action.text() for action in menu.actions()]
    assert words == ["Open", "Save for later", "Shelves for this study"]
    menu.actions()[1].trigger()
    menu.close()

    def is_saved() -> bool:
        item = studies._model.item(studies._model.index(0))
        return item.marks.saved

    qtbot.waitUntil(is_saved)


def test_the_list_of_keys_goes_on_paper(room: ReadingRoom, qtbot: QtBot) -> None:
    room.conductor.navigator.go("keys")
    room.window.panels.keys._print.click()
    preview = room.window.panels.preview

    assert preview.isVisible()
    html = preview._handout.pieces[0].html if preview._handout else ""
    assert "Ctrl+K" in html
    assert "Comfort" in html
