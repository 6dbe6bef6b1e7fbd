"""A study in large print; its limits are always on the paper."""

from html import escape

from db import Page
from desktop_app.reader.composition import body_html, disclaimer
from desktop_app.reader.sheet import SECTIONS
from desktop_app.words.facts import banners, organism_phrase, people_phrase, year_phrase
from desktop_app.words.labels import condition_labels, kind_label, part_label

LEFT_OUT = frozenset({"questions", "related", "words"})


def study_html(page: Page) -> str:
    """The study as HTML for paper, part by part, in the order it is read."""
    study = page.study
    facts = " · ".join(
        (
            kind_label(study.kind),
            organism_phrase(study.organism),
            people_phrase(study),
            ", ".join(condition_labels(study.conditions)),
            year_phrase(study.published),
        )
    )
    pieces = [f"<h1>{escape(study.title)}</h1>", f"<p>{escape(facts)}</p>"]
    pieces += [f"<p><b>{escape(warning)}</b></p>" for warning in banners(study)]
    for part in ("takeaway", "keep_in_mind", *SECTIONS):
        body = body_html(page, part)
        if body and part not in LEFT_OUT:
            pieces.append(f"<h2>{escape(part_label(part))}</h2>{body}")
    if study.questions:
        asked = "".join(f"<li>{escape(question)}</li>" for question in study.questions)
        pieces.append(f"<h2>{escape(part_label('questions'))}</h2><ul>{asked}</ul>")
    pieces.append(f"<p>{escape(disclaimer(study))}</p>")
    return "".join(pieces)
