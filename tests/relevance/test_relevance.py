"""Questions as people ask them lead to a study they want, among the first three."""

import json
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

import db
from db import Library
from tests.rooms import a_data_folder

HERE = Path(__file__).parent
FIRST = 3
WANTED = 0.9


@pytest.fixture(scope="module")
def library(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Library]:
    data = a_data_folder(tmp_path_factory.mktemp("relevance") / "data")
    with closing(db.open_library(data)) as library:
        yield library


def test_lay_questions_find_what_they_want(library: Library) -> None:
    questions = json.loads((HERE / "questions.json").read_text("utf-8"))
    missed = []
    for asked, wanted in questions:
        first = [hit.row.id for hit in library.find(asked).hits[:FIRST]]
        if not set(first) & set(wanted):
            missed.append((asked, first))
    assert len(questions) >= 60
    assert len(missed) <= (1 - WANTED) * len(questions), missed


def test_without_everyday_words_far_fewer_are_found(library: Library) -> None:
    """The twin: what widening is worth."""
    questions = json.loads((HERE / "questions.json").read_text("utf-8"))
    plainly = db.Wish(widely=False)
    found = sum(
        bool({hit.row.id for hit in library.find(asked, wish=plainly).hits[:FIRST]} & set(wanted))
        for asked, wanted in questions
    )
    assert found < WANTED * len(questions)
