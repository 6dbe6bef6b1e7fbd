"""Puts a look on the whole program at once."""

import re
from dataclasses import dataclass, fields

from PySide6.QtWidgets import QApplication

import resources
from desktop_app.theme.colours import STRONG, Colours, load_palettes, qt_palette
from desktop_app.theme.fonts import families_of, reading_font
from desktop_app.theme.scale import Scale

TOKEN = re.compile(r"@\{?(\w+)\}?")


@dataclass(frozen=True, slots=True)
class Look:
    """What delegates and documents need to know to draw like everything else."""

    theme: str
    colours: Colours
    scale: Scale
    family: str


def make_look(theme: str, text_px: int, family: str, *, large_controls: bool = False) -> Look:
    """The look for these choices; puts nothing on the screen yet."""
    return Look(theme, load_palettes()[theme], Scale(text_px, large_controls), family)


def put_on(application: QApplication, look: Look) -> None:
    """Dress the whole program: palette, font and style sheet."""
    if application.style().objectName() != "fusion":
        application.setStyle("Fusion")
    application.setPalette(qt_palette(look.colours))
    application.setFont(reading_font(look.family, look.scale.body, 400))
    application.setStyleSheet(style_sheet(look))
    application.setCursorFlashTime(0)


def style_sheet(look: Look) -> str:
    """The style sheet of the program with every token filled in."""
    strong = look.theme in STRONG
    values: dict[str, object] = {f.name: getattr(look.colours, f.name) for f in fields(Colours)}
    border = 3 if strong else 2
    values |= {
        "border_px": border,
        "radius": 0 if strong else 6,
        "round": 0 if strong else 10,
        "body_px": look.scale.body,
        "label_px": look.scale.label,
        "inner_height": look.scale.target - 2 * border - 8,
        "chip_height": max(44, round(look.scale.label * 1.9)) - 2 * border - 4,
        "scroll_px": look.scale.scroll_bar,
        "pad": round(look.scale.body * 0.7),
        "icon_px": look.scale.icon,
        "families": ", ".join(f'"{name}"' for name in families_of(look.family)),
    }
    return TOKEN.sub(lambda match: str(values[match[1]]), resources.text("styles/app.qss"))
