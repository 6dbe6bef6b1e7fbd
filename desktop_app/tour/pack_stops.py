"""The screens of study packs: those that are here, a file that was looked into, one's own."""

from collections.abc import Callable

from desktop_app.packs.panel import PacksPanel
from desktop_app.tour.guide import Guide
from desktop_app.tour.pack_examples import an_offer, some_bundles, some_changes, some_packs
from desktop_app.tour.stop import Stop


def _page(show: Callable[[PacksPanel], object]) -> Callable[[Guide], None]:
    def go(guide: Guide) -> None:
        guide.window.bar.box.clear()
        guide.go("packs")
        panel = guide.window.panels.packs
        guide.wait_until(lambda: bool(panel.here.packs.shown), "the packs")
        show(panel)
        guide.settle()

    return go


def _several(panel: PacksPanel) -> None:
    panel.here.show_packs(some_packs())


def _leave(guide: Guide) -> None:
    guide.window.panels.packs.show_here()


def _turned(guide: Guide) -> None:
    guide.window.bar.box.clear()
    guide.go("home")
    guide.window.panels.home.turned.show_changes(some_changes())
    guide.settle()


def _not_turned(guide: Guide) -> None:
    guide.window.panels.home.turned.show_changes(())


PACK_STOPS = (
    Stop("packs", "Study packs", _page(PacksPanel.show_here)),
    Stop("packs-several", "several study packs", _page(_several)),
    Stop("packs-work", "a pack is checked", _page(lambda p: p.show_work("1 / 3", "1")), _leave),
    Stop("packs-offer", "a pack by nobody", _page(lambda p: p.show_offer(an_offer(None))), _leave),
    Stop("packs-signed", "a checked pack", _page(lambda p: p.show_offer(an_offer("MS"))), _leave),
    Stop("packs-back", "one pack back", _page(lambda p: p.ask_back(some_packs()[1])), _leave),
    Stop("packs-out", "a pack goes", _page(lambda p: p.ask_removal(some_packs()[1])), _leave),
    Stop("packs-make", "making a pack", _page(lambda p: p.show_bundles(some_bundles())), _leave),
    Stop("packs-make-none", "nothing to pack", _page(lambda p: p.show_bundles(())), _leave),
    Stop(
        "packs-changes",
        "what has changed",
        _page(lambda p: p.show_changes("Thalamus", some_changes())),
        _leave,
    ),
    Stop("packs-same", "no changes", _page(lambda p: p.show_changes("Thalamus", ())), _leave),
    Stop("home-turned", "news about one's studies", _turned, _not_turned),
)
