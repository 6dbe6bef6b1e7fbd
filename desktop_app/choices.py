"""Everything that makes reading easier, as one value a person chooses and can put back."""

from dataclasses import dataclass, replace

THEMES = ("light", "dark", "contrast", "sepia", "paper")
SIZES = (16, 18, 20, 22, 24, 28, 32, 40, 48, 60)
SPACINGS = (1.5, 1.75, 2.0)
FAMILIES = ("atkinson", "noto", "lexend", "system")
COLUMNS = ("left", "middle", "right")
READING_LINES = (0, 1, 3, 5)
REPEATS_MS = (0, 300, 500, 1000)
SPEEDS = (0.6, 0.8, 1.0, 1.2, 1.4, 1.6)

CHOICES: dict[str, tuple[object, ...]] = {
    "theme": THEMES,
    "text_px": SIZES,
    "spacing": SPACINGS,
    "family": FAMILIES,
    "column": COLUMNS,
    "reading_line": READING_LINES,
    "repeats_ms": REPEATS_MS,
    "speed": SPEEDS,
}


@dataclass(frozen=True, slots=True)
class Comfort:
    """How the program looks and reads itself aloud. Sizes are in device-independent pixels.

    `spacing` is the height of a line in parts of the text's size; wider ones also part the
    letters and words. `reading_line` is how many lines stay unshaded; 0 shades none.
    `repeats_ms` is how long a second press on the same spot is taken for a tremor.
    """

    theme: str = "light"
    text_px: int = 20
    spacing: float = 1.5
    family: str = "atkinson"
    heavier: bool = False
    column: str = "middle"
    reading_line: int = 0
    small_steps: bool = False
    large_controls: bool = False
    repeats_ms: int = 0
    speed: float = 1.0

    def bigger(self) -> "Comfort":
        """One step larger text, if there is one."""
        return replace(self, text_px=next((s for s in SIZES if s > self.text_px), SIZES[-1]))

    def smaller(self) -> "Comfort":
        """One step smaller text, if there is one."""
        below = [size for size in SIZES if size < self.text_px]
        return replace(self, text_px=below[-1] if below else SIZES[0])

    def easier(self) -> "Comfort":
        """A look for a hard day: two steps larger, wide lines, one part at a time."""
        return replace(
            self.bigger().bigger(), spacing=SPACINGS[-1], small_steps=True, large_controls=True
        )


def first_text_size(dots_per_inch: float) -> int:
    """The size at which an x is 2.6 mm high on this screen (clear print asks for 2.3).

    An x of our typeface is 0.496 of the size. Screens that report nonsense get the default.
    """
    if not 70 <= dots_per_inch <= 250:
        return Comfort().text_px
    wanted = 2.6 / 25.4 * dots_per_inch / 0.496
    return next((size for size in SIZES if size >= round(wanted)), 28) if wanted <= 28 else 28


def first_theme(*, dark: bool, strong: bool) -> str:
    """The palette that comes nearest to what the computer is set to."""
    if strong:
        return "contrast" if dark else "paper"
    return "dark" if dark else "light"
