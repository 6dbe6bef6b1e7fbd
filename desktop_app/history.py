"""Where a person has been, so that Back always leads one step back."""

from dataclasses import dataclass, field

from db import StudyId

MOST_STEPS = 100


@dataclass(frozen=True, slots=True)
class Spot:
    """A place of the window and, in it, the study that was open."""

    place: str
    study: StudyId | None = None


@dataclass(slots=True)
class History:
    """Spots behind and ahead of the present one."""

    _behind: list[Spot] = field(default_factory=list)
    _ahead: list[Spot] = field(default_factory=list)
    _here: Spot | None = None

    def go(self, spot: Spot) -> None:
        """Come to a spot; what was ahead is forgotten."""
        if spot == self._here:
            return
        if self._here is not None:
            self._behind = [*self._behind, self._here][-MOST_STEPS:]
        self._here = spot
        self._ahead.clear()

    def back(self) -> Spot | None:
        """The spot before this one, which becomes the present one."""
        if not self._behind:
            return None
        if self._here is not None:
            self._ahead.append(self._here)
        self._here = self._behind.pop()
        return self._here

    def forward(self) -> Spot | None:
        """The spot that Back came from."""
        if not self._ahead:
            return None
        if self._here is not None:
            self._behind.append(self._here)
        self._here = self._ahead.pop()
        return self._here
