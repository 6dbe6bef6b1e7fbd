"""Links, topics and shelves lead somewhere."""

import re
from collections import Counter
from collections.abc import Iterator

from db.glossary import slug
from tests.content.shipped import Fault, Shipped

LINK = re.compile(r"\]\(([^)]*)\)")
MOST_TOPICS = 40


def faults_of(shipped: Shipped) -> Iterator[Fault]:
    """Links to nothing, topics that are not listed, shelves with studies that are not there."""
    words = {f"mskb:term/{slug(term.word)}" for term in shipped.terms}
    studies = {page.study.id for page in shipped.pages}
    targets = words | {f"mskb:study/{study}" for study in studies}
    for page in shipped.pages:
        links = LINK.findall(page.source)
        yield from (
            Fault(page.study.id, f"a link to nothing: {link}")
            for link in links
            if link not in targets
        )
        yield from (
            Fault(page.study.id, f"linked more than once: {link}")
            for link, times in Counter(links).items()
            if times > 1
        )
        topics = page.study.topics
        if not 1 <= len(topics) <= 4:
            yield Fault(page.study.id, f"{len(topics)} topics, not 1 to 4")
        yield from (
            Fault(page.study.id, f"no such topic: {topic}")
            for topic in topics
            if topic not in shipped.topics
        )
    if len(shipped.topics) > MOST_TOPICS:
        yield Fault("topics.json", f"{len(shipped.topics)} topics, above {MOST_TOPICS}")
    used = {topic for page in shipped.pages for topic in page.study.topics}
    yield from (
        Fault("topics.json", f"no study: {name}") for name in shipped.topics if name not in used
    )
    for shelf in shipped.shelves:
        yield from (
            Fault("shelves.json", f"{shelf['name']}: no such study: {study}")
            for study in shelf["studies"]
            if study not in studies
        )
