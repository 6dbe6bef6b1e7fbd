"""Seven ways in which a file can be damaged, each different for each seed."""

import random
from collections.abc import Callable

PAGE = 4096
Damage = Callable[[bytearray, random.Random], None]


def _cut(file: bytearray, dice: random.Random) -> None:
    del file[int(len(file) * dice.uniform(0.3, 0.7)) :]


def _page_zeroed(file: bytearray, dice: random.Random) -> None:
    at = dice.randrange(0, max(1, len(file) // PAGE)) * PAGE
    file[at : at + PAGE] = bytes(len(file[at : at + PAGE]))


def _first_page_zeroed(file: bytearray, _dice: random.Random) -> None:
    file[:PAGE] = bytes(len(file[:PAGE]))


def _header_zeroed(file: bytearray, _dice: random.Random) -> None:
    file[:16] = bytes(16)


def _bits_flipped(file: bytearray, dice: random.Random) -> None:
    for _ in range(50):
        file[dice.randrange(len(file))] ^= 1 << dice.randrange(8)


def _pages_of_noise(file: bytearray, dice: random.Random) -> None:
    for _ in range(10):
        at = dice.randrange(0, max(1, len(file) // PAGE)) * PAGE
        file[at : at + PAGE] = dice.randbytes(len(file[at : at + PAGE]))


def _beginning_zeroed(file: bytearray, _dice: random.Random) -> None:
    file[: 1 << 16] = bytes(len(file[: 1 << 16]))


KINDS: dict[str, Damage] = {
    "cut off": _cut,
    "one page zeroed": _page_zeroed,
    "first page zeroed": _first_page_zeroed,
    "header zeroed": _header_zeroed,
    "50 bits flipped": _bits_flipped,
    "10 pages of noise": _pages_of_noise,
    "first 64 kB zeroed": _beginning_zeroed,
}


def damaged(whole: bytes, kind: str, seed: int) -> bytes:
    """The file with this kind of damage."""
    file = bytearray(whole)
    KINDS[kind](file, random.Random(f"{kind} {seed}"))
    return bytes(file)
