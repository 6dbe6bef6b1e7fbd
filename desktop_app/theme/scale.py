"""All sizes follow from one: the size of the text."""

from dataclasses import dataclass

SMALLEST = 16
SMALLEST_TARGET = 44


@dataclass(frozen=True, slots=True)
class Scale:
    """Sizes in device-independent pixels for a chosen text size (20 is the usual one)."""

    body: int
    large_controls: bool = False

    @property
    def title(self) -> int:
        """The title of a page. Very large text grows its titles less, so that they fit."""
        return round(self.body * (1.6 if self.body <= 24 else 1.35 if self.body <= 32 else 1.15))

    @property
    def heading(self) -> int:
        """The heading of a part."""
        return round(self.body * (1.3 if self.body <= 24 else 1.2 if self.body <= 32 else 1.08))

    @property
    def lead(self) -> int:
        """The main point."""
        return round(self.body * (1.2 if self.body <= 32 else 1.05))

    @property
    def label(self) -> int:
        """Labels, chips and captions."""
        return max(18 if self.body >= 20 else SMALLEST, round(self.body * 0.9))

    @property
    def target(self) -> int:
        """The least height of anything that can be pressed."""
        usual = max(48, round(self.body * 1.9))
        return max(64, round(self.body * 2.2)) if self.large_controls else usual

    @property
    def icon(self) -> int:
        """Icons beside words."""
        return max(24, round(self.body * 1.3))

    @property
    def scroll_bar(self) -> int:
        """The width of a scroll bar."""
        return 32 if self.large_controls else 22
