"""The commands and their options; options stand after the command."""

from pathlib import Path
from typing import Any

import click

import db
from desktop_app.commands import copies, going_out, importing, library, merging, reports
from desktop_app.commands.going_out import FORMS, Choice
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
@click.option("--fact", "facts", multiple=True, help="Tell a fact of a page: title=…, doi=…")
@click.option("--report", type=PLACE, help="Write all of it into this new file.")
@click.option("--undo", is_flag=True, help="Undo the last import.")
@click.argument("paths", nargs=-1, type=PLACE)
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


@commands.command("export")
@common
@click.option("--as", "form", type=click.Choice(FORMS), required=True, help="In which form.")
@click.option("--shelf", default=None, help="Only the studies on this shelf.")
@click.option("--saved", is_flag=True, help="Only the studies that you saved.")
@click.option("--search", "words", default=None, help="Only what these words find.")
@click.option("--replace", is_flag=True, help="Write over a file of this name.")
@click.argument("out", type=PLACE)
def export(
    form: str, out: Path, replace: bool, data: Path | None, as_json: bool, **chosen: Any
) -> None:
    """Write studies, notes, the library or the notebook to OUT; all of it, or what is chosen."""
    choice, place = Choice(**chosen), library.folder_of(data)
    going_out.export(place, form, out.absolute(), choice, replace=replace, as_json=as_json)


@commands.command()
@common
@click.option("--dry-run", is_flag=True, help="Say what would happen and change nothing.")
@click.argument("file", type=PLACE)
def merge(file: Path, dry_run: bool, data: Path | None, as_json: bool) -> None:
    """Take in the notes and studies of a notebook FILE; nothing of yours is overwritten."""
    merging.merge(library.folder_of(data), file.absolute(), dry_run=dry_run, as_json=as_json)


@commands.command("check-data")
@common
def check_data(data: Path | None, as_json: bool) -> None:
    """Check that library, notebook and journal are whole."""
    reports.check_data(library.folder_of(data), as_json=as_json)


@commands.command()
@common
@click.option("--other-place", type=PLACE, default=None, help="Put backups there too, always.")
@click.option("--no-other-place", is_flag=True, help="Put no more backups in the other place.")
def backup(
    other_place: Path | None, no_other_place: bool, data: Path | None, as_json: bool
) -> None:
    """Make a backup of your notes now, and read it again."""
    folder = library.folder_of(data)
    if other_place or no_other_place:
        db.choose_place(db.last_person(folder), None if no_other_place else other_place)
    copies.back_up(folder, as_json=as_json)


@commands.command()
@common
def backups(data: Path | None, as_json: bool) -> None:
    """List the backups of your notes, the newest first."""
    copies.listing(library.folder_of(data), as_json=as_json)


@commands.command()
@common
@click.argument("number", type=int)
def restore(number: int, data: Path | None, as_json: bool) -> None:
    """Go back to the backup with this NUMBER. What stands now is kept as a backup first."""
    copies.restore(library.folder_of(data), number, as_json=as_json)


@commands.command()
@common
def repair(data: Path | None, as_json: bool) -> None:
    """Look your notes over, and bring back what is damaged."""
    copies.repair(library.folder_of(data), as_json=as_json)


@commands.command()
@click.option("--pictures", type=PLACE, required=True, help="Put the pictures in this folder.")
@click.option("--data", type=PLACE, default=None, help="Use this data folder.")
@click.option("--short", is_flag=True, help="Only the usual look.")
def tour(pictures: Path, data: Path | None, *, short: bool) -> None:
    """Walk through every screen in every look and size, and take pictures."""
    from desktop_app.tour.walk import take_tour

    take_tour(pictures, data, short=short)


commands.add_command(pack)
