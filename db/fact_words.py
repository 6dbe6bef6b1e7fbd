"""The words people type for kinds of study and conditions, and the stored values they mean."""

from db.models import CONDITIONS, KINDS, MS_CONDITIONS

TRIALS = ("randomised_trial", "nonrandomised_trial")
WATCHING = ("cohort", "case_control", "cross_sectional")
KIND_WORDS: dict[str, tuple[str, ...]] = {
    "trial": TRIALS,
    "fair test": ("randomised_trial",),
    "test": TRIALS,
    "review": ("meta_analysis",),
    "many studies": ("meta_analysis",),
    "meta-analysis": ("meta_analysis",),
    "watching": WATCHING,
    "observation": WATCHING,
    "scans": ("imaging",),
    "lab": ("laboratory",),
    "in the lab": ("laboratory",),
    "animals": ("animal",),
    "in animals": ("animal",),
    "mice": ("animal",),
    "mouse": ("animal",),
    "death": ("post_mortem",),
    "after death": ("post_mortem",),
    "study after death": ("post_mortem",),
    "experts": ("criteria", "guideline", "opinion"),
    "begun": ("trial_design",),
    "stories": ("case_series",),
}
CONDITION_WORDS: dict[str, tuple[str, ...]] = {
    "ms": MS_CONDITIONS,
    "relapsing": ("RRMS", "relapsing MS"),
    "secondary progressive": ("SPMS", "SPMS with relapses"),
    "primary progressive": ("PPMS",),
    "progressive": ("SPMS", "SPMS with relapses", "PPMS"),
    "first attack": ("CIS",),
    "autoimmune encephalitis": ("AE",),
    "encephalitis": ("AE",),
    "children": ("paediatric MS",),
}


def kinds_meant(value: str) -> tuple[str, ...]:
    """The kinds of study that a typed value means; a part-typed word counts too."""
    typed = " ".join(value.casefold().replace("_", " ").split())
    names = {kind.replace("_", " "): (kind,) for kind in KINDS} | KIND_WORDS
    return _meant(typed, names)


def conditions_meant(value: str) -> tuple[str, ...]:
    """The conditions that a typed value means; a part-typed word counts too."""
    typed = " ".join(value.casefold().split())
    names = {condition.casefold(): (condition,) for condition in CONDITIONS} | CONDITION_WORDS
    return _meant(typed, names)


def _meant(typed: str, names: dict[str, tuple[str, ...]]) -> tuple[str, ...]:
    if typed in names:
        return names[typed]
    begun = [stored for name, stored in names.items() if name.startswith(typed)]
    return tuple(dict.fromkeys(value for stored in begun for value in stored))
