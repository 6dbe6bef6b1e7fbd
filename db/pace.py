"""How long work tells how far it is, and hears whether it is to go on."""

from collections.abc import Callable

Progress = Callable[[int, int], None]
"""Hears how much of how much is done."""
Stop = Callable[[], bool]
"""Says whether nobody waits for the end any more; asked in the middle of the work."""


def quiet(_done: int, _total: int) -> None:
    """Nobody wants to hear how far it is."""


def never() -> bool:
    """Nobody has given up waiting."""
    return False
