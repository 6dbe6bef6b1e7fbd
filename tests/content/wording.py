"""Lengths, hard sentences, forbidden words and the reading level of each page."""

import re
from collections.abc import Iterator, Sequence

from db.models import Term
from db.study_texts import plain_texts, word_count
from tests.content.shipped import Fault, Page

WORDS = re.compile(r"[A-Za-zÀ-ž]+(?:[’'-][A-Za-zÀ-ž]+)*")
FORBIDDEN = re.compile(
    r"\b(should take|you should|cures?|cured|breakthrough|miracle|promising|hope|hopes|hopeful"
    r"|game-changer|sufferers?|patients?|failed treatment|statistically significant|cohorts?"
    r"|efficacy|participants?)\b",
    re.IGNORECASE,
)
FORBIDDEN_ON_TOP = re.compile(r"\b(stop taking|start taking|switch to|must)\b", re.IGNORECASE)
NEEDED = (
    *("keep_in_mind", "what_they_did", "findings", "picture_it", "cannot_tell"),
    *("why_person", "why_helper", "why_professional"),
)
HARDEST_PAGE, HARDEST_LIBRARY = 10.0, 8.0


def faults_of(page: Page, terms: Sequence[Term]) -> Iterator[Fault]:
    """Everything that is too long, too hard or not said here."""
    said = page.study.id
    for what in (*_lengths(page), *_forbidden(page)):
        yield Fault(said, what)
    level = grade([page], terms)
    if level > HARDEST_PAGE:
        yield Fault(said, f"reading level {level:.1f}, above {HARDEST_PAGE}")


def library_faults(pages: Sequence[Page], terms: Sequence[Term]) -> Iterator[Fault]:
    """The reading level of all pages together."""
    level = sum(grade([page], terms) for page in pages) / len(pages)
    if level > HARDEST_LIBRARY:
        yield Fault("library", f"mean reading level {level:.1f}, above {HARDEST_LIBRARY}")


def grade(pages: Sequence[Page], terms: Sequence[Term]) -> float:
    """Flesch-Kincaid grade (Kincaid 1975): 0.39 words a sentence + 11.8 syllables a word - 15.59.

    A word that the glossary says aloud, such as the name of a drug, counts as two syllables:
    a reader meets it with its sound beside it.
    """
    spoken = {name.lower() for term in terms if term.say for name in (term.word, *term.forms)}
    words = [word for page in pages for word in WORDS.findall(page.text)]
    sentences = sum(len(page.sentences) for page in pages)
    syllables = sum(2 if word.lower() in spoken else syllables_of(word) for word in words)
    return 0.39 * len(words) / sentences + 11.8 * syllables / len(words) - 15.59


def syllables_of(word: str) -> int:
    """Groups of vowels, less a silent e at the end; never below one."""
    low = word.lower()
    if low.isupper():
        return len(low)
    core = re.sub(r"(?<=[^aeiouyl])(e|es|ed)$", "", low)
    return max(1, len(re.findall(r"[aeiouyà-ž]+", core)))


def _lengths(page: Page) -> Iterator[str]:
    study = page.study
    limits = (
        ("the title", len(study.title), 0, 90),
        ("the takeaway", _count(study.takeaway), 1, 25),
        ("keep in mind", _count(study.keep_in_mind or ""), 1, 20),
        ("population", _count(study.population or ""), 0, 25),
        ("the page", word_count(plain_texts(study)), 250, 450),
        ("questions", len(study.questions), 2, 4),
    )
    for name, length, least, most in limits:
        if not least <= length <= most:
            yield f"{name}: {length}, not {least} to {most}"
    for unit, texts, most in (("paragraph", page.paragraphs, 60), ("sentence", page.sentences, 25)):
        for text in texts:
            if _count(text) > most:
                yield f"a {unit} of {_count(text)} words: {text[:70]} …"
    mean = sum(map(_count, page.sentences)) / len(page.sentences)
    if mean > 15:
        yield f"sentences have {mean:.1f} words on average, above 15"
    yield from (f"no {part}" for part in NEEDED if not getattr(study, part))


def _forbidden(page: Page) -> Iterator[str]:
    texts = "\n".join((page.text, *page.fact_texts))
    yield from (f"forbidden word: {found}" for found in FORBIDDEN.findall(texts))
    top = f"{page.study.title}\n{page.study.takeaway}"
    yield from (f"forbidden above: {found}" for found in FORBIDDEN_ON_TOP.findall(top))
    if "!" in texts:
        yield "an exclamation mark"


def _count(text: str) -> int:
    return len(text.split())
