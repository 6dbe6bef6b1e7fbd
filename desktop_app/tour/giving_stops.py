"""The screens where things are given out and taken in. Nothing of it is written."""

from collections.abc import Callable

from desktop_app.giving.wish import Stock, What
from desktop_app.taking.offer import Offer
from desktop_app.tour.examples import a_stock, an_offer, nothing_new
from desktop_app.tour.guide import Guide
from desktop_app.tour.stop import Stop


def _give(guide: Guide) -> None:
    guide.window.bar.box.clear()
    guide.go("giving")


def _take(guide: Guide) -> None:
    guide.go("taking")


def _giving(what: What, stock: Stock) -> Callable[[Guide], None]:
    def go(guide: Guide) -> None:
        guide.go("giving")
        guide.window.panels.giving.page.show_stock(stock)
        guide.window.panels.giving.page.show_step(what)
        guide.settle()

    return go


def _writing(guide: Guide) -> None:
    _giving(What.LIBRARY, a_stock())(guide)
    guide.window.panels.giving.page.step.show_progress("3 / 3")
    guide.settle()


def _not_writing(guide: Guide) -> None:
    guide.window.panels.giving.page.step.show_progress("")
    _not_giving(guide)


def _not_giving(guide: Guide) -> None:
    guide.window.panels.giving.page.show_choices()


def _taking(offer: Offer) -> Callable[[Guide], None]:
    def go(guide: Guide) -> None:
        guide.go("taking")
        guide.window.panels.taking.show_offer(offer)
        guide.settle()

    return go


def _reading_a_file(guide: Guide) -> None:
    guide.go("taking")
    guide.window.panels.taking.show_reading()
    guide.settle()


def _not_taking(guide: Guide) -> None:
    guide.window.panels.taking.show_start()


GIVING_STOPS = (
    Stop("giving", "Give out", _give),
    Stop("giving-helper", "for a helper", _giving(What.HELPER, a_stock()), _not_giving),
    Stop("giving-nothing", "nothing to give yet", _giving(What.HELPER, Stock()), _not_giving),
    Stop("giving-notes", "notes as files", _giving(What.NOTES, a_stock()), _not_giving),
    Stop("giving-list", "a reading list", _giving(What.STUDIES, a_stock()), _not_giving),
    Stop("giving-all", "everything", _giving(What.NOTEBOOK, a_stock()), _not_giving),
    Stop("giving-library", "the library goes out", _writing, _not_writing),
    Stop("taking", "Take in notes", _take),
    Stop("taking-reading", "a file is read", _reading_a_file, _not_taking),
    Stop("taking-offer", "what a file would bring", _taking(an_offer(2)), _not_taking),
    Stop("taking-many", "many notes twice", _taking(an_offer(25)), _not_taking),
    Stop("taking-nothing", "a file with nothing new", _taking(nothing_new()), _not_taking),
)
