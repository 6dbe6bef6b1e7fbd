"""Merging two notebooks: nobody's words give way, none are lost, and doing it again adds none."""

from dataclasses import replace

from hypothesis import given, settings
from hypothesis import strategies as st

from db.contents import Conflict, Contents, KeptBookmark, KeptNote, Merged, ReadMark
from db.marks import Bookmark, Note, NoteId, NoteKind, Place
from db.merging import copy_id, merge, words_of
from db.models import StudyId
from tests.builders import a_note
from tests.strategies import CONTENTS

NOW = "2026-11-21T12:00:00.000+00:00"
A = StudyId("a-2025")


def of(*notes: Note | KeptNote) -> Contents:
    kept = (note if isinstance(note, KeptNote) else KeptNote(note) for note in notes)
    return Contents(notes=tuple(kept))


def merged(ours: Contents, theirs: Contents) -> Contents:
    return merge(ours, theirs, NOW).contents


def live(contents: Contents) -> list[str]:
    return [kept.note.text for kept in contents.notes if not kept.deleted]


ONE = a_note("one", id=NoteId("x"))
TWO = replace(ONE, text="two", rev=2)


def test_what_only_one_side_has_is_had_by_both() -> None:
    other = a_note("other")
    done = merge(of(ONE), of(other), NOW)

    assert done.contents == of(ONE, other)
    assert (done.new, done.conflicts) == ((other.id,), ())


def test_into_an_empty_notebook_everything_comes_as_it_is() -> None:
    theirs = Contents(
        (KeptNote(TWO, NOW, (ONE,)),),
        (KeptBookmark(Bookmark(A, "A", "words", NOW), 3, NOW),),
        (ReadMark(A, NOW),),
        (Place(A, "findings", 7, NOW),),
    )

    assert merged(Contents(), theirs) == theirs


def test_a_note_that_both_have_changed_is_kept_twice_and_shown() -> None:
    ours, theirs = replace(ONE, text="mine", rev=2), replace(ONE, text="yours", rev=5)
    done = merge(of(ours), of(theirs), NOW)
    copy = replace(theirs, id=copy_id("x", "yours"))

    assert done.contents == of(ours, copy)
    assert done.conflicts == (Conflict(ours, copy),)
    assert merge(done.contents, of(theirs), NOW) == Merged(done.contents)


def test_the_two_that_came_of_it_are_known_on_the_other_side_too() -> None:
    ours, theirs = replace(ONE, text="mine"), replace(ONE, text="yours")
    here = merged(of(ours), of(theirs))
    there = merged(of(theirs), of(ours))

    assert sorted(live(merged(here, there))) == ["mine", "yours"]
    assert sorted(live(merged(there, here))) == ["mine", "yours"]


def test_one_who_only_went_on_is_followed_and_the_old_words_stay_a_version() -> None:
    done = merge(of(ONE), of(KeptNote(TWO, None, (ONE,))), NOW)
    (kept,) = done.contents.notes

    assert (kept.note.text, kept.versions) == ("two", (ONE,))
    assert (done.gone_on, done.conflicts) == ((ONE.id,), ())


def test_an_older_state_of_a_note_changes_nothing() -> None:
    ours = of(KeptNote(TWO, None, (ONE,)))

    assert merge(ours, of(ONE), NOW) == Merged(ours)


def test_an_answer_from_the_other_side_is_filled_in() -> None:
    asked = replace(ONE, kind=NoteKind.QUESTION, place=4.0)
    done = merge(of(asked), of(replace(asked, asked=True, answer="yes", place=1.0)), NOW)
    (kept,) = done.contents.notes

    assert kept.note == replace(asked, asked=True, answer="yes", rev=2, changed=NOW)
    assert kept.versions == (asked,)
    assert done.gone_on == (asked.id,)


def test_two_answers_are_both_kept() -> None:
    ours, theirs = (replace(ONE, kind=NoteKind.QUESTION, answer=a) for a in ("yes", "no"))
    done = merge(of(ours), of(theirs), NOW)

    assert [kept.note.answer for kept in done.contents.notes] == ["yes", "no"]
    assert len(done.conflicts) == 1


def test_what_was_put_into_the_bin_stays_there_and_is_said() -> None:
    ours = of(KeptNote(ONE, NOW))
    done = merge(ours, of(ONE), NOW)

    assert done.contents == ours
    assert (done.binned, done.new) == ((ONE.id,), ())


def test_a_deletion_on_the_other_side_is_not_ours() -> None:
    assert merged(of(ONE), of(KeptNote(ONE, NOW))) == of(ONE)


def test_words_written_on_after_we_had_deleted_come_in_beside_the_bin() -> None:
    done = merge(of(KeptNote(ONE, NOW)), of(TWO), NOW)

    assert live(done.contents) == ["two"]
    assert (len(done.new), done.conflicts) == (1, ())


def test_questions_from_elsewhere_come_after_ours() -> None:
    ours = a_note("ours", kind=NoteKind.QUESTION, place=2.0)
    theirs = a_note("theirs", kind=NoteKind.QUESTION, place=1.0)

    assert [kept.note.place for kept in merged(of(ours), of(theirs)).notes] == [2.0, 3.0]


def test_a_study_saved_on_either_side_is_saved() -> None:
    mark = Bookmark(A, "A", "words", NOW)
    gone, there = KeptBookmark(mark, 4, NOW), KeptBookmark(mark, 2)
    done = merge(Contents(bookmarks=(gone,)), Contents(bookmarks=(there,)), NOW)

    assert done.contents.bookmarks == (KeptBookmark(mark, 5),)
    assert done.saved == (A,)
    assert merged(Contents(bookmarks=(there,)), Contents(bookmarks=(gone,))).bookmarks == (there,)


def test_where_we_stopped_stays_the_latest_place() -> None:
    ours, theirs = Place(A, "findings", 1, NOW), Place(StudyId("b"), "findings", 2, NOW)

    assert merged(Contents(places=(ours,)), Contents(places=(theirs,))).places == (theirs, ours)


def words_in(contents: Contents) -> set[object]:
    """Everything that was ever written, wherever it is kept now."""
    return {words_of(n) for kept in contents.notes for n in (kept.note, *kept.versions)}


def answers_in(contents: Contents) -> set[object]:
    every = (n for kept in contents.notes for n in (kept.note, *kept.versions))
    return {(words_of(note), note.answer) for note in every if note.answer}


def told(contents: Contents) -> tuple[set[object], ...]:
    """What two notebooks must have in common to hold the same."""
    return (
        words_in(contents),
        answers_in(contents),
        {kept.bookmark.study for kept in contents.bookmarks if not kept.removed},
        {mark.study for mark in contents.read},
        {place.study for place in contents.places},
    )


def lost(side: Contents, whole: Contents) -> list[object]:
    """What this side told and the whole does not tell."""
    pairs = zip(told(side), told(whole), strict=True)
    return [thing for mine, all_of_it in pairs for thing in mine - all_of_it]


@given(CONTENTS, CONTENTS)
@settings(max_examples=100, deadline=None, derandomize=True)
def test_nothing_is_lost(ours: Contents, theirs: Contents) -> None:
    both = merged(ours, theirs)

    assert lost(ours, both) == lost(theirs, both) == []


def test_a_merge_in_which_the_later_one_wins_would_lose_words() -> None:
    ours, theirs = of(replace(ONE, text="mine")), of(replace(ONE, text="yours", rev=9))
    winner_takes_all = replace(ours, notes=theirs.notes)

    assert lost(ours, winner_takes_all) == [words_of(ours.notes[0].note)]


@given(CONTENTS, CONTENTS)
@settings(max_examples=100, deadline=None, derandomize=True)
def test_it_does_not_matter_who_merges(ours: Contents, theirs: Contents) -> None:
    assert told(merged(ours, theirs)) == told(merged(theirs, ours))


@given(CONTENTS, CONTENTS)
@settings(max_examples=100, deadline=None, derandomize=True)
def test_merging_again_changes_nothing(ours: Contents, theirs: Contents) -> None:
    both = merged(ours, theirs)

    assert merged(both, theirs) == both
    assert merged(both, both) == both
    assert merged(ours, ours) == ours


@given(CONTENTS, CONTENTS)
@settings(max_examples=100, deadline=None, derandomize=True)
def test_nothing_of_ours_is_overwritten(ours: Contents, theirs: Contents) -> None:
    after = {kept.note.id: kept for kept in merged(ours, theirs).notes}

    for kept in ours.notes:
        stands = after[kept.note.id]
        assert kept.note in (stands.note, *stands.versions)
        assert set(kept.versions) <= set(stands.versions)
        assert stands.deleted == kept.deleted
        assert stands.note.rev > max((v.rev for v in stands.versions), default=0)


@given(CONTENTS, CONTENTS)
@settings(max_examples=100, deadline=None, derandomize=True)
def test_every_conflict_is_told_with_both_notes(ours: Contents, theirs: Contents) -> None:
    done = merge(ours, theirs, NOW)
    kept = {one.note for one in done.contents.notes if not one.deleted}

    assert all({c.ours, c.theirs} <= kept for c in done.conflicts)
    assert len({c.theirs.id for c in done.conflicts}) == len(done.conflicts)


@given(st.lists(CONTENTS, min_size=2, max_size=3))
@settings(max_examples=40, deadline=None, derandomize=True)
def test_passing_files_to_and_fro_comes_to_rest(sides: list[Contents]) -> None:
    for _ in range(3):
        for reader in range(len(sides)):
            for giver in range(len(sides)):
                sides[reader] = merged(sides[reader], sides[giver])
    before = list(sides)
    for reader in range(len(sides)):
        for giver in range(len(sides)):
            sides[reader] = merged(sides[reader], sides[giver])

    assert [told(side) for side in sides] == [told(before[0])] * len(sides)
    assert sides == before
