"""Counts what was tried and lost, and says at the end what could not be tried here."""

from collections import Counter
from dataclasses import dataclass, field

import pytest


@dataclass
class Tally:
    """What the fault tests did. `lost` counts acknowledged things that were gone or wrong."""

    tried: Counter[str] = field(default_factory=Counter)
    lost: Counter[str] = field(default_factory=Counter)
    not_here: list[str] = field(default_factory=list)

    def add(self, what: str, count: int, lost: int) -> None:
        """So many more were tried, and so many of them lost something."""
        self.tried[what] += count
        self.lost[what] += lost

    def skip(self, what: str, why: str) -> None:
        """Leave a test out, and say so where everybody sees it."""
        self.not_here.append(f"{what}: {why}")
        pytest.skip(why)

    def lines(self) -> list[str]:
        """What is printed at the end."""
        done = [f"{count} {what}: {self.lost[what]} lost" for what, count in self.tried.items()]
        return [*done, *(f"not run here: {told}" for told in self.not_here)]


KEY = pytest.StashKey[Tally]()


@pytest.fixture
def tally(request: pytest.FixtureRequest) -> Tally:
    """The one tally of this run."""
    stash = request.config.stash
    if KEY not in stash:
        stash[KEY] = Tally()
    return stash[KEY]


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    told = terminalreporter.config.stash.get(KEY, None)
    if told is not None:
        terminalreporter.section("faults")
        for line in told.lines():
            terminalreporter.write_line(line)
