"""The page Keys: every command with its keys."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QShowEvent
from PySide6.QtWidgets import QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget
from typing_extensions import override

from desktop_app.actions import COMMANDS, command_words
from desktop_app.keys.row import KeyRow
from desktop_app.keys.rules import keys_in_use, owner_of, shown
from desktop_app.scrolled import scroll_area
from desktop_app.theme.look import Look


class KeysPanel(QScrollArea):
    """A row for each command; a change counts at once.

    Signals:
        keys_wished(str, object): these keys for this command; None gives back its own.
        print_wished(): put the list on paper.
        told(str): what was done, or why not.
    """

    keys_wished = Signal(str, object)
    print_wished = Signal()
    told = Signal(str)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._changed: tuple[tuple[str, str], ...] = ()
        self._actions: dict[str, QAction] = {}
        self._title = QLabel(self.tr("Keys"))
        self._about = QLabel(
            self.tr("Everything works with keys alone. You can give a command other keys.")
        )
        self._print = QPushButton(self.tr("Print the keys"))
        self.rows: dict[str, KeyRow] = {}
        self._look = look
        page = QWidget()
        self._column = column = QVBoxLayout(page)
        column.setContentsMargins(32, 24, 32, 32)
        column.setSpacing(12)
        for label in (self._title, self._about):
            label.setWordWrap(True)
            column.addWidget(label)
        column.addWidget(self._print, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch()
        self._print.clicked.connect(self.print_wished)
        scroll_area(page, self)
        self.setAccessibleName(self.tr("Keys"))
        self.set_look(look)

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not self.rows:
            self._make_rows()

    def serve(self, actions: dict[str, QAction]) -> None:
        """Know these actions: they keep still while keys are caught for one of them."""
        self._actions = actions

    def show_keys(self, changed: tuple[tuple[str, str], ...]) -> None:
        """Show a person’s own keys where there are some."""
        self._changed = changed
        self._show_rows()

    def listed(self) -> list[tuple[str, str]]:
        """Every command in words with its keys, as they are shown."""
        used = keys_in_use(self._changed)
        return [(command_words(one), shown(used[one.name])) for one in COMMANDS]

    def focus_first(self) -> None:
        """Give the focus to the first button."""
        self._print.setFocus(Qt.FocusReason.OtherFocusReason)

    def set_look(self, look: Look) -> None:
        """Show the list in another look."""
        self._look = look
        self._title.setFont(look.bold(look.scale.title))
        self._about.setFont(look.font(look.scale.body))
        for row in self.rows.values():
            row.set_look(look)

    def _make_rows(self) -> None:
        """Made when they are first looked at: most people never do, and all wait at the start."""
        for command in COMMANDS:
            row = KeyRow(command.name, command_words(command))
            row.set_look(self._look)
            row.catching.connect(self._hold_still)
            row.keys_wished.connect(self._wish)
            row.put_back.connect(self._put_back)
            row.told.connect(self.told)
            self.rows[command.name] = row
            self._column.insertWidget(self._column.count() - 1, row)
        self._show_rows()

    def _show_rows(self) -> None:
        own, used = dict(self._changed), keys_in_use(self._changed)
        for name, row in self.rows.items():
            row.show_keys(shown(used[name]), own=name in own)

    def _hold_still(self, catching: bool) -> None:
        for action in self._actions.values():
            action.setEnabled(not catching)

    def _wish(self, name: str, keys: str) -> None:
        owner = owner_of(keys, self._changed)
        if owner is not None and owner != name:
            words = self.tr("These keys already belong to: {command}. Nothing was changed.")
            command = next(one for one in COMMANDS if one.name == owner)
            self.told.emit(words.format(command=command_words(command)))
            return
        self.keys_wished.emit(name, keys)
        self.told.emit(self.tr("The new keys count from now on."))

    def _put_back(self, name: str) -> None:
        usual = next(one.keys for one in COMMANDS if one.name == name)
        others = tuple(pair for pair in self._changed if pair[0] != name)
        taken = [owner_of(keys, others) for keys in usual]
        if any(owner not in {None, name} for owner in taken):
            self.told.emit(self.tr("Another command has these keys now. Change that one first."))
            return
        self.rows[name].change.setFocus(Qt.FocusReason.OtherFocusReason)
        self.keys_wished.emit(name, None)
        self.told.emit(self.tr("The usual keys are back."))
