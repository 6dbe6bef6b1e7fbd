"""Earlier versions of a note over random times of writing, with a clock that jumps."""

from contextlib import closing
from dataclasses import replace
from datetime import datetime, timedelta
from itertools import pairwise

from hypothesis import given, settings
from hypothesis import strategies as st

from db.folder import PersonFolder
from db.marks import Note, new_note_id
from db.note_history import SESSION
from db.notebook_file import open_notebook
from tests.lengths import short_or_long
from tests.notebooks import Clock
from tests.places import quick_folder

PAUSES = st.sampled_from(
    [
        *[timedelta(seconds=2)] * 3,
        *(timedelta(minutes=4), timedelta(minutes=9), timedelta(minutes=11), timedelta(hours=5)),
        *(timedelta(days=3), timedelta(days=300), timedelta(days=3650), timedelta(days=-3650)),
        timedelta(minutes=-30),
    ]
)


def written(pauses: list[timedelta]) -> tuple[list[Note], list[Note]]:
    """A note saved after each pause: every form it had, oldest first, and what was kept."""
    clock = Clock()
    with quick_folder() as place:
        folder = PersonFolder(place / "me")
        with closing(open_notebook(folder, writing=True, clock=clock)) as notebook:
            forms = [notebook.save_note(Note(new_note_id(), "0")).note]
            for number, pause in enumerate(pauses, 1):
                clock.now += pause
                forms.append(notebook.save_note(replace(forms[-1], text=f"{number}")).note)
            assert notebook.check() == []
            return forms, notebook.versions(forms[0].id)


def ended(form: Note, after: Note) -> bool:
    """Whether this form was the last of a time of writing."""
    gap = datetime.fromisoformat(after.changed) - datetime.fromisoformat(form.changed)
    return abs(gap) >= SESSION


@settings(max_examples=short_or_long(25, 1000), deadline=None, derandomize=True)
@given(st.lists(PAUSES, min_size=1, max_size=40))
def test_the_first_and_the_last_of_every_time_of_writing_are_always_kept(
    pauses: list[timedelta],
) -> None:
    forms, kept = written(pauses)
    wanted = [form for form, after in pairwise(forms) if ended(form, after)]

    assert kept[-1] == forms[0]
    assert [form.text for form in wanted if form not in kept] == []
    assert [version.rev for version in kept] == sorted({v.rev for v in kept}, reverse=True)


def test_steps_of_long_times_of_writing_do_not_pile_up() -> None:
    """Ten days of writing for three hours each, a save every four minutes."""
    day = [timedelta(hours=21), *[timedelta(minutes=4)] * 45]
    forms, kept = written(day * 10)

    assert len(forms) == 461
    assert len(kept) <= 2 * 15 + 8 * 4 + 12
