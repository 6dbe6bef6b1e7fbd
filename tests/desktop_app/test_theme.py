import re
import string
from dataclasses import fields

import pytest
from PySide6.QtGui import QColor, QFont, QFontDatabase, QPalette, QRawFont, QTextLayout
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

import resources
from desktop_app.choices import SIZES, THEMES, Comfort
from desktop_app.theme.colours import Colours, load_palettes, qt_palette
from desktop_app.theme.contrast import contrast
from desktop_app.theme.focus_ring import FocusRing
from desktop_app.theme.fonts import ATKINSON, FILES, LEXEND, NOTO, load_fonts
from desktop_app.theme.icons import icon
from desktop_app.theme.look import Look, make_look, put_on, style_sheet
from desktop_app.theme.scale import Scale

PAIRS = [
    ("text", "page", 12),
    ("text", "panel", 12),
    ("text", "window", 12),
    ("text", "note", 12),
    ("text2", "page", 7),
    ("text2", "panel", 7),
    ("text2", "window", 7),
    ("link", "page", 7),
    ("link", "panel", 7),
    ("visited", "page", 7),
    ("on_primary", "primary", 7),
    ("on_sel", "sel", 7),
    ("on_hit", "hit", 7),
    ("success", "page", 7),
    ("warning", "page", 7),
    ("danger", "page", 7),
    ("t_people", "b_people", 7),
    ("t_animal", "b_animal", 7),
    ("t_lab", "b_lab", 7),
    ("t_review", "b_review", 7),
    ("on_mark", "m_yellow", 7),
    ("on_mark", "m_green", 7),
    ("on_mark", "m_blue", 7),
    ("on_mark", "m_pink", 7),
    ("border", "page", 4.5),
    ("border", "panel", 4.5),
    ("border", "window", 4.5),
    ("disabled", "page", 4.5),
    ("focus", "page", 3),
    ("focus", "panel", 3),
    ("focus", "window", 3),
    ("primary", "page", 3),
    ("sel", "page", 3),
]


def test_the_measure_itself_gives_the_known_extremes() -> None:
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)
    assert contrast("#777777", "#FFFFFF") == pytest.approx(4.48, abs=0.01)


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize(("front", "ground", "floor"), PAIRS)
def test_every_colour_stands_out_from_its_ground(
    theme: str, front: str, ground: str, floor: float
) -> None:
    colours = load_palettes()[theme]

    assert contrast(getattr(colours, front), getattr(colours, ground)) >= floor


@pytest.mark.parametrize("theme", ["contrast", "paper"])
def test_high_contrast_is_pure(theme: str) -> None:
    colours = load_palettes()[theme]

    assert contrast(colours.text, colours.page) == pytest.approx(21)


@pytest.mark.parametrize("theme", THEMES)
def test_qt_draws_links_in_the_colour_of_the_palette(theme: str) -> None:
    colours = load_palettes()[theme]
    palette = qt_palette(colours)

    assert palette.color(QPalette.ColorRole.Link) == QColor(colours.link)
    assert palette.color(QPalette.ColorRole.PlaceholderText) == QColor(colours.text2)


@pytest.mark.parametrize("theme", THEMES)
def test_no_token_of_the_style_sheet_is_left_unfilled(theme: str, qapp: QApplication) -> None:
    sheet = style_sheet(make_look(Comfort(theme)))

    assert "@" not in re.sub(r"/\*.*?\*/", "", sheet, flags=re.DOTALL)


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize("size", SIZES)
def test_every_button_and_field_is_high_enough_for_a_shaky_hand(
    theme: str, size: int, qapp: QApplication, qtbot: QtBot
) -> None:
    put_on(qapp, make_look(Comfort(theme, size)))
    holder = QWidget()
    qtbot.addWidget(holder)
    row = QHBoxLayout(holder)
    plain, chip, field = QPushButton("Save"), QPushButton("Scans"), QLineEdit("words")
    chip.setProperty("chip", True)
    for widget in (plain, chip, field):
        row.addWidget(widget)
    holder.show()

    for widget in (plain, chip, field):
        assert widget.height() >= 44
        text = widget.fontMetrics().height()
        assert widget.height() >= text + 4


def test_the_bundled_letters_cover_what_the_pages_need(qapp: QApplication) -> None:
    assert len(load_fonts()) == len(FILES)
    letters = [QRawFont(str(resources.path(f"fonts/{name}")), 20) for name in FILES]

    for character in "aZ0áñüß’“”–—…·×βαμ≥≤→✓‑−":
        assert any(font.supportsCharacter(ord(character)) for font in letters), character


@pytest.mark.parametrize("family", [ATKINSON, LEXEND, NOTO])
@pytest.mark.parametrize("weight", [400, 600])
def test_a_letter_is_drawn_with_its_own_sign_so_that_files_can_be_read_back(
    look: Look, family: str, weight: int
) -> None:
    font = QFont(family)
    font.setWeight(QFont.Weight(weight))
    letters = string.printable.strip() + " ÁÄÉÑáäéñ“”’–—"
    drawn = {letter: signs_of(letter, font) for letter in letters}
    known = {letter: QRawFont.fromFont(font).glyphIndexesForString(letter) for letter in letters}

    assert drawn == known


def signs_of(text: str, font: QFont) -> list[int]:
    layout = QTextLayout(text, font)
    layout.beginLayout()
    layout.createLine()
    layout.endLayout()
    return [sign for run in layout.glyphRuns() for sign in run.glyphIndexes()]


def test_titles_never_grow_smaller_with_the_text() -> None:
    scales = [Scale(size) for size in SIZES]

    for name in ("title", "heading", "lead", "label", "target", "icon"):
        values = [getattr(scale, name) for scale in scales]
        assert values == sorted(values), name
        assert min(values) >= 16


def test_an_icon_takes_the_colour_of_its_words(look: Look) -> None:
    picture = icon("house", "#FF0000", 20).pixmap(26, 26).toImage()
    seen = {picture.pixelColor(x, y).name() for x in range(26) for y in range(26)}

    assert "#ff0000" in seen


def test_every_icon_that_is_named_is_there() -> None:
    from desktop_app.actions import COMMANDS
    from desktop_app.shipped import load_shipped
    from desktop_app.words.labels import ICONS

    names = {c.icon for c in COMMANDS if c.icon} | set(ICONS.values())
    names |= {tile.icon for tile in load_shipped().tiles}

    assert [
        name for name in sorted(names) if not resources.path(f"icons/{name}.svg").exists()
    ] == []


def test_the_ring_surrounds_what_has_the_focus_and_lets_presses_through(
    look: Look, qtbot: QtBot
) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(400, 200)
    first, second = QPushButton("One", window), QPushButton("Two", window)
    first.move(40, 40)
    second.move(200, 40)
    ring = FocusRing(window, look.colours)
    window.show()
    window.activateWindow()
    first.setFocus()
    qtbot.waitUntil(ring.isVisible)
    around_first = ring.geometry()
    second.setFocus()
    qtbot.waitUntil(lambda: ring.geometry() != around_first)

    assert around_first.contains(first.geometry())
    assert ring.geometry().contains(second.geometry())
    assert window.childAt(second.geometry().center()) is second


def test_every_palette_has_every_role() -> None:
    for theme, colours in load_palettes().items():
        for role in fields(Colours):
            assert re.fullmatch("#[0-9A-Fa-f]{6}", getattr(colours, role.name)), (theme, role)


def test_the_fonts_are_found_by_their_family(look: Look) -> None:
    assert "Atkinson Hyperlegible Next" in QFontDatabase.families()
