"""Packs, an offer and changes to show where a new library has none. Nothing of it is written."""

from pathlib import Path

from db import NEXT, Pack, PackHead, PackLists, PackPlan, PackSource, Plan, StudyChange, StudyId
from desktop_app.packs.bundles import SAVED, Bundle
from desktop_app.packs.offer import Counts, Offer

MADE = "2026-11-21"
AT = f"{MADE}T09:00:00.000+00:00"
HEAD = PackHead("thalamus", 3, "Thalamus", MADE)
STUDY = StudyId("thalamus-2025")


def some_packs() -> tuple[Pack, ...]:
    """What ships, a signed one that came twice, and one that nobody has signed."""
    return (
        Pack(PackHead("starter", 1, "Starter", MADE), "MS", AT, 129, earlier=False, ships=True),
        Pack(HEAD, "MS", AT, 12, earlier=True, ships=False),
        Pack(PackHead("fatigue", 1, "Fatigue", MADE), None, AT, 1, earlier=False, ships=False),
    )


def an_offer(signer: str | None) -> Offer:
    """A pack with a study of every sort, from this signer."""
    source = PackSource(HEAD, signer, (), lambda _path: b"")
    plan = PackPlan(source, 1, 2 if signer else None, Plan(), PackLists())
    return Offer(Path("thalamus.mspack"), plan, Counts(12, 2, 1, 1, 3, 2, 100))


def some_changes() -> tuple[StudyChange, ...]:
    """One change of each sort."""
    return tuple(
        StudyChange(STUDY, "Thalamus", AT, what, (), note, HEAD.id, HEAD.number)
        for what, note in (
            ("added", None),
            ("changed", None),
            ("corrected", "7:30 8:15 " * 20),
            ("withdrawn", None),
            ("removed", None),
        )
    )


def some_bundles() -> tuple[Bundle, ...]:
    """What is saved, what is to be read next, and a shelf."""
    return (
        Bundle(SAVED, "", (STUDY,) * 12),
        Bundle(NEXT, "", (STUDY,)),
        Bundle("1", "Fatigue", (STUDY,) * 2),
    )
