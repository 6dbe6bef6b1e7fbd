"""Two kinds of failure: the world's, told to the reader, and ours, which crash into the log.

Whatever the disk, a file or its format did wrong becomes a `LibraryError`: one sentence a
tired person can read, and what to do next. Anything else that is raised is a bug.
"""


class LibraryError(Exception):
    """Something outside the program went wrong; `sentence` says what, `remedy` what to press."""

    def __init__(self, sentence: str, remedy: str = "") -> None:
        super().__init__(sentence)
        self.sentence = sentence
        self.remedy = remedy


class MissingFile(LibraryError):
    """The file or its folder is not where it was."""


class EmptyFile(LibraryError):
    """A file of no bytes, which SQLite would open without a word."""


class ForeignFile(LibraryError):
    """Not one of our files, or not a database at all."""


class DamagedFile(LibraryError):
    """One of our files, but its content is broken."""


class NewerFile(LibraryError):
    """Made by a newer version of this program; it may be read, never written."""


class ReadOnlyPlace(LibraryError):
    """The folder or the disk cannot be written to."""


class DiskFull(LibraryError):
    """There is no room left."""


class Busy(LibraryError):
    """Another window or program holds the file."""


class Stopped(LibraryError):
    """A person stopped the work before it was done; nothing of it was kept."""


class UnsafePack(LibraryError):
    """A pack that we do not open, because something about it is not as it must be."""


class UnreadableStudy(LibraryError):
    """A study that cannot be taken in; `line` counts from 1, and 0 is the whole of the file."""

    def __init__(self, reason: str, line: int = 1) -> None:
        super().__init__(reason)
        self.reason = reason
        self.line = line


class UnreadableFile(UnreadableStudy):
    """A whole file that is not what it begins as; nothing of it is taken."""
