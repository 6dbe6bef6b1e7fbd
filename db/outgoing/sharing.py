"""What one person gives another as a file: chosen studies, notes and questions, no account."""

from collections.abc import Collection, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

from db.contents import Contents, KeptBookmark, KeptNote, StudyText
from db.disk import calm_outside
from db.marks import Bookmark, NoteId
from db.models import Study
from db.study_file import write_study


def choose(
    contents: Contents, studies: Sequence[Study], notes: Collection[NoteId], saved: str
) -> Contents:
    """These studies, as bookmarks and with their text, and these notes as they now stand.

    What nobody chose stays here: earlier versions, the bin, what was read and where. `saved`
    is the time (UTC) that a study is said to be saved at when it is no bookmark here.
    """
    known = {kept.bookmark.study: kept for kept in contents.bookmarks if not kept.removed}
    return Contents(
        notes=tuple(
            KeptNote(kept.note)
            for kept in contents.notes
            if kept.note.id in notes and not kept.deleted
        ),
        bookmarks=tuple(
            known.get(
                study.id, KeptBookmark(Bookmark(study.id, study.title, study.takeaway, saved))
            )
            for study in studies
        ),
        studies=tuple(StudyText(study.id, write_study(study)) for study in studies),
    )


@contextmanager
def study_files(contents: Contents, near: Path) -> Iterator[list[Path]]:
    """The studies given along, as files that an import can plan; they go when this ends."""
    with calm_outside(), TemporaryDirectory(prefix=".given-", dir=near) as folder:
        paths = [Path(folder, f"{study.id}.md") for study in contents.studies]
        for path, study in zip(paths, contents.studies, strict=True):
            path.write_text(study.text, "utf-8")
        yield paths
