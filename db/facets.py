"""Ways to narrow what a search has found, each with the number of studies that would be left."""

import sqlite3
import time
from collections import Counter

from db.fact_words import CONDITION_WORDS, TRIALS, WATCHING
from db.models import Facet
from db.query import parse
from db.ranking import OutOfTime, matching, until
from db.translate import Own, Plan, Translator, nothing_own
from db.widening import widened

RECENT_YEARS = 5
MANY_PEOPLE = 500
KINDS: dict[str, tuple[str, ...]] = {
    "trial": TRIALS,
    "review": ("meta_analysis",),
    "watching": WATCHING,
    "scans": ("imaging",),
    "lab": ("laboratory",),
    "animals": ("animal",),
    "after death": ("post_mortem",),
    "experts": ("criteria", "guideline", "opinion"),
}
ABOUT: dict[str, tuple[str, ...]] = {
    name: CONDITION_WORDS[name]
    for name in ("first attack", "relapsing", "secondary progressive", "primary progressive")
} | {"NMOSD": ("NMOSD",), "MOGAD": ("MOGAD",), "autoimmune encephalitis": ("AE",)}
TIME_LIMIT_S = 0.15
FOUND = "WITH found AS MATERIALIZED (SELECT number, id, kind, people, year FROM studies WHERE {})"


def facets(
    connection: sqlite3.Connection, typed: str, this_year: int, own: Own = nothing_own
) -> tuple[Facet, ...]:
    """What would narrow the studies found by this text (all studies, when it is empty).

    Only ways that leave some studies and not all of them are named; none when counting takes
    longer than anybody would wait.
    """
    query = parse(typed)
    wider = widened(connection, query)
    tree = wider.tree if wider else query.tree
    plan = Translator(connection, own).plan(tree) if tree is not None else Plan("", ())
    try:
        with until(connection, time.monotonic() + TIME_LIMIT_S):
            return _counted(_Found(connection, *matching(plan)), this_year, own)
    except OutOfTime:
        return ()


class _Found:
    """The studies that match, to be counted in several ways."""

    def __init__(
        self, connection: sqlite3.Connection, where: str, values: tuple[object, ...]
    ) -> None:
        self._connection, self._where, self._values = connection, where, values

    def rows(self, rest: str, *more: object) -> list[tuple[object, ...]]:
        """The rows of a statement over `found`."""
        statement = f"{FOUND.format(self._where)} {rest}"
        return self._connection.execute(statement, (*self._values, *more)).fetchall()


def _counted(found: _Found, this_year: int, own: Own) -> tuple[Facet, ...]:
    since = this_year - RECENT_YEARS
    studies = found.rows(
        "SELECT id, kind, year > ?, people > ?, number FROM found", since, MANY_PEOPLE
    )
    kinds = Counter(kind for _, kind, *_ in studies)
    conditions = found.rows(
        "SELECT condition, number FROM study_conditions JOIN found USING (number)"
    )
    topics = found.rows(
        "SELECT topic, count(*) FROM study_topics JOIN found USING (number) "
        "GROUP BY topic ORDER BY 2 DESC"
    )
    marks = own()
    ids = {str(study[0]) for study in studies}
    named = [
        *(_facet("kind", name, sum(kinds[k] for k in of)) for name, of in KINDS.items()),
        *(
            _facet("about", name, len({n for condition, n in conditions if condition in of}))
            for name, of in ABOUT.items()
        ),
        Facet("year", str(since), f"year:>{since}", sum(bool(s[2]) for s in studies)),
        Facet(
            "people", str(MANY_PEOPLE), f"people:>{MANY_PEOPLE}", sum(bool(s[3]) for s in studies)
        ),
        *(_facet("topic", str(name), int(str(count))) for name, count in topics),
        _facet("is", "saved", len(ids & marks.saved)),
        _facet("is", "unread", len(ids - marks.read)),
        _facet("is", "new", sum(_is_newer(one, marks.looked) for one in studies)),
        _facet("has", "note", len(ids & marks.noted)),
    ]
    return tuple(facet for facet in named if 0 < facet.studies < len(studies))


def _is_newer(study: tuple[object, ...], looked: int | None) -> bool:
    return looked is not None and int(str(study[4])) > looked


def _facet(name: str, value: str, studies: int) -> Facet:
    quoted = f'"{value}"' if " " in value or ":" in value else value
    return Facet(name, value, f"{name}:{quoted}", studies)
