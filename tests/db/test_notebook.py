"""The notebook at a prompt: notes, questions, bookmarks, reading."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from db.errors import LibraryError, MissingFile
from db.folder import PersonFolder
from db.marks import Bookmark, Note, NoteId, NoteKind, NoteWish, Place, StudyMarks, new_note_id
from db.models import Changes, StudyId
from db.notebook import Notebook
from db.notebook_file import open_notebook
from tests.notebooks import Clock

A, B = StudyId("a-2026"), StudyId("b-2026")


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def folder(tmp_path: Path) -> PersonFolder:
    return PersonFolder(tmp_path / "people" / "me")


@pytest.fixture
def notebook(folder: PersonFolder, clock: Clock) -> Iterator[Notebook]:
    notebook = open_notebook(folder, writing=True, clock=clock)
    yield notebook
    assert notebook.check() == []
    notebook.close()


def a_note(text: str = "Tired in the morning", **more: object) -> Note:
    return replace(Note(id=new_note_id(), text=text), **more)  # type: ignore[arg-type]


def saved(notebook: Notebook, text: str, **more: object) -> Note:
    return notebook.save_note(a_note(text, **more)).note


def test_a_saved_note_comes_back(notebook: Notebook, folder: PersonFolder) -> None:
    note = a_note("Cold\nfeet", kind=NoteKind.SYMPTOM, study=A, study_title="A", about="Anna")
    done = notebook.save_note(note)

    assert done.note == replace(note, rev=1, created=done.note.created, changed=done.note.created)
    assert done.note.created.startswith("2026-11-21T09:00:0")
    assert done.note.created.endswith(".000+00:00")
    assert done.changes == Changes(notes=frozenset({note.id}))
    assert notebook.note(note.id) == done.note
    assert "Cold" in (folder.journal / "2026-11.jsonl").read_text()


def test_a_change_raises_the_revision_and_keeps_the_beginning(notebook: Notebook) -> None:
    first = saved(notebook, "one")
    second = notebook.save_note(replace(first, text="two")).note

    assert (second.rev, second.created) == (2, first.created)
    assert second.changed > first.changed


def test_saving_the_same_again_writes_nothing(notebook: Notebook, folder: PersonFolder) -> None:
    note = saved(notebook, "one")
    size = (folder.journal / "2026-11.jsonl").stat().st_size

    assert notebook.save_note(note).changes == Changes()
    assert (folder.journal / "2026-11.jsonl").stat().st_size == size


def test_an_empty_new_note_is_not_kept_but_an_emptied_one_is(notebook: Notebook) -> None:
    assert notebook.save_note(a_note(" \n")).changes == Changes()
    note = saved(notebook, "words")
    emptied = notebook.save_note(replace(note, text="")).note

    assert notebook.notes() == [emptied]
    assert [v.text for v in notebook.versions(note.id)] == ["words"]


def test_two_windows_keep_both_texts(notebook: Notebook, folder: PersonFolder) -> None:
    note = saved(notebook, "one")
    other = open_notebook(folder, writing=True)
    theirs = other.save_note(replace(note, text="theirs")).note
    mine = notebook.save_note(replace(note, text="mine"))
    other.close()

    assert mine.copy_of == note.id
    assert {n.id: n.text for n in notebook.notes()} == {
        theirs.id: "theirs",
        mine.note.id: "mine",
    }
    assert notebook.save_note(replace(mine.note, text="mine too")).copy_of is None


def test_a_note_deleted_in_another_window_is_kept_as_a_copy(notebook: Notebook) -> None:
    note = saved(notebook, "one")
    notebook.delete_note(note.id)
    again = notebook.save_note(replace(note, text="still writing"))

    assert again.copy_of == note.id
    assert [n.text for n in notebook.notes()] == ["still writing"]
    assert [b.note.text for b in notebook.in_bin()] == ["one"]


def test_answering_a_question_does_not_disturb_its_editor(notebook: Notebook) -> None:
    draft = saved(notebook, "Does it help?", kind=NoteKind.QUESTION)
    notebook.set_asked(draft.id, asked=True, answer="Sometimes")
    done = notebook.save_note(replace(draft, text="Does it help me?"))

    assert done.copy_of is None
    assert (done.note.text, done.note.asked, done.note.answer) == (
        "Does it help me?",
        True,
        "Sometimes",
    )


def test_the_bin_gives_back(notebook: Notebook) -> None:
    note = saved(notebook, "one")

    assert notebook.delete_note(note.id) == Changes(notes=frozenset({note.id}))
    assert (notebook.notes(), notebook.note(note.id)) == ([], None)
    assert notebook.delete_note(note.id) == Changes()
    notebook.restore_note(note.id)
    assert [n.text for n in notebook.notes()] == ["one"]
    assert notebook.restore_note(NoteId("nobody")) == Changes()


def test_notes_are_listed_newest_first_by_kind_and_study(notebook: Notebook) -> None:
    one = saved(notebook, "one", study=A)
    two = saved(notebook, "two", kind=NoteKind.VISIT)
    one = notebook.save_note(replace(one, text="one more")).note

    assert notebook.notes() == [two, one]
    assert notebook.notes(NoteWish(study=A)) == [one]
    assert notebook.notes(NoteWish(kind=NoteKind.VISIT)) == [two]
    assert notebook.notes(NoteWish(kind=NoteKind.VISIT, study=A)) == []


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("mude", True),
        ("MÜDE am mor", True),
        ("morgen müde", True),
        ("Anna", True),
        ("müd am", False),
        ("müde OR nothing", False),
        ("", True),
        ("?!", True),
        ('"', True),
    ],
)
def test_words_find_notes(notebook: Notebook, words: str, found: bool) -> None:
    saved(notebook, "Müde am Morgen", about="Anna")

    assert bool(notebook.notes(NoteWish(words=words))) is found


@pytest.mark.parametrize(
    "words", ["NEAR(", "a*b^2", "text:x", "-", "'", "_", "\0", "\ud83d", "x " * 400, "“”’"]
)
def test_nothing_typed_raises(notebook: Notebook, words: str) -> None:
    saved(notebook, "one")

    assert len(notebook.notes(NoteWish(words=words))) <= 1


def test_changed_words_are_found_and_the_old_ones_not(notebook: Notebook) -> None:
    note = saved(notebook, "apple")
    notebook.save_note(replace(note, text="pear"))

    assert notebook.notes(NoteWish(words="apple")) == []
    assert len(notebook.notes(NoteWish(words="pear"))) == 1
    notebook.delete_note(note.id)
    assert notebook.notes(NoteWish(words="pear")) == []


def test_questions_stand_in_the_order_they_are_put(notebook: Notebook) -> None:
    one, two, three = (saved(notebook, t, kind=NoteKind.QUESTION) for t in ("1", "2", "3"))
    saved(notebook, "no question")

    def order() -> list[str]:
        return [note.text for note in notebook.questions()]

    assert order() == ["1", "2", "3"]
    notebook.move_question(three.id, before=one.id)
    assert order() == ["3", "1", "2"]
    notebook.move_question(three.id, before=None)
    assert order() == ["1", "2", "3"]
    notebook.move_question(two.id, before=NoteId("gone"))
    assert order() == ["1", "3", "2"]
    assert notebook.move_question(two.id, before=two.id) == Changes()
    saved(notebook, "4", kind=NoteKind.QUESTION)
    assert order() == ["1", "3", "2", "4"]


def test_history_keeps_the_first_and_every_time_of_writing(
    notebook: Notebook, clock: Clock
) -> None:
    note = saved(notebook, "first")
    for text in ("second", "third"):
        note = notebook.save_note(replace(note, text=text)).note
    clock.now += timedelta(minutes=11)
    for text in ("fourth", "fifth"):
        note = notebook.save_note(replace(note, text=text)).note
    clock.now -= timedelta(days=3650)
    notebook.save_note(replace(note, text="sixth"))

    kept = [v.text for v in notebook.versions(note.id)]
    assert kept == ["fifth", "fourth", "third", "first"]


def test_a_long_time_of_writing_is_kept_in_steps(notebook: Notebook, clock: Clock) -> None:
    note = saved(notebook, "0")
    for minute in range(1, 31):
        clock.now += timedelta(minutes=1)
        note = notebook.save_note(replace(note, text=f"{minute}")).note

    assert [v.text for v in notebook.versions(note.id)] == ["20", "10", "0"]


def test_an_earlier_version_comes_back_and_the_present_one_is_kept(notebook: Notebook) -> None:
    note = saved(notebook, "first")
    note = notebook.save_note(replace(note, text="second")).note
    first = notebook.versions(note.id)[-1]

    assert notebook.restore_version(note.id, first.rev).notes == {note.id}
    back = notebook.note(note.id)
    assert back is not None
    assert (back.text, back.rev) == ("first", 3)
    assert [v.text for v in notebook.versions(note.id)] == ["second", "first"]
    assert notebook.restore_version(note.id, 99) == Changes()


def test_broken_characters_are_mended_and_endless_text_is_refused(notebook: Notebook) -> None:
    assert saved(notebook, "a\0b\ud83dc\ud83d\ude00").text == "ab\ufffdc\U0001f600"
    with pytest.raises(LibraryError, match="million"):
        notebook.save_note(a_note("x" * 1_000_001))


def test_bookmarks(notebook: Notebook) -> None:
    assert notebook.add_bookmark(A, "beta", "Short") == Changes(bookmarks=frozenset({A}))
    assert notebook.add_bookmark(A, "other", "words") == Changes()
    notebook.add_bookmark(B, "Alpha", "Short")

    assert [b.study for b in notebook.bookmarks()] == [B, A]
    assert [b.title for b in notebook.bookmarks("title")] == ["Alpha", "beta"]
    before = notebook.bookmarks()
    kept: Bookmark = before[1]
    assert notebook.remove_bookmark(A) == Changes(bookmarks=frozenset({A}))
    assert notebook.remove_bookmark(A) == Changes()
    assert not notebook.is_saved(A)
    notebook.add_bookmark(A, kept.title, kept.takeaway, kept.saved)
    assert notebook.bookmarks() == before


def test_reading(notebook: Notebook, clock: Clock) -> None:
    assert notebook.last_place() is None
    assert notebook.mark_read(A) == Changes(reading=frozenset({A}))
    assert notebook.mark_read(A) == Changes()
    notebook.remember_place(Place(A, "findings", 12))
    clock.now -= timedelta(days=400)
    notebook.remember_place(Place(B, "takeaway", 0))

    assert notebook.last_place() == notebook.place_of(B)
    place = notebook.place_of(A)
    assert place is not None
    assert (place.part, place.offset) == ("findings", 12)
    assert notebook.unmark_read(A) == Changes(reading=frozenset({A}))
    assert notebook.unmark_read(A) == Changes()


def test_marks_of_studies(notebook: Notebook) -> None:
    notebook.add_bookmark(A, "A", "")
    notebook.mark_read(B)
    saved(notebook, "one", study=B)
    notebook.delete_note(saved(notebook, "two", study=B).id)

    assert notebook.marks_of([A, B, StudyId("it's")]) == {
        A: StudyMarks(saved=True),
        B: StudyMarks(read=True, notes=1),
        "it's": StudyMarks(),
    }


def test_a_reader_sees_what_the_writer_saved(notebook: Notebook, folder: PersonFolder) -> None:
    reader = open_notebook(folder)
    note = saved(notebook, "one")

    assert reader.notes() == [note]
    assert reader.check() == []
    reader.close()


def test_reading_a_notebook_that_is_not_there_is_told(folder: PersonFolder) -> None:
    with pytest.raises(MissingFile):
        open_notebook(folder)


def test_who_wrote_last_is_known_and_marks_without_words_do_not_count(notebook: Notebook) -> None:
    assert notebook.last_writer() == ""
    notebook.save_note(replace(a_note("one"), written_by="Ben"))
    notebook.save_note(replace(a_note(""), quote="some words", colour="blue"))
    assert notebook.last_writer() == "Ben"
    notebook.save_note(a_note("two"))

    assert notebook.last_writer() == ""
