"""The pack files beside the library: the present state of each pack and the one before.

The library says which they are. A list of them lies here too, so that a library that is lost
can be made again. Files are put here and taken away only while nobody else can write.
"""

import json
import re
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from hashlib import sha256
from pathlib import Path

from db.disk import told_calmly, write_whole
from db.errors import MissingFile, UnsafePack
from db.pack_file import CHANGED, ENDING
from db.pack_models import PackSource
from db.pack_rows import PackRow

LIST = "installed.json"
OURS = re.compile(r"[a-z0-9-]+-[0-9]+-[0-9a-f]{32}\.mspack|\.[0-9a-f]{32}\.new")
"""A kept pack, or what a write that was cut short has left of one."""


@dataclass(frozen=True, slots=True)
class Kept:
    """A pack file that was in use, who vouched for it then, and the file of the state before."""

    file: str
    signer: str | None
    earlier: str | None


def keep(folder: Path, source: PackSource) -> str | None:
    """Put a pack file here; its name tells its content, so that no two are mixed up."""
    if source.content is None:
        return None
    digest = sha256(source.content).hexdigest()[:32]
    name = f"{source.head.id}-{source.head.number}-{digest}{ENDING}"
    with told_calmly("the folder of your library"):
        folder.mkdir(parents=True, exist_ok=True)
        write_whole(folder / name, source.content)
    return name


def content_of(folder: Path, name: str) -> bytes:
    """The pack file of this name, just as it was put here."""
    try:
        with told_calmly(name):
            content = (folder / Path(name).name).read_bytes()
    except MissingFile as error:
        raise MissingFile("We could not find the pack we had kept. Nothing was changed.") from error
    if not name.endswith(f"-{sha256(content).hexdigest()[:32]}{ENDING}"):
        raise UnsafePack(CHANGED)
    return content


def settle(folder: Path, rows: Sequence[PackRow]) -> None:
    """Note which packs are in use, then let go of every pack that was kept and is not needed."""
    told = [asdict(Kept(row.kept, row.signer, row.earlier)) for row in rows if row.kept]
    needed = {name for row in rows for name in (row.kept, row.earlier)}
    if not folder.is_dir():
        return
    write_whole(folder / LIST, json.dumps({"packs": told}, indent=1).encode() + b"\n")
    for path in folder.iterdir():
        if OURS.fullmatch(path.name) and path.name not in needed:
            path.unlink()


def in_use(folder: Path) -> list[Kept]:
    """The packs that were in use, the first that came in first; none when nothing is noted."""
    try:
        told = json.loads((folder / LIST).read_bytes())
        return [Kept(**one) for one in told["packs"]]
    except (OSError, ValueError, TypeError, KeyError):
        return []
