"""A canary: some builds of PySide6 lose a reference to None with every void call, then abort."""

import subprocess
import sys

CALLS = 1000
SCRIPT = f"""
import sys
from PySide6.QtCore import QObject
thing = QObject()
before = sys.getrefcount(None)
for _ in range({CALLS}):
    thing.setObjectName("x")
print(before - sys.getrefcount(None))
"""


def test_void_calls_do_not_eat_references_to_none() -> None:
    done = subprocess.run(
        [sys.executable, "-c", SCRIPT], capture_output=True, text=True, check=True
    )

    assert int(done.stdout) < CALLS // 10
