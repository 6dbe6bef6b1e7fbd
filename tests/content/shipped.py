"""Everything that ships as content, read once for the checks, and the facts it stands on."""

import json
import re
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

import resources
from db.errors import UnreadableStudy
from db.models import Study, Term
from db.pack_lists import read_list
from db.render import to_plain
from db.study_file import read_study

HERE = Path(__file__).parent
SENTENCE_END = re.compile(r"(?<=[.!?])[”’\"']?\s+")

Record = dict[str, Any]


@dataclass(frozen=True)
class Fault:
    """One thing that is wrong: on which page or in which file, and what."""

    where: str
    what: str


@dataclass(frozen=True)
class Page:
    """A study page with the texts that the checks look at, free of markup."""

    study: Study
    source: str

    @cached_property
    def paragraphs(self) -> tuple[str, ...]:
        """Every paragraph and every item of a list that was written for the page."""
        study = self.study
        parts = (
            study.takeaway,
            *(study.keep_in_mind, study.what_they_did, *study.findings, study.picture_it),
            *study.cannot_tell,
            *(study.why_person, study.why_helper, study.why_professional),
            *study.questions,
        )
        blocks = [block for part in parts if part for block in part.split("\n\n")]
        return tuple(" ".join(to_plain(block).split()) for block in blocks)

    @cached_property
    def sentences(self) -> tuple[str, ...]:
        """Every sentence of the page."""
        return tuple(
            sentence
            for paragraph in self.paragraphs
            for sentence in SENTENCE_END.split(paragraph)
            if sentence
        )

    @cached_property
    def text(self) -> str:
        """The written parts as one text."""
        return "\n".join(self.paragraphs)

    @cached_property
    def fact_texts(self) -> tuple[str, ...]:
        """Facts that were put in plain words for the page."""
        study = self.study
        told = (study.people_detail, study.population, study.duration, study.comparison)
        return tuple(text for text in (study.title, *told, study.harms) if text)


@dataclass(frozen=True)
class Shipped:
    """The whole content: pages, words explained, everyday words, topics and shelves."""

    pages: tuple[Page, ...]
    terms: tuple[Term, ...]
    groups: tuple[dict[str, list[str]], ...]
    topics: tuple[str, ...]
    shelves: tuple[dict[str, Any], ...]
    records: dict[str, Record]
    unreadable: tuple[Fault, ...] = ()


def load() -> Shipped:
    """Read everything that ships, and the facts beside the checks."""
    pages, unreadable = [], []
    for path in sorted(resources.path("starter/studies").glob("*.md")):
        source = path.read_text("utf-8")
        try:
            pages.append(Page(read_study(source), source))
        except UnreadableStudy as error:
            unreadable.append(Fault(path.stem, f"cannot be read: {error.sentence}"))
    return Shipped(
        pages=tuple(pages),
        terms=read_list("glossary.yaml", resources.text("starter/glossary.yaml")).terms,
        groups=tuple(json.loads(resources.text("starter/word_groups.json"))),
        topics=tuple(topic["name"] for topic in json.loads(resources.text("topics.json"))),
        shelves=tuple(json.loads(resources.text("shelves.json"))),
        records={record["id"]: record for record in kept("facts.json")},
        unreadable=tuple(unreadable),
    )


def kept(name: str) -> Any:
    """A JSON file that is kept beside the checks."""
    return json.loads((HERE / name).read_text("utf-8"))
