"""Medians, 95th percentiles, and the ratio to a floor measured in the same run."""

import statistics
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Figure:
    """One figure: its name, for how many studies, its times and its floor in milliseconds."""

    name: str
    studies: int
    median_ms: float
    p95_ms: float
    floor_ms: float

    @property
    def ratio(self) -> float:
        """How many times the floor the median is."""
        return round(self.median_ms / self.floor_ms, 2) if self.floor_ms else 0.0


def figure(name: str, studies: int, times: Sequence[float], floors: Sequence[float]) -> Figure:
    """A figure from times in seconds."""
    ordered = sorted(times)
    p95 = ordered[min(len(ordered) - 1, round(0.95 * len(ordered)))]
    return Figure(
        name,
        studies,
        round(statistics.median(times) * 1000, 2),
        round(p95 * 1000, 2),
        round(statistics.median(floors) * 1000, 2),
    )


def timed(work: Callable[[], object]) -> float:
    """How long the work takes, in seconds."""
    begun = time.perf_counter()
    work()
    return time.perf_counter() - begun
