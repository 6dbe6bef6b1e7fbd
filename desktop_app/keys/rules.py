"""Which keys a command may have."""

from collections.abc import Mapping

from PySide6.QtCore import QKeyCombination, Qt
from PySide6.QtGui import QAction, QKeySequence

from desktop_app.actions import COMMANDS

MODIFIERS = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.MetaModifier,
)
ALONE = (
    *(Qt.Key(int(Qt.Key.Key_F1) + number) for number in range(12)),
    Qt.Key.Key_Escape,
    Qt.Key.Key_Home,
    Qt.Key.Key_End,
    Qt.Key.Key_Pause,
    Qt.Key.Key_Insert,
)
"""Keys that may stand alone: they type no letter."""


def can_be_used(combination: QKeyCombination) -> bool:
    """Whether these keys suit shaky hands and dictation: two at most, and no letter alone."""
    held = [one for one in MODIFIERS if combination.keyboardModifiers() & one]
    if not held or held == [Qt.KeyboardModifier.ShiftModifier]:
        return combination.key() in ALONE
    return len(held) == 1


def keys_in_use(changed: tuple[tuple[str, str], ...]) -> dict[str, tuple[str, ...]]:
    """The keys of every command, a person’s own in place of ours; in portable writing."""
    own = dict(changed)
    return {
        command.name: ((own[command.name],) if command.name in own else command.keys)
        for command in COMMANDS
    }


def give_keys(actions: Mapping[str, QAction], changed: tuple[tuple[str, str], ...]) -> None:
    """Give every command its keys."""
    for name, keys in keys_in_use(changed).items():
        actions[name].setShortcuts([QKeySequence(one) for one in keys if one])


def owner_of(keys: str, changed: tuple[tuple[str, str], ...]) -> str | None:
    """The command that has these keys already, if any."""
    wanted = QKeySequence(keys)
    for name, used in keys_in_use(changed).items():
        if any(QKeySequence(one) == wanted for one in used):
            return name
    return None


def shown(keys: tuple[str, ...]) -> str:
    """Keys as the person’s computer writes them."""
    native = QKeySequence.SequenceFormat.NativeText
    return ", ".join(QKeySequence(one).toString(native) for one in keys if one)
