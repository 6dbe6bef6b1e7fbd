"""Packs made and signed at a prompt."""

import json
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

import click

import db
import resources
from db import DataFolder, LibraryError, PackHead, PackShelf, StudyId
from desktop_app.commands.library import ready


@dataclass(frozen=True, slots=True)
class Wish:
    """What somebody said of the pack to be made; what is left out comes from the folder."""

    name: str | None
    number: int | None
    title: str | None
    replace: bool


def build(folder: DataFolder, what: str, out: Path, wish: Wish, *, as_json: bool) -> None:
    """Make a pack of a folder of study files or of a shelf, and write it to `out`."""
    place = Path(what).absolute()
    if place.is_dir():
        head = _head(wish, db.pack_head_of(place) if (place / "pack.json").exists() else None)
        content = db.build_from_folder(place, head)
    else:
        shelf = _shelf(what)
        head = _head(wish, PackHead(_id_of(shelf.name), 1, shelf.name, ""))
        ready(folder)
        with closing(db.open_library(folder)) as library:
            content = db.build_from_shelf(library, shelf, head)
    db.save_pack(out.absolute(), content, replace=wish.replace)
    if as_json:
        click.echo(json.dumps({"id": head.id, "number": head.number, "bytes": len(content)}))
    else:
        click.echo(f"The pack “{head.title}”, number {head.number}, is in {out.name}.")


def sign(key: Path, file: Path) -> None:
    """Sign a pack file."""
    db.sign_pack(key.absolute(), file.absolute())
    click.echo(f"{file.name} is signed.")


def _head(wish: Wish, given: PackHead | None) -> PackHead:
    if given is None:
        return db.pack_head(wish.name or "", wish.number or 0, wish.title or "")
    return db.pack_head(
        wish.name or given.id, wish.number or given.number, wish.title or given.title
    )


def _shelf(name: str) -> PackShelf:
    shelves = [told for told in json.loads(resources.text("shelves.json")) if told["studies"]]
    for told in shelves:
        if told["name"].casefold() == name.casefold():
            studies = tuple(map(StudyId, told["studies"]))
            return PackShelf(told["name"], told["about"], told["icon"], studies)
    names = ", ".join(told["name"] for told in shelves)
    raise LibraryError(
        f"There is no folder and no shelf “{name}”. Nothing was made.",
        f"Choose a folder, or one of these shelves: {names}.",
    )


def _id_of(name: str) -> str:
    return "-".join("".join(c if c.isalnum() else " " for c in name.lower()).split())
