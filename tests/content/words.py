"""Words explained, and everyday words: enough of them, short, and each in one place."""

from collections import Counter
from collections.abc import Iterator

from tests.content.shipped import Fault, Shipped
from tests.content.wording import FORBIDDEN

FEWEST_TERMS, FEWEST_SAID, FEWEST_GROUPS = 220, 60, 200


def faults_of(shipped: Shipped) -> Iterator[Fault]:
    """What is wrong with the glossary and with the groups of everyday words."""
    yield from _glossary(shipped)
    yield from _groups(shipped)


def _glossary(shipped: Shipped) -> Iterator[Fault]:
    where = "glossary.yaml"
    said = sum(term.say is not None for term in shipped.terms)
    if len(shipped.terms) < FEWEST_TERMS:
        yield Fault(where, f"{len(shipped.terms)} words explained, below {FEWEST_TERMS}")
    if said < FEWEST_SAID:
        yield Fault(where, f"{said} words said aloud, below {FEWEST_SAID}")
    names = Counter(name.lower() for term in shipped.terms for name in {term.word, *term.forms})
    yield from (
        Fault(where, f"in two places: {name}") for name, times in names.items() if times > 1
    )
    for term in shipped.terms:
        length = len(term.meaning.split())
        if not 3 <= length <= 25:
            yield Fault(where, f"{term.word}: {length} words, not 3 to 25")
        if FORBIDDEN.search(term.meaning) or "!" in term.meaning:
            yield Fault(where, f"{term.word}: a forbidden word")


def _groups(shipped: Shipped) -> Iterator[Fault]:
    where = "word_groups.json"
    if len(shipped.groups) < FEWEST_GROUPS:
        yield Fault(where, f"{len(shipped.groups)} groups, below {FEWEST_GROUPS}")
    everyday = Counter(word.lower() for group in shipped.groups for word in group["everyday"])
    yield from (Fault(where, f"in two groups: {word}") for word, n in everyday.items() if n > 1)
    for group in shipped.groups:
        both = {word.lower() for word in group["everyday"]} & {w.lower() for w in group["medical"]}
        if both or not group["everyday"] or not group["medical"]:
            yield Fault(where, f"a group says one thing twice, or nothing: {group}")
        long = [word for words in group.values() for word in words if len(word.split()) > 4]
        yield from (Fault(where, f"above four words: {word}") for word in long)
