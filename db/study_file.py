"""The study file: Markdown with facts in front. Text in, a `Study` out, and back again.

What each fact may be is in `resources/STUDY-FORMAT.md`. Every fault names its line.
"""

import re
from dataclasses import fields
from unicodedata import normalize

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
HEADING = re.compile(r"#{1,6}(?:[ \t]|$)")
NO_HEADING = re.compile(r"(?m)^(?=\\*#{1,6}(?:[ \t]|$))")
"""Where a line of a part would be taken for a heading; there a backslash stands before it."""
BREAKS = re.compile(r"\r\n?")
SPACES = re.compile("[\x0b\x0c\x85\u2028\u2029]")
UNSEEN = re.compile(
    "[\x00-\x08\x0e-\x1f\x7f-\x9f\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069"
    "\ud800-\udfff\ufeff\ufffe\uffff]"
)
"""Control characters, marks that turn the direction, spaces of no width, and half letters."""


def read_study(text: str) -> Study:
    """The study in this text; UnreadableStudy says in which line it cannot be read."""
    if len(text) > LONGEST_FILE:
        raise UnreadableStudy("it is much longer than a study should be")
    entries, body, body_line = read_front_matter(tidied(text))
    for entry in entries.values():
        if entry.name not in FACTS:
            raise UnreadableStudy(f"we do not know the fact “{entry.name}”", entry.line)
    values = {name: facts.READERS[name](entry) for name, entry in entries.items()}
    parts = _read_body(body, body_line)
    for name, told in (("id", "id"), ("title", "title")):
        if not values.get(name):
            line = entries[name].line if name in entries else 1
            raise UnreadableStudy(f"it has no {told}", line)
    if not parts.get("takeaway") and not parts.get("abstract"):
        raise UnreadableStudy("it has no takeaway", body_line)
    given = {name: value for name, value in values.items() if value is not None}
    return Study(**{"takeaway": "", **given, **parts})


def tidied(text: str) -> str:
    """The text without what nobody can see: marks that turn its direction, odd line breaks."""
    text = SPACES.sub(" ", BREAKS.sub("\n", text))
    return UNSEEN.sub("", normalize("NFC", text))


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
            body = NO_HEADING.sub(r"\\", value)
            sections.append(f"## {heading}\n{body}")
    return write_front_matter(front) + "\n\n".join(sections) + "\n"


def _read_body(body: list[str], first_line: int) -> dict[str, object]:
    parts: dict[str, object] = {}
    part, begin = "", first_line
    lines: list[str] = []
    for number, line in enumerate(body, start=first_line):
        if HEADING.match(line):
            if part:
                parts[part] = _value(part, lines, begin)
            part = _part_of(line, parts, number)
            begin, lines = number + 1, []
        elif part:
            is_escaped = line.startswith("\\") and NO_HEADING.match(line)
            lines.append(line[1:] if is_escaped else line)
        elif line.strip():
            raise UnreadableStudy("there is text before the first heading", number)
    if part:
        parts[part] = _value(part, lines, begin)
    return parts


def _part_of(line: str, parts: dict[str, object], number: int) -> str:
    heading = line.removeprefix("## ").strip()
    if heading not in HEADINGS:
        raise UnreadableStudy(f"we do not know the heading “{heading.strip('# ')}”", number)
    if HEADINGS[heading] in parts:
        raise UnreadableStudy(f"the heading “{heading}” stands twice", number)
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
    texts = ("\n".join(item).strip() for item in items)
    return tuple(text for text in texts if text)
