"""Good files changed at random: whatever comes of it, a study or a sentence, never a crash.

The normal run tries a few hundred, in this process, so that a fault of ours is seen with its
place; the long run 50,000. Some go the whole road, through the limited process, which is
watched: in the long run 5,000.
"""

import os
import random
from contextlib import closing
from pathlib import Path

import pytest

from db.connection import LIBRARY, connect
from db.folder import DataFolder
from db.library import Library
from db.plans import ReadStudy, Refusal
from db.read_lines import Ended, as_line, from_line
from db.reading import TOO_LONG
from db.reading_worker import TOO_MUCH
from db.telling import sentences
from tests.reads import NAME, reads_of
from tests.written_papers import FORMATS, PAPERS

LONG = "READING_ROOM_LONG" in os.environ
EACH = 50_000 // len(FORMATS) + 1 if LONG else 40
WHOLE_ROAD = 5_000 // len(FORMATS) + 1 if LONG else 8
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


@pytest.mark.usefixtures("watched")
@pytest.mark.parametrize("name", FORMATS)
def test_accidents_go_the_whole_road_and_end_as_studies_or_sentences(
    name: str, untouched: DataFolder, tmp_path: Path
) -> None:
    dice = random.Random(f"the whole road of {name}")
    for number in range(WHOLE_ROAD):
        content = mutated(FORMATS[name](PAPERS).encode(), dice)
        (tmp_path / f"{number}.txt").write_bytes(content)
    with closing(connect(untouched.library, LIBRARY, "read")) as connection:
        plan = Library(connection).plan([tmp_path])

    named = {refusal.file for refusal in plan.refused}
    named |= {question.file for question in plan.questions}
    named |= {read.file for read in (*plan.new, *plan.changed)}
    assert len(named) + plan.twice + len(plan.unchanged) >= WHOLE_ROAD
    ended = [one for one in plan.refused if one.reason in {TOO_MUCH, TOO_LONG}]
    assert ended == []
    assert len(sentences(plan)) == len(plan.refused)


def test_the_accidents_do_change_something() -> None:
    dice = random.Random(1)
    good = FORMATS["JSON"](PAPERS).encode()
    changed = [mutated(good, dice) for _ in range(50)]
    faults = [end.fault for end in (reads_of(one)[-1] for one in changed) if isinstance(end, Ended)]

    assert all(one != good for one in changed)
    assert 10 < sum(fault is not None for fault in faults) < 50
