"""What the page Saved shows: the studies of one shelf, narrowed and sorted, as values."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from db import NEXT, Bookmark, Shelf, Shelved, StudyId, StudyRow
from desktop_app.session import Room
from desktop_app.studies.item import NO_MARKS, StudyItem

translate = QCoreApplication.translate
SAVED = "saved"
"""The list of all saved studies stands where shelves stand."""
WAITING = Shelf(NEXT, "")
"""What waits to be read next, where a shelf is meant."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which shelf, in which order, and narrowed to what.

    `order` is "newest", "title", "year", "unread" or "own", the order on the shelf.
    """

    shelf: str = SAVED
    order: str = "newest"
    words: str = ""
    kind: str | None = None
    unread: bool = False

    @property
    def is_narrowed(self) -> bool:
        """Whether some of the shelf may be left out."""
        return bool(self.words.strip() or self.kind or self.unread)


@dataclass(frozen=True, slots=True)
class SavedView:
    """The shelves with how many studies each has, and what is shown of the present one.

    `kinds` are the kinds of study that stand there; `whole` is how many there are in all.
    `reasons` says of every saved study why it was saved, maybe with no words.
    """

    wanted: Wanted
    shelves: tuple[Shelf, ...] = ()
    counts: tuple[tuple[str, int], ...] = ()
    items: tuple[StudyItem, ...] = ()
    kinds: tuple[str, ...] = ()
    whole: int = 0
    reasons: tuple[tuple[StudyId, str], ...] = ()
    waiting: frozenset[StudyId] = frozenset()


def gather(room: Room, wanted: Wanted) -> SavedView:
    """Everything the page needs, read in one go on the reading lane."""
    shelves, held = tuple(room.notebook.shelves.all()), room.notebook.shelves.everything()
    bookmarks = room.notebook.bookmarks()
    if wanted.shelf not in {SAVED, *held}:
        wanted = Wanted()
    kept = bookmarks if wanted.shelf == SAVED else held[wanted.shelf]
    reasons = {one.study: one.reason for one in bookmarks}
    items = _items(room, kept, reasons)
    counts = {SAVED: len(bookmarks)} | {shelf: len(studies) for shelf, studies in held.items()}
    return SavedView(
        wanted=wanted,
        shelves=shelves,
        counts=tuple(counts.items()),
        items=tuple(arranged(items, wanted)),
        kinds=tuple(sorted({item.row.kind for item in items if item.row.kind})),
        whole=len(items),
        reasons=tuple(reasons.items()),
        waiting=frozenset(one.study for one in held[NEXT]),
    )


def arranged(items: list[StudyItem], wanted: Wanted) -> list[StudyItem]:
    """Those of the studies that are wanted, in the wanted order; they come in their own."""
    fitting = [item for item in items if _fits(item, wanted)]
    orders: Mapping[str, Callable[[StudyItem], object]] = {
        "title": lambda item: item.row.title.casefold(),
        "unread": lambda item: item.marks.read,
    }
    if wanted.order == "year":
        return sorted(fitting, key=lambda item: item.row.published or "", reverse=True)
    if wanted.order in orders:
        return sorted(fitting, key=orders[wanted.order])  # type: ignore[arg-type]
    if wanted.order == "newest" and wanted.shelf != SAVED:
        return sorted(fitting, key=lambda item: item.kept, reverse=True)
    return fitting


def _fits(item: StudyItem, wanted: Wanted) -> bool:
    text = f"{item.row.title} {item.reason}".casefold()
    return (
        all(word in text for word in wanted.words.casefold().split())
        and (wanted.kind is None or item.row.kind == wanted.kind)
        and not (wanted.unread and item.marks.read)
    )


def _items(
    room: Room, kept: list[Bookmark] | list[Shelved], reasons: Mapping[StudyId, str]
) -> list[StudyItem]:
    ids = [one.study for one in kept]
    rows = {row.id: row for row in room.library.rows_for(ids)}
    marks = room.notebook.marks_of(ids)
    items = []
    for one in kept:
        row = rows.get(one.study)
        items.append(
            StudyItem(
                row or as_kept(one),
                row.takeaway if row else one.takeaway,
                marks=marks.get(one.study, NO_MARKS),
                reason=reasons.get(one.study, ""),
                kept=one.saved if isinstance(one, Bookmark) else one.added,
                gone=row is None,
            )
        )
    return items


def as_kept(one: Bookmark | Shelved) -> StudyRow:
    """A study that has left the library, as the notebook remembers it."""
    return StudyRow(
        id=one.study,
        code=None,
        title=one.title,
        takeaway=one.takeaway,
        kind=None,
        organism=None,
        people=None,
        people_detail=None,
        conditions=(),
        topics=(),
        journal=None,
        published=None,
        status="withdrawn",
        words=0,
    )


def title_of(shelf: str) -> str:
    """The name of a list that is there for everybody."""
    return translate("shelves", "Saved") if shelf == SAVED else translate("shelves", "Next")
