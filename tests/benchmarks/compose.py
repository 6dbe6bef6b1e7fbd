"""Composes any number of studies from real sentences, always the same for the same seed.

The sentences come from a corpus of consumer health answers where one lies beside the project
(../shared/corpus), otherwise from the pages of the starter library.
"""

import gzip
import json
import random
import re
from collections.abc import Iterator
from pathlib import Path

import resources
from db import ReadStudy, Study, StudyId
from tests.written_papers import Paper

ROOT = Path(__file__).resolve().parent.parent.parent
CORPUS = ROOT.parent / "shared" / "corpus" / "medquad.jsonl.gz"
SENTENCE = re.compile(r"(?<=[.!?])\s+")
KINDS = ("cohort", "randomised_trial", "meta_analysis", "imaging", "animal")
TOPICS = ("Tiredness", "Scans", "Relapses", "Walking and balance", "Food and gut")
SENTENCES_WANTED = 60_000


def compose(count: int, seed: int = 7) -> Iterator[ReadStudy]:
    """So many studies of about 330 words; “multiple sclerosis” stands in nearly all of them."""
    dice = random.Random(seed)
    sentences = _sentences()
    for number in range(count):
        yield _study(number, sentences, dice)


def compose_papers(count: int, seed: int = 11) -> Iterator[Paper]:
    """So many papers with an abstract of about 150 words, as a list of papers holds them."""
    dice = random.Random(seed)
    sentences = [" ".join(sentence.split()) for sentence in _sentences()]
    for number in range(count):
        told = dice.choices(sentences, k=11)
        yield Paper(
            number,
            " ".join(told[0].split()[:14]),
            f"BACKGROUND: {' '.join(told[1:4])} RESULTS: {' '.join(told[4:])}",
            family=f"Name{number % 5000}",
            year=1990 + number % 36,
            month=1 + number % 12,
        )


def _study(number: int, sentences: list[str], dice: random.Random) -> ReadStudy:
    def some(least: int, most: int) -> str:
        return " ".join(dice.choices(sentences, k=dice.randint(least, most)))

    about = "" if dice.random() < 0.02 else "People with multiple sclerosis (MS) took part. "
    study = Study(
        id=StudyId(f"composed-{number}"),
        title=" ".join(dice.choice(sentences).split()[:11]),
        takeaway=" ".join((about + dice.choice(sentences)).split()[:25]),
        keep_in_mind=dice.choice(sentences)[:140],
        what_they_did=about + some(2, 4),
        findings=tuple(some(1, 2) for _ in range(4)),
        cannot_tell=(some(1, 1), some(1, 1)),
        why_person=some(1, 2),
        why_professional=some(1, 2),
        kind=dice.choice(KINDS),
        organism="human",
        people=dice.randint(10, 3000),
        conditions=("MS",),
        topics=(dice.choice(TOPICS),),
        journal="Journal of Composed Studies",
        published=str(dice.randint(1990, 2026)),
    )
    html = {"takeaway": f"<p>{study.takeaway}</p>", "findings": "<ul><li>…</li></ul>"}
    return ReadStudy(f"{study.id}.md", study, html)


def _sentences() -> list[str]:
    if not CORPUS.exists():
        texts = [p.read_text("utf-8") for p in resources.path("starter/studies").glob("*.md")]
    else:
        with gzip.open(CORPUS, "rt", encoding="utf-8") as file:
            texts = [json.loads(line)["findings"] for line in file]
    found: list[str] = []
    for text in texts:
        found += [s.strip() for s in SENTENCE.split(text) if 30 < len(s) < 220]
        if len(found) > SENTENCES_WANTED:
            break
    return found
