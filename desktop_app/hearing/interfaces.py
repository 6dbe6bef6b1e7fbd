"""Gives Qt our own interfaces for the widgets that need one."""

import os
import sys

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import (
    QAbstractButton,
    QAccessibleWidget,
    QLabel,
    QScrollArea,
    QStackedWidget,
)

from desktop_app.hearing.button import ChoiceButton, FoldButton
from desktop_app.hearing.heading import HeadingLabel
from desktop_app.hearing.written_text import LinkedText, WrittenText

OFF = "READING_ROOM_PLAIN_HEARING"
"""Set in the environment, it leaves everything to Qt, should a screen reader not get on with it."""


class Interfaces:
    """Makes the interfaces and keeps every one: Qt asks for them in its own time.

    Labels and buttons ask by a property: "heading" (its level), "choice" (one of several of
    which one is chosen) or "fold" (it opens and closes something).
    """

    def __init__(self) -> None:
        self._kept: list[QAccessibleInterface] = []

    def __call__(self, _kind: str, widget: QObject) -> QAccessibleInterface | None:
        """The interface for a widget, or nothing where Qt’s own will do."""
        made = made_for(widget)
        if made is not None:
            self._kept.append(made)
        return made


def install() -> None:
    """From now on Qt asks us first: where this was tried, and unless a person switched it off."""
    if sys.platform.startswith("linux") and not os.environ.get(OFF):
        QAccessible.installFactory(Interfaces())


def made_for(widget: QObject) -> QAccessibleInterface | None:
    """A new interface for this widget, if it needs one."""
    if isinstance(widget, LinkedText):
        return WrittenText(widget)
    if isinstance(widget, QLabel) and widget.property("heading"):
        return HeadingLabel(widget)
    if isinstance(widget, QAbstractButton) and widget.property("choice"):
        return ChoiceButton(widget)
    if isinstance(widget, QAbstractButton) and widget.property("fold"):
        return FoldButton(widget)
    if isinstance(widget, QScrollArea | QStackedWidget):
        return _container(widget)
    return None


def _container(widget: QScrollArea | QStackedWidget) -> QAccessibleWidget:
    """Qt's own for these ends the program when asked for a scroll bar that has just gone.

    A container with a name is told when one comes into it, one without never is.
    """
    named = bool(widget.accessibleName())
    role = QAccessible.Role.Grouping if named else QAccessible.Role.Client
    return QAccessibleWidget(widget, role)
