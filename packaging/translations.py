"""Gathers every string of the window for translators, and packs what they have written.

Run it after a string was changed: `.venv/bin/python packaging/translations.py`. New strings then
stand in `resources/translations/*.ts` as unfinished, and the tests say which. English has a file
too, for its plural forms only.
"""

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[1]
FOLDER = ROOT / "resources" / "translations"
LANGUAGES = {"en": ["-pluralonly"], "es": []}


def sources() -> list[str]:
    """Every file that may hold a string of the window."""
    return sorted(str(path) for path in (ROOT / "desktop_app").rglob("*.py"))


def gather(language: str, target: Path) -> None:
    """Bring the list of strings in `target` up to date with the sources."""
    options = ["-locations", "none", "-no-obsolete", *LANGUAGES[language]]
    _run("pyside6-lupdate", *sources(), *options, "-target-language", language, "-ts", str(target))


def pack(source: Path, target: Path) -> None:
    """Pack the finished strings as the program reads them."""
    _run("pyside6-lrelease", str(source), "-qm", str(target))


def _run(tool: str, *arguments: str) -> None:
    subprocess.run(
        [str(Path(sys.executable).parent / tool), *arguments], check=True, capture_output=True
    )


def main() -> None:
    """Gather and pack every language."""
    FOLDER.mkdir(exist_ok=True)
    for language in LANGUAGES:
        listed = FOLDER / f"reading-room_{language}.ts"
        gather(language, listed)
        pack(listed, listed.with_suffix(".qm"))


if __name__ == "__main__":
    main()
