"""Reading in a process of its own: what is too slow, too much or not text is left out."""

import io
import os
import random
import sys
import time
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from db import reading
from db.errors import LibraryError
from db.plans import Question, ReadStudy, Refusal
from db.read_lines import Ended, Read, Unanswered, as_line, from_line
from db.reading import TOO_LONG, StudyReader
from db.reading_worker import TOO_MUCH, read_file
from db.study_file import write_study
from tests.builders import a_study, a_text

GOOD = write_study(a_study()).encode()
SHORT = 0.4
NOT_UTF_8 = "it is not plain text in UTF-8"
SLOW = a_text(body="## Takeaway\n" + "[" * 5_000).encode()


@pytest.fixture
def reader(tmp_path: Path) -> Iterator[StudyReader]:
    with closing(StudyReader(tmp_path / "staging")) as reader:
        yield reader


def only(reads: Iterator[Read]) -> Read:
    """The one thing that was read; of a file with a fault, the fault."""
    *found, end = reads
    assert isinstance(end, Ended)
    (one,) = found if end.fault is None else [end.fault]
    return one


def read(reader: StudyReader, content: bytes, name: str = "a.md") -> Read:
    return only(reader.read(name, io.BytesIO(content)))


def test_a_good_file_comes_back_with_its_html(reader: StudyReader) -> None:
    found = read(reader, GOOD)

    assert isinstance(found, ReadStudy)
    assert found.study == a_study()
    assert found.html["takeaway"] == (
        "<p>In MS the <strong>thalamus</strong> gets smaller over the years.</p>"
    )
    assert found.html["cannot_tell"] == "<ul><li>It cannot tell when the loss began.</li></ul>"
    assert "why_helper" not in found.html


@pytest.mark.parametrize(
    ("content", "place", "reason"),
    [
        (random.Random(1).randbytes(300).replace(b"\0", b""), "line 1", NOT_UTF_8),
        (b"---\nid: \xff\n", "line 1", "the facts in front have no closing line of three dashes"),
        (b"\x89PNG\r\n\x1a\n\x00", "", "it is a picture"),
        (b"---\n\x00", "line 2", "it is not plain text"),
        (b"", "", "the file is empty"),
        (b"# Tulips\n", "line 1", "it does not begin with a line of three dashes"),
        (b"Tulips are red.\n", "", "we could not tell what kind of file this is"),
        (a_text("kind: trail").encode(), "line 4", "the kind of study “trail” is not one we know"),
        (
            a_text(body="## Takeaway\n" + "- " * 1_000 + "a").encode(),
            "line 1",
            "its text is nested too deeply to show",
        ),
    ],
)
def test_a_file_that_cannot_be_read_says_why(
    reader: StudyReader, content: bytes, place: str, reason: str
) -> None:
    assert read(reader, content) == Refusal("a.md", place, reason)


def test_a_file_that_takes_too_long_is_left_out_and_the_next_is_read(
    reader: StudyReader, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert (reading.SECONDS_A_STUDY, reading.SECONDS_A_LIBRARY) == (2.0, 10.0)
    monkeypatch.setattr(reading, "SECONDS_A_STUDY", SHORT)

    assert read(reader, SLOW, "slow.md") == Refusal("slow.md", "", TOO_LONG)
    monkeypatch.undo()
    assert isinstance(read(reader, GOOD), ReadStudy)


@pytest.mark.slow
def test_without_the_limit_that_file_would_take_longer(
    reader: StudyReader, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The twin of the test above: a limit that nothing would reach proves nothing."""
    monkeypatch.setattr(reading, "SECONDS_A_STUDY", 120.0)
    begin = time.perf_counter()

    assert isinstance(read(reader, SLOW), ReadStudy)
    assert time.perf_counter() - begin > SHORT


def test_a_worker_that_dies_costs_one_file(
    reader: StudyReader, monkeypatch: pytest.MonkeyPatch
) -> None:
    dies = "import os; print('ready', flush=True); os._exit(1) if input() else None"
    monkeypatch.setattr(reading, "_command", lambda: [sys.executable, "-c", dies])
    assert read(reader, GOOD) == Refusal("a.md", "", TOO_MUCH)
    monkeypatch.undo()

    assert isinstance(read(reader, GOOD), ReadStudy)


@pytest.mark.parametrize("line", ["nonsense", '{"what":"study"}', '{"what":"study","html":3}'])
def test_a_worker_that_answers_nonsense_is_no_longer_ours(
    line: str, reader: StudyReader, monkeypatch: pytest.MonkeyPatch
) -> None:
    lies = f"print('ready', flush=True); input(); print({line!r}, flush=True); input()"
    monkeypatch.setattr(reading, "_command", lambda: [sys.executable, "-c", lies])

    assert read(reader, GOOD) == Refusal("a.md", "", TOO_MUCH)


def test_a_worker_that_does_not_start_is_told(
    reader: StudyReader, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(reading, "_command", lambda: [sys.executable, "-c", "pass"])

    with pytest.raises(LibraryError, match="could not start to read the study files"):
        read(reader, GOOD)


def test_the_worker_is_renewed_after_many_files(
    reader: StudyReader, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(reading, "FILES_A_WORKER", 2)

    assert all(isinstance(read(reader, GOOD), ReadStudy) for _ in range(5))


def test_the_worker_has_its_bounds(reader: StudyReader) -> None:
    """Seen from outside, where the system shows them."""
    read(reader, GOOD)
    assert reader._worker is not None
    limits = Path(f"/proc/{reader._worker._process.pid}/limits")
    if not limits.exists():  # only Linux shows them
        assert os.name != "posix" or sys.platform != "linux"
        return
    told = {line[:26].strip(): line[26:].split()[0] for line in limits.read_text().splitlines()}

    assert told["Max address space"] == str(1024**3)
    assert told["Max cpu time"] == "1200"
    assert told["Max open files"] == "64"
    assert told["Max file size"] == str(16 * 1024**2)
    assert limits.with_name("cwd").readlink().name == "staging"


def test_a_worker_leaves_nothing_behind(reader: StudyReader) -> None:
    read(reader, GOOD)
    assert reader._worker is not None
    process = reader._worker._process
    reader.close()

    assert process.returncode is not None
    assert reader._worker is None


def test_an_abstract_is_shown_as_it_stands() -> None:
    study = a_study(abstract="The *p* was <0.05 & [low](https://x.y).\n\nSecond\nparagraph.")
    found = only(read_file("a.md", io.BytesIO(write_study(study).encode()), {}))

    assert isinstance(found, ReadStudy)
    assert found.html["abstract"] == (
        "<p>The *p* was &lt;0.05 &amp; [low](https://x.y).</p><p>Second paragraph.</p>"
    )


def test_an_answer_is_a_line_of_plain_words() -> None:
    asking = Unanswered("a.md", (Question("a.md", "published", why="unclear", choices=("2026",)),))
    study = ReadStudy("a.md", a_study(), {"takeaway": "<p>A</p>"}, "line 2", derived=True)
    refusal = Refusal("a.md", "line 3", "no “reason”\n")
    for told in (study, refusal, asking, Ended("a.md"), Ended("a.md", refusal, ("Odd.",))):
        line = as_line(told)

        assert line.count(b"\n") == 1
        assert from_line("a.md", line) == told


def test_no_socket_is_made_or_loaded() -> None:
    """The pipes of multiprocessing are sockets; ours are not."""
    text = (Path(reading.__file__)).read_text("utf-8")

    assert "import multiprocessing" not in text
    assert "import socket" not in text


def test_a_note_becomes_html_or_nothing_and_the_next_one_is_read(
    reader: StudyReader, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert reader.html_of("**Tired** <b>") == "<p><strong>Tired</strong> &lt;b&gt;</p>"
    with monkeypatch.context() as patched:
        patched.setattr(reading, "SECONDS_A_STUDY", SHORT)
        assert reader.html_of("- " * 20_000 + "a") is None
        assert reader.html_of("[" * 5_000) is None
    assert reader.html_of("é") == "<p>é</p>"
