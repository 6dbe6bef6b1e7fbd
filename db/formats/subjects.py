"""What the words of a list of papers say about a study: its kind, on whom, which condition.

Only words that say it outright count. Nothing is guessed from an abstract.
"""

import re
from collections.abc import Iterable

KINDS = {
    "meta-analysis": "meta_analysis",
    "randomized controlled trial": "randomised_trial",
    "clinical trial protocol": "trial_design",
    "case reports": "case_series",
    "practice guideline": "guideline",
    "guideline": "guideline",
    "editorial": "opinion",
    "comment": "opinion",
}
"""Kinds of publication as PubMed names them, the telling ones first."""
CONDITIONS = (
    ("RRMS", r"relapsing[- ]remitting"),
    ("PPMS", r"primary progressive multiple sclerosis|multiple sclerosis, primary progressive"),
    ("SPMS", r"secondary progressive multiple sclerosis|multiple sclerosis, secondary progressive"),
    ("MS", r"multiple sclerosis"),
    ("CIS", r"clinically isolated syndrome"),
    ("NMOSD", r"neuromyelitis optica"),
    ("MOGAD", r"mogad|myelin oligodendrocyte glycoprotein antibody"),
    ("AE", r"autoimmune encephalitis"),
    ("ADEM", r"acute disseminated encephalomyelitis|encephalomyelitis, acute disseminated"),
    ("PML", r"progressive multifocal leu[ck]o|leu[ck]oencephalopathy, progressive multifocal"),
    ("optic neuritis", r"optic neuritis"),
)
PATTERNS = tuple((name, re.compile(pattern, re.IGNORECASE)) for name, pattern in CONDITIONS)


def kind_of(types: Iterable[str]) -> str | None:
    """The kind of study, where a type of publication says it."""
    told = {name.strip().lower() for name in types}
    return next((kind for name, kind in KINDS.items() if name in told), None)


def organism_of(subjects: Iterable[str]) -> str | None:
    """People or animals, where a heading says it; people wherever both stand."""
    told = {word.strip().lower().rstrip("s") for word in subjects}
    if "human" in told:
        return "human"
    return "animal" if "animal" in told else None


def conditions_of(texts: Iterable[str]) -> tuple[str, ...]:
    """The conditions that headings and title name."""
    told = "\n".join(texts)
    return tuple(name for name, pattern in PATTERNS if pattern.search(told))
