"""Studies as CSL-JSON, the form in which citation managers pass items to each other."""

import json
from collections.abc import Iterable, Iterator

from db.outgoing.authors import Author
from db.outgoing.citation import Citation

Item = dict[str, object]


def as_csl(citations: Iterable[Citation]) -> Iterator[str]:
    """The text of a CSL-JSON file, study by study."""
    before = "[\n"
    for one in citations:
        yield before + json.dumps(_item(one), ensure_ascii=False, indent=1)
        before = ",\n"
    yield "[]\n" if before == "[\n" else "\n]\n"


def _item(one: Citation) -> Item:
    item: Item = {
        "id": one.key,
        "type": "article-journal" if one.journal else "document",
        "title": one.title,
        "author": [_name(author) for author in one.authors.names],
        "container-title": one.journal,
        "issued": {"date-parts": [list(one.date)]} if one.date else None,
        "DOI": one.doi,
        "PMID": one.pmid,
        "PMCID": one.pmcid,
        "abstract": one.abstract,
        "keyword": ", ".join(one.keywords),
        "note": one.note,
    }
    return {name: value for name, value in item.items() if value}


def _name(author: Author) -> dict[str, str]:
    if not author.given:
        return {"literal": author.family}
    parts = {"family": author.family, "given": author.given, "suffix": author.suffix}
    return {name: value for name, value in parts.items() if value}
