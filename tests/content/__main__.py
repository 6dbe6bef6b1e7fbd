"""`python -m tests.content [STUDY …]`: one line for each fault of what ships as content."""

import sys
from collections.abc import Iterator
from datetime import date

from tests.content import facts, figures, links, sameness, wording, words
from tests.content.shipped import Fault, Shipped, load


def faults_of(shipped: Shipped, today: date) -> Iterator[Fault]:
    """Every fault of everything that ships."""
    yield from shipped.unreadable
    places = {study: place for place, study in enumerate(shipped.records, 1)}
    for page in shipped.pages:
        said = page.study.id
        if said not in places:
            yield Fault(said, "there is no record of this study")
            continue
        yield from wording.faults_of(page, shipped.terms)
        yield from figures.faults_of(page, shipped.records[said])
        yield from facts.faults_of(page, shipped.records[said], places[said], today)
    written = {page.study.id for page in shipped.pages}
    yield from (Fault(study, "there is no page") for study in places if study not in written)
    yield from wording.library_faults(shipped.pages, shipped.terms)
    yield from sameness.faults_of(shipped.pages, tuple(shipped.records.values()))
    yield from links.faults_of(shipped)
    yield from words.faults_of(shipped)


def main(only: list[str]) -> int:
    """Print the faults, all or those of the studies named; 1 when there are any."""
    shipped = load()
    found = [fault for fault in faults_of(shipped, date.today()) if not only or fault.where in only]
    for fault in found:
        print(f"{fault.where}: {fault.what}")
    levels = [wording.grade([page], shipped.terms) for page in shipped.pages]
    print(
        f"{len(shipped.pages)} pages, {len(shipped.terms)} words explained, "
        f"{len(shipped.groups)} groups of everyday words, "
        f"reading level {sum(levels) / len(levels):.1f} on average, {max(levels):.1f} at most; "
        f"{len(found)} faults."
    )
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
