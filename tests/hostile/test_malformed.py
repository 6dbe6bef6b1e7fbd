"""Twelve hundred broken files: each gets its sentence, and the library is as it was."""

import re
from contextlib import closing
from pathlib import Path

import pytest

from db.connection import LIBRARY, connect
from db.folder import DataFolder
from db.library import Library
from db.telling import sentences
from tests.hostile.faults import OF_A_FORMAT, Broken, malformed

EACH = 100


@pytest.mark.usefixtures("watched")
@pytest.mark.parametrize("name", OF_A_FORMAT)
def test_each_broken_file_gets_its_sentence(
    name: str, untouched: DataFolder, tmp_path: Path
) -> None:
    files = {f"{number:03}.txt": malformed(name, number) for number in range(EACH)}
    for file, broken in files.items():
        (tmp_path / file).write_bytes(broken.content)
    with closing(connect(untouched.library, LIBRARY, "read")) as connection:
        plan = Library(connection).plan([tmp_path])

    told = {refusal.file: refusal.sentence for refusal in plan.refused}
    wrong = [
        f"{file}: {told.get(file)} instead of {broken.place} {broken.reason}"
        for file, broken in files.items()
        if not re.fullmatch(pattern_of(file, broken), told.get(file, ""))
    ]
    assert wrong == []
    assert len(plan.refused) == EACH
    assert (len(plan.new), len(plan.changed)) == (0, 0)
    assert len(sentences(plan)) == EACH


def pattern_of(file: str, broken: Broken) -> str:
    number = int(file.removesuffix(".txt"))
    reason = re.escape(broken.reason.replace("{n}", str(number)))
    where = f"{file}, {broken.place}" if broken.place else file
    return f"We left out {where}: {reason}"


def test_there_are_twelve_formats_and_no_two_files_alike() -> None:
    contents = {malformed(name, number).content for name in OF_A_FORMAT for number in range(EACH)}

    assert len(OF_A_FORMAT) == 12
    assert len(contents) > 0.8 * EACH * 12
    assert malformed("RIS", 7) == malformed("RIS", 7)
