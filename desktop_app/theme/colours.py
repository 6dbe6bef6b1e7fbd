"""The five palettes, each role by its name, and what Qt makes of them."""

import json
from dataclasses import dataclass
from functools import lru_cache

from PySide6.QtGui import QColor, QPalette

import resources

NAMES = {
    "light": "Light",
    "dark": "Dark",
    "contrast": "High contrast (white on black)",
    "sepia": "Sepia",
    "paper": "High contrast (black on white)",
}
STRONG = frozenset({"contrast", "paper"})


@dataclass(frozen=True, slots=True)
class Colours:
    """One palette; every value is a colour such as "#16202A"."""

    window: str
    page: str
    panel: str
    text: str
    text2: str
    link: str
    visited: str
    primary: str
    on_primary: str
    success: str
    warning: str
    danger: str
    border: str
    divider: str
    focus: str
    focus_fill: str
    sel: str
    on_sel: str
    hit: str
    on_hit: str
    note: str
    disabled: str
    b_people: str
    t_people: str
    b_animal: str
    t_animal: str
    b_lab: str
    t_lab: str
    b_review: str
    t_review: str
    m_yellow: str
    m_green: str
    m_blue: str
    m_pink: str
    on_mark: str

    def mark(self, colour: str) -> tuple[str, str]:
        """The ground and the ink of words that a person has marked in this colour."""
        grounds = {
            "yellow": self.m_yellow,
            "green": self.m_green,
            "blue": self.m_blue,
            "pink": self.m_pink,
        }
        return grounds[colour], self.on_mark


@lru_cache(maxsize=1)
def load_palettes() -> dict[str, Colours]:
    """Every palette by its short name."""
    stored = json.loads(resources.text("palette.json"))
    return {name: Colours(**stored[long_name]) for name, long_name in NAMES.items()}


def qt_palette(colours: Colours) -> QPalette:
    """The palette for Qt's own drawing, with every role set."""
    roles = QPalette.ColorRole
    told = {
        roles.Window: colours.window,
        roles.WindowText: colours.text,
        roles.Base: colours.panel,
        roles.AlternateBase: colours.window,
        roles.Text: colours.text,
        roles.Button: colours.panel,
        roles.ButtonText: colours.text,
        roles.BrightText: colours.danger,
        roles.Highlight: colours.sel,
        roles.HighlightedText: colours.on_sel,
        roles.Accent: colours.primary,
        roles.Link: colours.link,
        roles.LinkVisited: colours.visited,
        roles.PlaceholderText: colours.text2,
        roles.ToolTipBase: colours.panel,
        roles.ToolTipText: colours.text,
        roles.Light: colours.panel,
        roles.Midlight: colours.divider,
        roles.Mid: colours.border,
        roles.Dark: colours.border,
        roles.Shadow: colours.border,
    }
    palette = QPalette()
    for role, colour in told.items():
        palette.setColor(role, QColor(colour))
    for role in (roles.WindowText, roles.Text, roles.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, role, QColor(colours.disabled))
    return palette
