"""Whether a folder lies on another computer: databases that are open get damaged there.

Locks and half-written pages do not cross a network as they should, and nobody is told.
"""

import sys
from pathlib import Path

from db.errors import ReadOnlyPlace
from db.folder import DataFolder

MOUNTS = Path("/proc/self/mountinfo")
OVER_A_NETWORK = frozenset(
    {
        *("nfs", "nfs4", "cifs", "smb3", "smbfs", "afs", "ncpfs", "ceph", "glusterfs", "lustre"),
        *("davfs", "fuse.davfs", "fuse.davfs2", "fuse.sshfs", "fuse.rclone", "fuse.gvfsd-fuse"),
        *("fuse.glusterfs", "fuse.curlftpfs", "fuse.smbnetfs"),
    }
)
"""Kinds of file system, as Linux names them."""
DRIVE_REMOTE = 4


def refuse_network_drive(folder: DataFolder) -> None:
    """Raise ReadOnlyPlace where nothing of ours is yet and the folder is on a network drive.

    A folder in use is let be: nobody is ever kept from their notes.
    """
    if folder.library.exists() or folder.people.exists():
        return
    if is_on_network(folder.root):
        raise ReadOnlyPlace(
            f"The folder {folder.root} is on a network drive. Your notes could get damaged there. "
            "Nothing was changed.",
            "Choose a folder on this computer.",
        )


def is_on_network(folder: Path) -> bool:
    """Whether this folder, or where it would be made, is on another computer, as far as we see.

    Linux and Windows tell; elsewhere the answer is no.
    """
    place = folder.resolve()
    if sys.platform == "win32":
        import ctypes

        drive = place.drive
        return drive.startswith("\\\\") or (
            ctypes.windll.kernel32.GetDriveTypeW(f"{drive}\\") == DRIVE_REMOTE
        )
    try:
        told = MOUNTS.read_text("utf-8", "replace")
    except OSError:
        return False
    return _kind_of(place, told) in OVER_A_NETWORK


def _kind_of(place: Path, mounts: str) -> str:
    """The kind of file system that holds the place; the last that was put there covers others."""
    deepest, kind = 0, ""
    for line in mounts.splitlines():
        about, _, source = line.partition(" - ")
        fields = about.split(" ")
        if len(fields) < 5 or not source:
            continue
        mounted = Path(_plain(fields[4]))
        if place.is_relative_to(mounted) and len(mounted.parts) >= deepest:
            deepest, kind = len(mounted.parts), source.split(" ")[0]
    return kind


def _plain(told: str) -> str:
    """A path as it is; Linux writes spaces and their like by number."""
    for sign in " \t\n\\":
        told = told.replace(f"\\{ord(sign):03o}", sign)
    return told
