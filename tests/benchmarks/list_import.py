"""A long list of papers comes in: how quick, with how much memory, and who waits meanwhile."""

import os
import statistics
from contextlib import closing
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from threading import Event, Thread

from db import DataFolder
from db.connection import LIBRARY, connect
from db.library import Library
from db.migrations import open_current
from tests.benchmarks.compose import compose_papers
from tests.benchmarks.measuring import timed
from tests.written_papers import PUBMED_BEGIN, PUBMED_END, pubmed_article

BETWEEN_LOOKS_S = 0.05
BETWEEN_SEARCHES = 1000
SEARCHED = "treatment symptoms"


@dataclass(frozen=True, slots=True)
class ListImport:
    """What it took; memory as the system counts it, 0 where it does not tell."""

    papers: int
    megabytes: float
    read_s: float
    written_s: float
    processor_s: float
    undone_s: float
    memory_mb: int
    memory_of_all_mb: int
    search_ms: float
    longest_search_ms: float

    @property
    def processor_ms(self) -> float:
        """Milliseconds of processor time a paper takes, those of the reading process with them.

        It says what the work costs also on a computer that is busy with something else.
        """
        return round(1000 * self.processor_s / self.papers, 2)

    @property
    def per_second(self) -> int:
        """Papers a second, from the file to the library where they can be searched."""
        return round(self.papers / (self.read_s + self.written_s))


def list_import(folder: Path, papers: int) -> ListImport:
    """Bring in a list of so many composed papers, as PubMed writes it, and undo it again."""
    file = paper_list(folder / "papers.xml", papers)
    data = DataFolder(folder / "data")
    searches: list[float] = []
    with closing(open_current(data.library, LIBRARY)) as writing, Memory() as memory:
        library = Library(writing)
        reader = Library(connect(data.library, LIBRARY, "read"))
        plans = []
        spent = _processor_s()
        read_s = timed(lambda: plans.append(library.plan([file])))

        def look(done: int, _total: int) -> None:
            if done % BETWEEN_SEARCHES == 0:
                searches.append(timed(lambda: reader.find(SEARCHED)))

        written_s = timed(lambda: library.apply(plans[0], progress=look)) - sum(searches)
        spent = _processor_s() - spent
        assert reader.find(SEARCHED).total
        assert library.count() == papers
        undone_s = timed(library.undo_import)
        reader.close()
    return ListImport(
        papers,
        round(file.stat().st_size / 1e6, 1),
        round(read_s, 1),
        round(written_s, 1),
        round(spent, 1),
        round(undone_s, 1),
        memory.own,
        memory.of_all,
        round(statistics.median(searches) * 1000, 2),
        round(max(searches) * 1000, 2),
    )


def paper_list(file: Path, papers: int) -> Path:
    """A list of so many composed papers, as PubMed writes it, in this file."""
    with file.open("w", encoding="utf-8") as written:
        written.write(PUBMED_BEGIN)
        composed = compose_papers(papers)
        while some := list(islice(composed, 1000)):
            written.writelines(map(pubmed_article, some))
        written.write(PUBMED_END)
    return file


def _processor_s() -> float:
    """Processor time of this process and of those that it has ended, in seconds."""
    times = os.times()
    return times.user + times.system + times.children_user + times.children_system


class Memory:
    """Watches how much memory this process takes, and with those it has started, at most."""

    def __init__(self) -> None:
        self.own = self.of_all = 0
        self._ended = Event()
        self._watcher = Thread(target=self._watch)

    def __enter__(self) -> "Memory":
        self._watcher.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._ended.set()
        self._watcher.join()

    def _watch(self) -> None:
        while not self._ended.wait(BETWEEN_LOOKS_S):
            here = os.getpid()
            own = _megabytes(here)
            self.own = max(self.own, own)
            self.of_all = max(self.of_all, own + sum(map(_megabytes, _started_by(here))))


def _started_by(process: int) -> list[int]:
    try:
        told = Path(f"/proc/{process}/task/{process}/children").read_text()
    except OSError:
        return []
    return [int(one) for one in told.split()]


def _megabytes(process: int) -> int:
    try:
        told = Path(f"/proc/{process}/status").read_text().splitlines()
    except OSError:
        return 0
    kilobytes = next((line.split()[1] for line in told if line.startswith("VmRSS")), "0")
    return int(kilobytes) // 1024
