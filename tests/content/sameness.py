"""No borrowed sentences: no eight words in a row from a record, a seed page or another page."""

import hashlib
import re
from collections.abc import Iterator, Sequence

from tests.content.shipped import HERE, Fault, Page, Record

WORD = re.compile(r"[a-z0-9]+")
RUN = 8
OWN_SENTENCES = (
    "plain_title",
    "people_detail",
    "population",
    "intervention",
    "comparator",
    "follow_up",
    "primary_outcome",
    "primary_result",
    "findings",
    "limits",
    "harms",
    "care",
)


def runs(text: str) -> set[str]:
    """Every run of eight words of a text."""
    words = WORD.findall(text.lower())
    return {" ".join(words[start : start + RUN]) for start in range(len(words) - RUN + 1)}


def mark(run: str) -> str:
    """The fingerprint of a run, so that a text can be known without being kept."""
    return hashlib.sha256(run.encode()).hexdigest()[:16]


def faults_of(pages: Sequence[Page], records: Sequence[Record]) -> Iterator[Fault]:
    """Every run that a page shares with a record, a seed page or a page before it."""
    seeds = frozenset((HERE / "seed_runs.txt").read_text("utf-8").split())
    borrowed = {run for record in records for text in _sentences(record) for run in runs(text)}
    owner: dict[str, str] = {}
    for page in pages:
        said = page.study.id
        written = {run for text in page.paragraphs for run in runs(text)}
        own = written | {run for text in page.fact_texts[1:] for run in runs(text)}
        yield from (Fault(said, f"in a record as well: {run}") for run in sorted(own & borrowed))
        yield from (
            Fault(said, f"in a seed page as well: {run}")
            for run in sorted(own)
            if mark(run) in seeds
        )
        for run in sorted(written):
            if owner.setdefault(run, said) != said:
                yield Fault(said, f"in {owner[run]} as well: {run}")


def _sentences(record: Record) -> Iterator[str]:
    for name in OWN_SENTENCES:
        value = record[name] or ""
        yield from value if isinstance(value, list) else [value]
