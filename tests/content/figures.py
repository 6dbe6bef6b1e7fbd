"""Numbers: each stands in its record, the main ones are told, test statistics are not."""

import json
import re
from collections.abc import Iterator
from itertools import chain

from tests.content.shipped import Fault, Page, Record, kept

NUMBER = re.compile(r"\d[\d,]*(?:\.\d+)?")
SPELT = {
    "three": "3",
    "four": "4",
    "five": "5",
    "six": "6",
    "seven": "7",
    "eight": "8",
    "nine": "9",
    "ten": "10",
    "eleven": "11",
    "twelve": "12",
    "twenty": "20",
    "thirty": "30",
    "forty": "40",
    "fifty": "50",
    "sixty": "60",
}
SHARES = {"half": 50.0, "third": 33.3, "quarter": 25.0, "fifth": 20.0, "tenth": 10.0}
TIMES = {"twice": 2.0, "double": 2.0, "doubled": 2.0, "doubles": 2.0, "triple": 3.0}
ABOUT = re.compile(
    r"\b(about|almost|nearly|around|roughly|just over|just under|more than|less than|over|under"
    r"|fewer than|close to|up to|at least|some)\s+$",
    re.IGNORECASE,
)
STATISTICS = re.compile(
    r"\bp\s*[<=>]\s*0?\.|\bp[- ]values?\b|\bconfidence (interval|limit|range)|\bCI\b|hazard ratio"
    r"|odds ratio|rate ratio|risk ratio|standard(ised)? (deviation|mean difference)|\bSD\b|\bSMD\b"
    r"|\bHR\b|\bOR\b",
)
FREE = {"100", "1000", "1", "2"}
"""The denominators of a share, and counts too small to be a figure."""


def faults_of(page: Page, record: Record) -> Iterator[Fault]:
    """Numbers that the record does not hold, main ones that are missing, statistics told."""
    said = page.study.id
    allowed = {entry["number"] for entry in kept("allowed_numbers.json") if entry["study"] == said}
    for what in chain(
        _strangers(page, record, allowed),
        _missing_main(page),
        _careless(page),
        _statistics(page, record),
    ):
        yield Fault(said, what)


def numbers_of(text: str) -> list[str]:
    """The numbers of a text, without thousands commas and trailing zeros after a point."""
    return [_bare(number) for number in NUMBER.findall(_joined(text))]


def _joined(text: str) -> str:
    return re.sub(r"(?<=\d)[\u00a0\u202f ](?=\d{3}\b)", "", text).replace("−", "-")


def _bare(number: str) -> str:
    plain = number.replace(",", "")
    return plain.rstrip("0").rstrip(".") if "." in plain else plain


def _strangers(page: Page, record: Record, allowed: set[str]) -> Iterator[str]:
    told = json.dumps(
        {name: value for name, value in record.items() if name != "care"}, ensure_ascii=False
    ).lower()
    held = set(numbers_of(told)) | {
        _bare(n) for word, n in SPELT.items() if re.search(rf"\b{word}\b", told)
    }
    held |= FREE | allowed
    picture = " ".join((page.study.picture_it or "").split())
    results = [result.value or "" for result in page.study.results]
    counts = [str(n) for r in page.study.results for n in (r.hits, r.total) if n is not None]
    for text in (*page.paragraphs, *page.fact_texts, *results, *counts):
        if " ".join(text.split()) == picture:
            continue
        plain = _joined(text)
        for found in NUMBER.finditer(plain):
            number = _bare(found[0])
            if number not in held and not _rounded(
                number, plain[: found.start()], plain[found.end() :], held
            ):
                yield f"the number {found[0]} is not in the record: {_near(plain, found.start())}"
        for found in re.finditer(r"\b[a-z]+\b", plain.lower()):
            word = (
                found[0].removesuffix("s")
                if found[0] in {"thirds", "quarters", "fifths"}
                else found[0]
            )
            if word in SPELT and SPELT[word] not in held:
                yield f"the number {word} is not in the record: {_near(plain, found.start())}"
            if word in SHARES | TIMES and word not in allowed and not _meant(word, told, held):
                yield f"“{word}” is not in the record: {_near(plain, found.start())}"


def _rounded(number: str, before: str, after: str, held: set[str]) -> bool:
    """A number said to be about one that is held, or one person in so many, or so many in 100."""
    value = float(number)
    figures = [float(one) for one in held]
    if re.search(r"\b1 in $", before):
        return any(0 < one <= 100 and abs(100 / one - value) <= 0.12 * value for one in figures)
    if re.match(r" (in|of|out of) (every )?100\b", after) and "." not in number:
        return any(abs(one - value) <= 0.5 or abs(100 - one - value) <= 0.5 for one in figures)
    if ABOUT.search(before):
        places = len(number.partition(".")[2])
        return any(one and abs(round(one, places) - value) <= 0.06 * one for one in figures)
    return False


def _meant(word: str, told: str, held: set[str]) -> bool:
    """Whether a share or a multiple is said in the record, in words or as a figure near it."""
    if re.search(rf"\b{word}", told) or (word == "half" and "median" in told):
        return True
    figures = [float(one) for one in held if one not in FREE]
    if word in SHARES:
        whole = SHARES[word]
        return any(
            abs(one - part) <= 4 for one in figures for part in (whole, 2 * whole, 3 * whole)
        )
    return any(abs(one - TIMES[word]) <= 0.35 for one in figures) or "fold" in told


def _missing_main(page: Page) -> Iterator[str]:
    main: dict[str, list[str]] = kept("main_figures.json")
    text = _joined(page.text).lower()
    told = {_bare(number) for number in NUMBER.findall(text)}
    told |= {SPELT[word] for word in SPELT if re.search(rf"\b{word}\b", text)}
    told |= {word for word in ("none", "no") if re.search(rf"\b{word}\b", text)}
    told |= {"0"} if {"none", "no"} & told else set()
    for figure in main.get(page.study.id, []):
        if not told & {_bare(one) for one in figure.split("|")}:
            yield f"the main figure {figure} is missing"


def _careless(page: Page) -> Iterator[str]:
    """Figures that a warning in the record asks to leave out; they must be named as left out."""
    warned: list[str] = kept("care.json").get(page.study.id, [])
    texts = (*page.paragraphs, *page.fact_texts, *(r.value or "" for r in page.study.results))
    told = {number for text in texts for number in numbers_of(text)}
    yield from (f"{figure} is told against the warning" for figure in warned if figure in told)
    if warned and not page.study.left_out:
        yield "left_out does not name what the warning leaves out"


def _statistics(page: Page, record: Record) -> Iterator[str]:
    for text in (*page.paragraphs, *page.fact_texts):
        found = STATISTICS.search(text)
        if found:
            yield f"a test statistic: {_near(text, found.start())}"
    record_told = " ".join(str(record[name]) for name in ("primary_result", "findings"))
    if STATISTICS.search(record_told) and not page.study.left_out:
        yield "left_out does not name the statistics of the record"


def _near(text: str, at: int) -> str:
    return f"… {text[max(0, at - 30) : at + 30]} …"
