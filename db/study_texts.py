"""What a study says, without markup: for the index, for counting, for telling two apart."""

import hashlib
import json

from db.models import Study
from db.render import to_plain

WRITTEN = slice(1, 10)
"""The texts of the index that stand in the written parts; around them are title and facts."""


def digest(values: tuple[object, ...]) -> str:
    """A fingerprint of everything a study says, from the values that are stored of it."""
    content = json.dumps(values, ensure_ascii=False)
    return hashlib.sha256(content.encode()).hexdigest()


def plain_texts(study: Study) -> tuple[str, ...]:
    """The study's text without markup, one text for each column of the index."""
    whys = (study.why_person, study.why_helper, study.why_professional)
    source = (
        *(study.paper_title, study.journal, study.authors, study.code),
        *(study.doi, study.pmid, study.pmcid, *study.trial_ids),
    )
    return (
        study.title,
        to_plain(study.takeaway),
        to_plain(study.keep_in_mind or ""),
        to_plain(study.what_they_did or ""),
        " ".join(map(to_plain, study.findings)),
        to_plain(study.picture_it or ""),
        " ".join(map(to_plain, study.cannot_tell)),
        " ".join(to_plain(why) for why in whys if why),
        " ".join(study.questions),
        study.abstract or "",
        " ".join((*study.topics, *study.conditions)),
        " ".join(text for text in source if text),
    )


def word_count(texts: tuple[str, ...]) -> int:
    """How many words the written parts have, from the texts of the index."""
    return sum(len(text.split()) for text in texts[WRITTEN])
