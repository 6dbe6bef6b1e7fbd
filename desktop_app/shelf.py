"""A shelf that ships with the program: a name, a sentence about it, and chosen studies."""

from dataclasses import dataclass

from db import StudyId


@dataclass(frozen=True, slots=True)
class Shelf:
    """Studies that belong together for a reader; `place` is set where pages stand instead."""

    name: str
    icon: str
    about: str
    studies: tuple[StudyId, ...]
    place: str | None = None
