"""Which signal of which panel is heard by whom: the whole map in one place.

`to` is the Conductor.
"""

from collections.abc import Callable, Mapping
from typing import Any

Wires = tuple[tuple[Any, Any], ...]
"""Signals and who hears them; Qt’s stubs cannot say more than Any here."""


def connect(wires: Wires) -> None:
    """Join every signal with whoever hears it."""
    for signal, slot in wires:
        signal.connect(slot)


def _home(panel: Any, to: Any) -> Wires:
    return (
        (panel.study_chosen, to.navigator.open_study),
        (panel.topic_chosen, to.navigator.show_topic),
        (panel.shelf_chosen, to.navigator.show_shelf),
        (panel.search_wished, to.window.bar.write),
        (panel.visit_wished, to.going("visit")),
        (panel.queue_wished, to.shelving.show_queue),
        (panel.notice_read, to.safety.forget_news),
        (panel.turned_wished, to.news.show),
        (panel.turned_read, to.news.forget),
    )


def _library(panel: Any, to: Any) -> Wires:
    return (
        (panel.study_chosen, to.navigator.open_study),
        (panel.save_wished, to.save),
        (panel.results_told, to.window.status.announce_count),
        (panel.text_wished, to.window.bar.write),
        (panel.note_chosen, to.navigator.open_note),
        (panel.topic_wished, to.navigator.show_topic),
        (panel.searched, to.remember_search),
        (panel.kept, to.keep_search),
        (panel.forgotten, to.forget_searches),
        (panel.print_wished, to.printing.print_studies),
        (panel.studies.shelves_wished, to.shelving.place),
    )


def _saved(panel: Any, to: Any) -> Wires:
    return (
        (panel.study_chosen, to.navigator.open_study),
        (panel.save_wished, to.save),
        (panel.print_wished, to.printing.print_studies),
        (panel.manage_wished, to.going("shelves")),
        (panel.shelves_wished, to.shelving.place),
        (panel.chosen.reason_given, to.shelving.give_reason),
        (panel.chosen.next_wished, to.shelving.read_next),
        (panel.chosen.moved, to.shelving.move),
        (panel.chosen.taken_off, to.shelving.take_off_shown),
        (to.resting, panel.leave),
    )


def _preview(panel: Any, to: Any) -> Wires:
    return (
        (panel.print_wished, to.printing.put_on_paper),
        (panel.pdf_wished, to.printing.save_pdf),
        (panel.web_page_wished, to.printing.save_web_page),
        (panel.told, to.window.status.announce_count),
        (panel.closed, to.navigator.back),
    )


def _notes(panel: Any, to: Any) -> Wires:
    return (
        (panel.note_chosen, to.navigator.open_note),
        (panel.note_wished, to.deeds.write_note),
        (panel.bin_wished, to.going("bin")),
    )


def _visit(panel: Any, to: Any) -> Wires:
    # What serves the page is loaded with it: no start waits for it.
    from desktop_app.visit.deeds import VisitDeeds
    from desktop_app.visit.desk import SheetDesk

    deeds, desk = VisitDeeds(to.session, panel), SheetDesk(to.session, panel, to.window)
    return (
        (deeds.done, to.deeds.remember),
        (deeds.note_opened, to.navigator.open_note),
        (desk.told, to.window.status.tell),
        (desk.preview_wished, to.printing.preview_wished),
        (desk.pdf_wished, to.printing.save_pdf),
        (panel.wishes.study_chosen, to.navigator.open_study),
        (panel.study.study_chosen, to.navigator.open_study),
        (panel.after_wished, to.going("after_visit")),
        (panel.handover_wished, to.going("handover")),
        (to.resting, panel.rest),
    )


def _reader(panel: Any, to: Any) -> Wires:
    return (
        (panel.page_shown, to.page_shown),
        (panel.page_shown, to.shelving.offer_following),
        (panel.sheet.neighbours.read_wished, to.shelving.have_read),
        (panel.shelves_wished, to.shelving.place),
        (panel.position_changed, to.window.status.show_place),
        (panel.save_wished, to.save),
        (panel.note_wished, to.deeds.write_note),
        (panel.question_wished, to.deeds.write_question),
        (panel.question_added, to.deeds.add_question),
        (panel.print_wished, to.printing.print_study),
        (panel.study_wished, to.navigator.open_study),
        (panel.told, to.window.status.tell),
        (panel.own_words.mark_wished, to.mark),
        (panel.own_words.unmark_wished, to.unmark),
        (panel.own_words.note_wished, to.navigator.open_note),
        (panel.own_words.told, to.window.status.tell),
    )


def _how_sure(panel: Any, to: Any) -> Wires:
    return ((panel.study_wished, to.navigator.open_study),)


def _editor(panel: Any, to: Any) -> Wires:
    return (
        (panel.done, to.navigator.close_note),
        (panel.delete_wished, to.delete_note),
        (panel.versions_wished, to.safety.show_versions),
        (panel.study_wished, to.navigator.open_study),
    )


def _comfort(panel: Any, to: Any) -> Wires:
    return (
        (panel.comfort_wished, to.wish_look),
        (panel.hard_day_wished, to.turn_hard_day),
        (panel.language_wished, to.wish_language),
        (panel.closed, to.close_comfort),
    )


def _keys(panel: Any, to: Any) -> Wires:
    return (
        (panel.keys_wished, to.wish_keys),
        (panel.print_wished, to.print_keys),
        (panel.told, to.window.status.tell),
    )


def _welcome(panel: Any, to: Any) -> Wires:
    return (
        (panel.comfort_wished, to.wish_look),
        (panel.reader_chosen, to.wish_reader),
        (panel.finished, to.going("home")),
    )


PANELS: Mapping[str, Callable[[Any, Any], Wires]] = {
    "home": _home,
    "library": _library,
    "saved": _saved,
    "preview": _preview,
    "notes": _notes,
    "visit": _visit,
    "reader": _reader,
    "how_sure": _how_sure,
    "editor": _editor,
    "comfort": _comfort,
    "keys": _keys,
    "welcome": _welcome,
}
