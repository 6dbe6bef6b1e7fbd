"""Puts a look on the whole program at once."""

import re
from dataclasses import dataclass, fields

from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication

import resources
from desktop_app.choices import Comfort
from desktop_app.theme.colours import STRONG, Colours, load_palettes, qt_palette
from desktop_app.theme.fonts import families_of, reading_font
from desktop_app.theme.scale import Scale

TOKEN = re.compile(r"@\{?(\w+)\}?")


DRESSED = "dressed"
TEXT, BOLD = 400, 600
"""Weights of the letters. Heavier text is as strong as a heading."""


@dataclass(frozen=True, slots=True)
class Look:
    """What delegates and documents need to know to draw like everything else."""

    comfort: Comfort
    colours: Colours
    scale: Scale

    @property
    def theme(self) -> str:
        """The short name of the palette."""
        return self.comfort.theme

    def font(self, pixels: int) -> QFont:
        """The font of running words."""
        return reading_font(self.comfort.family, pixels, BOLD if self.comfort.heavier else TEXT)

    def bold(self, pixels: int) -> QFont:
        """The font of titles and headings."""
        return reading_font(self.comfort.family, pixels, BOLD)


def make_look(comfort: Comfort) -> Look:
    """The look for these choices; puts nothing on the screen yet."""
    scale = Scale(comfort.text_px, comfort.large_controls)
    return Look(comfort, load_palettes()[comfort.theme], scale)


def put_on(application: QApplication, look: Look) -> None:
    """Dress the whole program: palette, font and style sheet."""
    if not application.property(DRESSED):
        # Once only: under our style sheet the style no longer goes by its own name.
        application.setStyle("Fusion")
        application.setProperty(DRESSED, True)
    application.setPalette(qt_palette(look.colours))
    application.setFont(look.font(look.scale.body))
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
        "families": ", ".join(f'"{name}"' for name in families_of(look.comfort.family)),
    }
    return TOKEN.sub(lambda match: str(values[match[1]]), resources.text("styles/app.qss"))
