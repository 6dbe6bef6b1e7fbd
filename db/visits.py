"""Appointments with the MS team, and what belongs to each."""

from dataclasses import replace
from uuid import uuid4

from db import things
from db.acts import Acts
from db.connection import NOTEBOOK, translated
from db.marks import Appointment
from db.models import Changes
from db.thing_body import appointment_of, body_of
from db.things import APPOINTMENT


class Visits:
    """The appointments of one notebook. A changing method returns when all copies hold it."""

    def __init__(self, acts: Acts) -> None:
        self._acts = acts

    def all(self) -> list[Appointment]:
        """Every appointment, the latest day first; those without a day stand before them."""
        with translated(NOTEBOOK):
            listed = things.listing(self._acts.connection, APPOINTMENT)
        made = [appointment_of(thing) for thing in listed]
        return sorted(made, key=lambda one: (one.day or "9999", one.time, one.id), reverse=True)

    def next(self, today: str) -> Appointment | None:
        """The first appointment that is not before today (ISO), else one without a day."""
        ahead = [one for one in self.all() if not one.day or one.day >= today]
        return ahead[-1] if ahead else None

    def last(self, today: str) -> Appointment | None:
        """The latest appointment before today (ISO)."""
        return next((one for one in self.all() if one.day and one.day < today), None)

    def save(self, appointment: Appointment) -> Changes:
        """Keep an appointment as it now is."""
        body = body_of(appointment)
        with self._acts.one():
            return self._acts.record(self._acts.saving(APPOINTMENT, appointment.id, body))

    def remove(self, appointment: str) -> Changes:
        """Take an appointment away; `save` puts it back."""
        with self._acts.one():
            return self._acts.record(self._acts.removing(APPOINTMENT, appointment))

    def blank(self) -> Appointment:
        """A new appointment; with whom and where are carried over from the latest one."""
        latest = next(iter(self.all()), Appointment(""))
        fresh = Appointment(uuid4().hex)
        return replace(fresh, seeing=latest.seeing, where=latest.where, helper=latest.helper)
