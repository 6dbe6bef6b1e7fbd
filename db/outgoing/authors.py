"""The authors of a paper, as a study tells them in one line, taken apart into names.

Only what surely is a name becomes one: “Yamamura T”, “van der Mei IAF”, “Simpson S Jr” or
“Smith, John” between semicolons. Everything else stays as it is told, as one name that is not
taken apart, such as a group of researchers.
"""

import re
from dataclasses import dataclass

ASIDE = re.compile(r"\([^()]*\)")
OTHERS = re.compile(r",?\s*\b(?:et al\.?|and others)$", re.IGNORECASE)
PERSON = re.compile(r"(\S.*?) ([^\W\d_]{1,4}(?:-[^\W\d_]{1,2})?)(?: (Jr|Sr|2nd|3rd|II|III))?\.?")
TWO_PARTS = re.compile(r"([^,]+), ([^,]+)")


@dataclass(frozen=True, slots=True)
class Author:
    """A person by family name and given names, or a group by `family` alone."""

    family: str
    given: str = ""
    suffix: str = ""


@dataclass(frozen=True, slots=True)
class Authors:
    """The names in their order. Not `all_told`: there are others, or words about some."""

    names: tuple[Author, ...] = ()
    all_told: bool = True


def authors_of(told: str | None) -> Authors:
    """The names in such a line; none where nothing is known."""
    text = " ".join((told or "").split())
    if not text:
        return Authors()
    plain = " ".join(ASIDE.sub(" ", text).split()).replace(" ;", ";")
    names: list[Author] = []
    all_told = plain == text
    for group in filter(None, (piece.strip() for piece in plain.split(";"))):
        shorter = OTHERS.sub("", group)
        all_told = all_told and shorter == group
        names += _names_in(shorter.strip(" ,"))
    if not names:
        return Authors((Author(text),))
    return Authors(tuple(names), all_told)


def _names_in(group: str) -> list[Author]:
    people = [_person(piece) for piece in group.split(", ")]
    if all(people):
        return [person for person in people if person]
    in_two = TWO_PARTS.fullmatch(group)
    if in_two:
        return [Author(in_two[1].strip(), in_two[2].strip())]
    return [Author(group)] if group else []


def _person(told: str) -> Author | None:
    found = PERSON.fullmatch(told)
    if found is None or not found[2].isupper():
        return None
    given = "-".join(" ".join(f"{letter}." for letter in part) for part in found[2].split("-"))
    return Author(found[1], given, found[3] or "")
