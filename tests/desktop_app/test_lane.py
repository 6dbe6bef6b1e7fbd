import threading
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from db import LibraryError
from desktop_app.lane import Job, Lane


@pytest.fixture
def lane(qtbot: QtBot) -> Iterator[Lane[list[str]]]:
    made: Lane[list[str]] = Lane("test", list, lambda handle: handle.append("closed"))
    yield made
    made.close()


def answering(number: int) -> Callable[[object], int]:
    return lambda _handle: number


def unexpected(error: LibraryError) -> None:
    raise error


def test_of_twenty_questions_on_one_topic_only_the_newest_is_answered(
    lane: Lane[list[str]], qtbot: QtBot
) -> None:
    owner, gate = QObject(), threading.Event()
    answers: list[Any] = []
    lane.do(Job(lambda _h: gate.wait(5), lambda _v: None, unexpected, owner, "other"))
    for number in range(20):
        lane.do(Job(answering(number), answers.append, unexpected, owner, "list"))
    gate.set()
    qtbot.waitUntil(lambda: bool(answers))

    assert answers == [19]


def test_an_answer_that_was_overtaken_on_its_way_is_not_shown(
    lane: Lane[list[str]], qtbot: QtBot
) -> None:
    owner = QObject()
    answers: list[Any] = []
    begun, gate = threading.Event(), threading.Event()

    def slow(_handle: list[str]) -> str:
        begun.set()
        gate.wait(5)
        return "old"

    lane.do(Job(slow, answers.append, unexpected, owner, "list"))
    assert begun.wait(5)
    lane.do(Job(lambda _h: "new", answers.append, unexpected, owner, "list"))
    gate.set()
    qtbot.waitUntil(lambda: bool(answers))

    assert answers == ["new"]


def test_changes_without_a_topic_are_all_done_in_order(lane: Lane[list[str]], qtbot: QtBot) -> None:
    owner = QObject()
    answers: list[Any] = []
    for number in range(50):
        lane.do(Job(answering(number), answers.append, unexpected, owner))
    qtbot.waitUntil(lambda: len(answers) == 50)

    assert answers == list(range(50))


def test_nobody_hears_an_answer_once_they_are_gone(lane: Lane[list[str]], qtbot: QtBot) -> None:
    gone, here, gate = QObject(), QObject(), threading.Event()
    answers: list[Any] = []
    lane.do(Job(lambda _h: gate.wait(5), answers.append, unexpected, gone))
    gone.deleteLater()
    qtbot.waitSignal(gone.destroyed)
    from shiboken6 import delete

    delete(gone)
    gate.set()
    lane.do(Job(lambda _h: "last", answers.append, unexpected, here))
    qtbot.waitUntil(lambda: bool(answers))

    assert answers == ["last"]


def test_a_fault_of_the_world_is_told_and_the_lane_goes_on(
    lane: Lane[list[str]], qtbot: QtBot
) -> None:
    owner = QObject()
    answers: list[Any] = []
    faults: list[LibraryError] = []

    def full(_handle: list[str]) -> None:
        raise LibraryError("Your disk is full.")

    lane.do(Job(full, answers.append, faults.append, owner))
    lane.do(Job(lambda _h: "next", answers.append, unexpected, owner))
    qtbot.waitUntil(lambda: bool(answers))

    assert answers == ["next"]
    assert [fault.sentence for fault in faults] == ["Your disk is full."]


def test_a_fault_of_ours_crashes_loudly(lane: Lane[list[str]], qtbot: QtBot) -> None:
    owner = QObject()
    with qtbot.captureExceptions() as caught:
        lane.do(Job(lambda _h: 1 / 0, lambda _v: None, unexpected, owner))
        qtbot.waitUntil(lambda: bool(caught))

    assert caught[0][0] is ZeroDivisionError


def test_closing_finishes_what_is_waiting_and_closes_the_handle(qtbot: QtBot) -> None:
    handle: list[str] = []
    lane: Lane[list[str]] = Lane("test", lambda: handle, lambda h: h.append("closed"))
    owner = QObject()
    for _ in range(10):
        lane.do(Job(lambda h: h.append("done"), lambda _v: None, unexpected, owner))
    lane.close()

    assert handle == ["done"] * 10 + ["closed"]
