"""Reads files in this very process, so that a fault of ours is seen and not told as the file's."""

import io
from collections.abc import Mapping

from db.models import Study
from db.plans import ReadStudy, Refusal
from db.read_lines import Ended, Read
from db.reading_worker import read_file

NAME = "file"


def reads_of(content: bytes | str, answers: Mapping[str, str] | None = None) -> list[Read]:
    """Everything that is read of such a file, the end with it."""
    told = content.encode() if isinstance(content, str) else content
    reads = list(read_file(NAME, io.BytesIO(told), answers or {}))
    assert isinstance(reads[-1], Ended)
    return reads


def studies_of(content: bytes | str, answers: Mapping[str, str] | None = None) -> list[Study]:
    """The studies of a file that has no fault."""
    reads = reads_of(content, answers)
    assert [read for read in reads if isinstance(read, Refusal)] == []
    assert reads[-1] == Ended(NAME, notices=reads[-1].notices)  # type: ignore[union-attr]
    return [read.study for read in reads if isinstance(read, ReadStudy)]


def refusals_of(content: bytes | str) -> list[tuple[str, str]]:
    """Place and reason of everything that is left out of a file, and of the whole file."""
    reads = reads_of(content)
    faults = [read.fault for read in reads if isinstance(read, Ended) and read.fault]
    refused = [read for read in reads if isinstance(read, Refusal)]
    return [(refusal.place, refusal.reason) for refusal in (*refused, *faults)]
