"""What an import would do or did, as a person reads it."""

from collections.abc import Iterable, Iterator

from db.plans import Plan, Question

QUESTIONS = {
    "title": "What is its title?",
    "published": "When was the study published?",
    "journal": "In which journal was it?",
    "doi": "Does it have a DOI? That begins with 10.",
}
NAMES = {"doi": "DOI", "pmid": "PMID", "pmcid": "PMCID"}


def sentences(wanted: Plan) -> list[str]:
    """What a plan leaves out, as a person reads it."""
    fine = len(wanted.new) + len(wanted.changed) + len(wanted.unchanged)
    rest = {0: "", 1: " The other study is fine."}.get(fine, f" The other {fine} studies are fine.")
    return [f"{refusal.sentence}.{rest}" for refusal in wanted.refused]


def question_sentence(question: Question) -> str:
    """What a file does not tell, as a question to a person."""
    words = QUESTIONS.get(question.fact, f"What is its {fact_name(question.fact)}?")
    if question.why == "unclear":
        words += f" It can mean {' or '.join(question.choices)}."
    if question.why == "ahead":
        words += " The date in it lies too far ahead."
    needed = " Without that it cannot come in." if question.needed else ""
    return f"{question.file}: {words}{needed}"


def fact_name(fact: str) -> str:
    """A fact of a study in plain words."""
    return NAMES.get(fact, fact.replace("_", " "))


def report(wanted: Plan) -> Iterator[str]:
    """All of a plan, line by line, to be kept as a text."""
    yield f"Import of {', '.join(wanted.files)}"
    yield ""
    yield f"New: {len(wanted.new)}. Changed: {len(wanted.changed)}."
    yield f"Already here: {len(wanted.unchanged)}. Left out: {len(wanted.refused)}."
    if wanted.twice:
        yield f"Papers that stood in these files more than once: {wanted.twice}."
    yield from _part("New", (f"{read.study.title} ({read.file})" for read in wanted.new))
    yield from _part(
        "Changed",
        (
            f"{read.study.title}: {', '.join(map(fact_name, wanted.changes[read.study.id]))}"
            for read in wanted.changed
        ),
    )
    yield from _part("Left out", (f"{refusal.sentence}." for refusal in wanted.refused))
    yield from _part("Not told by the files", map(question_sentence, wanted.questions))
    yield from _part("Good to know", (notice.sentence for notice in wanted.notices))


def _part(heading: str, lines: Iterable[str]) -> Iterator[str]:
    """A heading with its lines; nothing where there are none."""
    for number, line in enumerate(lines):
        if number == 0:
            yield from ("", heading)
        yield f"- {line}"
