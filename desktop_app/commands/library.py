"""Search and show at a prompt."""

import json
from dataclasses import asdict
from pathlib import Path
from typing import Any

import click

import db
import resources
from db import DataFolder, Hit, LibraryError, OwnMarks


def folder_of(data: Path | None) -> DataFolder:
    """The data folder that was named, or the platform's own; never a new one on a network drive."""
    folder = DataFolder(data.absolute()) if data else db.default_folder()
    db.refuse_network_drive(folder)
    return folder


def ready(folder: DataFolder) -> None:
    """Make the library ready, so that it can be opened."""
    for sentence in db.prepare(folder, resources.path("starter")):
        click.echo(sentence, err=True)


def search(folder: DataFolder, typed: str, limit: int, *, as_json: bool) -> None:
    """Print what the words find; nothing found is no fault."""
    ready(folder)
    library = db.open_library(folder)
    try:
        answer = library.find(typed, limit, own=lambda: own_marks(folder))
    finally:
        library.close()
    if as_json:
        told = {
            "query": answer.query,
            "total": answer.total,
            "also_searched": list(answer.also_searched),
            "did_you_mean": answer.did_you_mean,
            "hits": [_hit(hit) for hit in answer.hits],
        }
        click.echo(json.dumps(told, ensure_ascii=False))
        return
    if answer.corrected:
        click.echo(f"Nothing is spelt so. This is for “{answer.corrected}”.")
    if answer.also_searched:
        click.echo(f"Also searched: {', '.join(answer.also_searched)}.")
    if answer.notice:
        click.echo(answer.notice)
    if not answer.hits:
        click.echo(f"We found nothing for “{typed}”.")
        if answer.did_you_mean:
            click.echo(f"Did you mean {answer.did_you_mean}?")
    for hit in answer.hits:
        click.echo(f"{hit.row.code or hit.row.id}  {hit.row.title}\n    {hit.snippet}")


def own_marks(folder: DataFolder) -> OwnMarks:
    """What the person saved, read and noted; nothing while there is no notebook."""
    if not db.last_person(folder).notebook.exists():
        return OwnMarks()
    notebook = db.open_notebook(db.last_person(folder))
    try:
        return notebook.own_marks()
    finally:
        notebook.close()


def show(folder: DataFolder, name: str, *, as_json: bool) -> None:
    """Print one study, whole."""
    ready(folder)
    library = db.open_library(folder)
    try:
        study = library.study(name)
    finally:
        library.close()
    if study is None:
        raise LibraryError(f"There is no study “{name}” in your library.")
    if as_json:
        click.echo(json.dumps(asdict(study), ensure_ascii=False))
        return
    if study.is_technical:
        click.echo("This is a technical abstract, not a plain summary.")
    for field, value in asdict(study).items():
        click.echo(f"{field}: {_plain(value)}")


def _hit(hit: Hit) -> dict[str, Any]:
    return {
        "id": hit.row.id,
        "code": hit.row.code,
        "title": hit.row.title,
        "takeaway": hit.row.takeaway,
        "part": hit.part,
        "snippet": hit.snippet,
        "score": hit.score,
    }


def _plain(value: object) -> str:
    if value is None or value in ((), []):
        return "Not stated"
    if isinstance(value, list | tuple):
        return "; ".join(str(item) for item in value)
    return str(value)
