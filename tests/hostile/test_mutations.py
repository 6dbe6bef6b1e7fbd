"""Good files changed at random: whatever comes of it, a study or a sentence, never a crash.

The normal run tries a few hundred, in this process, so that a fault of ours is seen with its
place; the long run 50,000. Some go the whole road, through the limited process.
"""

import io
import os
import random
from contextlib import closing
from pathlib import Path

import pytest

from db.plans import ReadStudy, Refusal
from db.read_lines import Ended, as_line, from_line
from db.reading import TOO_LONG, StudyReader
from db.reading_worker import TOO_MUCH
from tests.reads import NAME, reads_of
from tests.written_papers import FORMATS, PAPERS

LONG = "READING_ROOM_LONG" in os.environ
EACH = 50_000 // len(FORMATS) + 1 if LONG else 40
WHOLE_ROAD = 200 if LONG else 8
NASTY = [
    *(b"\x00", b"\xff", b"\r", b"\x1a", b"\xe2\x80\xae", b"\xef\xbb\xbf", b"\xed\xa0\x80"),
    *(b"<![CDATA[", b"<!--", b"&#x0;", b"]]>", b"{", b"}", b"[" * 50, b'"', b"'", b"\\", b"@a{"),
    *(b"\nER  - \n", b"\nTY  - X\n", b"\nPMID- 1\n", b"---\n", b"\n## Takeaway\n", b"\\input{x}"),
    *(b"9" * 5000, b"1e999", b"NaN", b"$" * 20, b"Read More5/1/2026\n", b"\n\n", b",", b"\t"),
]


def mutated(content: bytes, dice: random.Random) -> bytes:
    """The same bytes after one to five small accidents."""
    held = bytearray(content)
    for _ in range(dice.randint(1, 5)):
        at = dice.randrange(len(held) + 1)
        end = min(len(held), at + dice.choice([1, 2, 10, 200]))
        accident = dice.randrange(6)
        if accident == 0:
            held[at:end] = b""
        elif accident == 1:
            held[at:at] = held[at:end]
        elif accident == 2:
            held[at:at] = dice.choice(NASTY)
        elif accident == 3:
            held[at:end] = dice.randbytes(end - at)
        elif accident == 4:
            del held[at:]
        else:
            held[at:end] = bytes(reversed(held[at:end]))
    return bytes(held)


@pytest.mark.parametrize("name", FORMATS)
def test_no_accident_makes_reading_crash(name: str) -> None:
    dice = random.Random(f"mutations of {name}")
    good = FORMATS[name](PAPERS).encode()
    for _ in range(EACH):
        content = mutated(good, dice)
        for read in reads_of(content, {"title": "A"}):
            assert from_line(NAME, as_line(read)) == read
            if isinstance(read, Refusal):
                assert read.reason != TOO_MUCH, content
            if isinstance(read, ReadStudy):
                assert read.study.title
                assert "\x00" not in str(read.study)


def test_accidents_go_the_whole_road_without_ending_the_worker(tmp_path: Path) -> None:
    dice = random.Random("the whole road")
    with closing(StudyReader(tmp_path)) as reader:
        list(reader.read("a", io.BytesIO(FORMATS["RIS"](PAPERS).encode())))
        worker = reader._worker
        for name, written in FORMATS.items():
            for number in range(WHOLE_ROAD):
                content = mutated(written(PAPERS).encode(), dice)
                *_, end = reader.read(f"{name} {number}", io.BytesIO(content))

                assert isinstance(end, Ended)
                assert end.fault is None or end.fault.reason not in {TOO_MUCH, TOO_LONG}, content
        assert reader._worker is worker


def test_the_accidents_do_change_something() -> None:
    dice = random.Random(1)
    good = FORMATS["JSON"](PAPERS).encode()
    changed = [mutated(good, dice) for _ in range(50)]
    faults = [end.fault for end in (reads_of(one)[-1] for one in changed) if isinstance(end, Ended)]

    assert all(one != good for one in changed)
    assert 10 < sum(fault is not None for fault in faults) < 50
