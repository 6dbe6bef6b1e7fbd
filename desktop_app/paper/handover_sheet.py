"""The sheet for the next helper, as pages in large print and as plain text."""

from datetime import date
from html import escape

from desktop_app.paper.handout import Handout, Piece
from desktop_app.paper.handover_paper import (
    Chapter,
    HandoverPaper,
    Told,
    chapters,
    handover_title,
    span_words,
)
from desktop_app.paper.study_print import printed_html
from desktop_app.reader.composition import urgent_line
from desktop_app.words.language import present


def handover_handout(paper: HandoverPaper, today: date) -> Handout:
    """As many pages as it takes, each with its number."""
    title = handover_title()
    html = "".join(
        (
            f"<p>{escape(span_words(paper, today))}</p>",
            *(_html(chapter) for chapter in chapters(paper)),
            f"<p>{escape(urgent_line())}</p>",
            printed_html(today),
        )
    )
    return Handout(title, (Piece(title, html, language=present()),))


def handover_text(paper: HandoverPaper, today: date) -> str:
    """The same as plain text, with headings in capitals."""
    parts = [handover_title().upper(), span_words(paper, today)]
    parts += [_text(chapter) for chapter in chapters(paper)]
    return "\n\n".join((*parts, urgent_line())) + "\n"


def _html(chapter: Chapter) -> str:
    things = "".join(map(_thing_html, chapter.things))
    return f"<h2>{escape(chapter.heading)}</h2>{things or f'<p>{escape(chapter.nothing)}</p>'}"


def _thing_html(told: Told) -> str:
    facts = f"<b>{escape(told.facts)}</b><br>" if told.facts else ""
    return f"<p>{facts}{'<br>'.join(map(escape, told.lines))}</p>"


def _text(chapter: Chapter) -> str:
    things = ["\n".join(filter(None, (told.facts, *told.lines))) for told in chapter.things]
    return "\n\n".join((chapter.heading.upper(), *(things or [chapter.nothing])))
