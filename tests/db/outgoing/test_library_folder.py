"""A library goes out as plain files and comes in again as the same library."""

import re
import shutil
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from db.connection import LIBRARY
from db.errors import Stopped
from db.folder import DataFolder
from db.library import Library
from db.migrations import open_current
from db.models import Study, Term
from db.outgoing import export_library
from db.outgoing.library_folder import write_library
from db.pack_lists import read_list
from db.pack_models import PackLists, WordGroup
from db.plans import Plan, ReadStudy
from db.preparing import open_library, prepare
from db.reading_worker import rendered
from db.study_file import tidied
from tests.strategies import STUDIES

STARTER = Path(__file__).parents[3] / "resources" / "starter"
WORDS = st.text(st.characters(codec="utf-8"), min_size=1).map(tidied).map(str.split).map(" ".join)
TEXT = WORDS.filter(lambda text: text not in {"", "null", "~"})
"""What a library can have, as nothing comes in but by readers that tidy it."""


def files_in(folder: Path) -> dict[str, bytes]:
    return {
        str(path.relative_to(folder)): path.read_bytes()
        for path in folder.rglob("*")
        if path.is_file()
    }


def everything(library: Library) -> tuple[object, ...]:
    return tuple(library.studies()), library.terms(), library.word_groups(), library.topics()


@pytest.fixture(scope="module")
def shipped(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Library]:
    data = DataFolder(tmp_path_factory.mktemp("shipped"))
    prepare(data, STARTER)
    with closing(open_library(data)) as library:
        yield library


def test_the_shipped_library_is_built_anew_from_what_went_out(
    shipped: Library, tmp_path: Path
) -> None:
    first, again, second = tmp_path / "out", DataFolder(tmp_path / "data"), tmp_path / "again"
    count = export_library(shipped, first)
    went_out = files_in(first)
    shutil.copy(STARTER / "pack.json", first)  # what makes a folder a pack
    prepare(again, first)
    with closing(open_library(again)) as library:
        assert everything(library) == everything(shipped)
        export_library(library, second)

    assert count == shipped.count()
    assert files_in(second) == went_out
    assert len(went_out) == count + 2


def test_nothing_of_it_is_new_to_the_library_it_came_from(shipped: Library, tmp_path: Path) -> None:
    export_library(shipped, tmp_path / "out")
    plan = shipped.plan([tmp_path / "out"])

    assert len(plan.unchanged) == shipped.count()
    assert (len(plan.new), len(plan.changed), plan.refused) == (0, 0, ())


@pytest.fixture(scope="module")
def place(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    root = tmp_path_factory.mktemp("libraries")
    return (root / str(number) for number in range(10_000))


def empty_at(folder: Path) -> Library:
    return Library(open_current(DataFolder(folder).library, LIBRARY))


@given(st.lists(STUDIES, min_size=1, max_size=4, unique_by=lambda study: (study.id, study.code)))
@settings(max_examples=10, deadline=None, derandomize=True)
def test_any_studies_come_back_as_they_were(place: Iterator[Path], studies: list[Study]) -> None:
    folder = next(place)
    plan = Plan(new=tuple(ReadStudy("x", study, rendered(study)) for study in studies))
    with closing(empty_at(folder / "a")) as library:
        library.apply(plan)
        before = tuple(library.studies())
        export_library(library, folder / "out")
    with closing(empty_at(folder / "b")) as library:
        library.apply(library.plan([folder / "out"]))
        assert tuple(library.studies()) == before
        export_library(library, folder / "again")

    assert len(before) == len(studies)
    assert files_in(folder / "again") == files_in(folder / "out")


@given(
    st.lists(st.builds(Term, TEXT, TEXT, st.lists(TEXT, max_size=2).map(tuple), st.none() | TEXT)),
    st.lists(
        st.builds(
            WordGroup, st.lists(TEXT, max_size=2).map(tuple), st.lists(TEXT, max_size=2).map(tuple)
        )
    ),
)
@settings(max_examples=60, deadline=None, derandomize=True)
def test_any_words_come_back_as_they_were(
    place: Iterator[Path], terms: list[Term], groups: list[WordGroup]
) -> None:
    folder = next(place)
    folder.mkdir()
    write_library(
        lambda name, text: folder.joinpath(name).write_bytes(text),
        [],
        terms,
        groups,
    )

    def back(name: str) -> PackLists:
        return read_list(name, (folder / name).read_text("utf-8"))

    assert back("glossary.yaml") == PackLists(terms=tuple(terms))
    assert back("word_groups.json") == PackLists(groups=tuple(groups))


def test_it_would_be_seen_if_a_fact_were_left_out(shipped: Library, tmp_path: Path) -> None:
    export_library(shipped, tmp_path / "out")
    for path in (tmp_path / "out" / "studies").iterdir():
        path.write_bytes(re.sub(rb"\nlicence: .*", b"", path.read_bytes()))

    assert len(shipped.plan([tmp_path / "out"]).changed) == shipped.count()


def test_a_long_export_tells_how_far_it_is_and_can_be_stopped(
    shipped: Library, tmp_path: Path
) -> None:
    heard: list[tuple[int, int]] = []
    with pytest.raises(Stopped):
        export_library(
            shipped, tmp_path / "out", lambda *told: heard.append(told), lambda: len(heard) == 5
        )

    assert heard == [(n, shipped.count()) for n in range(1, 6)]
    assert list(tmp_path.iterdir()) == []
