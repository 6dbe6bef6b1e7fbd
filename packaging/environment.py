"""The program's own Python environment: made once, brought up to date when the project changes."""

import hashlib
import json
import os
import shutil
import subprocess
import sys
import tomllib
from dataclasses import dataclass
from pathlib import Path

STAMP = "ready.json"
NO_INDEX = (
    "The Python packages could not be fetched: please see that this computer can reach "
    "the package index, then run the same command again."
)
SIGNS_OF_NO_INDEX = (
    "Could not find a version",
    "No matching distribution",
    "Max retries exceeded",
    "ConnectionError",
    "ConnectTimeoutError",
    "ReadTimeoutError",
    "Temporary failure in name resolution",
    "Could not fetch URL",
)


class SetUpError(Exception):
    """Something is missing that only a person can put right; says what in one sentence."""


@dataclass(frozen=True, slots=True)
class Contents:
    """What an environment holds: the project's state, its extras, and packages beside it."""

    digest: str
    extras: frozenset[str]
    packages: frozenset[str] = frozenset()

    def covers(self, wanted: "Contents") -> bool:
        """Whether nothing of what is wanted is missing."""
        return (
            self.digest == wanted.digest
            and self.extras >= wanted.extras
            and self.packages >= wanted.packages
        )


def ready(root: Path, venv: Path, extras: tuple[str, ...], packages: tuple[str, ...] = ()) -> Path:
    """The Python of an environment that holds the project's packages with these extras.

    `packages` are installed beside; an environment with `packages` takes the project as it
    would be installed anywhere, not linked to this folder.
    """
    python = venv / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
    wanted = Contents(digest(root), frozenset(extras), frozenset(packages))
    held = read_stamp(venv) if python.exists() else None
    if held and held.covers(wanted):
        return python
    if held is None:
        # Asked before the folder goes: this program may itself run from there.
        base = os.path.realpath(sys.executable)
        _tell(f"Making a place for Python packages in {venv.name} (once) ...")
        shutil.rmtree(venv, ignore_errors=True)
        _run([base, "-m", "venv", str(venv)], "The Python environment could not be made.")
    else:
        wanted = Contents(wanted.digest, held.extras | wanted.extras, wanted.packages)
    _tell("Fetching the packages the program needs (this can take a few minutes) ...")
    _install(python, root, wanted)
    write_stamp(venv, wanted)
    return python


def digest(root: Path) -> str:
    """A fingerprint of what the environment depends on: the project's needs and Python.

    The settings of our tools are in the same file; a change there needs no new packages.
    """
    told = tomllib.loads((root / "pyproject.toml").read_text("utf-8"))
    needs = {name: told.get(name) for name in ("build-system", "project")}
    described = json.dumps([needs, sys.version_info[:2]], sort_keys=True)
    return hashlib.sha256(described.encode()).hexdigest()


def read_stamp(venv: Path) -> Contents | None:
    """What the environment holds; nothing when it was not finished or has another Python."""
    try:
        kept = json.loads((venv / STAMP).read_text("utf-8"))
        same_python = kept["python"] == list(sys.version_info[:2])
        held = Contents(kept["digest"], frozenset(kept["extras"]), frozenset(kept["packages"]))
    except (OSError, ValueError, KeyError, TypeError):
        return None
    return held if same_python else None


def write_stamp(venv: Path, contents: Contents) -> None:
    """Note that the environment is whole, and what it holds."""
    noted = {
        "digest": contents.digest,
        "python": sys.version_info[:2],
        "extras": sorted(contents.extras),
        "packages": sorted(contents.packages),
    }
    (venv / STAMP).write_text(json.dumps(noted) + "\n", "utf-8")


def _install(python: Path, root: Path, wanted: Contents) -> None:
    told = f"{root}[{','.join(sorted(wanted.extras))}]" if wanted.extras else str(root)
    target = [told, *sorted(wanted.packages)] if wanted.packages else ["-e", told]
    pip = [str(python), "-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
    _run([*pip, *target], "The packages could not be installed.")


def _run(command: list[str], otherwise: str) -> None:
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode == 0:
        return
    if any(sign in done.stderr for sign in SIGNS_OF_NO_INDEX):
        raise SetUpError(NO_INDEX)
    last = (done.stderr.strip() or done.stdout.strip()).splitlines()[-1:] or [""]
    raise SetUpError(f"{otherwise} {last[0]}")


def _tell(words: str) -> None:
    print(words, file=sys.stderr, flush=True)
