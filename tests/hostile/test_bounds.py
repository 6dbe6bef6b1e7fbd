"""The bounds of the reading process, each seen to hold, and seen to be needed."""

import subprocess
import sys
from pathlib import Path

import pytest

from db import study_file
from db.formats import citations, csv_file, json_values, lines
from tests.reads import reads_of, refusals_of, studies_of
from tests.written_papers import FORMATS, PAPER, PAPERS, Paper, as_csv, as_ris

ROOT = Path(__file__).resolve().parents[2]
LIMIT = "from db.reading_worker import limit_itself; limit_itself(); "
TOO_MUCH_MEMORY = "__import__('mmap').mmap(-1, 1200 * 1024**2)"
TOO_MUCH_WRITTEN = "open('big', 'wb').write(bytes(20 * 1024**2))"
TOO_MANY_FILES = "[open('big', 'wb') for _ in range(100)]"

if sys.platform != "win32":  # there the system has no such bounds

    @pytest.mark.parametrize("deed", [TOO_MUCH_MEMORY, TOO_MUCH_WRITTEN, TOO_MANY_FILES])
    @pytest.mark.parametrize("limit", [LIMIT, ""], ids=["bounded", "unbounded"])
    def test_the_process_cannot_take_more_than_its_share(
        deed: str, limit: str, tmp_path: Path
    ) -> None:
        """Without the bounds, its twin shows, the same deed would be done."""
        done = subprocess.run(
            [sys.executable, "-c", f"{limit}held = {deed}"],
            cwd=tmp_path,
            env={"PYTHONPATH": str(ROOT)},
            capture_output=True,
            check=False,
        )

        assert (done.returncode == 0) == (limit == "")


def test_hidden_marks_would_get_in_without_being_taken_out(monkeypatch: pytest.MonkeyPatch) -> None:
    text = as_ris([Paper(title="Safe\u202egpj.exe\u200b title")])

    assert studies_of(text)[0].title == "Safegpj.exe title"
    monkeypatch.setattr(study_file, "UNSEEN", study_file.SPACES)
    assert studies_of(text)[0].title == "Safe\u202egpj.exe\u200b title"


def test_a_formula_would_keep_its_sign_without_being_taken_off(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    text = as_csv([Paper(title="x")]).replace("Plain words: x", "'=x")

    assert studies_of(text)[0].title == "=x"
    monkeypatch.setattr(csv_file, "unguarded", str)
    assert studies_of(text)[0].title != "=x"


def test_one_endless_record_is_given_up(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("db.formats.ris.MOST_LINES", 100)
    monkeypatch.setattr("db.formats.nbib.MOST_LINES", 100)
    endless = as_ris([PAPER]).replace("ER  - ", "N1  - more\n" * 500)

    assert refusals_of(endless)[0] == ("line 1", "the record has no end (ER)")
    assert refusals_of("PMID- 1\n" + "AB  - more\n" * 500) == [
        ("line 1", "the record is much too long")
    ]


def test_one_endless_value_is_given_up(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(json_values, "LARGEST_VALUE", 10_000)
    text = '[{"title": "' + "x" * 500_000

    assert [reason for _, reason in refusals_of(text)] == ["it could not be read as JSON"]


def test_one_endless_line_comes_in_pieces(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(lines, "LONGEST_LINE", 1_000)
    text = as_ris([Paper(abstract="x" * 5_000)])

    assert studies_of(text)[0].title == PAPER.title


def test_many_small_records_are_read_one_by_one() -> None:
    """What is held does not grow: the first study is there before the last byte is read."""
    import io

    from db.reading_worker import read_file

    content = io.BytesIO((as_ris(PAPERS) * 20_000).encode())
    first = next(iter(read_file("list", content, {})))

    assert first is not None
    assert content.tell() < len(content.getvalue()) / 5


@pytest.mark.parametrize(
    ("bound", "name", "reason"),
    [
        ("bibtex.LARGEST", "BibTeX", "it is too large for BibTeX; save it as RIS"),
        ("page.LARGEST_PAGE", "web page", "it is too large for a page"),
        ("page.LARGEST_PAGE", "saved text", "it is too large for a page"),
        ("study_page.LONGEST_FILE", "study page", "it is much longer than a study should be"),
    ],
)
def test_what_must_be_held_whole_has_its_bound(
    bound: str, name: str, reason: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    text = FORMATS[name](PAPERS)

    assert refusals_of(text) == []
    monkeypatch.setattr(f"db.formats.{bound}", 100)
    assert refusals_of(text) == [("", reason)]


def test_far_too_long_an_abstract_is_refused_and_one_below_is_not() -> None:
    longest = citations.LONGEST_ABSTRACT

    assert len(reads_of(as_ris([Paper(abstract="x" * longest)]))) == 2
    assert studies_of(as_ris([Paper(abstract="x" * longest)]))
    assert refusals_of(as_ris([Paper(abstract="x" * (longest + 1))]))
