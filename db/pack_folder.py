"""A folder that is a pack: studies and lists as they lie in the pack file, `pack.json` in front.

The starter library is one; any such folder can be made into a pack file.
"""

from pathlib import Path

from db.disk import told_calmly
from db.errors import LibraryError
from db.gathering import shown
from db.manifest import may_hold, read_head
from db.pack_models import PackHead, PackSource

HEAD = "pack.json"


def pack_head_of(folder: Path) -> PackHead:
    """What the folder says of itself as a pack."""
    with told_calmly(f"{HEAD} in {shown(folder)}"):
        content = (folder / HEAD).read_bytes()
    try:
        return read_head(content)
    except ValueError as error:
        raise LibraryError(
            f"We could not read {HEAD} in {shown(folder)}. Nothing was changed.", "Mend the file."
        ) from error


def paths_in(folder: Path) -> tuple[str, ...]:
    """The files of the folder that belong in a pack, as a pack names them."""
    found = [path for pattern in ("*", "studies/*", "pages/*") for path in folder.glob(pattern)]
    paths = (path.relative_to(folder).as_posix() for path in found if path.is_file())
    return tuple(sorted(filter(may_hold, paths)))


def read_folder(folder: Path, signer: str | None = None) -> PackSource:
    """The folder as a pack that can be read; `signer` is who vouches for it."""

    def read(path: str) -> bytes:
        with told_calmly(path):
            return (folder / path).read_bytes()

    return PackSource(pack_head_of(folder), signer, paths_in(folder), read)
