"""The watch over the reading process sees each deed, so that a quiet one proves something."""

import io
from contextlib import closing
from pathlib import Path

import pytest

from db import reading
from db.read_lines import Ended
from db.reading import StudyReader
from db.reading_worker import TOO_MUCH, UNKNOWN
from tests.hostile.watcher import WATCHED

DEEDS = {
    "write a file": "open('left-behind', 'w').close()",
    "read another's file": "open('/etc/passwd').close()",
    "make a folder": "__import__('os').mkdir('made')",
    "start a program": "__import__('subprocess').run(['true'])",
    "start one by the shell": "__import__('os').system('true')",
    "make a socket": "__import__('socket').socket().close()",
}


def reason_of(deed: str, begin: str, folder: Path) -> str:
    """What is told of a file that brings about this deed while its kind is looked for."""
    kind_of = f"import db.reading_worker as w; w.kind_of = lambda _: ({deed}, None)[1]; from db"
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(reading, "BEGIN", kind_of.join(begin.rsplit("from db", 1)))
        with closing(StudyReader(folder)) as reader:
            *_, end = reader.read("a file", io.BytesIO(b"words"))
    assert isinstance(end, Ended)
    assert end.fault is not None
    return end.fault.reason


@pytest.mark.parametrize("name", DEEDS)
def test_a_deed_ends_the_reading_process(name: str, tmp_path: Path) -> None:
    assert reason_of(DEEDS[name], WATCHED, tmp_path) == TOO_MUCH


@pytest.mark.parametrize("name", DEEDS)
def test_unwatched_it_would_be_done(name: str, tmp_path: Path) -> None:
    assert reason_of(DEEDS[name], reading.BEGIN, tmp_path) == UNKNOWN
