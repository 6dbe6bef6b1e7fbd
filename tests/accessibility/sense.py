"""What makes sense to somebody who only hears it, and what does not."""

from collections import Counter
from collections.abc import Sequence

from tests.accessibility.screen_reader import Thing

STATE_OF_ROLE = {
    "push button": None,
    "link": None,
    "list": None,
    "section": None,
    "radio button": "checkable",
    "check box": "checkable",
    "text": "editable",
    "list item": "selectable",
}
"""The roles that may take the focus, each with the state it cannot do without."""


def reached(things: Sequence[Thing]) -> list[Thing]:
    """Those among them that the keyboard can reach."""
    return [thing for thing in things if "focusable" in thing.states]


def complaints(things: Sequence[Thing]) -> list[str]:
    """Everything about these objects that a listening person would stumble over."""
    told = [words for thing in reached(things) for words in _complaints_about(thing)]
    twice = Counter((thing.role, thing.name) for thing in reached(things))
    told += [f"{count} of “{name}”, {role}" for (role, name), count in twice.items() if count > 1]
    return told


def _complaints_about(thing: Thing) -> list[str]:
    if thing.role not in STATE_OF_ROLE:
        return [f"“{thing.name}” can be reached and is a {thing.role}"]
    told = []
    needed = STATE_OF_ROLE[thing.role]
    if not thing.name.strip():
        told.append(f"a {thing.role} without a name")
    if needed is not None and needed not in thing.states:
        told.append(f"“{thing.name}”, {thing.role}, is not {needed}")
    if "expandable" in thing.states and len(thing.states & {"expanded", "collapsed"}) != 1:
        told.append(f"“{thing.name}” does not say whether it is open")
    if "<" in thing.name + thing.description:
        told.append(f"“{thing.name}” is told with its markup")
    return told
