"""Undoing an import: all of it, the last one first, and nothing of what came since."""

from collections.abc import Callable
from pathlib import Path

import pytest

from db.errors import LibraryError, Stopped
from db.library import Library
from db.models import StudyId
from db.packs import Packs
from db.undoing import KEPT
from tests.builders import a_study, a_study_file
from tests.packs import as_a_pack, install, library_of
from tests.written_papers import PAPERS, as_ris

A, B = StudyId("a-2025"), StudyId("b-2025")
BESIDE = ("imports", "import_steps", "study_changes", "meta", "sqlite_sequence", "_fts_")


def said(library: Library) -> list[str]:
    """All that the library holds, without what it remembers of imports and of its index."""
    dump = library._connection.iterdump()
    return sorted(line for line in dump if not any(name in line for name in BESIDE))


def bring_in(library: Library, *paths: Path) -> None:
    library.apply(library.plan(paths))


def test_an_import_can_be_undone_as_if_it_had_never_been(library: Library, tmp_path: Path) -> None:
    bring_in(library, a_study_file(tmp_path, A, title="Alpha"))
    before = said(library)
    (tmp_path / "papers").write_text(as_ris(PAPERS), "utf-8")
    bring_in(library, a_study_file(tmp_path, A, title="Omega"), tmp_path / "papers")
    assert library.find("omega").total == 1
    done = library.undo_import()

    assert (done.removed, done.restored, done.left) == (3, 1, 0)
    assert len(done.changes.studies) == 4
    assert said(library) == before
    assert library.find("omega").total == library.find("vests").total == 0
    assert library.find("alpha").total == 1
    assert library.page(A) is not None


def test_imports_are_undone_one_after_the_other(library: Library, tmp_path: Path) -> None:
    for title in ("One", "Two", "Three"):
        bring_in(library, a_study_file(tmp_path, A, title=title))
    titles = []
    for _ in range(3):
        library.undo_import()
        study = library.study(A)
        titles.append(study.title if study else None)

    assert titles == ["Two", "One", None]
    with pytest.raises(LibraryError, match=r"^There is no import to undo\. Nothing was changed\.$"):
        library.undo_import()


def test_what_has_changed_since_is_left_alone(library: Library, tmp_path: Path) -> None:
    bring_in(library, a_study_file(tmp_path, A), a_study_file(tmp_path, B))
    as_a_pack(library, a_study_file(tmp_path, B, title="Newer"))
    done = library.undo_import()

    assert (done.removed, done.restored, done.left) == (1, 0, 1)
    assert library.study(A) is None
    assert library.study(B) == a_study(B, title="Newer")


def test_past_imports_tell_when_and_of_what(library: Library, tmp_path: Path) -> None:
    bring_in(library, a_study_file(tmp_path, A), a_study_file(tmp_path, B))
    bring_in(library, a_study_file(tmp_path, B, title="Newer"))
    last, first = library.past_imports()

    assert (last.files, last.new, last.changed) == (("b-2025.md",), 0, 1)
    assert (first.files, first.new, first.changed) == (("a-2025.md", "b-2025.md"), 2, 0)
    assert first.when.endswith("+00:00")


def test_only_the_last_imports_are_kept(library: Library, tmp_path: Path) -> None:
    for number in range(KEPT + 2):
        bring_in(library, a_study_file(tmp_path, A, title=f"Title {number}"))
    kept = library._connection.execute("SELECT count(DISTINCT import) FROM import_steps")

    assert len(library.past_imports()) == kept.fetchone()[0] == KEPT


def test_what_a_pack_has_taken_over_since_is_the_packs(packs: Packs, tmp_path: Path) -> None:
    library = library_of(packs)
    bring_in(library, a_study_file(tmp_path, A), a_study_file(tmp_path, B))
    install(packs, tmp_path, a_study(A))
    done = library.undo_import()

    assert (done.removed, done.left) == (1, 1)
    assert library.study(A) == a_study(A)


def test_a_study_of_a_pack_that_has_left_comes_back_as_ones_own(
    packs: Packs, tmp_path: Path
) -> None:
    library = library_of(packs)
    install(packs, tmp_path, a_study(A))
    bring_in(library, a_study_file(tmp_path, A, title="Changed"))
    packs.remove("example")
    library.undo_import()
    install(packs, tmp_path, a_study(A, title="New in a pack"))

    assert [change.what for change in library.history(A)] == ["changed"] * 3
    pack = library.pack_of(A)
    assert pack is not None
    assert pack.head.id == "example"


def test_what_ships_with_the_program_is_no_import(library: Library, tmp_path: Path) -> None:
    as_a_pack(library, a_study_file(tmp_path, A))

    assert library.past_imports() == ()


def test_undoing_can_be_stopped_and_tells_how_far_it_is(library: Library, tmp_path: Path) -> None:
    bring_in(library, a_study_file(tmp_path, A), a_study_file(tmp_path, B))
    before = said(library)
    told: list[tuple[int, int]] = []
    with pytest.raises(Stopped, match=r"^The undoing was stopped\. Nothing was changed\.$"):
        library.undo_import(stop=lambda: bool(told), progress=lambda *count: told.append(count))

    assert said(library) == before
    assert told == [(1, 2)]
    assert library.undo_import().removed == 2


def test_an_import_that_fails_is_not_remembered(
    library: Library, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    plan = library.plan([a_study_file(tmp_path, A)])
    fails: Callable[..., None] = lambda *_: (_ for _ in ()).throw(ZeroDivisionError)  # noqa: E731
    monkeypatch.setattr("db.index.add_words", fails)
    with pytest.raises(ZeroDivisionError):
        library.apply(plan)
    monkeypatch.undo()

    assert library.past_imports() == ()
    assert library.study(A) is None
