"""What a pack holds beside its studies: words explained, everyday words, shelves, pages.

Read in the limited process, see `db.reading_worker`, because such a file may come from anywhere.
"""

import re
from dataclasses import dataclass
from typing import Any

import msgspec

from db.errors import UnreadableStudy
from db.front_matter import refuse_tricks
from db.manifest import GLOSSARY, PAGE_PATH, SHELVES, TOPICS, WORD_GROUPS
from db.models import Term
from db.pack_models import PackLists, PackPage, PackShelf, PackTopic, WordGroup
from db.plans import Refusal
from db.render import to_html
from db.study_file import tidied

ICON = re.compile(r"[a-z0-9-]{1,40}")
TITLE = re.compile(r"# +(.+)")
NO_LIST = "it is not the list that it should be"
NO_TITLE = "a page begins with “# ” and its title"
KINDS: dict[str, tuple[str, Any]] = {
    GLOSSARY: ("terms", tuple[Term, ...]),
    WORD_GROUPS: ("groups", tuple[WordGroup, ...]),
    TOPICS: ("topics", tuple[PackTopic, ...]),
    SHELVES: ("shelves", tuple[PackShelf, ...]),
}


@dataclass(frozen=True, slots=True)
class _Line:
    place: str = ""
    reason: str = ""
    lists: PackLists | None = None


def read_list(path: str, text: str) -> PackLists:
    """What this file of a pack holds; UnreadableStudy says in which line it cannot be read."""
    if PAGE_PATH.fullmatch(path):
        return PackLists(pages=(_page(path, text),))
    name, kind = KINDS[path]
    try:
        told = _glossary(text) if path == GLOSSARY else msgspec.json.decode(text)
        return PackLists(**{name: msgspec.convert(_clean(told), kind)})
    except (msgspec.MsgspecError, TypeError, AttributeError) as error:
        raise UnreadableStudy(NO_LIST) from error


def joined(lists: list[PackLists]) -> PackLists:
    """All of these lists as one."""
    names = PackLists.__slots__
    return PackLists(**{name: sum((getattr(one, name) for one in lists), ()) for name in names})


def as_text(lists: PackLists) -> str:
    """The lists as the library keeps them."""
    return msgspec.json.encode(lists).decode()


def from_text(text: str | bytes) -> PackLists:
    """The lists from how they are kept."""
    return msgspec.json.decode(text, type=PackLists)


def as_line(read: PackLists | Refusal) -> bytes:
    """What was read in the limited process, as one line."""
    if isinstance(read, Refusal):
        return msgspec.json.encode(_Line(read.place, read.reason)) + b"\n"
    return msgspec.json.encode(_Line(lists=read)) + b"\n"


def lists_from_line(path: str, line: bytes) -> PackLists | Refusal:
    """What such a line tells of the file at this path; ValueError where it is none of ours."""
    told = msgspec.json.decode(line, type=_Line)
    return told.lists or Refusal(path, told.place, told.reason)


def _glossary(text: str) -> list[dict[str, Any]]:
    import yaml

    loader = getattr(yaml, "CBaseLoader", yaml.BaseLoader)
    try:
        refuse_tricks(yaml.parse(text, Loader=loader), first_line=1)
        items = yaml.load(text, Loader=loader)  # noqa: S506 - makes texts, lists and mappings only
    except yaml.YAMLError as error:
        mark = getattr(error, "problem_mark", None)
        raise UnreadableStudy(NO_LIST, mark.line + 1 if mark else 1) from error
    return [{**item, "say": _said(item), "forms": item.get("forms") or []} for item in items]


def _said(item: dict[str, Any]) -> str | None:
    say = item.get("say")
    return None if say in {None, "", "null", "~"} else str(say)


def _page(path: str, text: str) -> PackPage:
    first, _, rest = tidied(text).strip().partition("\n")
    title = TITLE.fullmatch(first)
    if title is None:
        raise UnreadableStudy(NO_TITLE)
    name = path.removeprefix("pages/").removesuffix(".md")
    return PackPage(name, title[1].strip(), to_html(rest))


def _clean(value: Any) -> Any:
    """The same with every text tidied; an icon is the name of one, or nothing."""
    if isinstance(value, str):
        return " ".join(tidied(value).split())
    if isinstance(value, list):
        return [_clean(item) for item in value]
    if isinstance(value, dict):
        cleaned = {name: _clean(item) for name, item in value.items()}
        if not ICON.fullmatch(str(cleaned.get("icon", ""))):
            cleaned.pop("icon", None)
        return cleaned
    return value
