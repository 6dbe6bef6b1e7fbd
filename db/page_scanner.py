"""Finds rows in a damaged database file by looking at its pages, without SQLite.

SQLite reaches a row through the pages above it; when one of those is gone it finds nothing.
Here every page is looked at by itself, whatever is around it. A row may come out more than
once, in older forms too; whoever takes them must be able to tell whether a row is whole.

The format: https://www.sqlite.org/fileformat2.html, sections 1.6, 2.1 and 4.2.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from struct import unpack_from

Value = int | float | str | bytes | None
PAGE = 4096
"""Bytes. What this program writes, and what is taken when the header does not say."""

_LEAF = 13
_WAL_HEADER, _FRAME_HEADER = 32, 24
_INTEGER_BYTES = {1: 1, 2: 2, 3: 3, 4: 4, 5: 6, 6: 8}


@dataclass(frozen=True, slots=True)
class FoundRow:
    """A row as it lay in a page; a primary key of whole numbers stands in `number` only."""

    number: int
    values: tuple[Value, ...]


def rows_in(database: bytes, log: bytes = b"") -> Iterator[FoundRow]:
    """Every row that can be read, from the file and from the log beside it."""
    size = _page_size(database)
    pages = {n + 1: database[at : at + size] for n, at in enumerate(range(0, len(database), size))}
    for number, page in pages.items():
        yield from _rows_of(page, 100 if number == 1 else 0, pages)
    later = list(_frames(log, size))
    pages.update(later)
    for number, page in later:
        yield from _rows_of(page, 100 if number == 1 else 0, pages)


def _page_size(database: bytes) -> int:
    if len(database) < 18:
        return PAGE
    told: int = unpack_from(">H", database, 16)[0]
    size = 65536 if told == 1 else told
    return size if size >= 512 and size & (size - 1) == 0 else PAGE


def _frames(log: bytes, size: int) -> Iterator[tuple[int, bytes]]:
    for at in range(_WAL_HEADER, len(log) - _FRAME_HEADER - size + 1, _FRAME_HEADER + size):
        start = at + _FRAME_HEADER
        yield unpack_from(">I", log, at)[0], log[start : start + size]


def _rows_of(page: bytes, header: int, pages: Mapping[int, bytes]) -> Iterator[FoundRow]:
    if len(page) < header + 8 or page[header] != _LEAF:
        return
    count = unpack_from(">H", page, header + 3)[0]
    for at in range(header + 8, min(header + 8 + 2 * count, len(page) - 1), 2):
        try:
            yield _row_at(page, unpack_from(">H", page, at)[0], pages)
        except (ValueError, IndexError, KeyError):
            # Damage: this row is no more, the next one may be.
            continue


def _row_at(page: bytes, at: int, pages: Mapping[int, bytes]) -> FoundRow:
    length, at = _varint(page, at)
    number, at = _varint(page, at)
    payload = _payload(page, at, length, pages)
    header_length, at = _varint(payload, 0)
    kinds = []
    while at < header_length:
        kind, at = _varint(payload, at)
        kinds.append(kind)
    values = []
    for kind in kinds:
        value, at = _value(payload, at, kind)
        values.append(value)
    if at != length:
        raise ValueError("the parts do not make the whole")
    return FoundRow(number if number < 2**63 else number - 2**64, tuple(values))


def _payload(page: bytes, at: int, length: int, pages: Mapping[int, bytes]) -> bytes:
    """The bytes of a row; what does not fit into its page goes on in others."""
    size = len(page)
    if length > sum(map(len, pages.values())):
        raise ValueError("longer than the file")
    here = length if length <= size - 35 else _kept_here(length, size)
    parts = [page[at : at + here]]
    if here < length:
        follower = unpack_from(">I", page[at + here : at + here + 4].ljust(4, b"\0"))[0]
        missing = length - here
        while missing > 0:
            further = pages[follower]
            parts.append(further[4 : 4 + missing])
            missing -= size - 4
            follower = unpack_from(">I", further)[0]
    whole = b"".join(parts)
    if len(whole) != length:
        raise ValueError("cut off")
    return whole


def _kept_here(length: int, size: int) -> int:
    least = (size - 12) * 32 // 255 - 23
    here = least + (length - least) % (size - 4)
    return here if here <= size - 35 else least


def _varint(data: bytes, at: int) -> tuple[int, int]:
    value = 0
    for n in range(8):
        byte = data[at + n]
        value = value << 7 | byte & 127
        if byte < 128:
            return value, at + n + 1
    return value << 8 | data[at + 8], at + 9


def _value(data: bytes, at: int, kind: int) -> tuple[Value, int]:
    if kind == 0:
        return None, at
    if kind in (8, 9):
        return kind - 8, at
    if kind == 7:
        return unpack_from(">d", data, at)[0], at + 8
    if kind in _INTEGER_BYTES:
        end = at + _INTEGER_BYTES[kind]
        return int.from_bytes(data[at:end], "big", signed=True), end
    if kind < 12:
        raise ValueError("no such kind of value")
    end = at + (kind - 12) // 2
    return (data[at:end].decode("utf-8") if kind % 2 else data[at:end]), end
