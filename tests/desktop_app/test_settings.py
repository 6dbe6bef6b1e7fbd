import json
from dataclasses import fields, replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop_app.choices import (
    COLUMNS,
    FAMILIES,
    READING_LINES,
    REPEATS_MS,
    SIZES,
    SPACINGS,
    SPEEDS,
    THEMES,
    Comfort,
    first_text_size,
)
from desktop_app.settings import READERS, Settings, load_settings, save_settings

LOOKS = st.builds(
    Comfort,
    theme=st.sampled_from(THEMES),
    text_px=st.sampled_from(SIZES),
    spacing=st.sampled_from(SPACINGS),
    family=st.sampled_from(FAMILIES),
    heavier=st.booleans(),
    column=st.sampled_from(COLUMNS),
    reading_line=st.sampled_from(READING_LINES),
    small_steps=st.booleans(),
    large_controls=st.booleans(),
    repeats_ms=st.sampled_from(REPEATS_MS),
    speed=st.sampled_from(SPEEDS),
)
ANY = st.builds(
    Settings,
    usual=LOOKS,
    hard=st.none() | LOOKS,
    hard_day=st.booleans(),
    reader=st.sampled_from(READERS),
    welcomed=st.booleans(),
    width=st.integers(800, 5000),
    height=st.integers(600, 5000),
    maximised=st.booleans(),
    keys=st.lists(st.tuples(st.text(max_size=9), st.text(max_size=9))).map(tuple),
)


@settings(deadline=None)
@given(ANY)
def test_every_setting_comes_back_as_it_was_kept(kept: Settings) -> None:
    from tempfile import TemporaryDirectory

    with TemporaryDirectory() as folder:
        path = Path(folder, "deep", "settings.json")
        save_settings(path, kept)

        assert load_settings(path, Settings()) == kept


@pytest.mark.parametrize("text", ["", "{", "[]", "null", '"x"', "\x00"])
def test_a_broken_file_leaves_the_usual_settings(tmp_path: Path, text: str) -> None:
    path = tmp_path / "settings.json"
    path.write_text(text)
    usual = Settings(usual=Comfort(text_px=28))

    assert load_settings(path, usual) == usual


@pytest.mark.parametrize(
    ("name", "value"),
    [("theme", "pink"), ("text_px", 19), ("text_px", "20"), ("width", 3), ("maximised", 1)],
)
def test_an_odd_value_is_passed_over_and_the_others_are_kept(
    tmp_path: Path, name: str, value: object
) -> None:
    path = tmp_path / "settings.json"
    path.write_text(json.dumps({name: value, "usual": {"spacing": 2.0, name: value}}))

    assert load_settings(path, Settings()) == Settings(usual=Comfort(spacing=2.0))


def test_text_grows_and_shrinks_by_the_steps_and_stops_at_the_ends() -> None:
    up = [Comfort(text_px=16)]
    while up[-1].bigger() != up[-1]:
        up.append(up[-1].bigger())

    assert [s.text_px for s in up] == list(SIZES)
    assert replace(up[0]).smaller() == up[0]
    assert up[3].smaller() == up[2]


@pytest.mark.parametrize(
    ("dots", "size"), [(92, 20), (113, 24), (141, 28), (300, 20), (10, 20), (70, 16)]
)
def test_the_first_size_follows_the_real_screen(dots: float, size: int) -> None:
    assert first_text_size(dots) == size


def test_every_field_of_a_look_has_a_plain_type_that_json_keeps() -> None:
    assert {type(getattr(Comfort(), f.name)) for f in fields(Comfort)} <= {str, int, float, bool}


def test_a_hard_day_has_a_look_of_its_own_and_leads_back() -> None:
    usual = Settings(usual=Comfort(text_px=20))
    hard = usual.turned()
    changed = hard.having(replace(hard.comfort, theme="dark"))

    assert hard.comfort.text_px == 24
    assert hard.comfort.small_steps
    assert changed.turned().comfort == usual.comfort
    assert changed.turned().turned().comfort.theme == "dark"


def test_a_very_long_search_costs_no_other(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    settings = Settings().keeping("fatigue").keeping("x" * 5000).having_searched("y" * 5000)
    save_settings(path, settings)
    kept = load_settings(path, Settings())
    assert kept.kept == ("fatigue", "x" * 400)
    assert kept.recent == ("y" * 400,)


def test_an_odd_search_is_left_out_alone(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    path.write_text('{"kept": ["fatigue", 7, null, "heat"], "recent": "no list"}')
    kept = load_settings(path, Settings())
    assert (kept.kept, kept.recent) == (("fatigue", "heat"), ())
