"""What the README says about searching is true of the studies that are shipped."""

import re
from pathlib import Path

import pytest

import db
from tests.rooms import a_data_folder

README = Path(__file__).resolve().parent.parent / "README.md"


def examples() -> list[str]:
    """What stands as typed text in the table of the search language."""
    table = README.read_text("utf-8").partition("| Type | Finds |")[2].partition("\n\n")[0]
    cells = [row.split("|")[1] for row in table.splitlines() if row.startswith("| `")]
    return [typed for cell in cells for typed in re.findall(r"`([^`]+)`", cell)]


def test_the_readme_names_the_two_commands_before_the_pictures() -> None:
    text = README.read_text("utf-8")

    assert text.index("./run ") < text.index("./check ") < text.index("./run tour --pictures DIR")


def test_the_readme_shows_the_whole_search_language() -> None:
    assert len(examples()) >= 18


@pytest.mark.parametrize("typed", examples())
def test_every_example_finds_something(tmp_path: Path, typed: str) -> None:
    library = db.open_library(a_data_folder(tmp_path / "data"))
    try:
        answer = library.find(typed, 20)
    finally:
        library.close()

    assert answer.hits
