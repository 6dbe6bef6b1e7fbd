"""Paints one study in a list: title, why it matched, facts, state, and a place to save it."""

from dataclasses import dataclass

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFontMetrics, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem
from typing_extensions import override

from desktop_app.studies.item import StudyItem
from desktop_app.studies.model import ITEM_ROLE
from desktop_app.studies.text_block import Ink, TextBlock, lay_out
from desktop_app.theme.icons import icon
from desktop_app.theme.look import Look

MARGIN = 16
GAP = 6
MOST_KEPT = 200
TITLE_LINES = 3
TEXT_LINES = 4


@dataclass(frozen=True, slots=True)
class _Laid:
    """A row laid out for one width: its blocks from top to bottom, and the height of all."""

    blocks: tuple[TextBlock, ...]
    height: int


class StudyDelegate(QStyledItemDelegate):
    """Draws rows and takes presses on their Save mark.

    Signals:
        save_wished(StudyItem): the Save mark of a row was pressed and let go.
    """

    save_wished = Signal(object)

    def __init__(self, look: Look, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._kept: dict[tuple[StudyItem, int, bool], _Laid] = {}

    def set_look(self, look: Look) -> None:
        """Draw with other colours and sizes from now on."""
        self._look = look
        self._kept.clear()

    @override
    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        item: StudyItem = index.data(ITEM_ROLE)
        width = option.rect.width()
        laid = self._laid(item, width, chosen=False)
        return QSize(width, laid.height + self._heading_height(item))

    @override
    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        item: StudyItem = index.data(ITEM_ROLE)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        focused = chosen and bool(option.state & QStyle.StateFlag.State_HasFocus)
        row = option.rect.adjusted(0, self._heading_height(item), 0, 0)
        painter.save()
        self._paint_heading(painter, option.rect, item)
        self._paint_ground(painter, row, chosen=chosen, focused=focused)
        ink = self._ink(chosen=chosen)
        top = float(row.top() + MARGIN)
        for block in self._laid(item, option.rect.width(), chosen=chosen).blocks:
            block.paint(painter, row.left() + MARGIN, top, ink)
            top += block.height + GAP
        self._paint_save(painter, self._save_place(row), item, chosen=chosen)
        painter.restore()

    @override
    def editorEvent(
        self,
        event: QEvent,
        model: QAbstractItemModel,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> bool:
        kinds = (QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonRelease)
        if event.type() not in kinds or not isinstance(event, QMouseEvent):
            return False
        item: StudyItem = index.data(ITEM_ROLE)
        row = option.rect.adjusted(0, self._heading_height(item), 0, 0)
        if not self._save_place(row).contains(event.position().toPoint()):
            return False
        if event.type() == QEvent.Type.MouseButtonRelease:
            self.save_wished.emit(item)
        return True

    def is_on_save(self, option_rect: QRect, item: StudyItem, point: QPoint) -> bool:
        """Whether a point of the list lies on the Save mark of the row at `option_rect`."""
        row = option_rect.adjusted(0, self._heading_height(item), 0, 0)
        return self._save_place(row).contains(point)

    def _laid(self, item: StudyItem, width: int, *, chosen: bool) -> _Laid:
        key = (item, width, chosen)
        if key not in self._kept:
            if len(self._kept) >= MOST_KEPT:
                self._kept.clear()
            self._kept[key] = self._lay_out(item, width, self._ink(chosen=chosen))
        return self._kept[key]

    def _lay_out(self, item: StudyItem, width: int, ink: Ink) -> _Laid:
        look, scale = self._look, self._look.scale
        title = look.bold(scale.body)
        label = look.font(scale.label)
        room = width - 2 * MARGIN
        beside_save = room - self._save_size().width() - MARGIN
        text = f"{item.where}: {item.text}" if item.where else item.text
        shift = len(text) - len(item.text)
        spans = tuple(type(s)(s.start + shift, s.end + shift) for s in item.text_spans)
        why = (
            [lay_out(item.why, look.font(scale.body), room, TITLE_LINES, (), ink)]
            if item.why
            else []
        )
        blocks = (
            lay_out(item.row.title, title, room, TITLE_LINES, item.title_spans, ink),
            *why,
            lay_out(text, label, room, TEXT_LINES, spans, ink),
            lay_out(item.facts, label, room, 2, (), ink),
            lay_out(item.state, label, beside_save, 2, (), ink),
        )
        above_state = sum(block.height + GAP for block in blocks[:-1])
        foot = max(blocks[-1].height, float(self._save_size().height()))
        return _Laid(blocks, round(2 * MARGIN + above_state + foot))

    def _ink(self, *, chosen: bool) -> Ink:
        colours = self._look.colours
        if chosen:
            return Ink(colours.on_sel, colours.on_sel, colours.sel)
        return Ink(colours.text, colours.on_hit, colours.hit)

    def _heading_height(self, item: StudyItem) -> int:
        if not item.heading:
            return 0
        font = self._look.bold(self._look.scale.label)
        return QFontMetrics(font).height() + 2 * MARGIN

    def _save_size(self) -> QSize:
        font = self._look.bold(self._look.scale.label)
        metrics = QFontMetrics(font)
        words = max(metrics.horizontalAdvance(self._save_word(s)) for s in (True, False))
        height = max(44, metrics.height() + 16)
        return QSize(words + metrics.height() + 3 * GAP + 16, height)

    def _save_place(self, row: QRect) -> QRect:
        size = self._save_size()
        return QRect(
            row.right() - MARGIN - size.width(),
            row.bottom() - MARGIN - size.height(),
            size.width(),
            size.height(),
        )

    def _save_word(self, saved: bool) -> str:
        return self.tr("Saved") if saved else self.tr("Save")

    def _paint_heading(self, painter: QPainter, rect: QRect, item: StudyItem) -> None:
        if not item.heading:
            return
        painter.setFont(self._look.bold(self._look.scale.label))
        painter.setPen(QColor(self._look.colours.text))
        line = QRect(rect.left() + MARGIN, rect.top(), rect.width(), self._heading_height(item))
        painter.drawText(line, Qt.AlignmentFlag.AlignVCenter, item.heading)

    def _paint_ground(self, painter: QPainter, row: QRect, *, chosen: bool, focused: bool) -> None:
        colours = self._look.colours
        painter.fillRect(row, QColor(colours.sel if chosen else colours.panel))
        painter.setPen(QPen(QColor(colours.border), 1))
        painter.drawLine(row.left() + MARGIN, row.bottom(), row.right() - MARGIN, row.bottom())
        if focused:
            painter.setPen(QPen(QColor(colours.on_sel), 3))
            painter.drawRect(row.adjusted(5, 5, -6, -6))

    def _paint_save(
        self, painter: QPainter, place: QRect, item: StudyItem, *, chosen: bool
    ) -> None:
        colours, saved = self._look.colours, item.marks.saved
        ink = colours.on_sel if chosen else colours.link
        painter.setPen(QPen(QColor(colours.on_sel if chosen else colours.border), 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(place, 6, 6)
        font = self._look.bold(self._look.scale.label)
        side = QFontMetrics(font).height()
        picture = icon("bookmark-check" if saved else "bookmark", ink, side)
        corner = QRect(place.left() + GAP + 4, place.center().y() - side // 2, side, side)
        picture.paint(painter, corner)
        painter.setFont(font)
        painter.setPen(QColor(ink))
        words = place.adjusted(side + 2 * GAP + 4, 0, 0, 0)
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, self._save_word(saved))
