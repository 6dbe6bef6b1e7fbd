"""The nouns of study packs, as frozen values."""

from collections.abc import Callable
from dataclasses import dataclass, field

from db.models import StudyId, Term
from db.plans import Plan, ReadStudy


@dataclass(frozen=True, slots=True)
class PackHead:
    """What a pack says of itself. `number` rises with every new state of the same pack.

    `created` is an ISO date; `least_program` is the oldest program that understands the pack.
    """

    id: str
    number: int
    title: str
    created: str
    least_program: str = "0.1.0"


@dataclass(frozen=True, slots=True)
class PackSource:
    """A pack that can be read. `signer` is who vouches for it; None: nobody has checked it.

    `read` gives the bytes of one of the `paths`. `content` is the pack file itself, None for
    the pack that ships with the program.
    """

    head: PackHead
    signer: str | None
    paths: tuple[str, ...]
    read: Callable[[str], bytes] = field(repr=False)
    content: bytes | None = field(default=None, repr=False)


@dataclass(frozen=True, slots=True)
class WordGroup:
    """Words that mean the same: as people say them, and as research writes them."""

    everyday: tuple[str, ...]
    medical: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class PackTopic:
    """A topic as a pack names it: the name of its icon, and whether it stands on Home."""

    name: str
    icon: str = ""
    tile: bool = False


@dataclass(frozen=True, slots=True)
class PackShelf:
    """A shelf in a pack: studies that belong together for a reader."""

    name: str
    about: str = ""
    icon: str = ""
    studies: tuple[StudyId, ...] = ()


@dataclass(frozen=True, slots=True)
class PackPage:
    """A written page of a pack, as safe HTML."""

    name: str
    title: str
    html: str


@dataclass(frozen=True, slots=True)
class PackLists:
    """What a pack may hold beside its studies."""

    terms: tuple[Term, ...] = ()
    groups: tuple[WordGroup, ...] = ()
    topics: tuple[PackTopic, ...] = ()
    shelves: tuple[PackShelf, ...] = ()
    pages: tuple[PackPage, ...] = ()


@dataclass(frozen=True, slots=True)
class Pack:
    """A pack of the library: how many studies it brought, and since when it is here (UTC).

    `signer` is who vouches for it; None means: not checked by us. `earlier` says whether one
    can go back to the state before. `ships` is true for the pack that belongs to the program.
    """

    head: PackHead
    signer: str | None
    installed: str
    studies: int
    earlier: bool
    ships: bool


@dataclass(frozen=True, slots=True)
class PackPlan:
    """What installing a pack would do. Making one writes nothing.

    `present` is the number that the library has now; `revision` tells the library that the plan
    was made for, because one that has changed since needs another plan. `removed` are studies
    that the new state no longer holds; `kept` are studies that stay as another pack has them.
    """

    source: PackSource
    revision: int
    present: int | None
    studies: Plan
    lists: PackLists
    removed: tuple[StudyId, ...] = ()
    kept: tuple[ReadStudy, ...] = ()

    def turned(self, status: str) -> tuple[ReadStudy, ...]:
        """The studies you have that this pack now calls "corrected" or "withdrawn"."""
        changed = self.studies.changed
        return tuple(
            read
            for read in changed
            if read.study.status == status and "status" in self.studies.changes[read.study.id]
        )
