"""Buttons that stay down: those that open something, and those of which one is chosen."""

from PySide6.QtGui import QAccessible, QAccessibleStateChangeEvent
from PySide6.QtWidgets import QAbstractButton, QAccessibleWidget
from typing_extensions import override

Role, Text, State = QAccessible.Role, QAccessible.Text, QAccessible.State


class StayingButton(QAccessibleWidget):
    """Qt calls each of them a check box, which says nothing of what a press does."""

    def __init__(self, button: QAbstractButton, role: QAccessible.Role) -> None:
        super().__init__(button, role)
        self._button = button

    @override
    def text(self, t: QAccessible.Text) -> str:
        if t == Text.Name:
            return self._button.accessibleName() or self._button.text()
        return super().text(t)

    @override
    def actionNames(self) -> list[str]:
        return [self.pressAction(), *super().actionNames()]

    @override
    def doAction(self, actionName: str) -> None:
        if actionName == self.pressAction():
            self._button.animateClick()
        else:
            super().doAction(actionName)


class ChoiceButton(StayingButton):
    """One of several, of which one is chosen."""

    def __init__(self, button: QAbstractButton) -> None:
        super().__init__(button, Role.RadioButton)

    @override
    def state(self) -> QAccessible.State:
        state = super().state()
        state.checkable, state.checked = True, self._button.isChecked()
        return state


class FoldButton(StayingButton):
    """Opens and closes what stands below it."""

    def __init__(self, button: QAbstractButton) -> None:
        super().__init__(button, Role.Button)
        button.toggled.connect(self._tell)

    @override
    def state(self) -> QAccessible.State:
        state = super().state()
        state.expandable = True
        state.expanded = self._button.isChecked()
        state.collapsed = not state.expanded
        return state

    def _tell(self) -> None:
        changed = State()
        changed.expanded = True
        QAccessible.updateAccessibility(QAccessibleStateChangeEvent(self._button, changed))
