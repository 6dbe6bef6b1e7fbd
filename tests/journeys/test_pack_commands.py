"""Study packs at a prompt, from a folder on one computer to the library of another."""

import json
from pathlib import Path

import pytest

from tests.builders import a_study_file
from tests.journeys.test_commands import run
from tests.rooms import a_data_folder


@pytest.fixture
def data(tmp_path: Path) -> str:
    return str(a_data_folder(tmp_path / "data").root)


def test_a_pack_is_made_signed_checked_installed_taken_back_and_removed(
    data: str, tmp_path: Path
) -> None:
    def told(*words: str) -> str:
        done = run("pack", *words, "--data", data)
        assert done.stderr == ""
        return done.stdout

    folder, first, second = tmp_path / "studies", tmp_path / "1.mspack", tmp_path / "2.mspack"
    a_study_file(folder, "a-clinic-study", title="Our study")
    about = ("--id", "our-clinic", "--title", "Our clinic")
    key = str(tmp_path / "secret")

    made = run("pack", "keys", "make", key)
    public = made.stdout.split()[-1]
    assert "No key is trusted here yet." in told("keys", "show")
    told("keys", "trust", "Example clinic", public)
    assert json.loads(told("keys", "show", "--json")) == [{"name": "Example clinic", "key": public}]

    told("build", *about, "--number", "1", str(folder), str(first))
    assert "Not checked by us." in told("check", str(first))
    assert run("pack", "sign", key, str(first)).stdout == "1.mspack is signed.\n"
    assert "Checked by Example clinic." in told("check", str(first))
    assert "1 new study would come in." in told("install", "--dry-run", str(first))
    assert "1 new study came in." in told("install", "--signed-only", str(first))

    a_study_file(folder, "a-clinic-study", title="Our study", status="withdrawn")
    told("build", *about, "--number", "2", str(folder), str(second))
    refused = run("pack", "install", "--data", data, str(second))
    assert refused.returncode == 1
    assert refused.stderr.startswith("The pack you have was checked, this one was not.")
    run("pack", "sign", key, str(second))
    assert "Withdrawn: Our study\n" in told("install", str(second))

    listed = json.loads(told("list", "--json"))
    assert [pack["id"] for pack in listed["packs"]] == ["starter", "our-clinic"]
    assert listed["packs"][1]["earlier"]
    assert [change["what"] for change in listed["changes"]] == ["withdrawn"]
    assert "is at number 1 again" in told("roll-back", "our-clinic")
    assert "Your notes about its studies stay." in told("remove", "our-clinic")
    assert "our-clinic" not in told("list").partition("\n20")[0]
    assert run("show", "a-clinic-study", "--data", data).returncode == 1


def test_a_shelf_becomes_a_pack_that_can_be_given_away(data: str, tmp_path: Path) -> None:
    out = tmp_path / "new.mspack"
    made = json.loads(
        run("pack", "build", "--json", "--data", data, "Newly diagnosed", str(out)).stdout
    )
    checked = json.loads(run("pack", "check", "--json", "--data", data, str(out)).stdout)
    again = run("pack", "build", "--data", data, "newly diagnosed", str(out))
    installed = run("pack", "install", "--data", data, str(out))

    assert (made["id"], made["bytes"]) == ("newly-diagnosed", out.stat().st_size)
    assert (checked["id"], checked["signer"]) == ("newly-diagnosed", None)
    assert checked["studies"] >= 10
    assert again.returncode == 1
    assert again.stderr.startswith("There is a file new.mspack already.")
    assert "0 new studies came in." in installed.stdout
    assert f"{checked['studies']} studies are here from another pack." in installed.stdout


def test_the_starter_library_is_a_folder_that_can_be_packed(tmp_path: Path) -> None:
    import resources

    out = str(tmp_path / "starter.mspack")
    done = run("pack", "build", str(resources.path("starter")), out)
    checked = json.loads(run("pack", "check", "--json", "--data", str(tmp_path), out).stdout)

    assert "“Starter library”" in done.stdout
    assert checked["studies"] >= 129


NO_SHELF = (
    "There is no folder and no shelf “x”. Nothing was made. "
    "Choose a folder, or one of these shelves: Newly diagnosed, "
)


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (
            ("build", "x", "x.mspack"),
            NO_SHELF,
        ),
        (("check", "gone.mspack"), "We could not find gone.mspack. Nothing was changed."),
        (("roll-back", "nothing"), "There is no pack “nothing” in your library."),
        (("remove", "starter"), "This pack comes with the program. It stays."),
        (("keys", "trust", "me", "no key"), "This is not a key of this program."),
        (("keys", "forget", "AAAA"), "This is not a key of this program."),
    ],
)
def test_what_cannot_be_done_is_one_calm_sentence(
    data: str, words: tuple[str, ...], told: str
) -> None:
    done = run("pack", *words, "--data", data)

    assert done.returncode == 1
    assert done.stderr.startswith(told)
    assert len(done.stderr.splitlines()) == 1
