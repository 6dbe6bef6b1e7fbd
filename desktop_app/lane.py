"""A lane: one thread with one handle, on which questions and changes are answered in order.

SQLite connections dislike roaming, so each lane opens its own handle in its own thread and
closes it there. A question belongs to a topic; a newer one of the same topic replaces it,
so an answer that nobody waits for any more is never worked out and never shown.
"""

import threading
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QObject, Qt, Signal, Slot
from shiboken6 import isValid

from db import LibraryError

H = TypeVar("H")


@dataclass(frozen=True, slots=True)
class Job(Generic[H]):
    """One piece of work for a lane, and who hears of its outcome.

    `then` and `failed` run on the interface thread, and only while `owner` is alive.
    """

    work: Callable[[H], Any]
    then: Callable[[Any], None]
    failed: Callable[[LibraryError], None]
    owner: QObject
    topic: str = ""


@dataclass(frozen=True, slots=True)
class _Outcome:
    job: Job[Any]
    ticket: int
    value: Any = None
    error: Exception | None = None


class Lane(QObject, Generic[H]):
    """A thread that opens one handle, does jobs in order and drops outdated questions."""

    _finished = Signal(object)

    def __init__(
        self, name: str, open_handle: Callable[[], H], close_handle: Callable[[H], None]
    ) -> None:
        super().__init__()
        self._open_handle = open_handle
        self._close_handle = close_handle
        self._waiting: deque[tuple[int, Job[H]]] = deque()
        self._newest: dict[str, int] = {}
        self._tickets = 0
        self._wake = threading.Condition()
        self._closing = False
        self._finished.connect(self._deliver, Qt.ConnectionType.QueuedConnection)
        # It starts with the first job: what fails before that must not leave a thread behind.
        self._thread = threading.Thread(target=self._run, name=name)

    def do(self, job: Job[H]) -> None:
        """Put a job in the queue; with a topic it takes the place of the one before it."""
        with self._wake:
            self._tickets += 1
            if job.topic:
                self._newest[job.topic] = self._tickets
                kept = [entry for entry in self._waiting if entry[1].topic != job.topic]
                self._waiting = deque(kept)
            self._waiting.append((self._tickets, job))
            self._wake.notify()
            if self._thread.ident is None:
                self._thread.start()

    def end(self) -> None:
        """Have it finish what is waiting, close the handle and end, and wait for nothing."""
        with self._wake:
            self._closing = True
            self._wake.notify()

    def close(self) -> None:
        """Finish what is waiting, close the handle and end the thread."""
        self.end()
        if self._thread.ident is not None:
            self._thread.join()

    def _run(self) -> None:
        handle: H | None = None
        while (entry := self._next()) is not None:
            ticket, job = entry
            try:
                if handle is None:
                    handle = self._open_handle()
                outcome = _Outcome(job, ticket, value=job.work(handle))
            except Exception as error:  # noqa: BLE001 - carried to the interface thread
                outcome = _Outcome(job, ticket, error=error)
            self._finished.emit(outcome)
        if handle is not None:
            self._close_handle(handle)

    def _next(self) -> tuple[int, Job[H]] | None:
        with self._wake:
            while not self._waiting and not self._closing:
                self._wake.wait()
            return self._waiting.popleft() if self._waiting else None

    @Slot(object)
    def _deliver(self, outcome: _Outcome) -> None:
        job = outcome.job
        outdated = bool(job.topic) and self._newest.get(job.topic) != outcome.ticket
        if outdated or not isValid(job.owner):
            return
        if outcome.error is None:
            job.then(outcome.value)
        elif isinstance(outcome.error, LibraryError):
            job.failed(outcome.error)
        else:
            raise outcome.error
