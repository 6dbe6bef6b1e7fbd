"""What may lie on the disk when the power goes in the middle of a recording.

What the program has waited for is there. Of all else a part is there: any of the writes to a
file, torn at sectors of 512 bytes, and the first few of the changed names of a folder.
"""

import random
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

from tests.faults.recorded import Deed, Named, Said, Sized, Waited, Written

SECTOR = 512


@dataclass
class _Disk:
    """What is safe, and what was asked for since."""

    files: dict[int, bytearray] = field(default_factory=dict)
    names: dict[Path, int | None] = field(default_factory=dict)
    changes: dict[int, list[Written | Sized]] = field(default_factory=dict)
    renames: dict[Path, list[Named]] = field(default_factory=dict)


def said_before(deeds: Sequence[Deed], cut: int) -> int:
    """How many lines the program had printed when the power went."""
    return sum(isinstance(deed, Said) for deed in deeds[:cut])


def make_image(
    deeds: Sequence[Deed], cut: int, root: Path, place: Path, dice: random.Random
) -> None:
    """Write into `place` what a disk might hold of `root` after the first `cut` deeds.

    The index beside a log is left out: it lies in memory, and is made anew.
    """
    disk = _Disk()
    for deed in deeds[:cut]:
        _do(disk, deed)
    luck = dice.choice((0.0, 0.5, 0.9))
    for file, changes in disk.changes.items():
        for change in changes:
            _apply(disk, file, change, luck, dice)
    for renames in disk.renames.values():
        for named in renames[: dice.randint(0, len(renames))]:
            disk.names[named.path] = named.file
    place.mkdir(parents=True)
    for path, number in disk.names.items():
        if number is not None and not path.name.endswith("-shm"):
            target = place / path.relative_to(root)
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_bytes(disk.files.get(number, b""))


def _do(disk: _Disk, deed: Deed) -> None:
    match deed:
        case Written() | Sized():
            disk.changes.setdefault(deed.file, []).append(deed)
        case Named():
            disk.renames.setdefault(deed.path.parent, []).append(deed)
        case Waited(Path() as folder):
            for named in disk.renames.pop(folder, []):
                disk.names[named.path] = named.file
        case Waited(int() as file):
            for change in disk.changes.pop(file, []):
                _apply(disk, file, change, 1.0, random.Random(0))


def _apply(
    disk: _Disk, file: int, change: Written | Sized, luck: float, dice: random.Random
) -> None:
    held = disk.files.setdefault(file, bytearray())
    if isinstance(change, Sized):
        if dice.random() < luck:
            _resize(held, change.length)
        return
    for start in range(0, len(change.data), SECTOR):
        if dice.random() < luck:
            piece = change.data[start : start + SECTOR]
            at = change.at + start
            _resize(held, max(len(held), at + len(piece)))
            held[at : at + len(piece)] = piece


def _resize(held: bytearray, length: int) -> None:
    del held[length:]
    held.extend(bytes(length - len(held)))
