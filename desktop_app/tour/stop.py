"""A screen of the window: how one gets there, and how one leaves it again."""

from collections.abc import Callable
from dataclasses import dataclass

from desktop_app.tour.guide import Guide


def _nothing(_guide: Guide) -> None:
    pass


@dataclass(frozen=True, slots=True)
class Stop:
    """A screen by its name, in words, with the way there and the way out."""

    name: str
    words: str
    arrive: Callable[[Guide], None]
    leave: Callable[[Guide], None] = _nothing
