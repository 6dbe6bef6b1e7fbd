"""A data folder with the starter library, made once and copied for each test that wants it."""

from functools import lru_cache
from pathlib import Path
from shutil import copytree
from tempfile import mkdtemp

import db
import resources
from db import DataFolder


@lru_cache(maxsize=1)
def _prepared() -> Path:
    root = Path(mkdtemp(prefix="reading-room-tests-"))
    folder = DataFolder(root)
    db.prepare(folder, resources.path("starter"))
    db.open_notebook(folder.person(), writing=True).close()
    return root


def a_data_folder(place: Path) -> DataFolder:
    """A fresh data folder with the whole starter library and an empty notebook."""
    copytree(_prepared(), place)
    return DataFolder(place)
