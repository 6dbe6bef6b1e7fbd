"""Where the focus is."""

from PySide6.QtWidgets import QApplication, QWidget


def holds_focus(widget: QWidget) -> bool:
    """Whether the focus is on something inside this widget."""
    # Qt gives None when nothing has the focus, whatever its stubs say.
    focused: QWidget | None = QApplication.focusWidget()
    return focused is not None and widget.isAncestorOf(focused)
