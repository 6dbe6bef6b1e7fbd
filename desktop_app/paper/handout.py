"""What can be put on paper: one study, a booklet of several, or the sheet for a visit."""

from dataclasses import dataclass

LONGEST_NAME = 60


@dataclass(frozen=True, slots=True)
class Entry:
    """A line of the contents: its words, and the anchor in the text that it leads to."""

    anchor: str
    words: str


@dataclass(frozen=True, slots=True)
class Piece:
    """What begins on a new page: a study, or the words explained.

    `html` is safe and follows below the title; `parts` are its headings. `language` is that of
    the text, as HTML names it. A piece that must be one page has `shorter` forms of its text,
    each shorter than the one before, and its own words at the `foot`: pages show the first form
    that fits.
    """

    title: str
    html: str
    anchor: str = ""
    parts: tuple[Entry, ...] = ()
    language: str = "en"
    shorter: tuple[str, ...] = ()
    foot: str = ""


@dataclass(frozen=True, slots=True)
class Handout:
    """One piece alone, or a booklet: a front page with `about` and the contents, then its pieces.

    `about` is safe HTML, and empty for one piece alone.
    """

    title: str
    pieces: tuple[Piece, ...]
    about: str = ""

    @property
    def file_name(self) -> str:
        """A name for a file of it, which every kind of disk takes; without an ending."""
        words = "".join(sign if sign.isalnum() else " " for sign in self.title).split()
        return "-".join(words)[:LONGEST_NAME].strip("-") or "pages"

    @property
    def is_booklet(self) -> bool:
        """Whether it has a front page with contents."""
        return bool(self.about)

    @property
    def language(self) -> str:
        """The language that most of the text is in."""
        languages = [piece.language for piece in self.pieces] or ["en"]
        return max(languages, key=languages.count)
