"""How a sentence is said: letters, signs, units and hard words as a voice gets them right.

The lists are in `resources/say-as.json`. A person's own words go before ours, and ours before
those of the glossary, of which only spelt-out ones count ("E-D-S-S"): sounds written for eyes
("ok-re-LIZ-oo-mab") make a voice spell syllables, as trying all of them has shown.
"""

import json
import re
import unicodedata
from collections.abc import Callable, Mapping
from types import MappingProxyType

import resources

Rule = tuple[re.Pattern[str], str | Callable[[re.Match[str]], str]]

NOTHING: Mapping[str, str] = MappingProxyType({})
SPELT = re.compile(r"[A-Z](?:-[A-Z])+")
UNHEARD = re.compile("[\u00ad\u200b-\u200f\u2060\ufeff\ufffc\ud800-\udfff]")
HYPHENS = re.compile("[\u2010-\u2012]")
REPEATED = re.compile(r"([^\w\s])\1{2,}")
END_OF_ADDRESS = r"(?=[.,;:!?)\]”’\"]*(?:\s|$))"
ADDRESS = re.compile(rf"(?:https?://|www\.)\S+?{END_OF_ADDRESS}", re.IGNORECASE)
PAPER = re.compile(rf"(?:\bdoi:\s*)?\b10\.\d{{4,9}}/\S+?{END_OF_ADDRESS}", re.IGNORECASE)
CODE = re.compile(r"\b(NCT|PMC|ISRCTN|MS)-?(\d{4,})\b|(?<![\d.,])()(\d{7,})(?![.,]?\d)")
RANGE = re.compile(r"(?<![\w.,-])(\d[\d.,]*%?)(?:\s?[–—]\s?|-)(\d[\d.,]*)(?![\d-])")
MINUS = re.compile(r"(?<![\w)\]])[−–-](?=\d)")
PER = re.compile(r"(?<=[A-Za-z%])/(?=(?:day|week|month|year|hour|kg|ml|mL|L|día|semana)\b)")
GREEK = re.compile(
    "(?<![\u0370-\u03ff])[\u00b5\u0370-\u03ff\U0001d6a8-\U0001d7cb](?![\u0370-\u03ff])-?"
)
LOOSE = re.compile(r"\s+([.,;:!?)])")


def spoken_form(
    language: str = "en",
    glossary: Mapping[str, str] = NOTHING,
    own: Mapping[str, str] = NOTHING,
) -> Callable[[str], str]:
    """A function from a sentence as it stands to the same as it is said in this language.

    `glossary` and `own` tell for a word how it is said. Words are taken whole and the longest
    first; a word in small letters counts in any case, one with capitals only as it stands.
    A language without a list has that of English.
    """
    every = json.loads(resources.text("say-as.json"))
    lists = every.get(language, every["en"])
    phrases = lists["phrases"]
    spelt = {word: say.replace("-", " ") for word, say in glossary.items() if SPELT.fullmatch(say)}
    rules: tuple[Rule, ...] = (
        (UNHEARD, ""),
        (HYPHENS, "-"),
        (REPEATED, r"\1"),
        (ADDRESS, phrases["address"]),
        (PAPER, phrases["paper"]),
        (CODE, lambda found: " ".join("".join(found.groups(default="")))),
        _words({**spelt, **lists["words"], **own}),
        (RANGE, rf"\1 {phrases['range']} \2"),
        (MINUS, f"{phrases['minus']} "),
        (PER, f" {phrases['per']} "),
        _units(lists["units"], phrases["per"]),
        _signs(lists["signs"]),
        (GREEK, _name_of_letter),
        (LOOSE, r"\1"),
    )

    def spoken(text: str) -> str:
        for pattern, said in rules:
            text = pattern.sub(said, text)
        return " ".join(text.split())

    return spoken


def _words(says: Mapping[str, str]) -> Rule:
    longest_first = sorted(filter(str.strip, says), key=len, reverse=True)

    def said(found: re.Match[str]) -> str:
        word = found[0]
        likely = (word, word[0].lower() + word[1:], word.lower())
        return next((says[one] for one in likely if one in says), word)

    return re.compile("|".join(map(_whole, longest_first))), said


def _whole(word: str) -> str:
    """A pattern for the word that finds no part of a longer one."""
    before = r"(?<!\w)" if word[0].isalnum() else ""
    after = r"(?!\w)" if word[-1].isalnum() or word[-1] == "." else ""
    if word == word.lower():
        return f"{before}(?i:{re.escape(word)}){after}"
    first = f"(?i:{word[0]})" if word[0].islower() else re.escape(word[0])
    return f"{before}{first}{re.escape(word[1:])}{after}"


def _units(says: Mapping[str, str], per: str) -> Rule:
    names = "|".join(sorted(map(re.escape, says), key=len, reverse=True))
    pattern = re.compile(rf"(?:(?<=\d)\s?|(?P<one>(?<={per} )))(?P<unit>{names})(?!\w)")

    def said(found: re.Match[str]) -> str:
        name = says[found["unit"]]
        return f" {name}" if found["one"] is None else name.removesuffix("s")

    return pattern, said


def _signs(says: Mapping[str, str]) -> Rule:
    names = "|".join(sorted(map(re.escape, says), key=len, reverse=True))
    return re.compile(names), lambda found: f" {says[found[0]]} "


def _name_of_letter(found: re.Match[str]) -> str:
    """A Greek letter by its name, also where a formula has it in italics."""
    letter = unicodedata.normalize("NFKC", found[0][0])[-1]
    named = re.search(r"LETTER (?:FINAL )?(\w+)", unicodedata.name(letter, ""))
    return f" {named[1].lower()} " if named else found[0]
