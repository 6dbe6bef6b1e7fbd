"""The commands about study packs, and their options."""

from pathlib import Path

import click

from desktop_app.commands import pack_keys, pack_making, packs
from desktop_app.commands.library import folder_of
from desktop_app.commands.options import PLACE, common


@click.group()
def pack() -> None:
    """Study packs: make, sign, check, install and remove them."""


@pack.command()
@common
@click.option("--id", "name", help="The id of the pack: small letters, digits and dashes.")
@click.option("--number", type=int, help="A number higher than the last one of this pack.")
@click.option("--title", help="The title of the pack.")
@click.option("--replace", is_flag=True, help="Write over a file that is there already.")
@click.argument("what")
@click.argument("out", type=PLACE)
def build(what: str, out: Path, data: Path | None, as_json: bool, **more: object) -> None:
    """Make a pack file OUT of WHAT: a folder of study files, or the name of a shelf."""
    wish = pack_making.Wish(**more)  # type: ignore[arg-type]
    pack_making.build(folder_of(data), what, out, wish, as_json=as_json)


@pack.command()
@common
@click.argument("file", type=PLACE)
def check(file: Path, data: Path | None, as_json: bool) -> None:
    """Read a pack FILE whole, and say what it is and who vouches for it."""
    packs.check(folder_of(data), file, as_json=as_json)


@pack.command()
@click.argument("key", type=PLACE)
@click.argument("file", type=PLACE)
def sign(key: Path, file: Path) -> None:
    """Sign a pack FILE with the secret KEY in a file."""
    pack_making.sign(key, file)


@pack.command()
@common
@click.option("--dry-run", is_flag=True, help="Say what would happen and change nothing.")
@click.option("--signed-only", is_flag=True, help="Take it only when a known key has signed it.")
@click.argument("file", type=PLACE)
def install(file: Path, dry_run: bool, signed_only: bool, data: Path | None, as_json: bool) -> None:
    """Bring the studies of a pack FILE into the library."""
    wish = packs.Wish(dry_run=dry_run, signed_only=signed_only)
    packs.install(folder_of(data), file, wish, as_json=as_json)


@pack.command()
@common
@click.argument("name", metavar="ID")
def remove(name: str, data: Path | None, as_json: bool) -> None:
    """Take the pack ID and its studies out. Notes about them stay."""
    packs.remove(folder_of(data), name, as_json=as_json)


@pack.command("roll-back")
@common
@click.argument("name", metavar="ID")
def roll_back(name: str, data: Path | None, as_json: bool) -> None:
    """Go back to the state of the pack ID before this one; once more goes forward."""
    packs.roll_back(folder_of(data), name, as_json=as_json)


@pack.command("list")
@common
def list_(data: Path | None, as_json: bool) -> None:
    """List the packs of the library, and what changed last."""
    packs.list_all(folder_of(data), as_json=as_json)


@pack.group()
def keys() -> None:
    """Keys that packs are signed with."""


@keys.command()
@click.argument("file", type=PLACE)
def make(file: Path) -> None:
    """Write a new secret key into a new FILE, and print the public key."""
    pack_keys.make(file)


@keys.command()
@common
def show(data: Path | None, as_json: bool) -> None:
    """List the public keys that are trusted here."""
    pack_keys.show(folder_of(data), as_json=as_json)


@keys.command()
@click.option("--data", type=PLACE, default=None, help="Use this data folder.")
@click.argument("name")
@click.argument("key")
def trust(name: str, key: str, data: Path | None) -> None:
    """Trust packs that are signed with this public KEY of NAME."""
    pack_keys.trust(folder_of(data), name, key)


@keys.command()
@click.option("--data", type=PLACE, default=None, help="Use this data folder.")
@click.argument("key")
def forget(key: str, data: Path | None) -> None:
    """Trust this public KEY no longer."""
    pack_keys.forget(folder_of(data), key)
