"""How well known items are found: each question of a corpus should bring back its own answer."""

import gzip
import json
import math
import random
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from db import DataFolder, Plan, ReadStudy, Study, StudyId
from db.connection import LIBRARY
from db.library import Library
from db.migrations import open_current
from tests.benchmarks.compose import CORPUS

DOCUMENTS, QUESTIONS, DEPTH = 5_000, 300, 10
BATCH = 500


@dataclass(frozen=True, slots=True)
class Relevance:
    """Mean reciprocal rank and nDCG over the first ten, for so many questions and documents."""

    questions: int
    documents: int
    mrr: float
    ndcg_10: float


def known_items(folder: Path) -> Relevance | None:
    """Measure in this folder; None where the corpus does not lie beside the project.

    A document holds the answer alone, its question is left out of the index. With one right
    document, nDCG@10 is 1 / log2(1 + rank) (Järvelin and Kekäläinen 2002).
    """
    if not CORPUS.exists():
        return None
    dice = random.Random(17)
    with gzip.open(CORPUS, "rt", encoding="utf-8") as file:
        items = [json.loads(line) for line in file]
    items = dice.sample([item for item in items if len(item["findings"]) > 200], DOCUMENTS)
    with closing(open_current(DataFolder(folder).library, LIBRARY)) as connection:
        library = Library(connection)
        for start in range(0, DOCUMENTS, BATCH):
            batch = items[start : start + BATCH]
            library.apply(Plan(new=tuple(_answer(n, item) for n, item in enumerate(batch, start))))
        ranks = [
            _rank(library, n, items[n]["title"]) for n in dice.sample(range(DOCUMENTS), QUESTIONS)
        ]
    found = [rank for rank in ranks if rank is not None]
    return Relevance(
        QUESTIONS,
        DOCUMENTS,
        round(sum(1 / rank for rank in found) / QUESTIONS, 3),
        round(sum(1 / math.log2(1 + rank) for rank in found) / QUESTIONS, 3),
    )


def _answer(number: int, item: dict[str, str]) -> ReadStudy:
    text = item["findings"]
    study = Study(
        id=StudyId(f"answer-{number}"),
        title=" ".join(text.split()[:10]),
        takeaway=" ".join(text.split()[:25]),
        findings=(text[:8000],),
        conditions=("MS",),
    )
    return ReadStudy(study.id, study, {"takeaway": ""})


def _rank(library: Library, number: int, question: str) -> int | None:
    hits = library.find(f"{question} ", limit=DEPTH).hits
    wanted = f"answer-{number}"
    return next((n for n, hit in enumerate(hits, 1) if hit.row.id == wanted), None)
