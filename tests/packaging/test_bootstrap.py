"""The set-up, as far as it can be tried without setting up a second machine."""

import importlib.util
import os
import subprocess
import sys
from pathlib import Path
from types import ModuleType

import pytest

PACKAGING = Path(__file__).resolve().parent.parent.parent / "packaging"


def load(name: str) -> ModuleType:
    sys.path.insert(0, str(PACKAGING))
    try:
        spec = importlib.util.spec_from_file_location(name, PACKAGING / f"{name}.py")
        assert spec is not None
        assert spec.loader is not None
        module = importlib.util.module_from_spec(spec)
        spec.loader.exec_module(module)
    finally:
        sys.path.remove(str(PACKAGING))
    return module


@pytest.mark.parametrize(
    ("arguments", "screen", "module"),
    [
        ([], True, ["desktop_app"]),
        (["--data", "x"], True, ["desktop_app", "--data", "x"]),
        (["search", "a b"], False, ["desktop_app", "search", "a b"]),
        (["bench", "--json"], False, ["tests.benchmarks", "--json"]),
    ],
)
def test_arguments_reach_the_right_module(
    arguments: list[str], screen: bool, module: list[str]
) -> None:
    assert load("bootstrap").module_and_arguments(arguments, screen) == module


def test_without_a_screen_the_window_becomes_the_tour(capsys: pytest.CaptureFixture[str]) -> None:
    told = load("bootstrap").module_and_arguments([], False)

    assert told[:3] == ["desktop_app", "tour", "--pictures"]
    said = capsys.readouterr()
    assert said.out == ""
    assert len(said.err.splitlines()) == 1
    assert "no screen" in said.err


def test_the_environment_is_made_again_when_the_project_changes(tmp_path: Path) -> None:
    environment = load("environment")
    (tmp_path / "pyproject.toml").write_text('[project]\ndependencies = ["a"]\n')
    before = environment.digest(tmp_path)
    (tmp_path / "pyproject.toml").write_text('[project]\ndependencies = ["b"]\n')

    assert environment.digest(tmp_path) != before


LDD = """
/x/libqxcb.so:
\tlibxcb-cursor.so.0 => not found
\tlibxcb-icccm.so.4 => not found
\tlibQt6Core.so.6 => not found
\tlibc.so.6 => /lib/x86_64-linux-gnu/libc.so.6 (0x1)
/x/libqoffscreen.so:
\tlibxcb-cursor.so.0 => not found
"""


def test_what_qt_lacks_is_read_from_ldd_each_library_once() -> None:
    libraries = load("system_libraries")
    missing = libraries.not_found(LDD.splitlines())

    assert missing == ["libxcb-cursor.so.0", "libxcb-icccm.so.4"]
    assert [libraries.PACKAGES[name] for name in missing] == ["libxcb-cursor0", "libxcb-icccm4"]


def test_an_index_out_of_reach_gets_one_plain_sentence(tmp_path: Path) -> None:
    project = tmp_path / "project"
    (project / "packaging").mkdir(parents=True)
    for file in PACKAGING.glob("*.py"):
        (project / "packaging" / file.name).write_text(file.read_text())
    (project / "pyproject.toml").write_text(
        '[build-system]\nrequires = ["setuptools>=68"]\nbuild-backend = "setuptools.build_meta"\n'
        '[project]\nname = "x"\nversion = "1"\ndependencies = ["nowhere-to-be-found"]\n'
        "[project.optional-dependencies]\nwindow = []\n[tool.setuptools]\npackages = []\n"
    )
    done = subprocess.run(
        [os.path.realpath(sys.executable), str(project / "packaging" / "bootstrap.py"), "run"],
        capture_output=True,
        text=True,
        check=False,
        env={"PIP_NO_INDEX": "1", "PATH": os.environ["PATH"], "HOME": str(tmp_path)},
    )

    assert done.returncode == 1
    assert done.stdout == ""
    assert "Traceback" not in done.stderr
    assert "package index" in done.stderr.splitlines()[-1]


def test_who_may_not_install_is_told_the_exact_line(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    libraries = load("system_libraries")
    (tmp_path / "apt-get").touch(mode=0o755)
    monkeypatch.setenv("PATH", str(tmp_path))

    told = libraries.what_to_run(["libEGL.so.1", "libxcb-cursor.so.0"])

    line = "sudo apt-get install -y --no-install-recommends libegl1 libxcb-cursor0"
    assert told.endswith(f"Please run: {line}")


def test_where_there_is_no_apt_the_libraries_are_named(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))

    told = load("system_libraries").what_to_run(["libEGL.so.1"])

    assert told.endswith("please install them: libEGL.so.1")


def test_qt_finds_every_library_of_the_system_on_this_machine() -> None:
    libraries = load("system_libraries")

    assert libraries.lacking(Path(sys.prefix), libraries.ALWAYS + libraries.FOR_SPEECH) == []


def a_part_of_qt(venv: Path, name: str) -> None:
    file = venv / "lib/python3/site-packages/PySide6/Qt" / name
    file.parent.mkdir(parents=True, exist_ok=True)
    file.touch()


def test_a_part_of_qt_that_came_later_is_looked_at_too(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    libraries = load("system_libraries")
    asked: list[list[str]] = []

    def lacking(_venv: Path, names: tuple[str, ...]) -> list[str]:
        asked.append([file.name for file in libraries.parts(tmp_path, names)])
        return []

    monkeypatch.setattr(libraries, "lacking", lacking)
    for name in (libraries.ALWAYS[0], libraries.FOR_SPEECH[0]):
        a_part_of_qt(tmp_path, name)
        libraries.ready(tmp_path, shown=False)
        libraries.ready(tmp_path, shown=False)

    gui, speech = "libQt6Gui.so.6", "libQt6TextToSpeech.so.6"
    assert asked == [[gui], [gui, speech]]


def test_what_only_reading_aloud_lacks_stops_only_those_who_asked_for_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    libraries = load("system_libraries")

    def lacking(_venv: Path, names: tuple[str, ...]) -> list[str]:
        return ["libspeechd.so.2"] if set(names) >= set(libraries.FOR_SPEECH) else []

    monkeypatch.setattr(libraries, "lacking", lacking)
    monkeypatch.setattr(libraries, "can_install", lambda: False)
    libraries.ready(tmp_path, shown=False)

    with pytest.raises(libraries.SetUpError, match="libspeechd2"):
        libraries.ready(tmp_path, shown=False, speech=True)


@pytest.mark.parametrize(
    ("arguments", "extras", "rest"),
    [
        (["search", "x"], ("window",), ["search", "x"]),
        (["--with-speech", "search", "x"], ("window", "speech"), ["search", "x"]),
        (["search", "--with-speech"], ("window",), ["search", "--with-speech"]),
    ],
)
def test_reading_aloud_is_installed_for_those_who_ask_for_it_first(
    arguments: list[str], extras: tuple[str, ...], rest: list[str]
) -> None:
    assert load("bootstrap").extras_and_arguments(arguments) == (extras, rest)


def test_a_missing_voice_is_told_and_stops_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    load("reading_voice").ready()

    line = "sudo apt-get install -y --no-install-recommends speech-dispatcher"
    assert line in capsys.readouterr().err


def test_a_wrong_word_after_check_is_wrong_usage(capsys: pytest.CaptureFixture[str]) -> None:
    assert load("bootstrap").main(["check", "--quick"]) == 2
    assert capsys.readouterr().err == "Use: check [--long]\n"


def test_one_failed_check_fails_them_all_and_the_rest_still_run(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    checks = load("checks")
    python = [sys.executable, "-c"]
    steps = [
        ("first", [*python, "raise SystemExit(3)"]),
        ("second", [*python, "import os; print(os.environ['READING_ROOM_LONG'])"]),
    ]
    monkeypatch.setattr(checks, "steps", lambda *_: steps)

    code = checks.run(tmp_path, tmp_path, tmp_path, long=True)

    said = capfd.readouterr().out
    assert code == 1
    assert "== second\n1\n" in said
    assert said.splitlines()[-1].startswith("1 of 2 checks failed.")


@pytest.mark.parametrize(
    ("there", "root", "commands"),
    [(True, True, 0), (False, False, 0), (False, True, 2)],
)
def test_tools_of_the_checks_are_installed_where_that_is_possible(
    monkeypatch: pytest.MonkeyPatch, there: bool, root: bool, commands: int
) -> None:
    tools = load("tools")
    ran: list[list[str]] = []
    monkeypatch.setattr(tools.shutil, "which", lambda _name: "/usr/bin/it" if there else None)
    monkeypatch.setattr(tools, "can_install", lambda: root)
    monkeypatch.setattr(tools.subprocess, "run", lambda command, **_more: ran.append(command))
    tools.ready()

    assert len(ran) == commands
    assert all("strace" in command for command in ran[1:])


def test_a_window_that_cannot_be_heard_here_is_said_and_not_hidden(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    checks = load("checks")
    monkeypatch.setattr(checks.accessibility_bus, "lacking", lambda _venv: ["xdotool", "xvfb"])
    steps = [("first", [sys.executable, "-c", ""]), (checks.HEARD, ["/no/such/program"])]
    monkeypatch.setattr(checks, "steps", lambda *_: steps)

    code = checks.run(tmp_path, tmp_path, tmp_path, long=False)

    said = capfd.readouterr().out
    assert code == 0
    assert f"== {checks.HEARD}\n   not tried: this computer lacks xdotool, xvfb\n" in said
    assert f"  not tried     0.0 s  {checks.HEARD}\n" in said
    assert f"but not tried: {checks.HEARD}." in said.splitlines()[-1]


def test_what_is_missing_to_hear_the_window_is_named_by_its_packages(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    bus = load("accessibility_bus")
    monkeypatch.setattr(bus.shutil, "which", lambda _program: None)

    assert {"xvfb", "xdotool", "at-spi2-core", "python3-gi"} <= set(bus.lacking(tmp_path))
