"""The study file: Markdown with facts in front. Text in, a `Study` out, and back again.

What each fact may be is in `resources/STUDY-FORMAT.md`. Every fault names its line.
"""

import re
from dataclasses import fields

from db import study_facts as facts
from db.errors import UnreadableStudy
from db.front_matter import read_front_matter, write_front_matter
from db.models import PARTS, Study

LONGEST_FILE = 256 * 1024
HEADINGS = {
    "Takeaway": "takeaway",
    "Keep in mind": "keep_in_mind",
    "What they did": "what_they_did",
    "What they found": "findings",
    "Picture it like this": "picture_it",
    "What it cannot tell": "cannot_tell",
    "If you have MS": "why_person",
    "If you help someone": "why_helper",
    "If you work in care": "why_professional",
    "Questions to ask": "questions",
    "Abstract": "abstract",
}
LIST_PARTS = frozenset({"findings", "cannot_tell", "questions"})
FACTS = tuple(f.name for f in fields(Study) if f.name not in PARTS)
BULLET = re.compile(r"^[-*] +")


def read_study(text: str) -> Study:
    """The study in this text; UnreadableStudy says in which line it cannot be read."""
    if len(text) > LONGEST_FILE:
        raise UnreadableStudy("it is much longer than a study should be")
    entries, body, body_line = read_front_matter(text.removeprefix("\ufeff"))
    for entry in entries.values():
        if entry.name not in FACTS:
            raise UnreadableStudy(f"we do not know the fact “{entry.name}”", entry.line)
    values = {name: facts.READERS[name](entry) for name, entry in entries.items()}
    parts = _read_body(body, body_line)
    for name, told in (("id", "id"), ("title", "title")):
        if not values.get(name):
            line = entries[name].line if name in entries else 1
            raise UnreadableStudy(f"it has no {told}", line)
    if not parts.get("takeaway"):
        raise UnreadableStudy("it has no takeaway", body_line)
    given = {name: value for name, value in values.items() if value is not None}
    return Study(**given, **parts)  # type: ignore[arg-type]


def write_study(study: Study) -> str:
    """The study as the text of a study file; reading it gives the same study."""
    front = {name: facts.written(getattr(study, name)) for name in FACTS}
    sections = []
    for heading, part in HEADINGS.items():
        value = getattr(study, part)
        if part in LIST_PARTS and value:
            items = (item.replace("\n", "\n  ") for item in value)
            sections.append(f"## {heading}\n" + "\n".join(f"- {item}" for item in items))
        elif value:
            sections.append(f"## {heading}\n{value}")
    return write_front_matter(front) + "\n\n".join(sections) + "\n"


def _read_body(body: list[str], first_line: int) -> dict[str, object]:
    parts: dict[str, object] = {}
    part, begin, lines = "", first_line, []
    for number, line in enumerate([*body, "## "], start=first_line):
        if not line.startswith("## "):
            if not part and line.strip():
                raise UnreadableStudy("there is text before the first heading", number)
            lines.append(line)
            continue
        if part:
            parts[part] = _value(part, lines, begin)
        heading = line[3:].strip()
        if heading:
            part = _part_of(heading, parts, number)
        begin, lines = number + 1, []
    return parts


def _part_of(heading: str, parts: dict[str, object], line: int) -> str:
    if heading not in HEADINGS:
        raise UnreadableStudy(f"we do not know the heading “{heading}”", line)
    if HEADINGS[heading] in parts:
        raise UnreadableStudy(f"the heading “{heading}” stands twice", line)
    return HEADINGS[heading]


def _value(part: str, lines: list[str], begin: int) -> object:
    if part not in LIST_PARTS:
        return "\n".join(lines).strip() or None
    items: list[list[str]] = []
    for number, line in enumerate(lines, start=begin):
        if BULLET.match(line):
            items.append([BULLET.sub("", line)])
        elif line.strip() and not items:
            raise UnreadableStudy("each item of this list begins with “- ”", number)
        elif items:
            items[-1].append(line.removeprefix("  "))
    return tuple("\n".join(item).strip() for item in items)
