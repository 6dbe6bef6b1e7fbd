"""Notes as one HTML page: real headings, one language, large letters, and nothing that runs."""

import re
from collections.abc import Callable, Iterable, Iterator
from html import escape

from db.marks import Note
from db.outgoing.notes_words import NOTES_WARNING, TITLE, by_kind, facts, heading

ToHtml = Callable[[str], str | None]
"""Makes safe HTML of a note's Markdown; None where that is too much."""

HEAD = """<!DOCTYPE html>
<html lang="{lang}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width">
<title>{title}</title>
<style>
:root {{ color-scheme: light dark; }}
body {{ font: 1.25rem/1.6 sans-serif; max-width: 40rem; margin: 2rem auto; padding: 0 1rem; }}
h2 {{ margin-top: 3rem; }}
h3 {{ margin-top: 2rem; }}
dt {{ font-weight: bold; }}
dd {{ margin: 0 0 0.5rem; }}
</style>
</head>
<body>
<main>
<h1>{title}</h1>
<p>{warning}</p>
"""
FOOT = "</main>\n</body>\n</html>\n"
HEADINGS = re.compile(r"<(/?)h[1-6]\b")
INNER = re.compile(r'<a href="(?!https:)[^"]*"[^>]*>(.*?)</a>|<img\b[^>]*>', re.DOTALL)
"""Links into the program and pictures of its store lead nowhere from here."""


def as_html(notes: Iterable[Note], to_html: ToHtml, lang: str = "en") -> Iterator[str]:
    """The text of the page, note by note."""
    yield HEAD.format(lang=escape(lang), title=TITLE, warning=NOTES_WARNING)
    for kind, those in by_kind(notes):
        yield f"<section>\n<h2>{kind}</h2>\n"
        for note in those:
            yield _article(note, to_html)
        yield "</section>\n"
    yield FOOT


def _article(note: Note, to_html: ToHtml) -> str:
    told = "".join(f"<dt>{name}</dt><dd>{escape(value)}</dd>" for name, value in facts(note))
    answer = f"<h4>Answer</h4>\n{_body(note.answer, to_html)}\n" if note.answer else ""
    return (
        f"<article>\n<h3>{escape(heading(note))}</h3>\n<dl>{told}</dl>\n"
        f"{_body(note.text, to_html)}\n{answer}</article>\n"
    )


def _body(text: str, to_html: ToHtml) -> str:
    made = to_html(text)
    if made is None:
        lines = escape(text).replace("\n", "<br>\n")
        return f"<p>{lines}</p>"
    # A heading inside a note stands below the note's own.
    return HEADINGS.sub(r"<\1h4", INNER.sub(lambda found: found[1] or "", made))
