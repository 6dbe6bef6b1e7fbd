"""A library as a folder of plain files, which with a `pack.json` is a pack that builds it anew."""

import json
from collections.abc import Iterable, Sequence

from db.front_matter import as_yaml
from db.models import Study, Term
from db.outgoing.new_file import Put
from db.pack_models import WordGroup
from db.study_file import write_study

STUDIES = "studies"


def write_library(
    put: Put, studies: Iterable[Study], terms: Iterable[Term], groups: Sequence[WordGroup]
) -> int:
    """Write each study as its own file, then the words explained and the word groups.

    Returns how many studies there were.
    """
    count = 0
    for study in studies:
        put(f"{STUDIES}/{study.id}.md", write_study(study).encode())
        count += 1
    put("glossary.yaml", "".join(map(_term, terms)).encode() or b"[]\n")
    put("word_groups.json", _groups(groups).encode())
    return count


def _term(term: Term) -> str:
    facts = {"word": term.word, "meaning": term.meaning, "forms": list(term.forms), "say": term.say}
    lines = "\n  ".join(f"{name}: {as_yaml(value)}" for name, value in facts.items())
    return f"- {lines}\n"


def _groups(groups: Sequence[WordGroup]) -> str:
    lines = (
        json.dumps({"everyday": group.everyday, "medical": group.medical}, ensure_ascii=False)
        for group in groups
    )
    return "[\n " + ",\n ".join(lines) + "\n]\n" if groups else "[]\n"
