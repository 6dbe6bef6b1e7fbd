"""Every kind of query, from the typed text to the answer, beside the bare ranking of its plan."""

import sqlite3
from collections.abc import Iterable
from contextlib import closing
from pathlib import Path

import db
from db import DataFolder, Library
from db.query import parse
from db.ranking import WEIGHTS
from db.translate import Translator
from tests.benchmarks.measuring import Figure, figure, timed

EACH = 6
RUNS = 5
FLOOR = (
    "SELECT rowid FROM study_fts WHERE study_fts MATCH ? "
    f"ORDER BY bm25(study_fts, {', '.join(map(str, WEIGHTS))}) LIMIT 20"
)


def query_figures(folder: Path, studies: int) -> list[Figure]:
    """One figure for each kind of query on this data folder."""
    data = DataFolder(folder)
    library = db.open_library(data)
    with closing(sqlite3.connect(f"file:{data.library}?mode=ro", uri=True)) as bare:
        kinds = _kinds(bare, studies)
        found = [
            _figure(f"find {kind}", library, bare, texts, studies) for kind, texts in kinds.items()
        ]
    library.close()
    return found


def _figure(
    name: str, library: Library, bare: sqlite3.Connection, texts: Iterable[str], studies: int
) -> Figure:
    times, floors = [], []
    for text in texts:
        match = Translator(bare).plan(parse(text).tree).match  # type: ignore[arg-type]
        library.find(text)
        for _ in range(RUNS):
            times.append(timed(lambda text=text: library.find(text)))  # type: ignore[misc]
            floors.append(timed(lambda match=match: bare.execute(FLOOR, (match,)).fetchall()))  # type: ignore[misc]
    return figure(name, studies, times, floors)


def _kinds(bare: sqlite3.Connection, studies: int) -> dict[str, list[str]]:
    def words(least: float, most: float) -> list[str]:
        rows = bare.execute(
            "SELECT word FROM words WHERE studies BETWEEN ? AND ? AND length(word) >= 5 "
            "AND word GLOB '[a-z]*' ORDER BY studies DESC, word LIMIT ?",
            (least * studies, most * studies, EACH * 4),
        )
        return [row[0] for row in rows][::4][:EACH]

    common, mid, rare = words(0.2, 1.0), words(0.02, 0.08), words(0.0002, 0.002)
    begun = common + mid
    return {
        "common": [f"{word} " for word in common],
        "mid": [f"{word} " for word in mid],
        "rare": [f"{word} " for word in rare],
        "two words": [f"{a} {b} " for a, b in zip(common, mid, strict=False)],
        "three words": [f"{a} {b} {c} " for a, b, c in zip(common, mid, mid[1:], strict=False)],
        "any of three": [
            f"{a} OR {b} OR {c} " for a, b, c in zip(mid, mid[1:], rare, strict=False)
        ],
        "phrase": ['"multiple sclerosis" ', '"took part" ', '"people with" '],
        "1 letter": [word[0] for word in begun],
        "2 letters": [word[:2] for word in begun],
        "3 letters": [word[:3] for word in begun],
        "5 letters": [word[:5] for word in begun],
        "word, prefix": [f"{a} {b[:3]}" for a, b in zip(mid, common, strict=False)],
        "field": [f"title:{word} " for word in mid],
    }
