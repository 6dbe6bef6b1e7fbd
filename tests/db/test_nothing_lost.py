"""Whatever becomes of the studies, nothing that a person has left on them is lost.

Studies are updated, reworded, cut, withdrawn, removed and put back in random order, by the real
importer. Bookmarks, notes and places on shelves stay as they were, with their titles; words that
were marked are found again at their place, or it is known that they are gone.
"""

import random
import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import closing, contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from shutil import rmtree

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from db.anchoring import context_of, find_quote
from db.connection import LIBRARY
from db.folder import DataFolder
from db.library import Library
from db.marks import COLOURS, NEXT, Note, NoteId, NoteWish
from db.migrations import open_current
from db.models import Span, Study, StudyId
from db.notebook import Notebook
from db.notebook_file import open_notebook
from db.render import to_plain
from db.study_file import read_study, write_study
from tests.builders import a_study
from tests.lengths import short_or_long
from tests.notebooks import Content, content
from tests.places import quick_folder

STARTER = Path(__file__).parents[2] / "resources/starter/studies"
SENTENCE = re.compile(r"[^.?!\n]{20,}[.?!]")
FEW = tuple(
    a_study(f"study-{number}", title=f"Study {number}", what_they_did=words)
    for number, words in enumerate(
        (
            "The team asked 90 people how far they could walk. Half of them used a stick.",
            "They gave a drug to mice for ten days. Then they counted the cells in the brain.",
            "Nurses rang 30 people each week. They rang 30 others only once a year.",
        )
    )
)


@dataclass(frozen=True, slots=True)
class Marked:
    """What a person has marked in a study: a quote with what stands around it."""

    study: StudyId
    quote: str
    before: str
    after: str


def text_of(study: Study) -> str:
    """The part of the study in which words are marked, as it is read."""
    return to_plain(study.what_they_did or study.takeaway)


def marked_in(study: Study) -> Marked:
    """The longest sentence of the part."""
    text = text_of(study)
    found = max(SENTENCE.finditer(text), key=lambda each: len(each[0]))
    words = found[0].strip()
    at = text.index(words, found.start())
    return Marked(study.id, words, *context_of(text, Span(at, at + len(words))))


def updated(study: Study) -> Study:
    words = f"This was written anew. {text_of(study)} More was added here."
    return replace(study, title=f"{study.title}, again", what_they_did=words, version=2)


def reworded(study: Study) -> Study:
    quote = marked_in(study).quote
    words = quote.split()
    changed = " ".join([*words[: len(words) // 2], "nearly", *words[len(words) // 2 :]])
    return replace(study, what_they_did=text_of(study).replace(quote, changed))


def cut(study: Study) -> Study:
    left = text_of(study).replace(marked_in(study).quote, "")
    return replace(study, what_they_did=f"{left} Nothing more is told.")


def withdrawn(study: Study) -> Study:
    return replace(study, status="withdrawn", status_note="Its numbers were wrong.")


def removed(_study: Study) -> None:
    return None


def as_it_was(study: Study) -> Study:
    return study


Fate = Callable[[Study], Study | None]
FATES: tuple[Fate, ...] = (updated, reworded, cut, withdrawn, removed, as_it_was)


class World:
    """A folder of studies, the library made of it, and the notebook of somebody who reads there."""

    def __init__(self, root: Path, studies: Sequence[Study]) -> None:
        self._folder, self._data = root / "studies", DataFolder(root / "data")
        self._folder.mkdir(parents=True)
        self._original = {study.id: study for study in studies}
        self.marked = [marked_in(study) for study in studies]
        self.fates: dict[StudyId, Fate] = {}
        self.happen(dict.fromkeys(self._original, as_it_was))
        self.left = self._leave_something_on_each()

    def happen(self, fates: Mapping[StudyId, Fate]) -> None:
        """Let this become of the studies, and bring the library up to date."""
        self.fates |= fates
        for study, fate in fates.items():
            file, now = self._folder / f"{study}.md", fate(self._original[study])
            file.unlink(missing_ok=True)
            if now is not None:
                file.write_text(write_study(now), "utf-8")
        if removed in fates.values():
            # A library forgets a study only by being made anew without it.
            for file in self._data.library.parent.glob(f"{self._data.library.name}*"):
                file.unlink()
        with self._library() as library:
            if any(self._folder.iterdir()):
                plan = library.plan([self._folder])
                assert plan.refused == ()
                library.apply(plan)
            assert library.check() == []

    def lose_journal(self) -> None:
        """Leave the notebook alone to remember."""
        rmtree(self._data.person().journal)

    def look(self) -> None:
        """Look through everything as the window does; nothing may be lost."""
        with self._library() as library, self._notebook() as notebook:
            assert notebook.check() == []
            assert content(notebook) == self.left
            for one in self.marked:
                study = library.study(one.study)
                assert (study is None) == (self.fates[one.study] is removed)
                self._look_at(notebook, one, study)

    def _look_at(self, notebook: Notebook, one: Marked, study: Study | None) -> None:
        marks = notebook.marks_of([one.study])[one.study]
        assert (marks.saved, marks.notes) == (True, 2)
        titles = {note.study_title for note in notebook.notes(NoteWish(study=one.study))}
        assert titles == {self._original[one.study].title}
        assert NEXT in notebook.shelves.of_study(one.study)
        if study is None:
            return
        (note,) = notebook.notes(NoteWish(study=one.study, highlights=True))
        text = text_of(study)
        found = find_quote(text, note.quote, note.before, note.after)
        now = text[found.start : found.end] if found else None
        assert now == self._expected(one, text)

    def _expected(self, one: Marked, text: str) -> str | None:
        fate = self.fates[one.study]
        if fate is cut:
            return None
        return one.quote if fate is not reworded else _with_one_word_more(one.quote, text)

    def _leave_something_on_each(self) -> Content:
        with self._notebook() as notebook:
            shelf = notebook.shelves.add("Mine")
            for number, (one, study) in enumerate(
                zip(self.marked, self._original.values(), strict=True)
            ):
                about = Note(NoteId(f"n{number}"), "my words", study=one.study)
                about = replace(about, study_title=study.title, part="what_they_did")
                notebook.save_note(about)
                highlight = replace(about, id=NoteId(f"h{number}"), text="", colour=COLOURS[0])
                told = replace(highlight, quote=one.quote, before=one.before, after=one.after)
                notebook.save_note(told)
                notebook.add_bookmark(one.study, study.title, study.takeaway, reason="to ask about")
                for where in (NEXT, shelf.id):
                    notebook.shelves.put(where, one.study, study.title, study.takeaway)
            return content(notebook)

    @contextmanager
    def _library(self) -> Iterator[Library]:
        with closing(Library(open_current(self._data.library, LIBRARY))) as library:
            yield library

    @contextmanager
    def _notebook(self) -> Iterator[Notebook]:
        with closing(open_notebook(self._data.person(), writing=True)) as notebook:
            yield notebook


def _with_one_word_more(quote: str, text: str) -> str | None:
    middle = len(quote.split()) // 2
    words = quote.split()
    expected = " ".join([*words[:middle], "nearly", *words[middle:]])
    return expected if expected in text else None


ROUNDS = st.lists(
    st.dictionaries(st.sampled_from([s.id for s in FEW]), st.sampled_from(FATES), min_size=1),
    max_size=4,
)


@settings(max_examples=short_or_long(8, 150), deadline=None, derandomize=True)
@given(ROUNDS)
def test_nothing_is_lost_whatever_becomes_of_the_studies(
    rounds: list[dict[StudyId, Fate]],
) -> None:
    with quick_folder() as root:
        world = World(root, FEW)
        for fates in rounds:
            world.happen(fates)
            world.look()
        world.lose_journal()
        world.look()


def test_nothing_is_lost_when_every_study_of_the_starter_library_meets_every_fate() -> None:
    studies = [read_study(file.read_text("utf-8")) for file in sorted(STARTER.glob("*.md"))]
    dice = random.Random(2026)
    orders = {study.id: dice.sample(FATES, len(FATES)) for study in studies}
    with quick_folder() as root:
        world = World(root, studies)
        for turn in range(len(FATES)):
            world.happen({study: order[turn] for study, order in orders.items()})
            world.look()
        world.happen({study.id: removed for study in studies})
        world.look()
        world.happen({study.id: as_it_was for study in studies})
        world.look()

    assert len(studies) == 129


def test_the_proof_sees_a_bookmark_that_is_lost() -> None:
    with quick_folder() as root:
        world = World(root, FEW)
        with world._notebook() as notebook:
            notebook.remove_bookmark(FEW[0].id)
        with pytest.raises(AssertionError):
            world.look()
