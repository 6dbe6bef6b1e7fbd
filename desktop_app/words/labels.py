"""Plain names for what the library stores as short codes."""

from typing import Any

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

KINDS: dict[str, Any] = {
    "meta_analysis": QT_TRANSLATE_NOOP("kinds", "Many studies put together"),
    "randomised_trial": QT_TRANSLATE_NOOP("kinds", "Fair test in people (trial)"),
    "nonrandomised_trial": QT_TRANSLATE_NOOP("kinds", "Test in people, no chance groups"),
    "trial_design": QT_TRANSLATE_NOOP("kinds", "A trial that has begun"),
    "cohort": QT_TRANSLATE_NOOP("kinds", "Watching people"),
    "case_control": QT_TRANSLATE_NOOP("kinds", "Watching people"),
    "cross_sectional": QT_TRANSLATE_NOOP("kinds", "Watching people"),
    "imaging": QT_TRANSLATE_NOOP("kinds", "Looking at scans"),
    "laboratory": QT_TRANSLATE_NOOP("kinds", "In the lab"),
    "animal": QT_TRANSLATE_NOOP("kinds", "In animals"),
    "post_mortem": QT_TRANSLATE_NOOP("kinds", "Study after death"),
    "criteria": QT_TRANSLATE_NOOP("kinds", "How experts name or find it"),
    "guideline": QT_TRANSLATE_NOOP("kinds", "How experts name or find it"),
    "case_series": QT_TRANSLATE_NOOP("kinds", "A few people’s stories"),
    "qualitative": QT_TRANSLATE_NOOP("kinds", "What people told us"),
    "opinion": QT_TRANSLATE_NOOP("kinds", "Expert view"),
}
MEANINGS: dict[str, Any] = {
    "meta_analysis": QT_TRANSLATE_NOOP(
        "meanings", "Looks at many studies at once. Often the strongest picture."
    ),
    "randomised_trial": QT_TRANSLATE_NOOP(
        "meanings", "People were put in groups by chance, then compared."
    ),
    "nonrandomised_trial": QT_TRANSLATE_NOOP("meanings", "Groups were not made by chance."),
    "trial_design": QT_TRANSLATE_NOOP(
        "meanings", "Tells how a trial is done. It has no results yet."
    ),
    "cohort": QT_TRANSLATE_NOOP(
        "meanings", "Watched what happened. It cannot show what caused it."
    ),
    "imaging": QT_TRANSLATE_NOOP("meanings", "Compares pictures of the brain or the eye."),
    "laboratory": QT_TRANSLATE_NOOP("meanings", "Cells or samples. An early step."),
    "animal": QT_TRANSLATE_NOOP("meanings", "May not happen in people."),
    "post_mortem": QT_TRANSLATE_NOOP(
        "meanings", "Looks at tissue after death. It cannot show change over time."
    ),
    "criteria": QT_TRANSLATE_NOOP("meanings", "What experts agreed on."),
    "case_series": QT_TRANSLATE_NOOP("meanings", "Very few people. Ideas, not proof."),
    "qualitative": QT_TRANSLATE_NOOP("meanings", "Views and experience."),
    "opinion": QT_TRANSLATE_NOOP("meanings", "What an expert thinks."),
}
SAME_MEANING = {"case_control": "cohort", "cross_sectional": "cohort", "guideline": "criteria"}
ICONS = {
    "meta_analysis": "layers",
    "randomised_trial": "scale",
    "nonrandomised_trial": "users",
    "trial_design": "calendar-clock",
    "laboratory": "test-tube",
    "animal": "rat",
    "post_mortem": "microscope",
    "criteria": "clipboard-list",
    "guideline": "clipboard-list",
    "case_series": "user",
    "qualitative": "message-circle-question-mark",
    "opinion": "file-text",
}
CONDITIONS: dict[str, Any] = {
    "MS": QT_TRANSLATE_NOOP("conditions", "MS"),
    "CIS": QT_TRANSLATE_NOOP("conditions", "First attack (CIS)"),
    "RIS": QT_TRANSLATE_NOOP("conditions", "Seen on a scan only (RIS)"),
    "RRMS": QT_TRANSLATE_NOOP("conditions", "Relapsing MS"),
    "relapsing MS": QT_TRANSLATE_NOOP("conditions", "Relapsing MS"),
    "SPMS": QT_TRANSLATE_NOOP("conditions", "Secondary progressive MS"),
    "SPMS with relapses": QT_TRANSLATE_NOOP("conditions", "Secondary progressive MS"),
    "PPMS": QT_TRANSLATE_NOOP("conditions", "Primary progressive MS"),
    "NMOSD": QT_TRANSLATE_NOOP("conditions", "NMOSD, not MS"),
    "MOGAD": QT_TRANSLATE_NOOP("conditions", "MOGAD, not MS"),
    "AE": QT_TRANSLATE_NOOP("conditions", "Autoimmune encephalitis, not MS"),
    "paediatric MS": QT_TRANSLATE_NOOP("conditions", "MS in children"),
    "ADEM": QT_TRANSLATE_NOOP("conditions", "ADEM, not MS"),
    "PML": QT_TRANSLATE_NOOP("conditions", "PML, not MS"),
    "optic neuritis": QT_TRANSLATE_NOOP("conditions", "Optic neuritis"),
    "other": QT_TRANSLATE_NOOP("conditions", "Another condition"),
}
PARTS: dict[str, Any] = {
    "title": QT_TRANSLATE_NOOP("parts", "Title"),
    "takeaway": QT_TRANSLATE_NOOP("parts", "Main point"),
    "keep_in_mind": QT_TRANSLATE_NOOP("parts", "Keep in mind"),
    "what_they_did": QT_TRANSLATE_NOOP("parts", "What they did"),
    "findings": QT_TRANSLATE_NOOP("parts", "What they found"),
    "picture_it": QT_TRANSLATE_NOOP("parts", "Picture it like this"),
    "cannot_tell": QT_TRANSLATE_NOOP("parts", "What this study cannot tell us"),
    "why_person": QT_TRANSLATE_NOOP("parts", "If you have MS"),
    "why_helper": QT_TRANSLATE_NOOP("parts", "If you help someone"),
    "why_professional": QT_TRANSLATE_NOOP("parts", "If you work in care"),
    "words": QT_TRANSLATE_NOOP("parts", "Words explained"),
    "questions": QT_TRANSLATE_NOOP("parts", "Questions you could ask"),
    "abstract": QT_TRANSLATE_NOOP("parts", "Technical abstract"),
    "source": QT_TRANSLATE_NOOP("parts", "Where this comes from"),
    "changes": QT_TRANSLATE_NOOP("parts", "What has changed"),
    "topics": QT_TRANSLATE_NOOP("parts", "Topics"),
    "related": QT_TRANSLATE_NOOP("parts", "Related studies"),
}


def kind_label(kind: str | None) -> str:
    """The plain name of a kind of study."""
    if kind is None:
        return QCoreApplication.translate("kinds", "Kind of study not stated")
    return QCoreApplication.translate("kinds", KINDS[kind])


def kind_meaning(kind: str | None) -> str:
    """What a kind of study means, in one or two short sentences."""
    if kind is None:
        return QCoreApplication.translate("meanings", "We could not tell from the page.")
    return QCoreApplication.translate("meanings", MEANINGS[SAME_MEANING.get(kind, kind)])


def kind_icon(kind: str | None) -> str:
    """The name of the icon that stands beside a kind of study."""
    return ICONS.get(kind or "", "scan-eye" if kind else "circle-help")


def condition_labels(conditions: tuple[str, ...]) -> tuple[str, ...]:
    """The plain names of the conditions, each once, in the study's own order."""
    names = [QCoreApplication.translate("conditions", CONDITIONS[c]) for c in conditions]
    return tuple(dict.fromkeys(names))


def part_label(part: str) -> str:
    """The heading of a part of a study."""
    return QCoreApplication.translate("parts", PARTS[part])
