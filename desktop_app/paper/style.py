"""How print looks: sizes in points, all following from one, and never below 16."""

from dataclasses import dataclass

from PySide6.QtGui import QFont, QFontMetricsF

from desktop_app.theme.fonts import families_of

UNITS_PER_INCH = 300
"""Pages are laid out in units of their own, so that paper, file and screen agree to the line."""
SMALLEST_POINTS = 16
SIZES = (16, 18, 20, 22)
LINE_HEIGHT, TIGHT_LINE_HEIGHT = 1.4, 1.3
LINE_TO_WRITE_ON = 31.2
"""Points between two lines to write on: 11 millimetres, for hands that shake."""


@dataclass(frozen=True, slots=True)
class Letters:
    """Sizes in points for a chosen size of the text; 18 is large print."""

    body: int = 18

    @property
    def title(self) -> int:
        """The title of a study or a booklet."""
        return self.body + 8

    @property
    def heading(self) -> int:
        """The heading of a part."""
        return self.body + 4

    @property
    def lead(self) -> int:
        """The main point and its limit, and headings inside a part."""
        return self.body + 2

    @property
    def small(self) -> int:
        """The foot of the page, and the date."""
        return max(SMALLEST_POINTS, self.body - 2)


LARGE_PRINT = Letters()


def units(points: float) -> int:
    """So many points in units of layout; rounded up, so that nothing comes out too small."""
    return -int(-points * UNITS_PER_INCH // 72)


def paper_font(points: int, weight: int = 400) -> QFont:
    """The letters of print: always the same, whatever the screen has."""
    font = QFont(families_of("atkinson"))
    font.setPixelSize(units(points))
    font.setWeight(QFont.Weight(weight))
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return font


def heading_points(letters: Letters, level: int, *, tight: bool = False) -> int:
    """The size of a heading: 1 is a title, 2 a part, anything more stands inside a part.

    On a tight page the title is no larger than the heading of a part.
    """
    title = letters.heading if tight else letters.title
    return {1: title, 2: letters.heading}.get(max(1, level), letters.lead)


def paper_css(letters: Letters, *, tight: bool = False) -> str:
    """The style of a laid-out piece: black, left-aligned, every size a whole number of units.

    Headings are not in it, for Qt’s own size of them is stronger than any style sheet. On a
    tight page lines and paragraphs stand closer.
    """
    body, gap = units(letters.body), 0 if tight else units(letters.body * 0.55)
    font, spacing = paper_font(letters.body), TIGHT_LINE_HEIGHT if tight else LINE_HEIGHT
    height = round(spacing * 100 * body / QFontMetricsF(font).height())
    above = units(max(4, LINE_TO_WRITE_ON - spacing * letters.body - 3.5))
    return f"""
    body, p, li, td, th, dt, dd, pre, code {{ font-size: {body}px; color: #000000; }}
    pre, code {{ font-family: "{font.families()[0]}"; }}
    p, li, pre, td, th {{ line-height: {height}%; }}
    p, pre {{ margin-top: 0px; margin-bottom: {gap}px; }}
    li {{ margin-top: 0px; margin-bottom: {gap * 3 // 4}px; }}
    ul, ol {{ margin-top: 0px; margin-bottom: {gap // 2}px; }}
    strong, b, th {{ font-weight: 600; }}
    .takeaway p, .keep_in_mind p {{ font-size: {units(letters.lead)}px; }}
    .small {{ font-size: {units(letters.small)}px; }}
    table {{ margin-top: {gap}px; margin-bottom: {gap}px; }}
    td, th {{ text-align: left; padding: 0px {gap}px {gap // 2}px 0px; }}
    table.line {{ margin-top: 0px; margin-bottom: {units(2)}px; }}
    table.line td {{ border-bottom: {units(1.5)}px solid #000000;
        padding: {above}px 0px 0px 0px; }}
    em, i {{ font-style: normal; font-weight: 600; }}
    a {{ color: #000000; text-decoration: none; }}
    """
