"""Which study of the library is about which paper."""

import sqlite3

from db.models import Study, StudyId
from db.paper import may_be_same, paper_keys
from db.rows import STUDY_COLUMNS, study_of


def study_of_paper(connection: sqlite3.Connection, study: Study) -> Study | None:
    """The study of the library that is about the same paper, the surest first."""
    for key in paper_keys(study):
        rows = connection.execute(
            f"SELECT {', '.join(STUDY_COLUMNS)} FROM studies "
            "WHERE number IN (SELECT number FROM paper_keys WHERE key = ?) ORDER BY number",
            (key,),
        )
        for known in map(study_of, rows):
            if may_be_same(known, study):
                return known
    return None


def study_known_as(connection: sqlite3.Connection, name: StudyId) -> Study | None:
    """The study of the library with this id."""
    row = connection.execute(
        f"SELECT {', '.join(STUDY_COLUMNS)} FROM studies WHERE id = ?", (name,)
    ).fetchone()
    return study_of(row) if row else None


def write_paper_keys(connection: sqlite3.Connection, number: int, study: Study) -> None:
    """Note by what the paper of this study is known."""
    connection.execute("DELETE FROM paper_keys WHERE number = ?", (number,))
    connection.executemany(
        "INSERT INTO paper_keys VALUES (?, ?)", ((key, number) for key in paper_keys(study))
    )
