"""Packs checked, installed, listed and removed at a prompt."""

import json
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

import click

import db
from db import DataFolder, Pack, PackPlan, Packs, StudyChange
from desktop_app.commands.library import ready
from desktop_app.commands.pack_keys import shipped_keys


@dataclass(frozen=True, slots=True)
class Wish:
    """How to install: only say what would happen, or take signed packs alone."""

    dry_run: bool = False
    signed_only: bool = False


def check(folder: DataFolder, file: Path, *, as_json: bool) -> None:
    """Print what a pack file is; one that is not whole ends the command with a sentence."""
    keys = db.read_keys(shipped_keys(), folder.keys)
    source = db.check_pack(file.absolute(), keys)
    head = source.head
    studies = sum(path.startswith("studies/") for path in source.paths)
    if as_json:
        click.echo(json.dumps({**asdict(head), "signer": source.signer, "studies": studies}))
        return
    click.echo(f"“{head.title}”, id {head.id}, number {head.number}, made on {head.created}.")
    click.echo(f"{_count(studies, 'study', 'studies')}. All of it can be read.")
    click.echo(f"{_vouched(source.signer)}.")


def install(folder: DataFolder, file: Path, wish: Wish, *, as_json: bool) -> None:
    """Install a pack file, or say what installing it would do."""
    with _opened(folder) as packs:
        plan = packs.plan(file.absolute(), signed_only=wish.signed_only)
        if not wish.dry_run:
            db.back_up_if_changed(db.last_person(folder), db.Reason.IMPORT)
            packs.install(plan)
    if as_json:
        click.echo(json.dumps(_report(plan), ensure_ascii=False))
        return
    verb = "would come" if wish.dry_run else "came"
    head = plan.source.head
    click.echo(f"“{head.title}”, number {head.number}. {_vouched(plan.source.signer)}.")
    click.echo(f"{_count(len(plan.studies.new), 'new study', 'new studies')} {verb} in.")
    for words, studies in (
        ("Changed", plan.studies.changed),
        ("Corrected", plan.turned("corrected")),
        ("Withdrawn", plan.turned("withdrawn")),
    ):
        for read in studies:
            click.echo(f"{words}: {read.study.title}")
    if plan.kept:
        count = _count(len(plan.kept), "study is", "studies are")
        click.echo(f"{count} here from another pack. Nothing of that was changed.")
    for study in plan.removed:
        click.echo(f"Not in the pack any more: {study}")


def remove(folder: DataFolder, name: str, *, as_json: bool) -> None:
    """Take a pack out."""
    with _opened(folder) as packs:
        changes = packs.remove(name)
    if as_json:
        click.echo(json.dumps({"studies": sorted(changes.studies)}))
    else:
        click.echo(f"The pack “{name}” is gone. Your notes about its studies stay.")


def roll_back(folder: DataFolder, name: str, *, as_json: bool) -> None:
    """Go back to the state of a pack before this one."""
    with _opened(folder) as packs:
        packs.roll_back(name)
        (pack,) = (pack for pack in packs.installed() if pack.head.id == name)
    if as_json:
        click.echo(json.dumps(_row(pack)))
    else:
        click.echo(f"The pack “{pack.head.title}” is at number {pack.head.number} again.")


def list_all(folder: DataFolder, *, as_json: bool) -> None:
    """Print every pack of the library, and what happened last to its studies."""
    with _opened(folder) as packs:
        rows, changes = packs.installed(), packs.changes()
    if as_json:
        told = {"packs": [_row(pack) for pack in rows], "changes": [asdict(one) for one in changes]}
        click.echo(json.dumps(told, ensure_ascii=False))
        return
    for pack in rows:
        count = _count(pack.studies, "study", "studies")
        back = " You can go back to the one before." if pack.earlier else ""
        click.echo(f"{pack.head.id}  number {pack.head.number}  “{pack.head.title}”, {count}")
        click.echo(f"    {_vouched(pack.signer)}.{back}")
    for change in changes:
        click.echo(_told(change))


@contextmanager
def _opened(folder: DataFolder) -> Iterator[Packs]:
    ready(folder)
    with closing(db.open_packs(folder, shipped_keys())) as packs:
        yield packs


def _vouched(signer: str | None) -> str:
    return f"Checked by {signer}" if signer else "Not checked by us"


def _count(number: int, one: str, many: str) -> str:
    return f"{number} {one if number == 1 else many}"


def _told(change: StudyChange) -> str:
    note = f" ({change.note})" if change.note else ""
    return f"{change.at[:10]}  {change.what}: {change.title}{note}"


def _row(pack: Pack) -> dict[str, Any]:
    return {
        **asdict(pack.head),
        "signer": pack.signer,
        "installed": pack.installed,
        "studies": pack.studies,
        "earlier": pack.earlier,
        "ships": pack.ships,
    }


def _report(plan: PackPlan) -> dict[str, Any]:
    return {
        **asdict(plan.source.head),
        "signer": plan.source.signer,
        "new": [read.study.id for read in plan.studies.new],
        "changed": [read.study.id for read in plan.studies.changed],
        "unchanged": list(plan.studies.unchanged),
        "removed": list(plan.removed),
        "kept": [read.study.id for read in plan.kept],
        "corrected": [read.study.id for read in plan.turned("corrected")],
        "withdrawn": [read.study.id for read in plan.turned("withdrawn")],
    }
