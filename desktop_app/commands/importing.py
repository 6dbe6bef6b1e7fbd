"""Bringing studies in at a prompt: what would happen, doing it, undoing it."""

import json
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

import click

import db
from db import DataFolder, LibraryError, Plan
from desktop_app.commands.library import ready

MOST_LINES = 20


@dataclass(frozen=True, slots=True)
class Wish:
    """What to bring in and how: facts told as name=value, and where to keep a report."""

    paths: tuple[Path, ...]
    facts: tuple[str, ...]
    report: Path | None
    dry_run: bool


def bring_in(folder: DataFolder, wish: Wish, *, as_json: bool) -> None:
    """Import studies, or say what importing them would do."""
    answers = _answers(wish)
    ready(folder)
    if not wish.dry_run:
        db.back_up_if_changed(db.last_person(folder), db.Reason.IMPORT)
    library = db.open_library(folder, writing=not wish.dry_run)
    try:
        plan = library.plan([path.absolute() for path in wish.paths], answers=answers)
        if wish.report is not None:
            _write_report(plan, wish.report)
        if not wish.dry_run:
            library.apply(plan)
    except KeyboardInterrupt as stopped:
        raise LibraryError("The import was stopped. Nothing was changed.") from stopped
    finally:
        library.close()
    if as_json:
        click.echo(json.dumps(_report(plan), ensure_ascii=False))
    else:
        _tell(plan, dry_run=wish.dry_run)
    nothing_came = not (plan.new or plan.changed or plan.unchanged)
    if nothing_came and (plan.refused or plan.questions):
        raise click.exceptions.Exit(1)


def _answers(wish: Wish) -> dict[str, dict[str, str]]:
    facts = {}
    for one in wish.facts:
        name, equals, value = one.partition("=")
        if not equals or name not in db.ASKED:
            raise click.UsageError(f"--fact takes one of {', '.join(db.ASKED)}, as in title=…")
        facts[name] = value
    if facts and (len(wish.paths) > 1 or wish.paths[0].is_dir()):
        raise click.UsageError("--fact tells of one file; name that file alone.")
    return {db.shown(path): facts for path in wish.paths}


def undo(folder: DataFolder, *, as_json: bool) -> None:
    """Undo the last import."""
    ready(folder)
    library = db.open_library(folder, writing=True)
    try:
        done = library.undo_import()
    finally:
        library.close()
    if as_json:
        told = {"removed": done.removed, "restored": done.restored, "left": done.left}
        click.echo(json.dumps(told))
        return
    click.echo(f"Taken out: {done.removed}. As they were before: {done.restored}.")
    if done.left:
        click.echo(f"Changed since, so left as they are: {done.left}.")


def _write_report(plan: Plan, path: Path) -> None:
    try:
        with path.open("x", encoding="utf-8") as file:
            file.writelines(f"{line}\n" for line in db.report(plan))
    except FileExistsError as error:
        raise LibraryError(
            f"There is a file {path.name} already. Nothing was changed.", "Choose another name."
        ) from error
    except OSError as error:
        raise LibraryError(
            f"We could not write {path.name}. Nothing was changed.", "Choose another folder."
        ) from error


def _tell(plan: Plan, *, dry_run: bool) -> None:
    verb = "would be" if dry_run else "are"
    for count, word in ((len(plan.new), "new"), (len(plan.changed), "changed")):
        if count == 1:
            click.echo(f"1 study {'would be' if dry_run else 'is'} {word}.")
        else:
            click.echo(f"{count} studies {verb} {word}.")
    if plan.unchanged:
        click.echo(f"Already here: {len(plan.unchanged)}.")
    if plan.twice:
        click.echo(f"Papers that stood in these files more than once: {plan.twice}.")
    _tell_some(db.sentences(plan))
    _tell_some([db.question_sentence(question) for question in plan.questions])
    if plan.questions:
        asked = " ".join(f"--fact {question.fact}=…" for question in _of_one_file(plan))
        click.echo(f"To tell, import that file alone, such as: {plan.questions[0].file} {asked}")
    _tell_some([notice.sentence for notice in plan.notices])


def _of_one_file(plan: Plan) -> list[db.Question]:
    """What is asked of the first file that leaves something open."""
    return [question for question in plan.questions if question.file == plan.questions[0].file]


def _tell_some(sentences: list[str]) -> None:
    for sentence in sentences[:MOST_LINES]:
        click.echo(sentence)
    if len(sentences) > MOST_LINES:
        click.echo(f"And {len(sentences) - MOST_LINES} more; --report FILE keeps them all.")


def _report(plan: Plan) -> dict[str, Any]:
    return {
        "new": [read.study.id for read in plan.new],
        "changed": [read.study.id for read in plan.changed],
        "unchanged": list(plan.unchanged),
        "refused": [asdict(refusal) for refusal in plan.refused],
        "questions": [asdict(question) for question in plan.questions],
        "notices": [asdict(notice) for notice in plan.notices],
        "twice": plan.twice,
    }
