"""What ships with the program: studies, words, fonts, icons, colours, styles."""

from importlib.resources import as_file, files
from pathlib import Path


def path(name: str) -> Path:
    """Where a resource lies on the disk, also in a frozen program."""
    with as_file(files("resources")) as root:
        return Path(root) / name


def text(name: str) -> str:
    """A resource as text."""
    return path(name).read_text("utf-8")
