"""Whether everything on the disk is whole, said in words or as JSON."""

import json
from contextlib import closing

import click

import db
from db import DataFolder
from desktop_app.commands.library import ready


def check_data(folder: DataFolder, *, as_json: bool) -> None:
    """Look through library, packs, notebook and journal; faults make the command end with 1."""
    ready(folder)
    library = db.open_library(folder, writing=True)
    try:
        studies, terms = library.count(), len(library.terms())
        groups = library.count_word_groups()
        faults = library.check()
    finally:
        library.close()
    with closing(db.open_packs(folder)) as packs:
        faults += packs.check()
    person = db.last_person(folder)
    if person.notebook.exists() or person.journal.exists():
        notebook = db.open_notebook(person, writing=True)
        try:
            faults += notebook.check()
        finally:
            notebook.close()
    if as_json:
        told = {"studies": studies, "terms": terms, "word_groups": groups, "faults": faults}
        click.echo(json.dumps(told, ensure_ascii=False))
    else:
        click.echo(
            f"{studies} studies, {terms} words explained, {groups} groups of everyday words."
        )
        for fault in faults:
            click.echo(fault)
        if not faults:
            click.echo("Everything is whole.")
    if faults:
        raise click.exceptions.Exit(1)
