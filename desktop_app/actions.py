"""Every command of the window as a row of data; menus, keys and Help are made from it."""

from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

PLACES = ("home", "library", "saved", "notes", "visit")


@dataclass(frozen=True, slots=True)
class Command:
    """A command: its name in code, its words, its keys, and the icon beside the words."""

    name: str
    words: Any
    keys: tuple[str, ...] = ()
    icon: str = ""


COMMANDS = (
    Command("home", QT_TRANSLATE_NOOP("actions", "Home"), ("Alt+1",), "house"),
    Command("library", QT_TRANSLATE_NOOP("actions", "Library"), ("Alt+2",), "book-open"),
    Command("saved", QT_TRANSLATE_NOOP("actions", "Saved"), ("Alt+3",), "bookmark"),
    Command("notes", QT_TRANSLATE_NOOP("actions", "Notes"), ("Alt+4",), "notebook-pen"),
    Command("visit", QT_TRANSLATE_NOOP("actions", "My visit"), ("Alt+5",), "calendar-clock"),
    Command("back", QT_TRANSLATE_NOOP("actions", "Back"), ("Alt+Left",), "arrow-left"),
    Command("forward", QT_TRANSLATE_NOOP("actions", "Forward"), ("Alt+Right",), "arrow-right"),
    Command("search", QT_TRANSLATE_NOOP("actions", "Search"), ("Ctrl+K", "Ctrl+L"), "search"),
    Command("save", QT_TRANSLATE_NOOP("actions", "Save this study"), ("Ctrl+D",), "bookmark"),
    Command("shelve", QT_TRANSLATE_NOOP("actions", "Shelves for this study"), ("F4",), "layers"),
    Command("shelves", QT_TRANSLATE_NOOP("actions", "My shelves"), (), "layers"),
    Command("note", QT_TRANSLATE_NOOP("actions", "New note"), ("Ctrl+N",), "notebook-pen"),
    Command(
        "ask",
        QT_TRANSLATE_NOOP("actions", "Ask my team about this"),
        ("Ctrl+E",),
        "message-circle-question-mark",
    ),
    Command("print", QT_TRANSLATE_NOOP("actions", "Print"), ("Ctrl+P",), "printer"),
    Command("undo", QT_TRANSLATE_NOOP("actions", "Undo"), ("Ctrl+Z",), "undo-2"),
    Command("redo", QT_TRANSLATE_NOOP("actions", "Do it again"), ("Ctrl+Y",), "repeat"),
    Command("listen", QT_TRANSLATE_NOOP("actions", "Listen"), ("F8",), "volume-2"),
    Command("next_part", QT_TRANSLATE_NOOP("actions", "Next part"), ("Ctrl+Down",), "chevron-down"),
    Command(
        "previous_part", QT_TRANSLATE_NOOP("actions", "Part before"), ("Ctrl+Up",), "chevron-up"
    ),
    Command("find", QT_TRANSLATE_NOOP("actions", "Find on this page"), ("Ctrl+F",), "search"),
    Command("next_mark", QT_TRANSLATE_NOOP("actions", "Next mark"), ("F3",), "chevron-down"),
    Command(
        "previous_mark", QT_TRANSLATE_NOOP("actions", "Mark before"), ("Shift+F3",), "chevron-up"
    ),
    Command("mark", QT_TRANSLATE_NOOP("actions", "Mark words"), ("Ctrl+M",), "highlighter"),
    Command("next_pane", QT_TRANSLATE_NOOP("actions", "Next pane"), ("F6",)),
    Command("previous_pane", QT_TRANSLATE_NOOP("actions", "Pane before"), ("Shift+F6",)),
    Command("bigger", QT_TRANSLATE_NOOP("actions", "Larger text"), ("Ctrl++", "Ctrl+="), "plus"),
    Command("smaller", QT_TRANSLATE_NOOP("actions", "Smaller text"), ("Ctrl+-",)),
    Command("usual_size", QT_TRANSLATE_NOOP("actions", "My usual text size"), ("Ctrl+0",)),
    Command("comfort", QT_TRANSLATE_NOOP("actions", "Comfort"), ("F9",), "a-large-small"),
    Command("hard_day", QT_TRANSLATE_NOOP("actions", "Hard day"), ("F7",), "sun"),
    Command("after_visit", QT_TRANSLATE_NOOP("actions", "After the visit"), (), "clipboard-list"),
    Command("handover", QT_TRANSLATE_NOOP("actions", "For the next helper"), (), "hand-helping"),
    Command("copies", QT_TRANSLATE_NOOP("actions", "Copies of my notes"), (), "copy"),
    Command("bin", QT_TRANSLATE_NOOP("actions", "Bin"), (), "trash-2"),
    Command("giving", QT_TRANSLATE_NOOP("actions", "Give out"), (), "hand-helping"),
    Command("taking", QT_TRANSLATE_NOOP("actions", "Take in notes"), (), "folder-open"),
    Command("importing", QT_TRANSLATE_NOOP("actions", "Bring in studies"), (), "download"),
    Command("packs", QT_TRANSLATE_NOOP("actions", "Study packs"), (), "layers"),
    Command("help", QT_TRANSLATE_NOOP("actions", "Help"), ("F1",), "circle-help"),
    Command("keys", QT_TRANSLATE_NOOP("actions", "Keys"), (), "list"),
    Command("people", QT_TRANSLATE_NOOP("actions", "People"), (), "users"),
    Command("menu", QT_TRANSLATE_NOOP("actions", "Menu"), ("F10",), "menu"),
    Command("full_screen", QT_TRANSLATE_NOOP("actions", "Full screen"), ("F11",)),
    Command("step_back", QT_TRANSLATE_NOOP("actions", "Close or go back"), ("Esc",)),
)


def command_words(command: Command) -> str:
    """The command in the reader's language."""
    return QCoreApplication.translate("actions", command.words)


def make_actions(owner: QWidget) -> dict[str, QAction]:
    """One QAction for each command, with its keys, working anywhere in the window."""
    actions = {}
    for command in COMMANDS:
        action = QAction(command_words(command), owner)
        action.setShortcuts([QKeySequence(keys) for keys in command.keys])
        owner.addAction(action)
        actions[command.name] = action
    return actions
