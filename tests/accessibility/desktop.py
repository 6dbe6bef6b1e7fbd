"""A desktop of its own for one run: a screen, a bus, a window manager, the accessibility bus."""

import os
import subprocess
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent.parent
LAUNCHER = "/usr/libexec/at-spi-bus-launcher"
SCREEN = "1280x800x24"


@dataclass(frozen=True, slots=True)
class Desktop:
    """What a program has to know to show itself there and to be heard."""

    surroundings: dict[str, str]

    def start(self, command: list[str], **more: str) -> subprocess.Popen[bytes]:
        """Start a program on this desktop; it writes to our standard error only."""
        return subprocess.Popen(
            command, cwd=ROOT, env={**self.surroundings, **more}, stdout=subprocess.DEVNULL
        )


@contextmanager
def a_desktop(home: Path) -> Iterator[Desktop]:
    """A desktop with `home` as its home folder; everything on it ends with it."""
    home.chmod(0o700)
    surroundings = {
        "PATH": os.environ["PATH"],
        "HOME": str(home),
        "XDG_RUNTIME_DIR": str(home),
        "LANG": "C.UTF-8",
        "PYTHONPATH": str(ROOT),
        "PYTHONFAULTHANDLER": "1",
        "QT_QPA_PLATFORM": "xcb",
        "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
    }
    with ExitStack() as running:

        def begin(command: list[str], **more: object) -> subprocess.Popen[str]:
            process = subprocess.Popen(  # type: ignore[call-overload]
                command,
                env=surroundings,
                stdin=subprocess.DEVNULL,
                stderr=subprocess.DEVNULL,
                text=True,
                **more,
            )
            running.callback(end, process)
            return process  # type: ignore[no-any-return]

        surroundings["DISPLAY"] = f":{_screen(begin)}"
        bus = begin(
            ["dbus-daemon", "--session", "--nofork", "--print-address=1"], stdout=subprocess.PIPE
        )
        assert bus.stdout is not None
        surroundings["DBUS_SESSION_BUS_ADDRESS"] = bus.stdout.readline().strip()
        begin(["openbox", "--sm-disable"], stdout=subprocess.DEVNULL)
        begin([LAUNCHER, "--launch-immediately"], stdout=subprocess.DEVNULL)
        yield Desktop(surroundings)
        bus.stdout.close()


def _screen(begin: Callable[..., subprocess.Popen[str]]) -> str:
    """Start a screen nobody sees and say its number."""
    reading, writing = os.pipe()
    screen = ["Xvfb", "-displayfd", str(writing), "-screen", "0", SCREEN, "-nolisten", "tcp"]
    begin([*screen, "-noreset"], pass_fds=[writing], stdout=subprocess.DEVNULL)
    os.close(writing)
    with os.fdopen(reading) as told:
        # The whole line: with the number alone read, the screen would die of the closed pipe.
        return told.readline().strip()


def end(process: subprocess.Popen[Any]) -> None:
    """End a process kindly, or else surely."""
    process.terminate()
    try:
        process.wait(5)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()
