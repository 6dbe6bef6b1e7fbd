"""Handouts laid out and written for the tests, all steps of the work at once."""

from collections.abc import Generator
from datetime import date
from typing import TypeVar

from db import Page
from desktop_app.paper.handout import Handout
from desktop_app.paper.laying_out import lay_out
from desktop_app.paper.sheets import Format, Sheaf
from desktop_app.paper.study_print import study_handout

T = TypeVar("T")
TODAY = date(2026, 11, 21)


def finished(work: Generator[None, None, T]) -> T:
    """The outcome of work that is done in steps."""
    while True:
        try:
            next(work)
        except StopIteration as done:
            outcome: T = done.value
            return outcome


def laid_out(printed: Handout | Page, format_: Format | None = None) -> Sheaf:
    """The pages of a handout, or of the study of this page."""
    handout = study_handout(printed, TODAY) if isinstance(printed, Page) else printed
    return finished(lay_out(handout, format_ or Format()))


def text_of(sheaf: Sheaf) -> str:
    """Every word on the pages, with single spaces between them."""
    texts = (stretch.document.toPlainText() for stretch in sheaf.stretches)
    return " ".join(" ".join(texts).split())
