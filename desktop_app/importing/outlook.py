"""What was read of the chosen files, and what a person has told of them."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path

from db import Plan, Question

Answers = Mapping[str, Mapping[str, str]]


@dataclass(frozen=True, slots=True)
class Chosen:
    """Files and folders to bring in, with the facts a person told, by the name of the file.

    `unstated` are the questions a person has left open: file and fact.
    """

    paths: tuple[Path, ...]
    answers: Answers = field(default_factory=dict)
    unstated: frozenset[tuple[str, str]] = frozenset()

    def with_answer(self, question: Question, answer: str) -> "Chosen":
        """The same with one answer more; an empty one leaves the question open for good."""
        if not answer:
            return replace(self, unstated=self.unstated | {(question.file, question.fact)})
        told = {**self.answers.get(question.file, {}), question.fact: answer}
        return replace(self, answers={**self.answers, question.file: told})

    def is_open(self, question: Question) -> bool:
        """Whether this is still to be asked."""
        return (question.file, question.fact) not in self.unstated


@dataclass(frozen=True, slots=True)
class Outlook:
    """What bringing the chosen files in would do; `technical` counts abstracts among the new."""

    chosen: Chosen
    plan: Plan
    technical: int = 0

    @property
    def changes_anything(self) -> bool:
        """Whether there is anything to bring in."""
        return bool(self.plan.new) or bool(self.plan.changed)

    def open_questions(self) -> tuple[Question, ...]:
        """What a person may still tell, page by page."""
        return tuple(filter(self.chosen.is_open, self.plan.questions))
