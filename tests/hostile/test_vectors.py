"""Three hundred vectors and more, in four kinds of file: nothing of them is fetched or followed.

Each goes the whole road, through the reading process, which ends at once when it opens a file
or an address or starts a program. What comes back may only hold the tags that we know.
"""

import csv
import io
from collections.abc import Callable
from contextlib import closing
from html import escape
from pathlib import Path

import pytest

from db import render
from db.plans import ReadStudy
from db.reading import StudyReader
from db.reading_worker import rendered
from db.study_file import write_study
from tests.builders import a_study
from tests.hostile.vectors import VECTORS
from tests.safe_html import assert_safe
from tests.written_papers import PAPERS, as_page_html


def study_page(vector: str) -> str:
    """In a written part, where Markdown is understood."""
    return write_study(a_study(takeaway=f"Before.\n\n{vector}", findings=(vector,)))


def facts_in_front(vector: str) -> str:
    """In the facts of a study page."""
    line = " ".join(vector.split())
    return write_study(a_study(title=f"About {line}", journal=line, authors=line, harms=line))


def web_page(vector: str) -> str:
    """In the text of a saved page, as HTML and as letters."""
    page = as_page_html(PAPERS)
    return page.replace("A cooling vest", f"{vector} {escape(vector)} A cooling vest")


def table(vector: str) -> str:
    """In the cells of a table."""
    written = io.StringIO()
    csv.writer(written).writerows(
        [("id", "title", "takeaway"), ("a-2025", f"About {vector}", vector)]
    )
    return written.getvalue()


CARRIERS: list[Callable[[str], str]] = [study_page, facts_in_front, web_page, table]


def test_there_are_three_hundred_vectors_and_more() -> None:
    assert len(set(VECTORS)) == len(VECTORS) >= 300


@pytest.mark.usefixtures("watched")
@pytest.mark.parametrize("carrier", CARRIERS)
def test_no_vector_has_anything_fetched_followed_or_started(
    carrier: Callable[[str], str], tmp_path: Path
) -> None:
    shown = 0
    with closing(StudyReader(tmp_path)) as reader:
        list(reader.read("a", io.BytesIO(study_page("words").encode())))
        worker = reader._worker
        for vector in VECTORS:
            for read in reader.read("a file", io.BytesIO(carrier(vector).encode())):
                if isinstance(read, ReadStudy):
                    shown += 1
                    for html in read.html.values():
                        assert_safe(html)
        assert reader._worker is worker
    assert shown > len(VECTORS) * 0.9
    assert list(tmp_path.iterdir()) == []


def test_uncleaned_the_same_texts_would_be_seen(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(render, "_allowed", lambda _tag, _name, value: value)
    caught = 0
    for vector in VECTORS:
        for html in rendered(a_study(takeaway=vector)).values():
            try:
                assert_safe(html)
            except AssertionError:
                caught += 1

    assert caught > len(VECTORS) / 10
