"""What was done with a pack, so that it can be taken back and done again."""

from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING

from db import Changes, LibraryError, PackPlan

if TYPE_CHECKING:
    from db import Packs


@dataclass(frozen=True, slots=True)
class Turned:
    """A pack is at another number than before."""

    name: str
    before: int
    after: int

    def take_back(self, packs: "Packs") -> Changes:
        """Go back to the number before."""
        return packs.roll_back(self.name, self.before)

    def again(self, packs: "Packs") -> Changes:
        """Go to the later number again."""
        return packs.roll_back(self.name, self.after)


@dataclass(frozen=True, slots=True)
class Added:
    """A pack came in that was not here before. `digest` is the hash of its file."""

    name: str
    number: int
    file: Path
    digest: bytes

    def take_back(self, packs: "Packs") -> Changes:
        """Take it out; not when a newer one has come in since."""
        if self.number not in {p.head.number for p in packs.installed() if p.head.id == self.name}:
            raise LibraryError("This pack has changed since. Nothing was taken back.")
        return packs.remove(self.name)

    def again(self, packs: "Packs") -> Changes:
        """Bring in the same file; another one has not been looked at."""
        plan = packs.plan(self.file)
        if digest_of(plan) != self.digest:
            raise LibraryError("The file is another one now. Nothing was changed.")
        return packs.install(plan)


def installed_act(plan: PackPlan, file: Path) -> Turned | Added:
    """What installing this plan of this file is, once it is done."""
    head = plan.source.head
    if plan.present is not None:
        return Turned(head.id, plan.present, head.number)
    return Added(head.id, head.number, file, digest_of(plan))


def digest_of(plan: PackPlan) -> bytes:
    """The hash of the pack file that was planned."""
    return sha256(plan.source.content or b"").digest()
