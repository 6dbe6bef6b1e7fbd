"""What stands in each section of a study's page, as safe HTML made from its facts."""

from collections.abc import Iterable
from datetime import date
from html import escape

from PySide6.QtCore import QCoreApplication, QLocale

from db import Page, Related, Result, Study, StudyChange, Term
from desktop_app.words.changes import change_phrase
from desktop_app.words.facts import (
    certainty_phrase,
    date_phrase,
    next_check_phrase,
    not_stated,
    people_phrase,
    year_phrase,
)
from desktop_app.words.labels import condition_labels, kind_label
from desktop_app.words.language import topic_label
from desktop_app.words.packs import origin_phrase

translate = QCoreApplication.translate


def facts_html(study: Study) -> str:
    """Who took part and how, as a list of two columns; unknown facts are named as such."""
    rows = [
        (translate("facts", "Who took part"), study.population),
        (translate("facts", "How many"), study.people_detail or people_phrase(study)),
        (translate("facts", "Compared with"), study.comparison),
        (translate("facts", "How long"), study.duration),
    ]
    if study.studies_counted is not None:
        count = QLocale().toString(study.studies_counted)
        rows.insert(1, (translate("facts", "Studies counted"), count))
    return _table(rows)


def results_html(study: Study) -> str:
    """The main figure of each compared group, grouped by what was measured."""
    if not study.results:
        return ""
    pieces = []
    for outcome in dict.fromkeys(result.outcome for result in study.results):
        figures = [
            (result.group, _figure(result)) for result in study.results if result.outcome == outcome
        ]
        pieces.append(f"<h3>{escape(outcome)}</h3>{_table(figures)}")
    return "".join(pieces)


def harms_html(study: Study) -> str:
    """Unwanted effects, or plainly that they are not stated."""
    heading = translate("facts", "Unwanted effects")
    return f"<p><b>{heading}:</b> {escape(study.harms or not_stated())}</p>"


def words_html(terms: Iterable[Term]) -> str:
    """The words of the page explained, one below the other."""
    say = translate("facts", "Say it: {sound}.")
    pieces = []
    for term in terms:
        sound = f" {escape(say.format(sound=term.say))}" if term.say else ""
        pieces.append(f"<p><b>{escape(term.word)}</b><br>{escape(term.meaning)}{sound}</p>")
    return "".join(pieces)


def source_html(page: Page) -> str:
    """Paper, journal, authors, numbers, money, who wrote the summary and when, and its pack."""
    study = page.study
    always = [
        (translate("source", "Paper"), study.paper_title),
        (translate("source", "Journal"), study.journal),
        (translate("source", "Authors"), study.authors),
        (translate("source", "Published"), date_phrase(study.published)),
        (translate("source", "DOI"), study.doi),
        (translate("source", "PMID"), study.pmid),
        (translate("source", "Paid for by"), study.funding),
        (
            translate("source", "How sure experts are"),
            certainty_phrase(study.certainty).capitalize(),
        ),
        (translate("source", "Who wrote this page"), written_by(study)),
        (translate("source", "Checked"), date_phrase(study.checked)),
        (translate("source", "Next check"), next_check_phrase(study.next_check, date.today())),
        (translate("source", "Study pack"), origin_phrase(page.origin)),
    ]
    when_known = [
        (translate("source", "Trial number"), ", ".join(study.trial_ids)),
        (translate("source", "Left out on purpose"), "; ".join(study.left_out)),
        (translate("source", "Licence of this page"), study.licence),
        (translate("source", "Code of this page"), study.code),
    ]
    return _table(always + [(name, value) for name, value in when_known if value])


def changes_html(changes: Iterable[StudyChange]) -> str:
    """What happened to the study since it came in, the latest first."""
    items = "".join(f"<li>{escape(change_phrase(change))}</li>" for change in changes)
    return f"<ul>{items}</ul>" if items else ""


def related_html(related: Iterable[Related]) -> str:
    """Other studies, each with its takeaway, its year and the reason why it is named."""
    pieces = []
    for other in related:
        link = f'<a href="mskb:study/{escape(other.row.id)}">{escape(other.row.title)}</a>'
        facts = f"{kind_label(other.row.kind)} · {year_phrase(other.row.published)}"
        pieces.append(
            f"<p>{link}<br>{escape(other.row.takeaway)}<br>"
            f"<span class='small'>{escape(facts)}. {escape(reason_phrase(other))}</span></p>"
        )
    return "".join(pieces)


def reason_phrase(related: Related) -> str:
    """Why another study is named beside this one."""
    if related.reason == "topic":
        words = translate("related", "Also about: {shared}.")
    else:
        words = translate("related", "Same condition: {shared}.")
        return words.format(shared=condition_labels((related.shared,))[0])
    return words.format(shared=topic_label(related.shared))


def written_by(study: Study) -> str:
    """Who or what wrote the page and whether a professional has checked it."""
    if study.made_with == "software":
        made = translate("source", "Written with software from the facts of the paper.")
    else:
        made = study.summary_by or not_stated()
    if study.reviewed_by:
        checked = translate("source", "Checked by {name}.")
        return f"{made} {checked.format(name=study.reviewed_by)}"
    unchecked = translate("source", "Not checked by a medical professional.")
    return f"{made} {unchecked}"


def disclaimer(study: Study) -> str:
    """The short closing words of every page."""
    if study.kind == "meta_analysis":
        told = translate("end", "This page tells you what this research found.")
    else:
        told = translate("end", "This page tells you what one study found.")
    care = translate(
        "end",
        "It is not advice about your care. Talk to your MS team before you change any treatment.",
    )
    return f"{told} {care}"


def urgent_line() -> str:
    """What to do when something is new or much worse."""
    return translate(
        "end",
        "New or much worse symptoms? Call your MS team or doctor today. "
        "If it is an emergency, call your local emergency number now.",
    )


def body_html(page: Page, part: str) -> str:
    """The HTML of one section of the page; empty when the section has nothing to say."""
    study = page.study
    made = {
        "what_they_did": lambda: page.html.get("what_they_did", "") + facts_html(study),
        "findings": lambda: page.html.get("findings", "") + results_html(study) + harms_html(study),
        "words": lambda: words_html(page.terms),
        "source": lambda: source_html(page),
        "changes": lambda: changes_html(page.changes),
        "related": lambda: related_html(page.related),
    }
    return made[part]() if part in made else page.html.get(part, "")


def _table(rows: Iterable[tuple[str, str | None]]) -> str:
    cells = "".join(
        f'<tr><th scope="row">{escape(name)}</th><td>{escape(value or not_stated())}</td></tr>'
        for name, value in rows
    )
    return f"<table>{cells}</table>"


def _figure(result: Result) -> str:
    if result.hits is not None and result.total is not None:
        counted = translate("facts", "{hits} of {total} people")
        people = counted.format(hits=result.hits, total=result.total)
        return f"{result.value} ({people})" if result.value else people
    return result.value or not_stated()
