"""Somebody who cannot see the screen: presses keys, counts them, and hears what is told."""

import json
import os
import select
import subprocess
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from tests.accessibility.desktop import Desktop, end

LISTENER = Path(__file__).with_name("listener.py")
SYSTEM_PYTHON = "/usr/bin/python3"
PATIENCE_S = 20.0


@dataclass(frozen=True, slots=True)
class Thing:
    """An object as it is told: role and states in the words of the accessibility bus."""

    role: str
    name: str
    description: str
    states: frozenset[str]
    depth: int = 0
    level: int = 0


@dataclass(slots=True)
class ScreenReader:
    """Sits at a desktop. `keys` counts the presses, `spoken` keeps every announcement."""

    desktop: Desktop
    _listener: subprocess.Popen[bytes]
    keys: int = 0
    spoken: list[str] = field(default_factory=list)
    _waiting: bytes = b""

    def press(self, *keys: str) -> None:
        """Press keys, one after the other, each named as X names it, such as "ctrl+Down"."""
        for key in keys:
            self.keys += 1
            assert self._xdotool("key", key)

    def type(self, text: str) -> None:
        """Type this text, a key for each letter."""
        self.keys += len(text)
        assert self._xdotool("type", "--delay", "20", text)

    def finds_window(self, name: str) -> None:
        """Wait for the window and give it the keyboard."""
        search = ["search", "--sync", "--onlyvisible", "--name", name]
        end = time.monotonic() + PATIENCE_S
        # The first one found may be just going away, or the window manager just coming.
        while not self._xdotool(*search, "windowactivate", "--sync"):
            assert time.monotonic() < end, "the window does not come"

    def hears_focus(self, wanted: Callable[[Thing], bool]) -> Thing:
        """Wait until the focus is told to be on such an object."""
        for line in self._heard():
            if line["heard"] == "focus" and wanted(thing := _thing(line["object"])):
                return thing
        raise AssertionError("the focus was not told")

    def hears(self, words: str) -> str:
        """Wait for an announcement with these words in it."""
        for line in self._heard():
            if line["heard"] == "announcement" and words in line["words"]:
                return str(line["words"])
        raise AssertionError(f"“{words}” was not said, only {self.spoken[-5:]}")

    def looks_around(self) -> list[Thing]:
        """Everything in sight, from the outermost inwards."""
        assert self._listener.stdin is not None
        self._listener.stdin.write(b"objects\n")
        self._listener.stdin.flush()
        for line in self._lines():
            if "objects" in line:
                return [_thing(told) for told in line["objects"]]
        raise AssertionError("nothing answers any more")

    def looks_for(self, wanted: Callable[[Thing], bool]) -> list[Thing]:
        """Look around until such an object is in sight; everything, beginning with that one."""
        end = time.monotonic() + PATIENCE_S
        things: list[Thing] = []
        while time.monotonic() < end:
            things = self.looks_around()
            if any(wanted(thing) for thing in things):
                return sorted(things, key=lambda thing: not wanted(thing))
        raise AssertionError(f"nowhere in sight among {[t.name for t in things if t.name]}")

    def _heard(self) -> Iterator[dict[str, Any]]:
        return (line for line in self._lines() if "heard" in line)

    def _lines(self) -> Iterator[dict[str, Any]]:
        """What the listener tells, until it has been silent for too long."""
        end = time.monotonic() + PATIENCE_S
        pipe = self._listener.stdout
        assert pipe is not None
        while True:
            line, found, rest = self._waiting.partition(b"\n")
            if found:
                self._waiting = rest
                told: dict[str, Any] = json.loads(line)
                if told.get("heard") == "announcement":
                    self.spoken.append(told["words"])
                yield told
            elif select.select([pipe], [], [], max(0.0, end - time.monotonic()))[0]:
                more = os.read(pipe.fileno(), 65536)
                if not more:
                    return
                self._waiting += more
            else:
                return

    def _xdotool(self, *arguments: str) -> bool:
        command = ["xdotool", *arguments]
        done = subprocess.run(
            command,
            env=self.desktop.surroundings,
            capture_output=True,
            check=False,
            timeout=PATIENCE_S,
        )
        return done.returncode == 0


@contextmanager
def a_screen_reader(desktop: Desktop) -> Iterator[ScreenReader]:
    """A screen reader that listens before any program starts."""
    listener = subprocess.Popen(
        [SYSTEM_PYTHON, str(LISTENER)],
        env={**desktop.surroundings, "PYTHONPATH": ""},
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
    )
    with listener:
        try:
            reader = ScreenReader(desktop, listener)
            assert next(reader._lines(), None) == {"heard": "ready"}
            yield reader
        finally:
            end(listener)


def _thing(told: dict[str, Any]) -> Thing:
    return Thing(**{**told, "states": frozenset(told["states"])})
