"""Backups, going back to one, and repair, at a prompt."""

import json
from typing import Any

import click

import db
from db import Backup, DataFolder, LibraryError, PersonFolder

REASONS = {
    "start": "when you began",
    "change": "while you wrote",
    "asked": "because you asked",
    "import": "before studies came in",
    "update": "before an update",
    "restore": "before you went back",
    "bin": "before the bin was emptied",
}


def back_up(folder: DataFolder, *, as_json: bool) -> None:
    """Make a backup and say where it lies."""
    done = db.back_up(_with_notes(folder), db.Reason.ASKED)
    if as_json:
        told = {**_plain(done.backup), "elsewhere": done.elsewhere, "sentence": done.sentence}
        click.echo(json.dumps(told, ensure_ascii=False))
    else:
        click.echo(f"{done.sentence}\n{done.backup.path}")


def listing(folder: DataFolder, *, as_json: bool) -> None:
    """Print every backup, the newest first."""
    found = db.backups_of(db.last_person(folder))
    if as_json:
        click.echo(json.dumps([_plain(backup) for backup in found], ensure_ascii=False))
        return
    for backup in found:
        made = backup.made.astimezone().strftime("%Y-%m-%d %H:%M")
        click.echo(f"{backup.number:>6}  {made}  {REASONS[backup.reason]}")
    if not found:
        click.echo("There are no backups yet.")


def restore(folder: DataFolder, number: int, *, as_json: bool) -> None:
    """Go back to a backup, and say how to undo that."""
    person = _with_notes(folder)
    chosen = next((b for b in db.backups_of(person) if b.number == number), None)
    if chosen is None:
        raise LibraryError(
            f"There is no backup with the number {number}. Nothing was changed.",
            "To see them all: ./run backups",
        )
    notebook = db.open_notebook(person, writing=True)
    try:
        done = db.restore(notebook, chosen)
    finally:
        notebook.close()
    if as_json:
        told = {"restored": _plain(chosen), "kept": _plain(done.kept), "sentence": done.sentence}
        click.echo(json.dumps(told, ensure_ascii=False))
    else:
        click.echo(f"{done.sentence}\nTo undo this: ./run restore {done.kept.number}")


def repair(folder: DataFolder, *, as_json: bool) -> None:
    """Look over and repair; bring the notebook and its journal level."""
    person = db.last_person(folder)
    repaired = db.prepare_notebook(person)
    notebook = db.open_notebook(person, writing=True)
    try:
        notebook.mend()
        faults = notebook.check()
    finally:
        notebook.close()
    sentence = repaired.sentence if repaired else "Your notes are whole."
    if as_json:
        kept = str(repaired.kept) if repaired and repaired.kept else None
        told = {"repaired": repaired is not None, "kept": kept, "faults": faults}
        click.echo(json.dumps({**told, "sentence": sentence}, ensure_ascii=False))
    else:
        click.echo("\n".join([sentence, *faults]))
    if faults:
        raise click.exceptions.Exit(1)


def _with_notes(folder: DataFolder) -> PersonFolder:
    person = db.last_person(folder)
    db.prepare_notebook(person)
    return person


def _plain(backup: Backup) -> dict[str, Any]:
    return {
        "number": backup.number,
        "made": backup.made.isoformat(),
        "reason": str(backup.reason),
        "file": str(backup.path),
    }
