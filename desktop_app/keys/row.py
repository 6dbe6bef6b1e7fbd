"""One command with its keys, and a button to give it others."""

from PySide6.QtCore import QKeyCombination, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QVBoxLayout, QWidget
from typing_extensions import override

from desktop_app.flow import FlowLayout
from desktop_app.keys.rules import can_be_used
from desktop_app.theme.look import Look

ONLY_HELD = frozenset({Qt.Key.Key_Control, Qt.Key.Key_Shift, Qt.Key.Key_Alt, Qt.Key.Key_Meta})


class _Catcher(QPushButton):
    """A button that, once chosen, takes the next keys for itself.

    Signals:
        caught(QKeyCombination): these keys were pressed.
        left(): Esc was pressed, or the focus went elsewhere.
    """

    caught = Signal(object)
    left = Signal()

    def __init__(self, words: str, parent: QWidget | None = None) -> None:
        super().__init__(words, parent)
        self.setCheckable(True)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self.isChecked() or event.key() in {Qt.Key.Key_Tab, Qt.Key.Key_Backtab}:
            super().keyPressEvent(event)
        elif event.key() == Qt.Key.Key_Escape:
            self.setChecked(False)
            self.left.emit()
        elif event.key() not in ONLY_HELD:
            self.caught.emit(event.keyCombination())


class KeyRow(QFrame):
    """What the command does, its keys, Change and Put back.

    Signals:
        catching(bool): keys are being waited for; those of the window must hold still.
        keys_wished(str, str): this command shall have these keys.
        put_back(str): this command shall have its own keys again.
        told(str): why keys cannot be used.
    """

    catching = Signal(bool)
    keys_wished = Signal(str, str)
    put_back = Signal(str)
    told = Signal(str)

    def __init__(self, name: str, words: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("card", True)
        self._name, self._command = name, words
        self._words, self._keys = QLabel(words), QLabel()
        self.change = _Catcher(self.tr("Change"))
        self.back = QPushButton(self.tr("Put back"))
        self._words.setWordWrap(True)
        buttons = QWidget()
        flow = FlowLayout(buttons)
        flow.addWidget(self.change)
        flow.addWidget(self.back)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 12)
        for widget in (self._words, self._keys, buttons):
            column.addWidget(widget)
        self._keys.setWordWrap(True)
        self.change.toggled.connect(self.catching)
        self.change.toggled.connect(self._say_what_to_do)
        self.change.caught.connect(self._catch)
        self.back.clicked.connect(lambda: self.put_back.emit(self._name))

    def show_keys(self, keys: str, *, own: bool) -> None:
        """Show the keys in use; own ones can be put back."""
        self._keys.setText(keys or self.tr("No keys"))
        self.back.setVisible(own)
        self.change.setAccessibleName(
            self.tr("Change the keys of: {command}. Now: {keys}").format(
                command=self._command, keys=self._keys.text()
            )
        )
        self.back.setAccessibleName(self.tr("Put back: {command}").format(command=self._command))

    def set_look(self, look: Look) -> None:
        """Show the row in another look."""
        self._words.setFont(look.bold(look.scale.body))
        self._keys.setFont(look.font(look.scale.body))

    def _say_what_to_do(self, on: bool) -> None:
        self.change.setText(self.tr("Press the new keys, or Esc") if on else self.tr("Change"))

    def _catch(self, keys: QKeyCombination) -> None:
        self.change.setChecked(False)
        if can_be_used(keys):
            portable = QKeySequence.SequenceFormat.PortableText
            self.keys_wished.emit(self._name, QKeySequence(keys).toString(portable))
        else:
            self.told.emit(
                self.tr("Choose Ctrl or Alt with one key, or an F key. Nothing was changed.")
            )
