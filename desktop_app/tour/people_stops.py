"""The screens of those who read here: one person, several, and one who is removed again."""

from desktop_app.tour.guide import Guide
from desktop_app.tour.stop import Stop


def _one(guide: Guide) -> None:
    guide.window.bar.box.clear()
    guide.go("people")


def _several(guide: Guide) -> None:
    """Two people, as they would be after somebody was added."""
    guide.go("people")
    panel = guide.window.panels.people
    if len(panel.rows) == 1:
        _give_name(guide, "Anna", 1)
        _give_name(guide, "Benedikt", 2)


def _give_name(guide: Guide, name: str, people: int) -> None:
    panel = guide.window.panels.people
    if panel.form.isHidden():
        panel.add.click()
    panel.form.line.setText(name)
    panel.form.keep.click()
    guide.wait_until(lambda: name in panel.names() and len(panel.rows) == people, name)
    guide.settle()


def _changing(guide: Guide) -> None:
    _several(guide)
    guide.window.panels.people.change.setChecked(True)
    guide.settle()


def _naming(guide: Guide) -> None:
    _several(guide)
    guide.window.panels.people.ask_name()
    guide.settle()


def _removing(guide: Guide) -> None:
    _changing(guide)
    guide.window.panels.people.rows[1].remove.click()
    guide.settle()


def _not_changing(guide: Guide) -> None:
    guide.window.panels.people.show_list()
    guide.window.panels.people.change.setChecked(False)


def _menu_of_several(guide: Guide) -> None:
    _several(guide)
    guide.go("menu")


def _alone_again(guide: Guide) -> None:
    """Remove whoever was added."""
    _removing(guide)
    panel = guide.window.panels.people
    panel.removal.remove.click()
    guide.wait_until(lambda: len(panel.rows) == 1, "one person")
    _not_changing(guide)


PEOPLE_STOPS = (
    Stop("people", "one person", _one),
    Stop("people-several", "Who is reading?", _several),
    Stop("people-change", "names can be changed", _changing, _not_changing),
    Stop("people-name", "the name of a new person", _naming, _not_changing),
    Stop("people-remove", "before a person is removed", _removing, _not_changing),
    Stop("menu-several", "the Menu page of several people", _menu_of_several, _alone_again),
)
