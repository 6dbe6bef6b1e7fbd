"""Merging at a prompt: what another person's notebook file brings, and what is kept twice."""

import json
from contextlib import closing
from dataclasses import asdict, replace
from pathlib import Path
from typing import Any

import click

import db
from db import Contents, DataFolder, Merged, Plan
from desktop_app.commands.library import ready


def merge(folder: DataFolder, file: Path, *, dry_run: bool, as_json: bool) -> None:
    """Take in a notebook file beside what is here, or say what that would do."""
    theirs = db.read_notebook_file(file)
    ready(folder)
    plan = _studies(folder, theirs, dry_run=dry_run)
    with closing(db.open_notebook(db.last_person(folder), writing=True)) as notebook:
        merged = notebook.plan_merge(theirs) if dry_run else notebook.merge(theirs)
    if as_json:
        click.echo(json.dumps(_report(merged, plan), ensure_ascii=False))
    else:
        _tell(merged, plan)


def _studies(folder: DataFolder, theirs: Contents, *, dry_run: bool) -> Plan:
    """The studies that were given along; only those that are not here yet come in."""
    if not theirs.studies:
        return Plan()
    with closing(db.open_library(folder, writing=not dry_run)) as library:
        with db.study_files(theirs, folder.root) as paths:
            plan = library.plan(paths)
        if not dry_run:
            library.apply(replace(plan, changed=()))
    return plan


def _tell(merged: Merged, plan: Plan) -> None:
    for count, told in (
        (len(merged.new), "New notes"),
        (len(merged.gone_on), "Notes that went on from yours"),
        (len(merged.conflicts), "Notes kept twice, because both of you wrote on them"),
        (len(merged.binned), "Notes that are in your bin and stay there"),
        (len(merged.saved), "Studies saved now"),
        (len(plan.new), "New studies"),
        (len(plan.changed), "Studies that are different here and stay as they are"),
    ):
        if count:
            click.echo(f"{told}: {count}.")
    for conflict in merged.conflicts:
        click.echo(f"\nYours:\n{_indented(conflict.ours.text)}")
        click.echo(f"Theirs:\n{_indented(conflict.theirs.text)}")
    for sentence in db.sentences(plan):
        click.echo(sentence)
    if not (merged.new or merged.gone_on or merged.conflicts or merged.saved or plan.new):
        click.echo("Everything in this file is here already.")


def _indented(text: str) -> str:
    return "\n".join(f"    {line}" for line in text.splitlines())


def _report(merged: Merged, plan: Plan) -> dict[str, Any]:
    return {
        "new": list(merged.new),
        "gone_on": list(merged.gone_on),
        "conflicts": [asdict(conflict) for conflict in merged.conflicts],
        "binned": list(merged.binned),
        "saved": list(merged.saved),
        "new_studies": [read.study.id for read in plan.new],
        "refused": [asdict(refusal) for refusal in plan.refused],
    }
