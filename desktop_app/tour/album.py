"""One page to leaf through the pictures of a tour: a row for each screen."""

from dataclasses import dataclass, field
from html import escape
from pathlib import Path


@dataclass(slots=True)
class Album:
    """Pictures by screen and look."""

    folder: Path
    _rows: dict[str, list[tuple[str, str]]] = field(default_factory=dict)

    def add(self, screen: str, look: str, picture: Path) -> None:
        """Put a picture of a screen, in one look, into the album."""
        self._rows.setdefault(screen, []).append((look, picture.name))

    def write(self) -> None:
        """Write `index.html` beside the pictures."""
        rows = "".join(
            f"<h2>{escape(screen)}</h2>" + "".join(_picture(*entry) for entry in entries)
            for screen, entries in self._rows.items()
        )
        style = "figure{display:inline-block;margin:8px}img{width:380px;border:1px solid #555}"
        (self.folder / "index.html").write_text(
            f'<!doctype html><html lang="en"><meta charset="utf-8"><title>Tour</title>'
            f"<style>body{{font-family:sans-serif}}{style}</style>{rows}</html>",
            encoding="utf-8",
        )


def _picture(look: str, name: str) -> str:
    return (
        f'<figure><a href="{escape(name)}"><img loading="lazy" src="{escape(name)}" '
        f'alt="{escape(look)}"></a><figcaption>{escape(look)}</figcaption></figure>'
    )
