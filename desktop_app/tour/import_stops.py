"""The page Bring in studies in each of its states."""

from collections.abc import Callable
from pathlib import Path

from db import Notice, PastImport, Plan, Question, ReadStudy, Refusal, Study, StudyId
from desktop_app.importing.outlook import Chosen, Outlook
from desktop_app.importing.panel import ImportPanel
from desktop_app.tour.guide import Guide
from desktop_app.tour.stop import Stop

ASKED = Question("thalamus.html", "title", needed=True)
UNCLEAR = Question(
    "thalamus.html", "published", why="unclear", choices=("2025-04-03", "2025-03-04")
)
PAST = (
    PastImport(2, "2026-11-21T09:00:00+00:00", ("thalamus.ris",), 12, 1),
    PastImport(1, "2026-11-20T09:00:00+00:00", ("fatigue.ris",), 3, 0),
)


def some_news() -> Outlook:
    """A plan with something of every kind, and a list longer than a portion."""
    studies = [Study(StudyId(f"a-{number}"), "Thalamus", "") for number in range(25)]
    reads = tuple(ReadStudy("thalamus.ris", study, {}) for study in studies)
    return Outlook(
        Chosen((Path("thalamus.ris"),)),
        Plan(
            new=reads,
            changed=reads[:1],
            unchanged=(StudyId("b"),),
            refused=(Refusal("fatigue.html", "line 4", "it is not plain text"),),
            changes={reads[0].study.id: ("title", "findings", "people")},
            notices=(Notice("thalamus.ris", "line 9", "the journal is not told"),),
            twice=2,
        ),
        technical=25,
    )


def _at(show: Callable[[ImportPanel], object]) -> Callable[[Guide], None]:
    def go(guide: Guide) -> None:
        guide.go("importing")
        show(guide.window.panels.importing)
        guide.settle()

    return go


def _leave(guide: Guide) -> None:
    guide.window.panels.importing.show_start()


def _past(panel: ImportPanel) -> None:
    panel.start.kinds.button.setChecked(True)
    panel.start.show_past(PAST)
    panel.start.earlier.button.setChecked(True)


def _undoing(panel: ImportPanel) -> None:
    panel.start.show_past(PAST)
    panel.ask_undo(PAST[0])


def _unfolded(panel: ImportPanel) -> None:
    panel.show_plan(some_news())
    for each in (panel.plan.new, panel.plan.changed, panel.plan.refused, panel.plan.notices):
        each.button.setChecked(True)


def _misfit(panel: ImportPanel) -> None:
    panel.ask_fact(ASKED, 3)
    panel.asking.use.click()


IMPORT_STOPS = (
    Stop("importing", "Bring in studies", _at(lambda _panel: None)),
    Stop("importing-past", "what came in before", _at(_past), _leave),
    Stop("importing-undo", "before an import is undone", _at(_undoing), _leave),
    Stop(
        "importing-work",
        "files are read",
        _at(lambda panel: panel.show_work("Thalamus", "7 / 10")),
        _leave,
    ),
    Stop("importing-question", "a page lacks its title", _at(_misfit), _leave),
    Stop(
        "importing-date",
        "a date that can be read in two ways",
        _at(lambda panel: panel.ask_fact(UNCLEAR, 1)),
        _leave,
    ),
    Stop(
        "importing-plan",
        "what files would bring",
        _at(lambda panel: panel.show_plan(some_news())),
        _leave,
    ),
    Stop("importing-lists", "the lists of a plan", _at(_unfolded), _leave),
    Stop(
        "importing-nothing",
        "files with nothing new",
        _at(lambda panel: panel.show_plan(Outlook(Chosen(()), Plan()))),
        _leave,
    ),
    Stop(
        "importing-done",
        "the studies are in",
        _at(lambda panel: panel.show_done(some_news())),
        _leave,
    ),
)
