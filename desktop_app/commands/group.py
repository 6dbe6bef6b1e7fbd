"""The commands and their options; options stand after the command."""

from pathlib import Path

import click

from desktop_app.commands import library, reports
from desktop_app.commands.options import PLACE, common
from desktop_app.commands.pack_group import pack


@click.group(context_settings={"help_option_names": ["-h", "--help"]})
def commands() -> None:
    """MS Reading Room: MS research in plain language, without a network."""


@commands.command()
@common
@click.option("--limit", type=click.IntRange(1, 1000), default=20, help="Show at most so many.")
@click.argument("words", nargs=-1, required=True)
def search(words: tuple[str, ...], limit: int, data: Path | None, as_json: bool) -> None:
    """Find studies by WORDS; text after -- is always words."""
    library.search(library.folder_of(data), " ".join(words), limit, as_json=as_json)


@commands.command()
@common
@click.argument("study")
def show(study: str, data: Path | None, as_json: bool) -> None:
    """Show one STUDY, by its id or its code."""
    library.show(library.folder_of(data), study, as_json=as_json)


@commands.command("import")
@common
@click.option("--dry-run", is_flag=True, help="Say what would happen and change nothing.")
@click.argument("paths", nargs=-1, required=True, type=PLACE)
def import_(paths: tuple[Path, ...], dry_run: bool, data: Path | None, as_json: bool) -> None:
    """Bring in study files, or folders of them, from PATHS."""
    library.bring_in(library.folder_of(data), paths, dry_run=dry_run, as_json=as_json)


@commands.command("check-data")
@common
def check_data(data: Path | None, as_json: bool) -> None:
    """Check that library, notebook and journal are whole."""
    reports.check_data(library.folder_of(data), as_json=as_json)


@commands.command()
@click.option("--pictures", type=PLACE, required=True, help="Put the pictures in this folder.")
@click.option("--data", type=PLACE, default=None, help="Use this data folder.")
def tour(pictures: Path, data: Path | None) -> None:
    """Walk through the window as a new person would, and take pictures."""
    from desktop_app.tour.walk import take_tour

    take_tour(pictures, data)


commands.add_command(pack)
