"""The letters that ship with the program, and fonts made from them."""

from functools import lru_cache

from PySide6.QtGui import QFont, QFontDatabase

import resources

FILES = (
    "AtkinsonHyperlegibleNext-Regular.ttf",
    "AtkinsonHyperlegibleNext-SemiBold.ttf",
    "NotoSans-Regular.ttf",
    "NotoSans-SemiBold.ttf",
    "NotoSansMath-Regular.ttf",
    "Lexend-Regular.ttf",
    "Lexend-SemiBold.ttf",
)
ATKINSON, NOTO, LEXEND = "Atkinson Hyperlegible Next", "Noto Sans", "Lexend"
SIGNS = "Noto Sans Math"


def load_fonts() -> list[str]:
    """Make the bundled letters known to Qt and say which families came."""
    families = []
    for name in FILES:
        number = QFontDatabase.addApplicationFont(str(resources.path(f"fonts/{name}")))
        families += QFontDatabase.applicationFontFamilies(number)
    return families


def families_of(choice: str) -> list[str]:
    """The families to try, in order, for a choice of letters."""
    if choice == "noto":
        return [NOTO, SIGNS]
    if choice == "lexend":
        return [LEXEND, NOTO, SIGNS]
    if choice == "system":
        system = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont).family()
        return [system, NOTO, SIGNS]
    return [ATKINSON, NOTO, SIGNS]


@lru_cache(maxsize=64)
def reading_font(choice: str, pixels: int, weight: int = 400) -> QFont:
    """A font of this size and weight (400 for text, 600 for headings)."""
    font = QFont(families_of(choice))
    font.setPixelSize(pixels)
    font.setWeight(QFont.Weight(weight))
    return font
