"""A heading that a screen reader can jump to, with its level."""

from typing import Any

from PySide6.QtGui import QAccessible, QAccessibleAttributesInterface
from PySide6.QtWidgets import QAccessibleWidget, QLabel
from shiboken6 import Shiboken
from typing_extensions import override

LEVEL = QAccessible.Attribute.Level


class Levelled(QAccessibleAttributesInterface):
    """Tells the level of a heading; 0 is for everything that is none."""

    def level(self) -> int:
        """The level, from 1."""
        return 0

    @override
    def attributeKeys(self) -> list[QAccessible.Attribute]:
        return [LEVEL] if self.level() else []

    @override
    def attributeValue(self, key: QAccessible.Attribute) -> Any:
        return self.level() if key == LEVEL and self.level() else None


def side_of(interface: Levelled, kind: QAccessible.InterfaceType) -> int:
    """What `interface_cast` has to answer: where the attributes of this object lie, or nowhere.

    Qt wants an address. A plain number or None in its place ends the program.
    """
    wanted = kind == QAccessible.InterfaceType.AttributesInterface
    place = Shiboken.getCppPointer(interface)[-1] if wanted else 0
    return Shiboken.VoidPtr(place)  # type: ignore[return-value] # the stubs say int


class HeadingLabel(QAccessibleWidget, Levelled):
    """A label whose property "heading" is its level."""

    def __init__(self, label: QLabel) -> None:
        super().__init__(label, QAccessible.Role.Heading)

    @override
    def level(self) -> int:
        return int(self.widget().property("heading"))

    @override
    def text(self, t: QAccessible.Text) -> str:
        label = self.widget()
        if t == QAccessible.Text.Name and isinstance(label, QLabel):
            return label.accessibleName() or label.text()
        return super().text(t)

    @override
    def interface_cast(self, t: QAccessible.InterfaceType) -> int:
        return side_of(self, t)
