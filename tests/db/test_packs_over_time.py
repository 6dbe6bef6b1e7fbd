"""Packs that change: corrected, withdrawn, taken back, removed; and others that step in."""

from contextlib import closing
from pathlib import Path

import pytest

import db
from db.errors import LibraryError
from db.folder import DataFolder
from db.marks import Note, NoteId
from db.models import StudyId, Term
from db.packs import Packs
from tests.builders import a_study, a_study_file
from tests.packs import KEYS, SECRET, SPARE, a_head, a_pack, install, kept_files, library_of, titles

A, B, C = StudyId("a-2025"), StudyId("b-2025"), StudyId("c-2025")
ALPHA, BETA = a_study(A, title="Alpha", code="MS-0001"), a_study(B, title="Beta")


def test_corrected_and_withdrawn_studies_are_named_and_remembered(
    packs: Packs, tmp_path: Path
) -> None:
    install(packs, tmp_path, ALPHA, BETA, a_study(C))
    corrected = a_study(
        A, title="Alpha", status="corrected", status_note="A figure.", findings=("Fewer.",)
    )
    withdrawn = a_study(B, title="Beta", status="withdrawn", status_note="It was made up.")
    plan = packs.plan(a_pack(tmp_path, corrected, withdrawn, a_study(C), head=a_head(2)))
    packs.install(plan)

    assert [read.study.id for read in plan.turned("corrected")] == [A]
    assert [read.study.id for read in plan.turned("withdrawn")] == [B]
    (first,) = library_of(packs).history(A)
    page = library_of(packs).page(A)
    assert page is not None
    assert page.changes == (first,)
    assert (first.what, first.note, first.number) == ("corrected", "A figure.", 2)
    assert first.fields == ("findings", "status", "status_note")
    assert first.touches_text
    (second,) = library_of(packs).history(B)
    assert (second.what, second.touches_text) == ("withdrawn", False)
    assert library_of(packs).history(C) == ()
    assert [change.study for change in packs.changes()] == [B, A]
    study = library_of(packs).study(B)
    assert study is not None
    assert (study.status, study.status_note) == ("withdrawn", "It was made up.")


def test_a_study_of_another_pack_is_left_alone_and_held_in_reserve(
    packs: Packs, tmp_path: Path
) -> None:
    install(packs, tmp_path, ALPHA, secret=SECRET)
    other = a_head(1, "other")
    plan = packs.plan(a_pack(tmp_path, a_study(A, title="Forged"), BETA, head=other))
    packs.install(plan)

    assert [read.study.id for read in plan.kept] == [A]
    assert titles(packs) == ["Alpha", "Beta"]
    packs.remove("example")
    assert titles(packs) == ["Beta", "Forged"]
    pack = library_of(packs).pack_of(A)
    assert pack is not None
    assert (pack.head, pack.signer) == (other, None)
    packs.remove("other")
    assert titles(packs) == []


def test_what_a_pack_lets_go_of_is_taken_up_by_another(packs: Packs, tmp_path: Path) -> None:
    install(packs, tmp_path, ALPHA, BETA)
    install(packs, tmp_path, a_study(A, title="Theirs"), head=a_head(1, "other"))
    install(packs, tmp_path, BETA, head=a_head(2))

    assert titles(packs) == ["Beta", "Theirs"]


def test_a_study_brought_in_alone_gives_way_to_a_pack(
    packs: Packs, data: DataFolder, tmp_path: Path
) -> None:
    library = library_of(packs)
    library.apply(library.plan([a_study_file(tmp_path, A, title="Mine", code=None)]))
    assert library.pack_of(A) is None
    plan = packs.plan(a_pack(tmp_path, ALPHA))
    packs.install(plan)

    assert [read.study.id for read in plan.studies.changed] == [A]
    assert titles(packs) == ["Alpha"]


def test_going_back_and_forward_again(packs: Packs, data: DataFolder, tmp_path: Path) -> None:
    install(packs, tmp_path, ALPHA, BETA)
    install(packs, tmp_path, a_study(A, title="Gamma"), head=a_head(2), secret=SECRET)
    assert packs.installed()[0].earlier

    packs.roll_back("example")
    assert titles(packs) == ["Alpha", "Beta"]
    assert [(pack.head.number, pack.signer) for pack in packs.installed()] == [(1, None)]
    packs.roll_back("example")
    assert titles(packs) == ["Gamma"]
    assert [(p.head.number, p.signer) for p in packs.installed()] == [(2, "Example clinic")]
    assert kept_files(data) == ["example-1", "example-2"]


def test_the_last_two_are_kept_and_no_others(
    packs: Packs, data: DataFolder, tmp_path: Path
) -> None:
    for number in (1, 2, 3):
        install(packs, tmp_path, a_study(A, title=f"State {number}"), head=a_head(number))
    left_over = data.packs / f".{'0' * 32}.new"
    for file in (left_over, data.packs / "my own.mspack"):
        file.write_bytes(b"x")
    install(packs, tmp_path, a_study(A, title="State 4"), head=a_head(4))

    assert not left_over.exists()
    (data.packs / "my own.mspack").unlink()  # would have failed, had it been taken away
    assert kept_files(data) == ["example-3", "example-4"]
    packs.remove("example")
    assert kept_files(data) == []


def test_one_does_not_go_back_to_a_key_that_is_trusted_no_more(
    packs: Packs, data: DataFolder, tmp_path: Path
) -> None:
    install(packs, tmp_path, ALPHA, secret=SECRET)
    install(packs, tmp_path, BETA, head=a_head(2), secret=SPARE)
    later = Packs(packs._connection, data, KEYS[1:])

    with pytest.raises(LibraryError, match="signed with a key we do not know"):
        later.roll_back("example")
    assert titles(packs) == ["Beta"]


def test_what_cannot_be_taken_back_or_removed_is_told(packs: Packs, tmp_path: Path) -> None:
    install(packs, tmp_path, ALPHA)

    with pytest.raises(LibraryError, match="kept no earlier one of this pack"):
        packs.roll_back("example")
    for act in (packs.roll_back, packs.remove, packs.lists):
        with pytest.raises(LibraryError, match="no pack “nothing” in your library"):
            act("nothing")


@pytest.mark.parametrize("harm", ["gone", "changed"])
def test_a_kept_file_that_was_harmed_is_told(
    packs: Packs, data: DataFolder, tmp_path: Path, harm: str
) -> None:
    install(packs, tmp_path, ALPHA)
    install(packs, tmp_path, BETA, head=a_head(2))
    assert packs.check() == []
    (file,) = data.packs.glob("example-1-*.mspack")
    file.unlink()
    if harm == "changed":
        file.write_bytes(a_pack(tmp_path, a_study(A, title="Forged")).read_bytes())

    with pytest.raises(LibraryError, match=r"could not find the pack we had kept|was changed"):
        packs.roll_back("example")
    assert titles(packs) == ["Beta"]
    assert packs.check() == [f"The file {file.name} is gone or damaged. Your studies are safe."]


def test_words_of_all_packs_stand_together_and_the_first_pack_wins(
    packs: Packs, tmp_path: Path
) -> None:
    install(
        packs,
        tmp_path,
        ALPHA,
        glossary_yaml="- word: axon\n  meaning: A nerve fibre.\n",
        word_groups_json='[{"everyday": ["worn out"], "medical": ["fatigue"]}]',
        shelves_json='[{"name": "New", "about": "To begin", "studies": ["a-2025"]}]',
        topics_json='[{"name": "Heat", "icon": "sun"}]',
        page="# Welcome\n\nAsk **us**.\n",
    )
    words = "- word: Axon\n  meaning: A lie.\n- word: donor\n  meaning: Who gives.\n"
    install(packs, tmp_path, BETA, head=a_head(1, "other"), glossary_yaml=words)
    library = library_of(packs)

    assert library.terms() == (Term("axon", "A nerve fibre."), Term("donor", "Who gives."))
    assert library.count_word_groups() == 1
    lists = packs.lists("example")
    assert [shelf.studies for shelf in lists.shelves] == [(A,)]
    assert [page.html for page in lists.pages] == ["<p>Ask <strong>us</strong>.</p>"]
    assert [topic.name for topic in lists.topics] == ["Heat"]
    packs.remove("example")
    assert library.terms() == (Term("Axon", "A lie."), Term("donor", "Who gives."))
    assert library.count_word_groups() == 0


def test_a_notebook_is_never_touched(packs: Packs, data: DataFolder, tmp_path: Path) -> None:
    install(packs, tmp_path, ALPHA, BETA)
    with closing(db.open_notebook(data.person(), writing=True)) as notebook:
        notebook.add_bookmark(A, "Alpha", "It helps.")
        notebook.mark_read(B)
        notebook.save_note(Note(NoteId("n"), "Ask about it.", study=A, study_title="Alpha"))
    before = {p: p.read_bytes() for p in data.person().root.rglob("*") if p.is_file()}
    install(packs, tmp_path, BETA, head=a_head(2))
    packs.roll_back("example")
    packs.remove("example")

    assert {p: p.read_bytes() for p in data.person().root.rglob("*") if p.is_file()} == before
    assert library_of(packs).study(A) is None
    with closing(db.open_notebook(data.person())) as notebook:
        assert [(mark.study, mark.title) for mark in notebook.bookmarks()] == [(A, "Alpha")]
        (note,) = notebook.notes()
        assert (note.study, note.study_title) == (A, "Alpha")
    assert library_of(packs).history(A)[0].at >= note.changed
    assert library_of(packs).history(A)[0].what == "removed"
    assert library_of(packs).history(A)[0].title == "Alpha"


def test_what_was_corrected_or_withdrawn_is_told_while_it_is_so(
    packs: Packs, tmp_path: Path
) -> None:
    install(packs, tmp_path, ALPHA, BETA)
    corrected, withdrawn = (
        a_study(A, title="Alpha", status="corrected"),
        a_study(B, title="Beta", status="withdrawn"),
    )
    install(packs, tmp_path, corrected, withdrawn, head=a_head(2))
    library = library_of(packs)

    told = library.turned("")
    assert [(change.study, change.what) for change in told] == [
        (B, "withdrawn"),
        (A, "corrected"),
    ]
    assert library.turned(told[0].at) == ()
    packs.roll_back("example")
    assert library.turned("") == ()


def test_a_page_names_its_pack_and_who_vouches_for_it(packs: Packs, tmp_path: Path) -> None:
    install(packs, tmp_path, ALPHA, secret=SECRET)
    library = library_of(packs)
    library.apply(library.plan([a_study_file(tmp_path, "mine-2026", code=None)]))
    page, alone = library.page(A), library.page("mine-2026")

    assert page is not None
    assert page.origin == db.Origin("Example pack", 1, "Example clinic", ships=False)
    assert alone is not None
    assert alone.origin is None


def test_one_goes_back_to_the_wanted_state_only(packs: Packs, tmp_path: Path) -> None:
    for number in (1, 2, 3):
        install(packs, tmp_path, a_study(A, title=f"State {number}"), head=a_head(number))
    packs.roll_back("example", 2)
    with pytest.raises(LibraryError, match="another earlier one"):
        packs.roll_back("example", 1)

    assert titles(packs) == ["State 2"]
