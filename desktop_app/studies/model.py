"""The values behind a list of studies."""

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt
from typing_extensions import override

from db import StudyId
from desktop_app.studies.item import StudyItem

ITEM_ROLE = int(Qt.ItemDataRole.UserRole)
_NOWHERE = QModelIndex()


class StudyListModel(QAbstractListModel):
    """Holds the rows of a list; it never formats and never paints."""

    def __init__(self) -> None:
        super().__init__()
        self._items: tuple[StudyItem, ...] = ()

    def replace(self, items: tuple[StudyItem, ...]) -> None:
        """Show other rows. Rows of the same studies in the same order are only refreshed."""
        if items == self._items:
            return
        if [item.row.id for item in items] == [item.row.id for item in self._items]:
            self._items = items
            self.dataChanged.emit(self.index(0), self.index(len(items) - 1))
            return
        self.beginResetModel()
        self._items = items
        self.endResetModel()

    def item(self, index: QModelIndex | QPersistentModelIndex) -> StudyItem:
        """The row at an index."""
        return self._items[index.row()]

    def row_of(self, study: StudyId) -> int:
        """Where a study stands, or -1."""
        return next((n for n, item in enumerate(self._items) if item.row.id == study), -1)

    @override
    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._items)

    @override
    def data(
        self,
        index: QModelIndex | QPersistentModelIndex,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> object:
        item = self._items[index.row()]
        if role == ITEM_ROLE:
            return item
        if role == Qt.ItemDataRole.DisplayRole:
            return item.row.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return item.spoken
        if role == Qt.ItemDataRole.AccessibleDescriptionRole:
            return item.described
        return None
