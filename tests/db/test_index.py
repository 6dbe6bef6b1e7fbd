"""The list of words and the pieces of the index: the work grows with what is new, not with all."""

import sqlite3
from pathlib import Path

from db import index
from db.connection import transaction
from db.library import Library
from tests.builders import a_study_file


def steps_of_an_import(library: Library, file: Path) -> int:
    """How many steps SQLite's machine takes, which no other program on the computer changes."""
    steps: list[int] = []
    plan = library.plan([file])
    library._connection.set_progress_handler(lambda: steps.append(1), 100)
    library.apply(plan)
    library._connection.set_progress_handler(None, 0)
    return len(steps)


def learn_many_words(connection: sqlite3.Connection, count: int) -> None:
    words = ((f"word{n}", f"word{n}") for n in range(count))
    with transaction(connection):
        connection.executemany("INSERT INTO words VALUES (?, ?, 1)", words)


def test_a_study_costs_the_same_however_many_words_are_known(
    library: Library, tmp_path: Path
) -> None:
    first = steps_of_an_import(library, a_study_file(tmp_path, "a-2025"))
    learn_many_words(library._connection, 20_000)
    later = steps_of_an_import(library, a_study_file(tmp_path, "b-2025"))

    assert later < 2 * first


def test_the_whole_index_is_merged_only_when_much_of_it_is_new(
    library: Library, tmp_path: Path
) -> None:
    for number in range(index.WHOLE_FROM + 1):
        a_study_file(tmp_path / "many", f"s-{number}")
    told: list[str] = []
    library._connection.set_trace_callback(told.append)
    library.apply(library.plan([tmp_path / "many"]))
    assert any("'optimize'" in statement for statement in told)
    told.clear()
    library.apply(library.plan([a_study_file(tmp_path, "one-more")]))
    library._connection.set_trace_callback(None)

    assert not any("'optimize'" in statement for statement in told)
    assert any("'merge'" in statement for statement in told)


def test_words_that_no_study_has_any_more_are_forgotten(library: Library, tmp_path: Path) -> None:
    def words() -> set[str]:
        return {row[0] for row in library._connection.execute("SELECT word FROM words")}

    library.apply(library.plan([a_study_file(tmp_path, "a-2025", title="Gloves")]))
    assert "gloves" in words()
    library.apply(library.plan([a_study_file(tmp_path, "a-2025", title="Mittens")]))

    assert "gloves" not in words()
    assert "mittens" in words()
