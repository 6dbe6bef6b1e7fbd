"""Looked at without a pause, the program changes its texts and lives."""

import os
import signal
import subprocess
import sys
import time

import pytest

from tests.accessibility.conftest import Start
from tests.accessibility.desktop import ROOT
from tests.accessibility.screen_reader import ScreenReader

STUDIES = 400 if os.environ.get("READING_ROOM_LONG") else 25
LONGEST_S = 60 + STUDIES
TURNER = "tests/accessibility/page_turner.py"


def watched(reader: ScreenReader, program: subprocess.Popen[bytes]) -> tuple[int, int]:
    """Look around until the program ends: its exit code, and how many objects were seen."""
    seen = 0
    end = time.monotonic() + LONGEST_S
    while program.poll() is None:
        seen += len(reader.looks_around())
        assert time.monotonic() < end, "the program hangs"
    return program.returncode, seen


def test_texts_change_under_the_eyes_of_a_screen_reader(reader: ScreenReader, start: Start) -> None:
    code, seen = watched(reader, start(TURNER, str(STUDIES), "kept"))

    assert code == 0
    assert seen > 2 * STUDIES


def test_a_program_that_gives_objects_back_is_found_out(reader: ScreenReader, start: Start) -> None:
    code, _ = watched(reader, start(TURNER, str(10 * STUDIES), "careless"))

    assert code == -signal.SIGSEGV


SCROLL_AREA = """
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QScrollArea
from desktop_app.hearing.interfaces import install
application = QApplication([])
{install}
area = QScrollArea()
told = QAccessible.queryAccessibleInterface(area)
raise SystemExit(0 if told.child(told.childCount()) is None else 1)
"""


@pytest.mark.parametrize(("install", "code"), [("install()", 0), ("", -signal.SIGSEGV)])
def test_a_scroll_bar_that_has_just_gone_may_be_asked_for(install: str, code: int) -> None:
    done = subprocess.run(
        [sys.executable, "-c", SCROLL_AREA.format(install=install)],
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": str(ROOT), "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        check=False,
    )

    assert done.returncode == code
