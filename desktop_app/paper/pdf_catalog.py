"""What Qt leaves out of a PDF: its language where readers look for it, its title, bookmarks.

The additions are appended as the format foresees it: changed objects, a table of where they
stand, and a pointer to the table before. Nothing that Qt wrote is moved.
"""

import re
from collections.abc import Sequence

REFERENCE = re.compile(rb"(\d+) 0 R")
OFFSET = 10
"""How many digits a line of the table has for the place of its object."""


def completed(pdf: bytes, language: str, bookmarks: Sequence[tuple[str, int]]) -> bytes:
    """The file with a language, its title in the window’s frame, and bookmarks.

    Each bookmark is a title and the number of its page, counted from 1.
    """
    table = int(pdf[pdf.rindex(b"startxref") + 9 :].split()[0])
    trailer = pdf[pdf.rindex(b"trailer") :]
    root, size, info = (_number(trailer, name) for name in (b"Root", b"Size", b"Info"))
    catalog = _object(pdf, table, root)
    pages = _object(pdf, table, _number(catalog, b"Pages"))
    leaves = REFERENCE.findall(pages[pages.index(b"[") : pages.index(b"]")])
    kept = catalog[catalog.index(b"<<") + 2 : catalog.rindex(b">>")]
    added = (
        f"/Lang ({language}) /ViewerPreferences << /DisplayDocTitle true >> /Outlines {size} 0 R"
    )
    changed = {root: b"<<" + kept + added.encode() + b"\n>>"}
    changed |= _outline(size, [(title, leaves[page - 1].decode()) for title, page in bookmarks])
    return _appended(pdf, changed, f"/Root {root} 0 R /Info {info} 0 R /Prev {table}")


def _outline(first: int, bookmarks: Sequence[tuple[str, str]]) -> dict[int, bytes]:
    """The list of bookmarks as objects, numbered from `first`; each names its page’s object."""
    last = first + len(bookmarks)
    made = {
        first: f"<< /Type /Outlines /First {first + 1} 0 R /Last {last} 0 R "
        f"/Count {len(bookmarks)} >>"
    }
    for number, (title, page) in enumerate(bookmarks, start=first + 1):
        before = f"/Prev {number - 1} 0 R " if number > first + 1 else ""
        after = f"/Next {number + 1} 0 R " if number < last else ""
        made[number] = (
            f"<< /Title {_text(title)} /Parent {first} 0 R {before}{after}"
            f"/Dest [{page} 0 R /Fit] >>"
        )
    return {number: words.encode() for number, words in made.items()}


def _appended(pdf: bytes, objects: dict[int, bytes], trailer: str) -> bytes:
    pieces, places, at = [pdf], {}, len(pdf)
    for number, body in sorted(objects.items()):
        places[number] = at
        pieces.append(b"%d 0 obj\n%s\nendobj\n" % (number, body))
        at += len(pieces[-1])
    lines = "".join(f"{number} 1\n{place:0{OFFSET}} 00000 n \n" for number, place in places.items())
    end = f"xref\n{lines}trailer\n<< /Size {max(places) + 1} {trailer} >>\nstartxref\n{at}\n%%EOF\n"
    return b"".join((*pieces, end.encode()))


def _object(pdf: bytes, table: int, number: int) -> bytes:
    """The body of an object, found by the table that Qt wrote."""
    lines = pdf[table:].split(b"\n", number + 4)
    begin = int(lines[number + 2][:OFFSET])
    return pdf[begin : pdf.index(b"endobj", begin)]


def _number(dictionary: bytes, name: bytes) -> int:
    found = re.search(rb"/" + name + rb" (\d+)", dictionary)
    if found is None:
        raise ValueError(f"the PDF has no {name.decode()}")
    return int(found[1])


def _text(words: str) -> str:
    """A text in a PDF: UTF-16 in hexadecimal, so that nothing has to be escaped."""
    return f"<FEFF{words.encode('utf-16-be').hex()}>"
