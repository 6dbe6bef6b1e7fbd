"""Studies as BibTeX, in UTF-8."""

import re
from collections.abc import Iterable, Iterator

from db.outgoing.authors import Author, Authors
from db.outgoing.citation import Citation

MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
ESCAPES = str.maketrans(
    {
        "\\": r"{\textbackslash}",
        "{": r"\{\vphantom{\}}",
        "}": r"\vphantom{\{}\}",
        "~": r"{\textasciitilde}",
        "^": r"{\textasciicircum}",
        **{sign: f"\\{sign}" for sign in "#$%&_"},
    }
)
"""As Zotero writes them. BibTeX counts braces even behind a backslash, so a brace brings its
unseen counterpart. The signs < > | stand as they are: readers understand them best so."""
LIGATURES = re.compile(r"(?<=-)(?=-)|(?<=')(?=')|(?<=`)(?=`)|(?<=,)(?=,)|(?<=[?!])(?=`)")
"""Pairs that LaTeX would make one sign of."""
KEPT_RAW = str.maketrans({"\\": "%5C", "{": "%7B", "}": "%7D"})
"""An address is not escaped, so what could end it early stands there as addresses write it."""


def as_bibtex(citations: Iterable[Citation]) -> Iterator[str]:
    """The text of a BibTeX file, study by study."""
    for one in citations:
        kind = "article" if one.journal else "misc"
        fields = ",\n".join(f"  {name} = {value}" for name, value in _fields(one) if value)
        yield f"@{kind}{{{one.key},\n{fields}\n}}\n\n"


def _fields(one: Citation) -> Iterator[tuple[str, str]]:
    yield "title", _braced(one.title)
    yield "author", _authors(one.authors)
    yield "journal", _braced(one.journal)
    yield "year", _braced(str(one.date[0])) if one.date else ""
    yield "month", MONTHS[one.date[1] - 1] if len(one.date) > 1 else ""
    yield "doi", f"{{{one.doi.translate(KEPT_RAW)}}}" if one.doi else ""
    yield "pmid", _braced(one.pmid)
    yield "pmcid", _braced(one.pmcid)
    yield "keywords", _braced(", ".join(one.keywords))
    yield "abstract", _braced(one.abstract)
    yield "annote", _braced(one.note)


def _braced(text: str) -> str:
    return f"{{{_escaped(text)}}}" if text else ""


def _escaped(text: str) -> str:
    return LIGATURES.sub("{}", text.translate(ESCAPES))


def _authors(authors: Authors) -> str:
    names = [_name(author) for author in authors.names]
    if names and not authors.all_told:
        names.append("others")
    return f"{{{' and '.join(names)}}}" if names else ""


def _name(author: Author) -> str:
    family = _escaped(author.family)
    if not author.given:
        return f"{{{family}}}"
    pieces = (family, author.suffix, _escaped(author.given))
    return ", ".join(filter(None, pieces))
