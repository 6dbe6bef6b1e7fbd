"""Shelves: every verb, two windows at once, each copy alone, and histories taken back whole."""

import shutil
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import dataclass, replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from db.backing_up import back_up
from db.copies import Reason
from db.errors import LibraryError
from db.folder import PersonFolder
from db.marks import COLOURS, NEXT, Shelf, Shelved
from db.models import Changes, StudyId
from db.notebook import Notebook
from db.notebook_file import open_notebook
from db.restoring import restore
from tests.lengths import short_or_long
from tests.notebooks import Clock
from tests.places import quick_folder

A, B, C = (StudyId(f"{letter}-2025") for letter in "abc")
Standing = dict[Shelf, list[Shelved]]


@pytest.fixture
def folder(tmp_path: Path) -> PersonFolder:
    return PersonFolder(tmp_path / "me")


@pytest.fixture
def notebook(folder: PersonFolder) -> Iterator[Notebook]:
    with closing(open_notebook(folder, writing=True, clock=Clock())) as notebook:
        yield notebook
        assert notebook.check() == []


def standing(notebook: Notebook) -> Standing:
    """Every shelf with what stands there, in order; place numbers themselves say nothing."""
    held = notebook.shelves.everything()
    shelves = [Shelf(NEXT, NEXT), *notebook.shelves.all()]
    return {
        replace(shelf, place=0.0): [replace(one, place=0.0) for one in held[shelf.id]]
        for shelf in shelves
    }


def put(notebook: Notebook, shelf: str, *studies: StudyId) -> None:
    for study in studies:
        notebook.shelves.put(shelf, study, f"Study {study}", "What it says.")


def order(notebook: Notebook, shelf: str = NEXT) -> list[StudyId]:
    return [one.study for one in notebook.shelves.studies(shelf)]


def test_a_new_shelf_stands_at_the_end(notebook: Notebook) -> None:
    names = ["Walking", "Tiredness", "Anna"]
    for name in names:
        notebook.shelves.add(name, "blue")

    assert [shelf.name for shelf in notebook.shelves.all()] == names
    assert {shelf.colour for shelf in notebook.shelves.all()} == {"blue"}


@pytest.mark.parametrize("name", ["", " \n", "walking", "  WALKING "])
def test_a_shelf_needs_a_name_of_its_own(notebook: Notebook, name: str) -> None:
    notebook.shelves.add("Walking")
    before = standing(notebook)
    with pytest.raises(LibraryError, match=r"Nothing was changed\."):
        notebook.shelves.add(name)

    assert standing(notebook) == before


def test_a_long_name_is_cut_at_sixty_letters(notebook: Notebook) -> None:
    assert notebook.shelves.add("w " * 50).name == ("w " * 30).rstrip() + " "


def test_a_shelf_takes_another_name_and_colour(notebook: Notebook) -> None:
    shelf = notebook.shelves.add("Walking")
    put(notebook, shelf.id, A)
    notebook.shelves.change(replace(shelf, name=" My legs ", colour="pink"))

    assert notebook.shelves.all() == [replace(shelf, name="My legs", colour="pink")]
    assert order(notebook, shelf.id) == [A]


def test_its_own_name_in_other_letters_is_no_clash(notebook: Notebook) -> None:
    shelf = notebook.shelves.add("walking")
    notebook.shelves.change(replace(shelf, name="Walking"))

    assert [shelf.name for shelf in notebook.shelves.all()] == ["Walking"]


def test_a_study_stands_on_many_shelves(notebook: Notebook) -> None:
    shelf = notebook.shelves.add("Walking")
    put(notebook, shelf.id, A)
    put(notebook, NEXT, A, B)

    assert notebook.shelves.of_study(A) == {shelf.id, NEXT}
    assert notebook.shelves.of_study(C) == frozenset()
    assert {name: len(held) for name, held in notebook.shelves.everything().items()} == {
        NEXT: 2,
        shelf.id: 1,
    }


def test_what_it_is_called_is_kept_in_case_it_leaves_the_library(notebook: Notebook) -> None:
    put(notebook, NEXT, A)
    (one,) = notebook.shelves.studies(NEXT)

    assert (one.title, one.takeaway) == (f"Study {A}", "What it says.")


def test_a_study_stands_on_a_shelf_once(notebook: Notebook) -> None:
    put(notebook, NEXT, A, B)

    assert notebook.shelves.put(NEXT, A, "again") == Changes()
    assert order(notebook) == [A, B]


@pytest.mark.parametrize(
    ("before", "expected"), [(A, [C, A, B]), (B, [A, C, B]), (None, [A, B, C]), (C, [A, B, C])]
)
def test_a_study_moves_before_another_one_or_to_the_end(
    notebook: Notebook, before: StudyId | None, expected: list[StudyId]
) -> None:
    put(notebook, NEXT, A, B, C)
    notebook.shelves.move(NEXT, C, before)

    assert order(notebook) == expected


def test_what_does_not_stand_there_cannot_be_moved_or_taken_off(notebook: Notebook) -> None:
    put(notebook, NEXT, A)

    assert notebook.shelves.move(NEXT, B, A) == Changes()
    assert notebook.shelves.take_off(NEXT, B) == Changes()


def test_a_study_that_is_put_back_has_its_old_place(notebook: Notebook) -> None:
    put(notebook, NEXT, A, B, C)
    before = standing(notebook)
    one = notebook.shelves.studies(NEXT)[1]
    notebook.shelves.take_off(NEXT, B)
    assert order(notebook) == [A, C]
    notebook.shelves.put_back(one, before=C)

    assert standing(notebook) == before


def test_a_removed_shelf_comes_back_with_everything_on_it(notebook: Notebook) -> None:
    notebook.shelves.add("First")
    shelf = notebook.shelves.add("Walking", "green")
    put(notebook, shelf.id, A, B, C)
    notebook.shelves.move(shelf.id, C, A)
    before, held = standing(notebook), notebook.shelves.studies(shelf.id)
    notebook.shelves.remove(shelf.id)
    assert notebook.shelves.of_study(A) == frozenset()
    notebook.shelves.bring_back(shelf, held)

    assert standing(notebook) == before


def test_a_shelf_of_the_removed_one_s_name_begins_empty(notebook: Notebook) -> None:
    shelf = notebook.shelves.add("Walking")
    put(notebook, shelf.id, A)
    notebook.shelves.remove(shelf.id)
    again = notebook.shelves.add("Walking")

    assert order(notebook, again.id) == []


def test_a_shelf_removed_in_another_window_takes_nothing_in(
    notebook: Notebook, folder: PersonFolder
) -> None:
    shelf = notebook.shelves.add("Walking")
    put(notebook, shelf.id, A)
    (one,) = notebook.shelves.studies(shelf.id)
    with closing(open_notebook(folder, writing=True)) as other:
        other.shelves.remove(shelf.id)
    acts: tuple[Callable[[], object], ...] = (
        lambda: notebook.shelves.put(shelf.id, B, "B"),
        lambda: notebook.shelves.put_back(one, None),
        lambda: notebook.shelves.change(replace(shelf, name="My legs")),
    )
    for act in acts:
        with pytest.raises(LibraryError, match="not there any more"):
            act()

    assert standing(notebook) == {Shelf(NEXT, NEXT): []}


def test_two_windows_fill_one_shelf(notebook: Notebook, folder: PersonFolder) -> None:
    shelf = notebook.shelves.add("Walking")
    with closing(open_notebook(folder, writing=True)) as other:
        put(notebook, shelf.id, A)
        put(other, shelf.id, B)
        put(notebook, shelf.id, C)
        other.shelves.move(shelf.id, C, A)

        assert order(notebook, shelf.id) == order(other, shelf.id) == [C, A, B]
        assert other.check() == []


@pytest.mark.parametrize("lost", ["notebook", "journal"])
def test_each_copy_alone_brings_everything_back(folder: PersonFolder, lost: str) -> None:
    before = filled(folder)
    if lost == "notebook":
        folder.notebook.unlink()
    else:
        shutil.rmtree(folder.journal)
    with closing(open_notebook(folder, writing=True)) as again:
        assert standing(again) == before
        assert again.check() == []


def test_going_back_to_a_backup_brings_the_shelves_back(folder: PersonFolder) -> None:
    before = filled(folder)
    backup = back_up(folder, Reason.ASKED).backup
    with closing(open_notebook(folder, writing=True)) as notebook:
        first, *_ = notebook.shelves.all()
        notebook.shelves.remove(first.id)
        notebook.shelves.take_off(NEXT, A)
        notebook.shelves.add("Later")
        restore(notebook, backup)

        assert standing(notebook) == before
        assert notebook.check() == []


def test_two_notebooks_together_have_the_shelves_of_both(tmp_path: Path) -> None:
    mine, theirs = PersonFolder(tmp_path / "mine"), PersonFolder(tmp_path / "theirs")
    held = filled(theirs)
    with closing(open_notebook(theirs)) as other, closing(open_notebook(mine, writing=True)) as one:
        shelf = one.shelves.add("Mine")
        put(one, shelf.id, A)
        put(one, NEXT, C)
        one.merge(other.contents())
        together = standing(one)

        assert {shelf.name for shelf in together} == {NEXT, "Mine", "Walking", "Anna"}
        assert set(order(one)) == {A, B, C}
        assert order(one, shelf.id) == [A]
        for theirs_too, studies in held.items():
            if theirs_too.id != NEXT:
                assert together[theirs_too] == studies
        one.merge(other.contents())
        assert standing(one) == together
        assert one.check() == []


def filled(folder: PersonFolder) -> Standing:
    """Two shelves and a queue, closed."""
    with closing(open_notebook(folder, writing=True, clock=Clock())) as notebook:
        walking, anna = notebook.shelves.add("Walking", "green"), notebook.shelves.add("Anna")
        put(notebook, walking.id, A, B, C)
        notebook.shelves.move(walking.id, C, A)
        put(notebook, anna.id, B)
        put(notebook, NEXT, A, B)
        gone = notebook.shelves.add("Gone")
        put(notebook, gone.id, A)
        notebook.shelves.remove(gone.id)
        return standing(notebook)


@dataclass(frozen=True, slots=True)
class Done:
    """How an act is taken back and done again, as the window does it."""

    back: Callable[[], object]
    again: Callable[[], object]


def add(notebook: Notebook, number: int, _study: StudyId) -> Done:
    shelves = notebook.shelves
    shelf = shelves.add(f"Shelf {number} {len(shelves.all())}", COLOURS[number % len(COLOURS)])
    return Done(lambda: shelves.remove(shelf.id), lambda: shelves.bring_back(shelf, []))


def remove(notebook: Notebook, number: int, _study: StudyId) -> Done | None:
    shelves = notebook.shelves
    if not shelves.all():
        return None
    shelf = shelves.all()[number % len(shelves.all())]
    held = shelves.studies(shelf.id)
    shelves.remove(shelf.id)
    return Done(lambda: shelves.bring_back(shelf, held), lambda: shelves.remove(shelf.id))


def change(notebook: Notebook, number: int, _study: StudyId) -> Done | None:
    shelves = notebook.shelves
    if not shelves.all():
        return None
    before = shelves.all()[number % len(shelves.all())]
    name = f"{before.name} {number}"[-50:]
    after = replace(before, name=name, colour=COLOURS[number % len(COLOURS)])
    shelves.change(after)
    return Done(lambda: shelves.change(before), lambda: shelves.change(after))


def put_one(notebook: Notebook, number: int, study: StudyId) -> Done:
    shelves, shelf = notebook.shelves, some_shelf(notebook, number)
    if study in order(notebook, shelf):
        there = [*shelves.studies(shelf), None]
        at = next(n for n, one in enumerate(there) if one is not None and one.study == study)
        one, after = there[at], there[at + 1]
        assert one is not None
        follows = after.study if after else None
        shelves.take_off(shelf, study)
        return Done(lambda: shelves.put_back(one, follows), lambda: shelves.take_off(shelf, study))
    shelves.put(shelf, study, f"Study {study}")
    last = shelves.studies(shelf)[-1]
    return Done(lambda: shelves.take_off(shelf, study), lambda: shelves.put_back(last, before=None))


def move(notebook: Notebook, number: int, study: StudyId) -> Done | None:
    shelves, shelf = notebook.shelves, some_shelf(notebook, number)
    there = order(notebook, shelf)
    if study not in there:
        return None
    follows = [*there, None][there.index(study) + 1]
    before = [*there, None][number % (len(there) + 1)]
    shelves.move(shelf, study, before)
    return Done(
        lambda: shelves.move(shelf, study, follows), lambda: shelves.move(shelf, study, before)
    )


def some_shelf(notebook: Notebook, number: int) -> str:
    ids = [NEXT, *(shelf.id for shelf in notebook.shelves.all())]
    return ids[number % len(ids)]


ACTS = (add, remove, change, put_one, put_one, put_one, move, move)
HISTORIES = st.lists(
    st.tuples(st.sampled_from(ACTS), st.integers(0, 5), st.sampled_from([A, B, C])), max_size=25
)


@settings(max_examples=short_or_long(25, 300), deadline=None, derandomize=True)
@given(HISTORIES)
def test_any_history_is_taken_back_step_by_step_and_done_again(
    history: list[tuple[Callable[..., Done | None], int, StudyId]],
) -> None:
    with quick_folder() as place:
        folder = PersonFolder(place)
        with closing(open_notebook(folder, writing=True, clock=Clock())) as notebook:
            states, steps = [standing(notebook)], []
            for act, number, study in history:
                done = act(notebook, number, study)
                if done is not None:
                    steps.append(done)
                    states.append(standing(notebook))
            for step, state in zip(reversed(steps), reversed(states[:-1]), strict=True):
                step.back()
                assert standing(notebook) == state
            for step, state in zip(steps, states[1:], strict=True):
                step.again()
                assert standing(notebook) == state
            assert notebook.check() == []
        folder.notebook.unlink()
        with closing(open_notebook(folder, writing=True)) as rebuilt:
            assert standing(rebuilt) == states[-1]
        shutil.rmtree(folder.journal, ignore_errors=True)
        with closing(open_notebook(folder, writing=True)) as rebuilt:
            assert standing(rebuilt) == states[-1]
            assert rebuilt.check() == []
