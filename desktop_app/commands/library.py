"""Search, show and import at a prompt."""

import json
from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path
from typing import Any

import click

import db
import resources
from db import DataFolder, Hit, LibraryError, OwnMarks, Plan


def folder_of(data: Path | None) -> DataFolder:
    """The data folder that was named, or the platform's own."""
    return DataFolder(data.absolute()) if data else db.default_folder()


def ready(folder: DataFolder) -> None:
    """Make the library ready, so that it can be opened."""
    db.prepare(folder, resources.path("starter"))


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
    for field, value in asdict(study).items():
        click.echo(f"{field}: {_plain(value)}")


def bring_in(folder: DataFolder, paths: Sequence[Path], *, dry_run: bool, as_json: bool) -> None:
    """Import study files, or say what importing them would do."""
    ready(folder)
    if not dry_run:
        db.back_up_if_changed(db.last_person(folder), db.Reason.IMPORT)
    library = db.open_library(folder, writing=not dry_run)
    try:
        plan = library.plan([path.absolute() for path in paths])
        if not dry_run:
            library.apply(plan)
    finally:
        library.close()
    if as_json:
        click.echo(json.dumps(_report(plan), ensure_ascii=False))
    else:
        _tell(plan, dry_run=dry_run)
    if plan.refused and not (plan.new or plan.changed or plan.unchanged):
        raise click.exceptions.Exit(1)


def _tell(plan: Plan, *, dry_run: bool) -> None:
    verb = "would be" if dry_run else "are"
    for count, word in ((len(plan.new), "new"), (len(plan.changed), "changed")):
        if count == 1:
            click.echo(f"1 study {'would be' if dry_run else 'is'} {word}.")
        else:
            click.echo(f"{count} studies {verb} {word}.")
    if plan.unchanged:
        click.echo(f"Already here: {len(plan.unchanged)}.")
    for sentence in db.sentences(plan):
        click.echo(sentence)


def _report(plan: Plan) -> dict[str, Any]:
    return {
        "new": [read.study.id for read in plan.new],
        "changed": [read.study.id for read in plan.changed],
        "unchanged": list(plan.unchanged),
        "refused": [asdict(refusal) for refusal in plan.refused],
    }


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
