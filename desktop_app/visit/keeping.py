"""Writes a visit part by part, so that no part of the window writes over another."""

from dataclasses import replace

from db import Appointment, Changes, Notebook


def keep(visit: Appointment, names: tuple[str, ...], notebook: Notebook) -> Changes:
    """Write what is new in a visit, and leave alone what another part of the page has written."""
    stored = next((one for one in notebook.visits.all() if one.id == visit.id), visit)
    wanted = replace(stored, **{name: getattr(visit, name) for name in names})
    if wanted == stored and stored is not visit:
        return Changes()
    return notebook.visits.save(wanted)
