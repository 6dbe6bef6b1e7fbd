"""What a pack file would do, as values for the page."""

from dataclasses import dataclass
from pathlib import Path

from db import PackPlan


@dataclass(frozen=True, slots=True)
class Counts:
    """How many studies of each sort; `kept` stay as another pack has them."""

    new: int = 0
    changed: int = 0
    corrected: int = 0
    withdrawn: int = 0
    removed: int = 0
    kept: int = 0
    same: int = 0


@dataclass(frozen=True, slots=True)
class Offer:
    """A pack that was looked into, and what it would do. `present` is the number one has now."""

    file: Path
    plan: PackPlan
    counts: Counts

    @property
    def present(self) -> int | None:
        """The number of this pack that is here now."""
        return self.plan.present


def offer_of(file: Path, plan: PackPlan) -> Offer:
    """Counted where the plan was made: its studies lie on the disk."""
    corrected, withdrawn = len(plan.turned("corrected")), len(plan.turned("withdrawn"))
    counts = Counts(
        new=len(plan.studies.new),
        changed=len(plan.studies.changed) - corrected - withdrawn,
        corrected=corrected,
        withdrawn=withdrawn,
        removed=len(plan.removed),
        kept=len(plan.kept),
        same=len(plan.studies.unchanged),
    )
    return Offer(file, plan, counts)
