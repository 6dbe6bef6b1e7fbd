"""A study in large print; its limits are always on the paper."""

from datetime import date
from html import escape

from PySide6.QtCore import QCoreApplication

from db import Page, Study
from desktop_app.paper.handout import Entry, Handout, Piece
from desktop_app.paper.markup import for_paper, plain_line
from desktop_app.reader.composition import body_html, disclaimer, urgent_line
from desktop_app.reader.sheet import SECTIONS
from desktop_app.words.facts import (
    banners,
    date_phrase,
    not_stated,
    organism_phrase,
    people_phrase,
    year_phrase,
)
from desktop_app.words.labels import condition_labels, kind_label, part_label

translate = QCoreApplication.translate

LIMITS = frozenset({"keep_in_mind", "cannot_tell"})
"""Parts that stand on the paper even when nobody has written them."""
PRINTED = (
    "takeaway",
    "keep_in_mind",
    *(part for part in SECTIONS if part not in {"changes", "related"}),
)


def study_handout(page: Page, today: date) -> Handout:
    """One study by itself, with the words explained that it uses."""
    return Handout(plain_line(page.study.title), (study_piece(page, today),))


def study_piece(page: Page, today: date, number: int = 0) -> Piece:
    """The study part by part, in the order it is read.

    `number` is its place in a booklet, which explains the words of all studies at its end;
    0 is a study by itself.
    """
    study = page.study
    level, prefix = (3, f"study-{number}-") if number else (2, "")
    pieces, entries = [_facts_html(study)], []
    pieces += [f"<p><b>{escape(warning)}</b></p>" for warning in banners(study)]
    for part in PRINTED:
        body = "" if number and part == "words" else for_paper(body_html(page, part), level + 1)
        if not body and part in LIMITS:
            body = f"<p>{escape(not_stated())}</p>"
        if body:
            label = part_label(part)
            entries.append(Entry(prefix + part, label))
            heading = f'<h{level} id="{prefix}{part}">{escape(label)}</h{level}>'
            pieces.append(f'{heading}<div class="{part}">{body}</div>')
    pieces += [f"<p>{escape(words)}</p>" for words in (disclaimer(study), urgent_line())]
    pieces.append(printed_html(today))
    anchor = prefix.rstrip("-") or "study"
    return Piece(plain_line(study.title), "".join(pieces), anchor, tuple(entries), study.lang)


def printed_html(today: date) -> str:
    """When this was put on paper; pages grow old."""
    words = translate("paper", "Made with MS Reading Room on {date}.")
    told = escape(words.format(date=date_phrase(today.isoformat())))
    return f'<p class="small">{told}</p>'


def _facts_html(study: Study) -> str:
    """The facts a reader needs first, one below the other; large print has no room beside."""
    conditions = ", ".join(condition_labels(study.conditions)) or not_stated()
    facts = [
        (translate("paper", "Kind of study"), kind_label(study.kind)),
        (
            translate("paper", "Studied"),
            f"{organism_phrase(study.organism)}. {people_phrase(study)}.",
        ),
        (translate("paper", "About"), conditions),
        (translate("paper", "Year"), year_phrase(study.published)),
    ]
    if study.code:
        facts.append((translate("paper", "Code of this page"), study.code))
    lines = (f"<b>{escape(name)}:</b> {escape(value)}" for name, value in facts)
    return f'<p class="facts">{"<br>".join(lines)}</p>'
