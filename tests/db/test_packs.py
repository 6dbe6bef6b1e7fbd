"""Study packs in the library: installed whole or not at all, taken back, removed, told apart."""

import errno
import json
import os
from pathlib import Path

import pytest

from db import kept_packs, pack_plan
from db.errors import Busy, DiskFull, LibraryError, Stopped, UnsafePack
from db.folder import DataFolder
from db.models import StudyId
from db.pack_reading import check_pack
from db.packs import Packs
from db.study_file import write_study
from tests.builders import a_study
from tests.packs import (
    KEYS,
    SECRET,
    SPARE,
    a_head,
    a_pack,
    everything,
    install,
    kept_files,
    library_of,
    titles,
)

A, B, C = StudyId("a-2025"), StudyId("b-2025"), StudyId("c-2025")
ALPHA, BETA = a_study(A, title="Alpha", code="MS-0001"), a_study(B, title="Beta")


def test_a_plan_says_what_is_new_and_writes_nothing(
    packs: Packs, data: DataFolder, tmp_path: Path
) -> None:
    before = everything(packs)
    plan = packs.plan(a_pack(tmp_path, ALPHA, BETA))

    assert [read.study.id for read in plan.studies.new] == [A, B]
    assert (plan.present, plan.removed, plan.kept) == (None, (), ())
    assert everything(packs) == before
    assert not data.packs.exists()


def test_an_unsigned_pack_comes_in_and_is_never_taken_for_a_checked_one(
    packs: Packs, data: DataFolder, tmp_path: Path
) -> None:
    install(packs, tmp_path, ALPHA, BETA)
    pack = library_of(packs).pack_of(A)

    assert pack is not None
    assert (pack.head, pack.signer, pack.studies) == (a_head(), None, 2)
    assert packs.installed() == (pack,)
    assert library_of(packs).find("alpha").hits[0].row.id == A
    assert kept_files(data) == ["example-1"]


def test_a_signed_pack_names_its_publisher(packs: Packs, tmp_path: Path) -> None:
    install(packs, tmp_path, ALPHA, secret=SECRET)

    assert [pack.signer for pack in packs.installed()] == ["Example clinic"]


def test_speakable_codes_come_from_checked_packs_alone(packs: Packs, tmp_path: Path) -> None:
    install(packs, tmp_path, ALPHA)
    assert library_of(packs).study("MS-0001") is None

    install(packs, tmp_path, ALPHA, head=a_head(2), secret=SECRET)
    assert library_of(packs).study("MS-0001") == ALPHA


def test_a_newer_state_changes_adds_and_removes(packs: Packs, tmp_path: Path) -> None:
    install(packs, tmp_path, ALPHA, BETA)
    pack = a_pack(tmp_path, a_study(A, title="Gamma"), a_study(C, title="New"), head=a_head(2))
    plan = packs.plan(pack)
    packs.install(plan)

    assert (plan.present, plan.removed) == (1, (B,))
    assert plan.studies.changes == {A: ("title",)}
    assert titles(packs) == ["Gamma", "New"]
    assert library_of(packs).find("beta").total == 0
    assert [change.what for change in library_of(packs).history(B)] == ["removed"]


def test_only_a_number_that_rises_is_taken(packs: Packs, tmp_path: Path) -> None:
    install(packs, tmp_path, ALPHA, head=a_head(3))
    before = everything(packs)

    with pytest.raises(LibraryError, match="You have this pack already, number 3"):
        packs.plan(a_pack(tmp_path, BETA, head=a_head(3)))
    with pytest.raises(LibraryError, match="You have a newer one of this pack, number 3"):
        packs.plan(a_pack(tmp_path, BETA, head=a_head(2)))
    assert everything(packs) == before


def test_a_checked_pack_is_not_followed_by_one_that_nobody_checked(
    packs: Packs, tmp_path: Path
) -> None:
    install(packs, tmp_path, ALPHA, secret=SECRET)
    with pytest.raises(UnsafePack, match="this one was not"):
        packs.plan(a_pack(tmp_path, BETA, head=a_head(2)))

    install(packs, tmp_path, BETA, head=a_head(2), secret=SPARE)
    assert [pack.signer for pack in packs.installed()] == ["Example clinic, spare"]


def test_a_clinic_takes_signed_packs_only(packs: Packs, tmp_path: Path) -> None:
    with pytest.raises(UnsafePack) as refused:
        packs.plan(a_pack(tmp_path, ALPHA), signed_only=True)

    told = "This update is not from your clinic's publisher. Nothing was changed."
    assert refused.value.sentence == told
    assert packs.plan(a_pack(tmp_path, ALPHA, secret=SECRET), signed_only=True).studies.new


@pytest.mark.parametrize(
    ("lists", "told"),
    [
        ({"glossary_yaml": "- x"}, r"In glossary\.yaml, line 1: it is not the list"),
        ({"page": "no title"}, r"In pages/welcome\.md, line 1: a page begins with"),
    ],
)
def test_one_file_that_cannot_be_read_refuses_the_whole_pack(
    packs: Packs, tmp_path: Path, lists: dict[str, str], told: str
) -> None:
    before = everything(packs)
    with pytest.raises(LibraryError, match=told):
        install(packs, tmp_path, ALPHA, **lists)

    assert everything(packs) == before


def test_a_study_that_is_not_what_its_file_is_named_refuses_the_pack(
    packs: Packs, tmp_path: Path
) -> None:
    from db.pack_file import write_pack

    files = {f"studies/{B}.md": write_study(ALPHA).encode()}
    (tmp_path / "odd.mspack").write_bytes(write_pack(a_head(), files))

    with pytest.raises(LibraryError, match=r"In studies/b-2025\.md: the file is not named"):
        packs.plan(tmp_path / "odd.mspack")
    with pytest.raises(LibraryError, match="the file is not named"):
        check_pack(tmp_path / "odd.mspack", KEYS)


def test_a_plan_that_another_window_has_overtaken_is_not_done(
    packs: Packs, data: DataFolder, tmp_path: Path
) -> None:
    late = packs.plan(a_pack(tmp_path / "late", ALPHA, head=a_head(2)))
    install(packs, tmp_path, BETA, head=a_head(3))
    before = everything(packs)

    with pytest.raises(Busy, match="Another window has changed your library"):
        packs.install(late)
    assert everything(packs) == before


def test_a_plan_is_for_the_library_it_was_made_for(packs: Packs, tmp_path: Path) -> None:
    """Otherwise a pack could write over a study that another pack has brought meanwhile."""
    late = packs.plan(a_pack(tmp_path / "late", ALPHA))
    install(packs, tmp_path, a_study(A, title="Theirs"), head=a_head(1, "other"), secret=SECRET)

    with pytest.raises(Busy, match="Another window has changed your library"):
        packs.install(late)
    assert titles(packs) == ["Theirs"]


def test_a_plan_does_not_need_the_file_any_more(packs: Packs, tmp_path: Path) -> None:
    file = a_pack(tmp_path, ALPHA)
    plan = packs.plan(file)
    file.unlink()
    packs.install(plan)

    assert titles(packs) == ["Alpha"]


def test_a_full_disk_leaves_everything_as_it_was(
    packs: Packs, data: DataFolder, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(_handle: int) -> None:
        raise OSError(errno.ENOSPC, "no space left on device")

    install(packs, tmp_path, ALPHA)
    before = everything(packs)
    plan = packs.plan(a_pack(tmp_path, BETA, head=a_head(2)))
    with monkeypatch.context() as broken:
        broken.setattr(os, "fsync", full)
        with pytest.raises(DiskFull, match="The disk is full"):
            packs.install(plan)

    assert everything(packs) == before
    assert kept_files(data) == ["example-1"]


def test_a_fault_in_the_middle_leaves_the_old_state(
    packs: Packs, data: DataFolder, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def breaks(*_: object) -> None:
        raise ZeroDivisionError

    install(packs, tmp_path, ALPHA)
    before = everything(packs)
    plan = packs.plan(a_pack(tmp_path, BETA, head=a_head(2)))
    with monkeypatch.context() as broken:
        broken.setattr(pack_plan, "write_word_groups", breaks)
        with pytest.raises(ZeroDivisionError):
            packs.install(plan)

    assert everything(packs) == before
    packs.install(plan)
    assert titles(packs) == ["Beta"]


def test_the_folder_may_be_untidy_and_the_pack_is_in_all_the_same(
    packs: Packs, data: DataFolder, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fails(*_: object) -> None:
        raise OSError(errno.EIO, "input/output error")

    monkeypatch.setattr(kept_packs, "settle", fails)
    install(packs, tmp_path, ALPHA)

    assert titles(packs) == ["Alpha"]


def test_a_person_may_stop_and_nothing_is_changed(packs: Packs, tmp_path: Path) -> None:
    before = everything(packs)
    file = a_pack(tmp_path, ALPHA, BETA)
    with pytest.raises(Stopped):
        packs.plan(file, stop=lambda: True)
    plan = packs.plan(file)
    with pytest.raises(Stopped):
        packs.install(plan, stop=lambda: True)

    assert everything(packs) == before


def test_progress_is_told_for_each_file(packs: Packs, tmp_path: Path) -> None:
    heard: list[tuple[int, int]] = []
    plan = packs.plan(a_pack(tmp_path, ALPHA, BETA), progress=lambda *count: heard.append(count))
    packs.install(plan, progress=lambda *count: heard.append(count))

    assert heard == [(1, 2), (2, 2), (1, 2), (2, 2)]


def test_the_list_of_packs_in_use_can_be_read_by_people(
    packs: Packs, data: DataFolder, tmp_path: Path
) -> None:
    install(packs, tmp_path, ALPHA, secret=SECRET)
    told = json.loads((data.packs / "installed.json").read_text("utf-8"))

    assert [one["signer"] for one in told["packs"]] == ["Example clinic"]
    assert kept_packs.in_use(data.packs)[0].file.startswith("example-1-")
    (data.packs / "installed.json").write_text("{")
    assert kept_packs.in_use(data.packs) == []
