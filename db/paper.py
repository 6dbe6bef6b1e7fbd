"""When two records are about the same paper: its DOI, its PMID, or its title and year."""

import hashlib
import re
import unicodedata

from db.models import Study, StudyId

DOI_PREFIX = re.compile(r"(?:https?://)?(?:dx\.)?doi\.org/|doi:\s*", re.IGNORECASE)
NOT_IN_AN_ID = re.compile(r"[^a-z0-9]+")
WORD = re.compile(r"[^\W_]+")
SHOWN_OF_A_DOI = 40


def bare_doi(text: str) -> str:
    """A DOI without the address or the word in front of it."""
    return DOI_PREFIX.sub("", text.strip(), count=1).rstrip(".")


def paper_id(study: Study) -> StudyId:
    """The id of a study that has none of its own: always the same for the same paper."""
    if study.doi:
        doi = study.doi.lower()
        shown = NOT_IN_AN_ID.sub("-", doi)[:SHOWN_OF_A_DOI].strip("-")
        return StudyId(f"doi-{shown}-{_hash(doi)[:12]}")
    if study.pmid:
        return StudyId(f"pmid-{study.pmid}")
    title = study.paper_title or study.title
    return StudyId(f"title-{_hash(_title_and_year(title, study))[:24]}")


def paper_keys(study: Study) -> tuple[str, ...]:
    """What this study's paper can be known by, the surest first."""
    keys = []
    if study.doi:
        keys.append(f"doi {study.doi.lower()}")
    if study.pmid:
        keys.append(f"pmid {study.pmid}")
    titles = dict.fromkeys(filter(None, (study.paper_title, study.title)))
    keys += [f"title {_hash(_title_and_year(title, study))[:24]}" for title in titles]
    return tuple(dict.fromkeys(keys))


def may_be_same(one: Study, other: Study) -> bool:
    """Whether nothing speaks against it: two different DOIs or PMIDs are two papers."""
    for ours, theirs in ((one.doi, other.doi), (one.pmid, other.pmid)):
        if ours and theirs:
            return ours.lower() == theirs.lower()
    return True


def _title_and_year(title: str, study: Study) -> str:
    folded = title.casefold()
    if not folded.isascii():
        apart = unicodedata.normalize("NFKD", folded)
        folded = "".join(c for c in apart if not unicodedata.combining(c))
    words = WORD.findall(folded)
    return f"{' '.join(words)} {(study.published or '')[:4]}"


def _hash(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()
