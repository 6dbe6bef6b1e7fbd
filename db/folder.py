"""Where everything lies: one folder, so that moving to a new computer is copying it."""

from dataclasses import dataclass
from pathlib import Path

APP_NAME = "ms-reading-room"


@dataclass(frozen=True, slots=True)
class PersonFolder:
    """One person's own corner of the data folder."""

    root: Path

    @property
    def notebook(self) -> Path:
        """The database of notes, bookmarks and places."""
        return self.root / "notebook.sqlite3"

    @property
    def journal(self) -> Path:
        """The folder of the append-only record, readable in a text editor."""
        return self.root / "journal"

    @property
    def backups(self) -> Path:
        """The folder of the safety copies of the notebook."""
        return self.root / "backups"

    @property
    def damaged(self) -> Path:
        """The folder where damaged files are kept as they were found."""
        return self.root / "damaged"

    @property
    def reserve(self) -> Path:
        """The room that is kept for a full disk."""
        return self.root / "reserve"

    @property
    def other_place(self) -> Path:
        """The file that names the other folder where backups go too."""
        return self.root / "other-place.txt"

    @property
    def settings(self) -> Path:
        """The person's look: sizes, colours, window."""
        return self.root / "settings.json"

    @property
    def name(self) -> Path:
        """The file that holds the name the person goes by."""
        return self.root / "name.txt"


@dataclass(frozen=True, slots=True)
class DataFolder:
    """The data folder; nothing is ever written outside it."""

    root: Path

    @property
    def library(self) -> Path:
        """The database of studies; it can be rebuilt from packs."""
        return self.root / "library.sqlite3"

    @property
    def staging(self) -> Path:
        """Where studies wait that are being brought in; empty in between."""
        return self.root / "staging"

    @property
    def packs(self) -> Path:
        """The folder of the pack files that the library was made from."""
        return self.root / "packs"

    @property
    def keys(self) -> Path:
        """The keys that this computer trusts beside those of the program."""
        return self.root / "keys.json"

    @property
    def log(self) -> Path:
        """The folder of the program's own log."""
        return self.root / "log"

    @property
    def people(self) -> Path:
        """The folder with a corner for each person."""
        return self.root / "people"

    @property
    def going(self) -> Path:
        """Where a person's corner waits for a moment while it is being removed."""
        return self.root / "going"

    @property
    def last_person(self) -> Path:
        """The file that says who was here last."""
        return self.root / "last-person.txt"

    @property
    def people_lock(self) -> Path:
        """Held while people come and go, so that two windows take turns."""
        return self.root / "people.lock"

    @property
    def window_lock(self) -> Path:
        """Held by the first window, as long as its process lives."""
        return self.root / "window.lock"

    @property
    def bell(self) -> Path:
        """The empty file by which a second start calls the first window to the front."""
        return self.root / "bell"

    def person(self, name: str = "me") -> PersonFolder:
        """The corner of the person whose folder is called `name`."""
        return PersonFolder(self.people / name)


def damage_mark(database: Path) -> Path:
    """The empty file that says: this database was found damaged, build it anew."""
    return database.with_name(f"{database.name}.damaged")


def default_folder() -> DataFolder:
    """The platform's own place for local data, never a roaming or synchronised one."""
    from platformdirs import user_data_path

    return DataFolder(user_data_path(APP_NAME, appauthor=False, roaming=False))
