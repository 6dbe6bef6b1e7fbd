"""The open form of a notebook: exact when written, and read as a whole or not at all."""

import json
import random
import re
from dataclasses import fields
from io import BytesIO
from pathlib import Path

import pytest
from hypothesis import given, settings

from db import notebook_reading
from db.contents import Contents, KeptBookmark, KeptNote, KeptThing, ReadMark, StudyText
from db.errors import DamagedFile, ForeignFile, LibraryError, MissingFile, NewerFile
from db.marks import Bookmark, Note, NoteId, NoteKind, Place
from db.merging import merge
from db.models import StudyId
from db.notebook_lines import write_lines
from db.notebook_reading import read_notebook_file
from tests.strategies import CONTENTS

ROOT = Path(__file__).parents[2]
A = StudyId("a-2025")
AT = "2026-11-21T09:00:00.000+00:00"
LATER = "2026-11-21T10:00:00.000+00:00"
NOTE = Note(
    NoteId("0a1b"), "Is it safe?", NoteKind.QUESTION, A, place=1.0, created=AT, changed=AT, rev=2
)
SMALL = Contents(
    (KeptNote(NOTE, None, (Note(NoteId("0a1b"), "Is it", created=AT, changed=AT, rev=1),)),),
    (KeptBookmark(Bookmark(A, "A study", "It helps some.", AT), 3, LATER),),
    (ReadMark(A, AT),),
    (Place(A, "findings", 7, AT),),
    (StudyText(A, "---\nid: a-2025\n"),),
    (KeptThing("shelf", "s1", {"name": "Walking", "colour": "blue", "place": 1.0}, 2),),
)


def file_of(contents: Contents) -> bytes:
    file = BytesIO()
    write_lines(contents, file)
    return file.getvalue()


def read(folder: Path, content: bytes) -> Contents:
    path = folder / "notes.jsonl"
    path.write_bytes(content)
    return read_notebook_file(path)


def lines_of(contents: Contents) -> list[bytes]:
    return file_of(contents).splitlines(keepends=True)


def by_hand(*lines: bytes) -> bytes:
    """A file as a person may write it: without a checksum."""
    return b"".join([*lines, b'{"what":"end","lines":%d}\n' % len(lines)])


def test_the_form_is_as_it_is_told() -> None:
    told = [json.loads(line) for line in lines_of(SMALL)]

    assert [line["what"] for line in told] == [
        *("notebook", "note", "version", "bookmark", "read", "place", "study", "thing", "end")
    ]
    assert told[0] == {"what": "notebook", "version": 1}
    assert told[1]["note"]["text"] == "Is it safe?"
    assert told[1]["deleted"] is None
    assert (told[2]["note"]["id"], told[2]["note"]["rev"]) == ("0a1b", 1)
    assert told[3] == {
        "what": "bookmark",
        "bookmark": {
            "study": "a-2025",
            "title": "A study",
            "takeaway": "It helps some.",
            "saved": AT,
            "reason": "",
        },
        "rev": 3,
        "removed": LATER,
    }
    assert told[7] == {
        "what": "thing",
        "kind": "shelf",
        "id": "s1",
        "body": {"name": "Walking", "colour": "blue", "place": 1.0},
        "rev": 2,
        "removed": None,
    }
    assert told[8]["lines"] == 8


@given(CONTENTS)
@settings(max_examples=100, deadline=None, derandomize=True)
def test_what_is_written_is_read(contents: Contents) -> None:
    content = file_of(contents)
    again = notebook_reading._read(BytesIO(content), "notes.jsonl")

    assert again == contents
    assert file_of(again) == content


def test_a_file_written_by_hand_needs_no_checksum(tmp_path: Path) -> None:
    content = by_hand(*lines_of(SMALL)[:-1])

    assert read(tmp_path, content) == SMALL
    assert read(tmp_path, content.replace(b"\n", b"\r\n") + b"\r\n \n") == SMALL


def test_what_a_later_version_may_add_is_passed_over(tmp_path: Path) -> None:
    head, note, *_ = lines_of(SMALL)
    content = by_hand(head, note.replace(b'"id":', b'"mood":[1],"id":', 1))

    assert read(tmp_path, content).notes == (KeptNote(NOTE),)


HEAD, NOTE_LINE, VERSION, BOOKMARK, READ, PLACE, STUDY, THING, END = lines_of(SMALL)
ODD = {
    "not JSON": (b"{\n", "is not written as it should be"),
    "not UTF-8": (b'{"what":"read","study":"\xff"}\n', "is not written as it should be"),
    "too deep": (b"[" * 100_000 + b"\n", "is not written as it should be"),
    "another kind of line": (b'{"what":"mood"}\n', "is not written as it should be"),
    "a second head": (HEAD, "does not belong there"),
    "a number for a text": (
        NOTE_LINE.replace(b'"Is it safe?"', b"7"),
        "is not written as it should be",
    ),
    "not a number": (NOTE_LINE.replace(b"1.0", b"NaN"), "is not written as it should be"),
    "too large a number": (
        NOTE_LINE.replace(b"1.0", b"1e999"),
        "is not written as it should be",
    ),
    "very many digits": (
        NOTE_LINE.replace(b'"rev":2', b'"rev":' + b"9" * 5000),
        "is not written as it should be",
    ),
    "a note of no number": (
        NOTE_LINE.replace(b'"rev":2', b'"rev":0'),
        "has no id or number that a note can have",
    ),
    "a path for an id": (
        NOTE_LINE.replace(b"0a1b", b"../x"),
        "has no id or number that a note can have",
    ),
    "a kind we do not have": (
        NOTE_LINE.replace(b'"question"', b'"mood"'),
        "is not written as it should be",
    ),
    "no time": (NOTE_LINE.replace(AT.encode(), b"yesterday"), "has a time that cannot be read"),
    "a time of no place": (
        NOTE_LINE.replace(b"+00:00", b""),
        "has a time that cannot be read",
    ),
    "too long a note": (
        NOTE_LINE.replace(b"Is it safe?", b"x" * 1_000_001),
        "is longer than a million letters",
    ),
    "a version alone": (VERSION, "is a version without its note"),
    "a space in an id": (
        READ.replace(b"a-2025", b"a 2025"),
        "has no id that a study can have",
    ),
    "too far into a part": (
        PLACE.replace(b'"offset":7', b'"offset":99999999999999999999'),
        "has a number that is too large or too small",
    ),
    "before a part": (
        PLACE.replace(b'"offset":7', b'"offset":-1'),
        "has a number that is too large or too small",
    ),
    "a path for a study": (
        STUDY.replace(b"a-2025", b"../../a", 1),
        "has no id that a study can have",
    ),
}


@pytest.mark.parametrize("name", ODD)
def test_a_line_that_does_not_fit_is_named(tmp_path: Path, name: str) -> None:
    line, reason = ODD[name]
    with pytest.raises(DamagedFile) as told:
        read(tmp_path, by_hand(HEAD, line))

    assert told.value.sentence == (
        f"We could not read line 2 of notes.jsonl. It {reason}. Nothing was changed."
    )


@pytest.mark.parametrize(
    ("line", "number"), [(NOTE_LINE, 3), (BOOKMARK, 3), (READ, 3), (PLACE, 3), (STUDY, 3)]
)
def test_nothing_may_stand_twice(tmp_path: Path, line: bytes, number: int) -> None:
    with pytest.raises(DamagedFile, match=f"line {number} .* says the same thing twice"):
        read(tmp_path, by_hand(HEAD, line, line))


def test_a_version_stands_once_and_right_after_its_note(tmp_path: Path) -> None:
    with pytest.raises(DamagedFile, match="is a version that stands twice"):
        read(tmp_path, by_hand(HEAD, NOTE_LINE, VERSION, VERSION))
    with pytest.raises(DamagedFile, match="is a version without its note"):
        read(tmp_path, by_hand(HEAD, NOTE_LINE, NOTE_LINE.replace(b"0a1b", b"0c"), VERSION))


WHOLE = {
    "nothing": (b"", ForeignFile, "This is not a notebook file of this program."),
    "a picture": (b"\x89PNG\r\n\x1a\n\0\0", ForeignFile, "This is not a notebook file"),
    "no head": (NOTE_LINE + END, ForeignFile, "This is not a notebook file"),
    "of a later version": (
        b'{"what":"notebook","version":2}\n',
        NewerFile,
        "This file was made with a newer version of this program.",
    ),
    "cut off": (HEAD + NOTE_LINE, DamagedFile, "The file notes.jsonl ends too early."),
    "a line is missing": (
        HEAD + by_hand(HEAD, NOTE_LINE)[len(HEAD) + len(NOTE_LINE) :],
        DamagedFile,
        "The file notes.jsonl was changed on its way.",
    ),
    "a letter has turned": (
        file_of(SMALL).replace(b"safe", b"sane"),
        DamagedFile,
        "The file notes.jsonl was changed on its way.",
    ),
    "more after the end": (
        file_of(SMALL) + NOTE_LINE,
        DamagedFile,
        "The file notes.jsonl goes on after its end.",
    ),
}


@pytest.mark.parametrize("name", WHOLE)
def test_a_file_that_is_not_whole_is_refused_as_a_whole(tmp_path: Path, name: str) -> None:
    content, kind, sentence = WHOLE[name]
    with pytest.raises(kind) as told:
        read(tmp_path, content)

    assert told.value.sentence.startswith(sentence)
    assert told.value.remedy


def test_a_file_that_is_not_there_or_much_too_large_is_said(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for path in (tmp_path, tmp_path / "gone.jsonl"):
        with pytest.raises(MissingFile, match="There is no file called"):
            read_notebook_file(path)
    monkeypatch.setattr(notebook_reading, "LONGEST_LINE", 300)
    with pytest.raises(LibraryError, match="much larger than a notebook"):
        read(tmp_path, by_hand(HEAD, NOTE_LINE.replace(b"safe", b"x" * 300)))
    monkeypatch.setattr(notebook_reading, "LARGEST_FILE", 500)
    with pytest.raises(LibraryError, match="much larger than a notebook"):
        read(tmp_path, by_hand(HEAD, NOTE_LINE, READ * 20))


def mutated(content: bytes, choices: random.Random) -> bytes:
    at = choices.randrange(len(content))
    match choices.randrange(4):
        case 0:
            return content[:at]
        case 1:
            return content[:at] + bytes([choices.randrange(256)]) + content[at + 1 :]
        case 2:
            return content[:at] + content[at + choices.randrange(1, 40) :]
        case _:
            return content[:at] + content[choices.randrange(len(content)) :][:40] + content[at:]


def taken(folder: Path, content: bytes) -> Contents | None:
    try:
        return read(folder, content)
    except LibraryError:
        return None


def test_no_change_on_the_way_goes_unseen(tmp_path: Path) -> None:
    choices = random.Random(20261121)
    changed = (mutated(file_of(SMALL), choices) for _ in range(400))
    outcomes = [taken(tmp_path, content) for content in changed]

    assert outcomes.count(None) > 300
    assert all(contents in (None, SMALL) for contents in outcomes)


def test_without_the_checksum_some_would(tmp_path: Path) -> None:
    """What is well formed all the same is taken, and does no harm when it is merged twice."""
    choices = random.Random(20261121)
    lines = lines_of(SMALL)[:-1]
    read_in = []
    for _ in range(400):
        changed = list(lines)
        place = choices.randrange(1, len(lines))
        changed[place] = mutated(changed[place].rstrip(), choices) + b"\n"
        contents = taken(tmp_path, by_hand(*changed))
        if contents not in (None, SMALL):
            assert contents is not None
            read_in.append(contents)
            both = merge(SMALL, contents, AT).contents
            assert merge(both, contents, AT).contents == both
    assert len(read_in) > 5


def test_what_no_file_can_hold_is_taken_out(tmp_path: Path) -> None:
    odd = NOTE_LINE.replace(b"Is it safe?", rb"Is \u0000it?")

    assert read(tmp_path, by_hand(HEAD, odd)).notes[0].note.text == "Is it?"


def test_the_example_in_the_description_is_one(tmp_path: Path) -> None:
    told = (ROOT / "resources" / "NOTEBOOK-FORMAT.md").read_text("utf-8")
    example = told.rpartition("```\n{")[2].partition("```")[0]

    assert read(tmp_path, f"{{{example}".encode()).notes[0].note.text == "Is it safe?"


def test_the_description_names_every_field() -> None:
    told = (ROOT / "resources" / "NOTEBOOK-FORMAT.md").read_text("utf-8")

    assert {f.name for kind in (Note, Bookmark, Place) for f in fields(kind)} <= set(
        re.findall(r"`(\w+)`", told)
    )
