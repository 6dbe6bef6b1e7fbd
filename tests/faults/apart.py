"""Small disks of their own, which only the test sees: full ones, and ones that only read.

The commands run in a name space of their own, so nothing of the computer is changed and
nothing is left behind.
"""

import os
import shutil
import subprocess
from collections.abc import Mapping, Sequence
from pathlib import Path


def why_not() -> str:
    """Why no such disk can be had here; empty when it can."""
    if shutil.which("unshare") is None:
        return "unshare is missing (apt-get install util-linux)"
    tried = run("mount -t tmpfs none /mnt", [])
    return "" if tried.returncode == 0 else "this system gives tests no disks of their own"


def run(
    script: str, arguments: Sequence[str], surroundings: Mapping[str, str] | None = None
) -> "subprocess.CompletedProcess[str]":
    """Run a shell script where it may mount what it likes."""
    ways = [["unshare", "--mount"], ["unshare", "--user", "--map-root-user", "--mount"]]
    command = ways[0] if os.geteuid() == 0 else ways[1]
    return subprocess.run(
        [*command, "sh", "-ec", script, "sh", *arguments],
        env={**os.environ, **(surroundings or {})},
        capture_output=True,
        text=True,
        check=False,
    )


def on_small_disk(size: str, place: Path, program: Sequence[str], root: Path) -> str:
    """What a program prints whose folder `place` is a disk of this size."""
    script = f'mount -t tmpfs -o size={size} none "$1"; shift; exec "$@"'
    done = run(script, [str(place), *program], {"PYTHONPATH": str(root)})
    assert done.returncode == 0, done.stderr
    return done.stdout


def on_read_only_disk(place: Path, program: Sequence[str], root: Path) -> str:
    """What a program prints whose folder `place` cannot be written to."""
    script = 'mount --bind "$1" "$1"; mount -o remount,ro,bind "$1"; shift; exec "$@"'
    done = run(script, [str(place), *program], {"PYTHONPATH": str(root)})
    assert done.returncode == 0, done.stderr
    return done.stdout
