"""A handout as one HTML file that screen readers can find their way in.

It holds everything it needs: no script, no picture, nothing that would be fetched.
"""

from collections.abc import Iterator
from html import escape

from PySide6.QtCore import QCoreApplication

import resources
from desktop_app.paper.handout import Entry, Handout
from desktop_app.theme.colours import load_palettes
from desktop_app.words.language import present

POLICY = "default-src 'none'; style-src 'unsafe-inline'"
ROLES = ("page", "text", "link", "border", "focus")


def web_page(handout: Handout) -> str:
    """The whole file, with real headings in order, contents, and the language named."""
    skip = escape(QCoreApplication.translate("paper", "Skip to the text"))
    title = escape(handout.title)
    return f"""<!DOCTYPE html>
<html lang="{present()}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="{POLICY}">
<meta name="viewport" content="width=device-width">
<meta name="generator" content="MS Reading Room">
<title>{title}</title>
<style>
{_style()}</style>
</head>
<body>
<a class="skip" href="#text">{skip}</a>
<header><h1{_lang(handout.language)}>{title}</h1></header>
{_contents(handout)}
<main id="text">
{"".join(_main(handout))}
</main>
</body>
</html>
"""


def _main(handout: Handout) -> Iterator[str]:
    yield handout.about
    for piece in handout.pieces:
        lang = _lang(piece.language)
        if handout.is_booklet:
            title = f'<h2 id="{piece.anchor}">{escape(piece.title)}</h2>'
            yield f'<article aria-labelledby="{piece.anchor}"{lang}>{title}{piece.html}</article>'
        else:
            yield f"<div{lang}>{piece.html}</div>"


def _contents(handout: Handout) -> str:
    """Where each study begins, or in a study by itself each part."""
    if handout.is_booklet:
        name, kind = QCoreApplication.translate("paper", "Contents"), "studies"
        entries = [Entry(piece.anchor, piece.title) for piece in handout.pieces]
    else:
        name, kind = QCoreApplication.translate("paper", "On this page"), "parts"
        entries = [entry for piece in handout.pieces for entry in piece.parts]
    if not entries:
        return ""
    links = "".join(f'<li><a href="#{e.anchor}">{escape(e.words)}</a></li>' for e in entries)
    words = escape(name)
    return f'<nav class="{kind}" aria-label="{words}"><p><b>{words}</b></p><ol>{links}</ol></nav>'


def _style() -> str:
    """Our own colours, light or dark as the reader’s browser asks for."""
    light, dark = (
        "".join(f"--{role}: {getattr(load_palettes()[theme], role)}; " for role in ROLES)
        for theme in ("light", "dark")
    )
    sheet = resources.text("styles/web_page.css")
    return (
        f":root {{ {light}}}\n@media (prefers-color-scheme: dark) {{ :root {{ {dark}}} }}\n{sheet}"
    )


def _lang(language: str) -> str:
    """The attribute for a text in another language than the words of the interface."""
    return "" if language == present() else f' lang="{escape(language)}"'
