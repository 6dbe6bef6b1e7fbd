"""The ways to the pages of My visit, with examples shown in place of an empty notebook."""

from collections.abc import Callable

from db import Appointment, NoteKind
from desktop_app.paper.handover_paper import HandoverPaper
from desktop_app.tour.guide import Guide
from desktop_app.tour.stop import Stop
from desktop_app.tour.visits import EARLIER, NEXT, TITLE, a_view, notes_of
from desktop_app.visit.handover import OTHER, Found


def my_visit(count: int, words: str) -> Callable[[Guide], None]:
    """My visit with so much of everything, all of it unfolded."""

    def go(guide: Guide) -> None:
        guide.window.bar.box.clear()
        guide.go("visit")
        panel = guide.window.panels.visit
        panel.show_view(a_view(count, words))
        for fold in (panel.appointments.fold, panel.wishes.before, panel.study.fold):
            fold.unfold(shown=True)
        guide.settle()

    return go


def leave_visit(guide: Guide) -> None:
    """Fold it up, and show what there really is."""
    panel = guide.window.panels.visit
    for fold in (panel.appointments.fold, panel.wishes.before, panel.study.fold):
        fold.unfold(shown=False)
    guide.go("visit")


def ready(guide: Guide) -> None:
    """The ready-made questions."""
    my_visit(0, "")(guide)
    guide.window.panels.visit.wishes.ready.unfold(shown=True)
    guide.settle()


def leave_ready(guide: Guide) -> None:
    """Fold them up."""
    guide.window.panels.visit.wishes.ready.unfold(shown=False)
    leave_visit(guide)


def form(visit: Appointment) -> Callable[[Guide], None]:
    """The form with this visit in it."""

    def go(guide: Guide) -> None:
        my_visit(1, "Thalamus")(guide)
        guide.window.panels.visit.appointments.write(visit)
        guide.settle()

    return go


def leave_form(guide: Guide) -> None:
    """Put the form away."""
    guide.window.panels.visit.appointments.close_form()
    leave_visit(guide)


def sheet(count: int, words: str) -> Callable[[Guide], None]:
    """The sheet before it is printed."""

    def go(guide: Guide) -> None:
        my_visit(count, words)(guide)
        guide.command("print")
        pages = guide.window.panels.preview.pages
        guide.wait_until(lambda: pages.height() > pages.width() > 0, "the sheet")
        guide.settle()

    return go


def after(guide: Guide) -> None:
    """After the visit, with two questions that wait."""
    guide.go("after_visit")
    questions = notes_of(NoteKind.QUESTION, 2, "Thalamus")
    guide.window.panels.after_visit.show_visit(EARLIER, questions)
    guide.window.panels.after_visit.tell_saved()
    guide.settle()


def handover(guide: Guide) -> None:
    """The sheet for the next helper since a chosen day."""
    guide.go("handover")
    panel = guide.window.panels.handover
    panel.choose(OTHER)
    guide.settle()
    notes = notes_of(NoteKind.NOTE, 3, TITLE)
    panel.show_found(Found(HandoverPaper(EARLIER.day, notes), OTHER, had_visit=True))
    guide.settle()


VISIT_STOPS = (
    Stop(
        "visit-empty",
        "My visit before anything is written",
        my_visit(0, ""),
        leave_visit,
    ),
    Stop("visit-normal", "My visit", my_visit(3, "Thalamus"), leave_visit),
    Stop("visit-full", "My visit with very much", my_visit(25, TITLE), leave_visit),
    Stop("visit-ready", "ready-made questions", ready, leave_ready),
    Stop("visit-new", "a new appointment", form(NEXT), leave_form),
    Stop("visit-over", "a visit that is over", form(EARLIER), leave_form),
    Stop("visit-sheet", "the sheet", sheet(3, "Thalamus"), leave_visit),
    Stop(
        "visit-sheet-full",
        "the sheet with very much",
        sheet(25, TITLE),
        leave_visit,
    ),
    Stop("after", "after the visit", after),
    Stop("handover", "for the next helper", handover),
)
