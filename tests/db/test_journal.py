"""The journal: what is appended comes back, and damage costs no more than its own line."""

import errno
import json
import os
from dataclasses import replace
from pathlib import Path
from zlib import crc32

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from db.errors import DiskFull, LibraryError, MissingFile, ReadOnlyPlace
from db.journal import Entry, Journal

AT = "2026-11-21T04:12:00.000+00:00"


def a_save(name: str = "a", text: str = "hello", at: str = AT) -> Entry:
    return Entry("note", "save", name, 1, at, {"text": text})


def ids(journal: Journal, since: int = 0) -> list[str]:
    return [entry.id for entry in journal.entries(since)]


@pytest.fixture
def journal(tmp_path: Path) -> Journal:
    return Journal(tmp_path / "journal")


def month_file(journal: Journal, month: str = "2026-11") -> Path:
    return journal._folder / f"{month}.jsonl"


def test_an_empty_journal_has_nothing(journal: Journal) -> None:
    assert journal.last_seq == 0
    assert ids(journal) == []


def test_entries_come_back_as_they_were_given(journal: Journal) -> None:
    given_in = [a_save("a", "Ünïcode\n\t\u2028 line\r\n"), Entry("note", "delete", "a", 2, AT)]

    assert journal.append(given_in) == 2
    assert list(journal.entries()) == [replace(e, seq=n) for n, e in enumerate(given_in, 1)]
    assert list(journal.entries(since=1)) == [replace(given_in[1], seq=2)]
    assert journal.faults == 0


def test_a_line_is_json_a_tab_and_its_checksum(journal: Journal) -> None:
    journal.append([a_save(text="müde,\nsehr")])

    packed, checksum = month_file(journal).read_bytes().removesuffix(b"\n").split(b"\t")
    assert int(checksum, 16) == crc32(packed)
    assert json.loads(packed)["body"] == {"text": "müde,\nsehr"}
    assert "müde" in packed.decode()


def test_one_file_a_month_and_never_back(journal: Journal) -> None:
    for month in ("2026-11", "2026-12", "2016-01"):
        journal.append([a_save(month, at=f"{month}-05T00:00:00.000+00:00")])

    assert [path.name for path in journal._files()] == ["2026-11.jsonl", "2026-12.jsonl"]
    assert ids(Journal(journal._folder)) == ["2026-11", "2026-12", "2016-01"]
    assert ids(journal, since=1) == ["2026-12", "2016-01"]


def test_numbers_go_on_from_the_end_or_from_a_higher_one(journal: Journal) -> None:
    journal.append([a_save("a")])

    assert Journal(journal._folder).append([a_save("b")]) == 2
    assert journal.append([a_save("c")]) == 3
    assert journal.append([a_save("d")], after=40) == 41
    assert journal.append([]) == 41


@pytest.mark.parametrize("cut", [1, 2, 9, 10, 30])
def test_a_half_written_last_line_is_passed_over(journal: Journal, cut: int) -> None:
    journal.append([a_save("a"), a_save("b")])
    path = month_file(journal)
    path.write_bytes(path.read_bytes()[:-cut])
    again = Journal(journal._folder)
    only_the_line_end_is_gone = cut == 1

    assert ids(again) == (["a", "b"] if only_the_line_end_is_gone else ["a"])
    assert again.faults == (0 if only_the_line_end_is_gone else 1)
    again.append([a_save("c")])
    assert ids(again)[-1] == "c"
    assert again.last_seq == (3 if only_the_line_end_is_gone else 2)


def test_a_flipped_bit_costs_one_line(journal: Journal) -> None:
    journal.append([a_save(name) for name in "abc"])
    lines = month_file(journal).read_bytes().splitlines(keepends=True)
    lines[1] = lines[1].replace(b"hello", b"hellp")
    month_file(journal).write_bytes(b"".join(lines))

    assert ids(journal) == ["a", "c"]
    assert journal.faults == 1


def test_the_end_is_found_behind_much_damage(journal: Journal) -> None:
    journal.append([a_save("a", "x" * 200_000)])
    with month_file(journal).open("ab") as file:
        file.write(b"\0" * 300_000)

    assert Journal(journal._folder).last_seq == 1
    assert Journal(journal._folder).append([a_save("b")]) == 2
    assert ids(journal) == ["a", "b"]


def test_good_json_of_another_shape_is_a_bad_line(journal: Journal) -> None:
    journal.append([a_save("a")])
    with month_file(journal).open("ab") as file:
        for packed in (b"[]", b'{"x": 1}', b"\xff"):
            file.write(b"%s\t%08x\n" % (packed, crc32(packed)))

    assert ids(journal) == ["a"]
    assert journal.faults == 3


def test_files_that_are_not_months_are_left_alone(journal: Journal) -> None:
    journal.append([a_save("a")])
    (journal._folder / "2026-11 (1).jsonl").write_bytes(month_file(journal).read_bytes())

    assert ids(journal) == ["a"]


@pytest.mark.parametrize(
    ("number", "kind"),
    [
        (errno.ENOSPC, DiskFull),
        (errno.EDQUOT, DiskFull),
        (errno.EROFS, ReadOnlyPlace),
        (errno.EACCES, ReadOnlyPlace),
        (errno.ENOENT, MissingFile),
        (errno.EIO, LibraryError),
    ],
)
def test_a_failing_disk_is_told_in_a_sentence(
    journal: Journal, monkeypatch: pytest.MonkeyPatch, number: int, kind: type[LibraryError]
) -> None:
    journal.append([a_save("a")])

    def fail(_file: int) -> None:
        raise OSError(number, "no")

    monkeypatch.setattr(os, "fsync", fail)
    with pytest.raises(kind) as told:
        journal.append([a_save("b")])
    assert type(told.value) is kind
    assert told.value.sentence.endswith(".")


def test_a_file_in_the_place_of_the_folder_is_told(tmp_path: Path) -> None:
    (tmp_path / "journal").write_text("not a folder")

    with pytest.raises(LibraryError):
        Journal(tmp_path / "journal").append([a_save()])


@settings(max_examples=40, deadline=None, derandomize=True)
@given(st.lists(st.text(st.characters(exclude_categories=["Cs"])), max_size=8), st.data())
def test_whatever_is_cut_off_the_whole_lines_stay(
    tmp_path_factory: pytest.TempPathFactory, texts: list[str], data: st.DataObject
) -> None:
    journal = Journal(tmp_path_factory.mktemp("j") / "journal")
    for text in ["first", *texts]:
        journal.append([a_save(text=text)])
    path = month_file(journal)
    whole = path.read_bytes()
    kept = data.draw(st.integers(0, len(whole)))
    path.write_bytes(whole[:kept])
    lines = sum(1 for n in range(len(whole)) if whole[n : n + 1] == b"\n" and n <= kept)

    back = [entry.body["text"] for entry in Journal(journal._folder).entries()]
    assert back == ["first", *texts][:lines]
