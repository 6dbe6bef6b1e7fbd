"""Our own study page: Markdown with facts in front."""

from collections.abc import Iterator
from typing import TextIO

from db.errors import UnreadableStudy
from db.formats.lines import whole
from db.formats.values import Broken, Raw
from db.study_file import LONGEST_FILE, read_study


def read_study_page(text: TextIO) -> Iterator[Raw]:
    """The one study of the file."""
    held = whole(text, LONGEST_FILE)
    if held is None:
        yield Broken(0, "it is much longer than a study should be")
        return
    try:
        yield read_study(held)
    except UnreadableStudy as error:
        yield Broken(error.line, error.reason)
