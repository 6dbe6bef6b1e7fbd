"""The middle of the window: which panes stand there, side by side or one at a time."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from desktop_app.layout import Arrangement, NotesPlace
from desktop_app.shell.pane_border import Panes

EDITOR_SHARE = 0.6


class Desk(QStackedWidget):
    """Lists and reading side by side, or one of them; wide pages take the whole desk.

    `panel` gives the list or page of a name, or the note editor; each is asked for when it is
    first shown, and `dress` is called with it then.

    Signals:
        list_resized(int): the person has given the list this width, in pixels.
    """

    list_resized = Signal(int)

    def __init__(
        self,
        panel: Callable[[str], QWidget],
        dress: Callable[[QWidget], object],
        reader: QWidget,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("desk")
        self._panel, self._dress = panel, dress
        self._reader = reader
        self._editor: QWidget | None = None
        self._arrangement: Arrangement | None = None
        self._reading_in_front = False
        self._editing = False
        self._editing_alone = False
        self._lists = QStackedWidget()
        self._reading = Panes(Qt.Orientation.Vertical, holds_list=False)
        self._reading.addWidget(reader)
        self._panes = Panes(Qt.Orientation.Horizontal, holds_list=True)
        self._panes.addWidget(self._lists)
        self._panes.addWidget(self._reading)
        self._panes.setStretchFactor(1, 1)
        self._reading.setStretchFactor(0, 3)
        self.addWidget(self._panes)
        self._panes.splitterMoved.connect(lambda at, _number: self.list_resized.emit(at))

    def arrange(self, arrangement: Arrangement, list_width: int) -> None:
        """Take this arrangement; `list_width` is in pixels."""
        self._arrangement = arrangement
        side = arrangement.notes is NotesPlace.SIDE
        self._reading.setOrientation(Qt.Orientation.Horizontal if side else Qt.Orientation.Vertical)
        self._panes.setSizes([list_width, max(1, self.width() - list_width)])
        self._apply()

    def show_list(self, name: str) -> None:
        """Bring a list to the front."""
        self._bring(self._lists, self._panel(name))
        self._reading_in_front = False
        self.setCurrentWidget(self._panes)
        self._apply()

    def show_reading(self, *, beside: str) -> None:
        """Bring the reader to the front, with this list beside it where there is room."""
        self._bring(self._lists, self._panel(beside))
        self._reading_in_front = True
        self.setCurrentWidget(self._panes)
        self._apply()

    def show_wide(self, name: str) -> None:
        """Bring a page to the front that takes the whole desk."""
        self._bring(self, self._panel(name))

    def show_editor(self, *, alone: bool) -> None:
        """Open the note editor, beside the text or, for a note of its own, alone."""
        if self._editor is None:
            self._editor = self._panel("editor")
            self._reading.addWidget(self._editor)
            self._reading.setStretchFactor(1, 2)
            self._dress(self._editor)
        if not self._editing:
            whole = self._reading.height()
            self._reading.setSizes([round(whole * (1 - EDITOR_SHARE)), round(whole * EDITOR_SHARE)])
        self._editing, self._editing_alone = True, alone
        self._reading_in_front = True
        self.setCurrentWidget(self._panes)
        self._apply()

    def hide_editor(self) -> None:
        """Close the note editor."""
        was_alone = self._editing_alone
        self._editing = self._editing_alone = False
        if was_alone:
            self._reading_in_front = False
        self._apply()

    @property
    def editing(self) -> bool:
        """Whether the note editor is open."""
        return self._editing

    @property
    def reading_in_front(self) -> bool:
        """Whether in one-pane windows the reader hides the list."""
        return self._reading_in_front and self.currentWidget() is self._panes

    def panes(self) -> list[QWidget]:
        """The panes in sight, from left to right."""
        current = self.currentWidget()
        if current is not None and current is not self._panes:
            return [current]
        borders = self._panes.borders()
        every = (self._lists.currentWidget(), *borders, self._reader, self._editor)
        return [pane for pane in every if pane is not None and pane.isVisible()]

    def _apply(self) -> None:
        if self._arrangement is None:
            return
        two = self._arrangement.two_panes
        whole = self._arrangement.notes is NotesPlace.WHOLE
        self._lists.setVisible(two or not self._reading_in_front)
        self._reading.setVisible(two or self._reading_in_front)
        if self._editor is not None:
            self._editor.setVisible(self._editing)
        self._reader.setVisible(not self._editing or not (whole or self._editing_alone))

    def _bring(self, stack: QStackedWidget, panel: QWidget) -> None:
        if stack.indexOf(panel) < 0:
            stack.addWidget(panel)
            # The style sheet has taken hold of it only now, and of its letters too.
            self._dress(panel)
        stack.setCurrentWidget(panel)
