"""The speaker against a speech service with the manners of the one that Linux has."""

import io
import json
from collections.abc import Callable
from enum import Enum
from typing import Any, cast

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtWidgets import QApplication
from typing_extensions import override

from desktop_app.aloud.speaker import Speaker
from desktop_app.aloud.trouble import Trouble

State = Enum("State", ["Ready", "Speaking", "Error"])
Reason = Enum("Reason", ["Playback", "Input"])


class Service(QObject):
    """A stand-in at the edge of the machine. As seen on Linux: events come later and name no
    text, and whoever says a text over another never hears of either again."""

    stateChanged = Signal(object)  # noqa: N815 - as Qt calls it

    def __init__(self) -> None:
        super().__init__()
        self.reason = Reason.Input
        self._busy = False
        self._lost = False
        self._events: list[State] = []

    def setRate(self, rate: float) -> None:  # noqa: N802
        self.rate = rate

    def errorReason(self) -> Reason:  # noqa: N802
        return self.reason

    def engine(self) -> str:
        return "speechd"

    def say(self, _text: str) -> None:
        self._lost = self._lost or self._busy
        self._busy = True
        self._events += [State.Speaking, State.Ready]

    def stop(self) -> None:
        self._events = [event for event in self._events if event is State.Ready]

    def step(self) -> bool:
        """Let the next event happen; whether there was one."""
        if self._lost or not self._events:
            return False
        event = self._events.pop(0)
        self._busy = event is State.Speaking
        self.stateChanged.emit(event)
        QCoreApplication.sendPostedEvents()
        return True


class HastySpeaker(Speaker):
    """The speaker as it is not: it says the next text without waiting for the one before."""

    @override
    def hush(self) -> None:
        super().hush()
        self._now = None


ACTS = st.lists(st.sampled_from(["say", "hush", "step"]), max_size=30)


def answers_to(acts: list[str], make: Callable[..., Speaker] = Speaker) -> list[dict[str, Any]]:
    """What is answered when all this is told, and then one last text is said."""
    service, answers = Service(), io.BytesIO()
    speaker = make(cast(Any, service), answers)
    for number, act in enumerate([*acts, "say"]):
        if act == "step":
            service.step()
        else:
            told = {"say": number, "text": f"text {number}", "wpm": 150}
            speaker.hear(json.dumps(told if act == "say" else {"hush": True}))
    while service.step():
        pass
    return [json.loads(line) for line in answers.getvalue().splitlines()]


@given(ACTS)
def test_whatever_was_told_before_the_last_text_is_begun_and_ended(
    qapp: QApplication, acts: list[str]
) -> None:
    answers = answers_to(acts)
    last = len(acts)

    assert answers[-2:] == [{"begun": last}, {"ended": last}]
    begun = [answer["begun"] for answer in answers if "begun" in answer]
    assert begun == sorted(set(begun))


def test_a_speaker_that_does_not_wait_would_never_hear_of_it(qapp: QApplication) -> None:
    """The twin: three presses in a row are enough."""
    acts = ["say", "step", "say"]

    assert answers_to(acts)[-1] == {"ended": 3}
    assert answers_to(acts, HastySpeaker) == [{"begun": 0}]


@pytest.mark.parametrize(
    ("reason", "trouble"), [(Reason.Playback, Trouble.NO_SOUND), (Reason.Input, Trouble.NO_ANSWER)]
)
def test_a_fault_of_the_engine_is_answered(
    qapp: QApplication, reason: Reason, trouble: Trouble
) -> None:
    service, answers = Service(), io.BytesIO()
    service.reason = reason
    speaker = Speaker(cast(Any, service), answers)
    speaker.hear(json.dumps({"say": 1, "text": "One.", "wpm": 150}))
    service._events = [State.Error]
    service.step()

    assert json.loads(answers.getvalue()) == {"cannot": trouble}
