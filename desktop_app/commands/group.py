"""The commands and their options; options stand after the command."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import click

from desktop_app.commands import importing, library, reports

Command = Callable[..., None]
FOLDER = click.Path(path_type=Path)


def _common(command: Command) -> Command:
    """The options of every command: where the data lies, and JSON instead of words."""
    told = click.option("--json", "as_json", is_flag=True, help="Print JSON and nothing else.")
    data = click.option("--data", type=FOLDER, default=None, help="Use this data folder.")
    return told(data(command))


@click.group(context_settings={"help_option_names": ["-h", "--help"]})
def commands() -> None:
    """MS Reading Room: MS research in plain language, without a network."""


@commands.command()
@_common
@click.option("--limit", type=click.IntRange(1, 1000), default=20, help="Show at most so many.")
@click.argument("words", nargs=-1, required=True)
def search(words: tuple[str, ...], limit: int, data: Path | None, as_json: bool) -> None:
    """Find studies by WORDS; text after -- is always words."""
    library.search(library.folder_of(data), " ".join(words), limit, as_json=as_json)


@commands.command()
@_common
@click.argument("study")
def show(study: str, data: Path | None, as_json: bool) -> None:
    """Show one STUDY, by its id or its code."""
    library.show(library.folder_of(data), study, as_json=as_json)


@commands.command("import")
@_common
@click.option("--dry-run", is_flag=True, help="Say what would happen and change nothing.")
@click.option("--fact", "facts", multiple=True, help="Tell a fact of a page: title=…, doi=…")
@click.option("--report", type=FOLDER, help="Write all of it into this new file.")
@click.option("--undo", is_flag=True, help="Undo the last import.")
@click.argument("paths", nargs=-1, type=FOLDER)
def import_(
    paths: tuple[Path, ...], undo: bool, data: Path | None, as_json: bool, **how: Any
) -> None:
    """Bring in studies from the files and folders of PATHS."""
    folder = library.folder_of(data)
    if undo:
        if paths or any(how.values()):
            raise click.UsageError("--undo stands alone.")
        importing.undo(folder, as_json=as_json)
        return
    if not paths:
        raise click.UsageError("Name the files or folders to bring in.")
    importing.bring_in(folder, importing.Wish(paths, **how), as_json=as_json)


@commands.command("check-data")
@_common
def check_data(data: Path | None, as_json: bool) -> None:
    """Check that library, notebook and journal are whole."""
    reports.check_data(library.folder_of(data), as_json=as_json)


@commands.command()
@click.option("--pictures", type=FOLDER, required=True, help="Put the pictures in this folder.")
@click.option("--data", type=FOLDER, default=None, help="Use this data folder.")
def tour(pictures: Path, data: Path | None) -> None:
    """Walk through the window as a new person would, and take pictures."""
    from desktop_app.tour.walk import take_tour

    take_tour(pictures, data)
