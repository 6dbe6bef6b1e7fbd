"""What an import would do, told to a person and kept as a text."""

import pytest

from db.models import StudyId
from db.plans import Notice, Plan, Question, ReadStudy, Refusal
from db.telling import question_sentence, report
from tests.builders import a_study

READ = ReadStudy("list.ris", a_study(), {})


def test_a_report_holds_all_of_a_plan() -> None:
    plan = Plan(
        new=(READ,),
        changed=(READ,),
        unchanged=(StudyId("b-2025"),),
        refused=(Refusal("list.ris", "line 7", "it has no title"),),
        changes={READ.study.id: ("doi", "paper_title")},
        questions=(Question("page.txt", "title", needed=True),),
        notices=(Notice("list.ris", "line 3", "Odd."), Notice("list.ris", "", "Old.")),
        twice=2,
        files=("list.ris", "page.txt"),
    )

    assert "\n".join(report(plan)) == (
        """Import of list.ris, page.txt

New: 1. Changed: 1.
Already here: 1. Left out: 1.
Papers that stood in these files more than once: 2.

New
- Why the thalamus shrinks (list.ris)

Changed
- Why the thalamus shrinks: DOI, paper title

Left out
- We left out list.ris, line 7: it has no title.

Not told by the files
- page.txt: What is its title? Without that it cannot come in.

Good to know
- list.ris, line 3: Odd.
- list.ris: Old."""
    )


def test_a_report_of_nothing_is_short() -> None:
    assert list(report(Plan(files=("a",)))) == [
        *("Import of a", "", "New: 0. Changed: 0.", "Already here: 0. Left out: 0."),
    ]


@pytest.mark.parametrize(
    ("question", "sentence"),
    [
        (Question("p", "published"), "p: When was the study published?"),
        (
            Question("p", "published", why="unclear", choices=("2024-03-04", "2024-04-03")),
            "p: When was the study published? It can mean 2024-03-04 or 2024-04-03.",
        ),
        (
            Question("p", "published", why="ahead"),
            "p: When was the study published? The date in it lies too far ahead.",
        ),
        (Question("p", "journal"), "p: In which journal was it?"),
        (Question("p", "doi"), "p: Does it have a DOI? That begins with 10."),
        (Question("p", "pmid"), "p: What is its PMID?"),
    ],
)
def test_what_a_file_does_not_tell_is_asked_in_a_sentence(
    question: Question, sentence: str
) -> None:
    assert question_sentence(question) == sentence
