"""How long the long tests are: `--long` (or READING_ROOM_LONG=1) takes the larger number."""

import os
from typing import TypeVar

T = TypeVar("T")

IS_LONG = bool(os.environ.get("READING_ROOM_LONG"))


def short_or_long(short: T, long: T) -> T:
    """The first in an ordinary run, the second in a long one."""
    return long if IS_LONG else short
