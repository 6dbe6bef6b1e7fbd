"""The program's own Python environment: made once, made again when the project changes."""

import hashlib
import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

STAMP = "ready.json"
NO_INDEX = (
    "The Python packages could not be fetched. Is this computer connected, "
    "and is the package index in reach? Nothing was changed; run the command again then."
)
SIGNS_OF_NO_INDEX = (
    "Could not find a version",
    "No matching distribution",
    "Max retries exceeded",
    "ConnectionError",
    "NewConnectionError",
    "Temporary failure in name resolution",
    "Could not fetch URL",
)


class SetUpError(Exception):
    """Something is missing that only a person can put right; says what in one sentence."""


def ready(root: Path, venv: Path, extras: tuple[str, ...], packages: tuple[str, ...] = ()) -> Path:
    """The Python of an environment that holds the project's packages with these extras.

    `packages` are installed beside; an environment with `packages` takes the project as it
    would be installed anywhere, not linked to this folder.
    """
    python = venv / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
    wanted = {"digest": digest(root), "extras": sorted(extras), "packages": sorted(packages)}
    if python.exists() and _holds(venv, wanted):
        return python
    _tell(f"Setting up {venv.name} (once; this takes a few minutes) ...")
    kept = _kept(venv)
    if not python.exists() or kept is None or kept["digest"] != wanted["digest"]:
        shutil.rmtree(venv, ignore_errors=True)
        _run([_base_python(), "-m", "venv", str(venv)], "The environment could not be made.")
    told = f"{root}[{','.join(extras)}]" if extras else str(root)
    target = [told, *packages] if packages else ["-e", told]
    _run([str(python), "-m", "pip", "install", "--quiet", *target], "A package is missing.")
    already = set(kept["extras"]) if kept and kept["digest"] == wanted["digest"] else set()
    wanted["extras"] = sorted(already | set(extras))
    (venv / STAMP).write_text(json.dumps(wanted), "utf-8")
    return python


def digest(root: Path) -> str:
    """A fingerprint of what the environment depends on."""
    content = (root / "pyproject.toml").read_bytes() + sys.version.encode() + str(root).encode()
    return hashlib.sha256(content).hexdigest()


def _kept(venv: Path) -> dict[str, list[str] | str] | None:
    try:
        kept = json.loads((venv / STAMP).read_text("utf-8"))
    except (OSError, ValueError):
        return None
    return kept if isinstance(kept, dict) and {"digest", "extras"} <= set(kept) else None


def _holds(venv: Path, wanted: dict[str, object]) -> bool:
    kept = _kept(venv)
    if kept is None or kept["digest"] != wanted["digest"]:
        return False
    extras, packages = wanted["extras"], wanted["packages"]
    assert isinstance(extras, list)
    return set(extras) <= set(kept["extras"]) and packages == kept.get("packages", [])


def _base_python() -> str:
    return os.path.realpath(sys.executable)


def _run(command: list[str], otherwise: str) -> None:
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode == 0:
        return
    if any(sign in done.stderr for sign in SIGNS_OF_NO_INDEX):
        raise SetUpError(NO_INDEX)
    last = done.stderr.strip().splitlines()[-1:] or [""]
    raise SetUpError(f"{otherwise} {last[0]}")


def _tell(words: str) -> None:
    print(words, file=sys.stderr, flush=True)
