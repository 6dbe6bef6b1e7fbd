"""A list of studies that can be read, opened and saved from."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QMenu, QWidget
from typing_extensions import override

from db import StudyId, StudyRow
from desktop_app.studies.delegate import StudyDelegate
from desktop_app.studies.item import StudyItem
from desktop_app.studies.model import ITEM_ROLE, StudyListModel
from desktop_app.theme.look import Look

LEAST_HEIGHT = 220


class StudyList(QListView):
    """Rows of studies, each opened by one press or by Enter.

    Signals:
        study_chosen(str): the id of the study to open.
        save_wished(StudyItem): save it, or take it off again.
        shelves_wished(StudyItem): say on which shelves it shall stand.
        row_chosen(): another row, or none, is the chosen one.
    """

    study_chosen = Signal(str)
    save_wished = Signal(object)
    shelves_wished = Signal(object)
    row_chosen = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = StudyListModel()
        self._delegate = StudyDelegate(look, self)
        self._on_save = False
        self.setModel(self._model)
        self.setItemDelegate(self._delegate)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self._delegate.save_wished.connect(self.save_wished)

    def show_items(self, items: tuple[StudyItem, ...], *, from_top: bool = False) -> None:
        """Show these rows, keeping the chosen study chosen when it is still among them.

        `from_top` belongs to the answer of a new question: its best match is seen first.
        """
        chosen = self.chosen_study()
        self._model.replace(items)
        if chosen is not None:
            self.mark(chosen)
        if from_top:
            self.scrollToTop()

    def item_count(self) -> int:
        """How many rows there are."""
        return self._model.rowCount()

    def shown_studies(self) -> tuple[StudyId, ...]:
        """The studies of all rows, from top to bottom."""
        rows = range(self._model.rowCount())
        return tuple(self._model.item(self._model.index(row)).row.id for row in rows)

    def chosen_study(self) -> StudyId | None:
        """The study of the chosen row, if any."""
        index = self.currentIndex()
        return self._model.item(index).row.id if index.isValid() else None

    def chosen_item(self) -> StudyItem | None:
        """The chosen row, if any."""
        index = self.currentIndex()
        return self._model.item(index) if index.isValid() else None

    def mark(self, study: StudyId) -> None:
        """Choose the row of this study without opening it."""
        row = self._model.row_of(study)
        if row >= 0:
            self.setCurrentIndex(self._model.index(row))

    def neighbours(self, study: StudyId) -> tuple[StudyRow | None, StudyRow | None]:
        """The studies before and after this one in the list, if it is here."""
        row = self._model.row_of(study)
        if row < 0:
            return None, None
        around = (self._model.index(row - 1), self._model.index(row + 1))
        before, after = (self._model.item(at).row if at.isValid() else None for at in around)
        return before, after

    def set_look(self, look: Look) -> None:
        """Draw with other colours and sizes."""
        self._delegate.set_look(look)
        self.scheduleDelayedItemsLayout()
        self.viewport().update()

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._on_save = self._is_on_save(event)
        super().mousePressEvent(event)

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        on_save = self._is_on_save(event)
        super().mouseReleaseEvent(event)
        pressed_here = index.isValid() and index == self.currentIndex()
        if pressed_here and not self._on_save and not on_save:
            self._open(index)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        opening = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)
        if event.key() == Qt.Key.Key_Menu and self.currentIndex().isValid():
            self._offer(self.currentIndex())
        elif event.key() in opening and self.currentIndex().isValid():
            self._open(self.currentIndex())
        else:
            super().keyPressEvent(event)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()

    @override
    def currentChanged(
        self,
        current: QModelIndex | QPersistentModelIndex,
        previous: QModelIndex | QPersistentModelIndex,
    ) -> None:
        super().currentChanged(current, previous)
        self.row_chosen.emit()

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(160, LEAST_HEIGHT)

    @Slot(QModelIndex)
    def _open(self, index: QModelIndex) -> None:
        item: StudyItem = index.data(ITEM_ROLE)
        self.study_chosen.emit(item.row.id)

    def _offer(self, index: QModelIndex) -> None:
        """What can be done with a row, as a menu beside it."""
        item: StudyItem = index.data(ITEM_ROLE)
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(self.tr("Open")).triggered.connect(lambda: self._open(index))
        words = self.tr("Take off my list") if item.marks.saved else self.tr("Save for later")
        menu.addAction(words).triggered.connect(lambda: self.save_wished.emit(item))
        menu.addAction(self.tr("Shelves for this study")).triggered.connect(
            lambda: self.shelves_wished.emit(item)
        )
        menu.popup(self.viewport().mapToGlobal(self.visualRect(index).center()))

    def _is_on_save(self, event: QMouseEvent) -> bool:
        point = event.position().toPoint()
        index = self.indexAt(point)
        if not index.isValid():
            return False
        item = self._model.item(index)
        return self._delegate.is_on_save(self.visualRect(index), item, point)
