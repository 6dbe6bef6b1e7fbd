"""Reads a PDF file back as another program would."""

import re
import zlib

RANGE = rb"<(\w{4})> <(\w{4})> (<\w+>|\[[^\]]*\])"


class Pdf:
    """A PDF file, read by its own tables: the newest place of each object wins."""

    def __init__(self, content: bytes) -> None:
        self.content = content
        self.places: dict[int, int] = {}
        at = int(content[content.rindex(b"startxref") + 9 :].split()[0])
        while at:
            at = self._read_table(at)

    def _read_table(self, at: int) -> int:
        table, _, rest = self.content[at:].partition(b"trailer")
        lines = table.split(b"\n")[1:-1]
        while lines:
            first, count = map(int, lines.pop(0).split())
            for number in range(first, first + count):
                entry = lines.pop(0).split()
                if entry[2] == b"n":
                    self.places.setdefault(number, int(entry[0]))
        trailer = rest.partition(b"startxref")[0]
        self.root = getattr(self, "root", 0) or number_after(b"Root", trailer)
        return number_after(b"Prev", trailer)

    def object(self, number: int) -> bytes:
        """The body of an object; it stands where the table says."""
        found = self.content[self.places[number] :]
        assert found.startswith(b"%d 0 obj" % number)
        return found.partition(b"endobj")[0]

    @property
    def catalog(self) -> bytes:
        return self.object(self.root)

    @property
    def leaves(self) -> list[int]:
        """The numbers of the page objects in their order."""
        kids = self.object(number_after(b"Pages", self.catalog)).partition(b"[")[2]
        return [int(number) for number in re.findall(rb"(\d+) 0 R", kids.partition(b"]")[0])]

    def text(self) -> str:
        """The words that are drawn, read back as another program would read them."""
        told = ""
        for number in self.leaves:
            drawn = self._stream(number_after(b"Contents", self.object(number)))
            letters: dict[bytes, str] = {}
            for font, code in re.findall(rb"/F(\d+) \d+ Tf|<(\w{4})> Tj", drawn):
                letters = self._letters(int(font)) if font else letters
                told += "" if font else letters.get(code, "")
        return told

    def _letters(self, font: int) -> dict[bytes, str]:
        letters = {}
        told = self._stream(number_after(b"ToUnicode", self.object(font)))
        for first, last, *meant in re.findall(RANGE, told):
            listed = re.findall(rb"\w+", meant[0])
            begin, end = int(first, 16), int(last, 16)
            for place, code in enumerate(range(begin, end + 1)):
                value = int(listed[place], 16) if len(listed) > 1 else int(listed[0], 16) + place
                letters[b"%04X" % code] = chr(value)
        return letters

    def _stream(self, number: int) -> bytes:
        found = re.search(rb"stream\r?\n(.*)\r?\nendstream", self.object(number), re.DOTALL)
        assert found is not None
        return zlib.decompress(found[1]) if b"FlateDecode" in self.object(number) else found[1]

    def bookmarks(self) -> list[tuple[str, int]]:
        """Title and page, counted from 1, of each bookmark."""
        found = []
        number = number_after(b"First", self.object(number_after(b"Outlines", self.catalog)))
        while number:
            item = self.object(number)
            told = re.search(rb"<FEFF(\w*)>", item)
            assert told is not None
            title = bytes.fromhex(told[1].decode()).decode("utf-16-be")
            found.append(
                (title, self.leaves.index(number_after(rb"Dest \[", item, slash=b"/")) + 1)
            )
            number = number_after(b"Next", item)
        return found


def number_after(name: bytes, text: bytes, slash: bytes = b"/") -> int:
    found = re.search(slash + name + rb"\s?(\d+)", text)
    return int(found[1]) if found else 0
