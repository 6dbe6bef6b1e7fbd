"""Keys for packs at a prompt: made, shown, trusted, forgotten."""

import json
from pathlib import Path

import click

import db
import resources
from db import DataFolder


def shipped_keys() -> Path:
    """The file of the keys that ship with the program."""
    return resources.path("keys.json")


def make(place: Path) -> None:
    """Make a secret key and print its public half."""
    key = db.make_key(place.absolute())
    click.echo(f"The secret key is in {place.name}. Keep it on a stick, not in this computer.")
    click.echo(f"The public key is {key}")


def show(folder: DataFolder, *, as_json: bool) -> None:
    """Print the trusted keys with the names of their owners."""
    keys = db.read_keys(shipped_keys(), folder.keys)
    if as_json:
        click.echo(json.dumps([{"name": key.name, "key": key.text} for key in keys]))
        return
    for key in keys:
        click.echo(f"{key.text}  {key.name}")
    if not keys:
        click.echo("No key is trusted here yet. Signed packs cannot be checked.")


def trust(folder: DataFolder, name: str, text: str) -> None:
    """Trust a key from now on."""
    key = db.public_key(name, text)
    db.trust_key(folder.keys, key)
    click.echo(f"Packs signed by {key.name} are trusted from now on.")


def forget(folder: DataFolder, text: str) -> None:
    """Trust a key no longer."""
    db.forget_key(folder.keys, text)
    click.echo("This key is not trusted any more. Packs that are here stay.")
