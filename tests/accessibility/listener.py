"""Hears what a screen reader hears. Runs on the system's own Python, which brings Atspi.

Prints a line of JSON for each thing heard, and for each line on standard input its answer:
"objects" is everything in sight, from the outermost inwards. Ends with its standard input.
"""

import json
import sys

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402 - the version must be named first

PROGRAM = "ms-reading-room"
HEARD = ("object:announcement", "object:state-changed:focused")
MOST_CHILDREN = 100
WHOLE = ("push button", "list item")
"""What is heard as one; the pictures and words inside it are not gone through."""


def described(thing: Atspi.Accessible, depth: int = 0) -> dict[str, object]:
    """All that is told about one object, except what stands inside it."""
    told: dict[str, object] = {
        "role": thing.get_role_name(),
        "name": thing.get_name() or "",
        "description": thing.get_description() or "",
        "states": [state.value_nick for state in thing.get_state_set().get_states()],
        "depth": depth,
    }
    if told["role"] == "heading":
        told["level"] = int(thing.get_attributes().get("level", 0))
    return told


def in_sight(thing: Atspi.Accessible, depth: int = 0) -> list[dict[str, object]]:
    """An object and everything inside it that is shown; what goes while we look is left out."""
    try:
        told = described(thing, depth)
        if depth > 0 and "showing" not in told["states"]:  # type: ignore[operator] # a list
            return []
        found = [told]
        if told["role"] in WHOLE:
            return found
        for number in range(min(thing.get_child_count(), MOST_CHILDREN)):
            child = thing.get_child_at_index(number)
            found += in_sight(child, depth + 1) if child is not None else []
    except GLib.Error:
        return []
    return found


def program() -> Atspi.Accessible | None:
    """The reading room among the programs of this desktop, once it is there."""
    desktop = Atspi.get_desktop(0)
    children = (desktop.get_child_at_index(n) for n in range(desktop.get_child_count()))
    return next((each for each in children if each and each.get_name() == PROGRAM), None)


def hear(event: Atspi.Event) -> None:
    """Tell what happened, if a person would hear it."""
    try:
        if event.type == "object:announcement":
            say({"heard": "announcement", "words": event.any_data})
        elif event.detail1:
            say({"heard": "focus", "object": described(event.source)})
    except GLib.Error:
        say({"heard": "gone"})


def say(line: dict[str, object]) -> None:
    """One line for whoever started us."""
    print(json.dumps(line), flush=True)


def main() -> None:
    """Listen until nobody asks any more."""
    loop = GLib.MainLoop()
    listener = Atspi.EventListener.new(hear)
    for kind in HEARD:
        listener.register(kind)

    def asked(_source: object, _condition: object) -> bool:
        if not sys.stdin.readline():
            loop.quit()
            return False
        room = program()
        say({"objects": in_sight(room) if room is not None else []})
        return True

    GLib.io_add_watch(sys.stdin, GLib.IO_IN | GLib.IO_HUP, asked)
    say({"heard": "ready"})
    loop.run()


if __name__ == "__main__":
    main()
