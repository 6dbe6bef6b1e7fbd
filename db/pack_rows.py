"""The packs of a library, as rows."""

import sqlite3
from dataclasses import dataclass

from db.models import Origin, StudyId
from db.pack_models import Pack, PackHead, PackLists, PackPlan
from db.study_history import now

HEAD = "id, number, title, created, least_program"
COLUMNS = f"{HEAD}, signer, installed, kept, earlier"
COUNT = "SELECT count(*) FROM studies WHERE studies.origin = packs.id"
WITH_COUNT = f"SELECT {COLUMNS}, ({COUNT}) FROM packs"


@dataclass(frozen=True, slots=True)
class PackRow:
    """A pack as the library has it, and the names of the files it was kept in."""

    head: PackHead
    signer: str | None
    installed: str
    kept: str | None
    earlier: str | None


def find(connection: sqlite3.Connection, name: str) -> PackRow | None:
    """The pack with this id."""
    rows = connection.execute(f"SELECT {COLUMNS} FROM packs WHERE id = ?", (name,))
    return next((_row(row) for row in rows), None)


def all_rows(connection: sqlite3.Connection) -> list[PackRow]:
    """Every pack, the first that came in first."""
    return list(map(_row, connection.execute(f"SELECT {COLUMNS} FROM packs ORDER BY seq")))


def packs(connection: sqlite3.Connection) -> tuple[Pack, ...]:
    """Every pack as others see it, the first that came in first."""
    rows = connection.execute(f"{WITH_COUNT} ORDER BY seq")
    return tuple(_pack(_row(row[:-1]), row[-1]) for row in rows)


def pack_of(connection: sqlite3.Connection, study: StudyId) -> Pack | None:
    """The pack that a study comes from; None for one that a person brought in alone."""
    rows = connection.execute(
        f"{WITH_COUNT} WHERE id = (SELECT origin FROM studies WHERE studies.id = ?)", (study,)
    )
    return next((_pack(_row(row[:-1]), row[-1]) for row in rows), None)


def origin_of(connection: sqlite3.Connection, study: StudyId) -> Origin | None:
    """The same without the number of its studies, for every page that is opened."""
    rows = connection.execute(
        "SELECT title, packs.number, signer, kept IS NULL FROM packs "
        "WHERE id = (SELECT origin FROM studies WHERE studies.id = ?)",
        (study,),
    )
    return next((Origin(row[0], row[1], row[2], ships=bool(row[3])) for row in rows), None)


def write(
    connection: sqlite3.Connection, plan: PackPlan, kept: str | None, earlier: str | None
) -> None:
    """Put this state of a pack in the place of the one before."""
    from db.pack_lists import as_text

    head = plan.source.head
    connection.execute(
        f"INSERT INTO packs ({COLUMNS}, lists) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) "
        "ON CONFLICT (id) DO UPDATE SET number = excluded.number, title = excluded.title, "
        "created = excluded.created, least_program = excluded.least_program, "
        "signer = excluded.signer, installed = excluded.installed, kept = excluded.kept, "
        "earlier = excluded.earlier, lists = excluded.lists",
        (
            *(head.id, head.number, head.title, head.created, head.least_program),
            *(plan.source.signer, now(), kept, earlier, as_text(plan.lists)),
        ),
    )


def remove(connection: sqlite3.Connection, name: str) -> None:
    """Take a pack out, with what it held in reserve."""
    connection.execute("DELETE FROM packs WHERE id = ?", (name,))


def studies_of(connection: sqlite3.Connection, name: str) -> list[StudyId]:
    """The studies that belong to this pack, in the order they came in."""
    rows = connection.execute("SELECT id FROM studies WHERE origin = ? ORDER BY number", (name,))
    return [StudyId(row[0]) for row in rows]


def lists(connection: sqlite3.Connection, name: str | None = None) -> list[PackLists]:
    """What the packs, or one of them, hold beside studies, the first that came in first."""
    from db.pack_lists import from_text

    rows = connection.execute(
        "SELECT lists FROM packs WHERE ?1 IS NULL OR id = ?1 ORDER BY seq", (name,)
    )
    return [from_text(row[0]) for row in rows]


def _row(row: tuple[str, int, str, str, str, str | None, str, str | None, str | None]) -> PackRow:
    return PackRow(PackHead(*row[:5]), *row[5:])


def _pack(row: PackRow, studies: int) -> Pack:
    earlier = row.earlier is not None
    return Pack(row.head, row.signer, row.installed, studies, earlier, row.kept is None)
