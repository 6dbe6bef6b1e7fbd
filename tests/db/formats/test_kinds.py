"""What a file is, told by its content; and how its letters are written."""

import codecs

import pytest

from db.formats.kinds import kind_of
from db.formats.text import HEAD, look_at
from db.plans import ReadStudy
from db.read_lines import Ended
from tests.reads import reads_of, refusals_of, studies_of
from tests.written_papers import FORMATS, PAPERS, Paper, as_csl, as_json_lines, as_pubmed, as_ris

KINDS = {
    "MEDLINE XML": "XML",
    "PubMed XML": "XML",
    "EndNote XML": "XML",
    "CSL-JSON": "JSON",
    "CSV": "table",
}


@pytest.mark.parametrize("name", FORMATS)
def test_each_format_is_told_by_its_content(name: str) -> None:
    kind = kind_of(FORMATS[name](PAPERS))

    assert kind is not None
    assert kind.name == KINDS.get(name, name)


@pytest.mark.parametrize("name", FORMATS)
@pytest.mark.parametrize("line_end", ["\n", "\r\n", "\r"])
def test_line_ends_and_a_mark_in_front_change_nothing(name: str, line_end: str) -> None:
    text = FORMATS[name](PAPERS)
    marked = "\ufeff" + text.replace("\n", line_end)

    assert studies_of(marked, {"title": "A"}) == studies_of(text, {"title": "A"})


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "utf-32", "cp1252"])
def test_a_file_may_be_written_in_other_letters(encoding: str) -> None:
    read, end = reads_of(as_ris([Paper()]).encode(encoding))[:2]

    assert isinstance(read, ReadStudy)
    assert isinstance(end, Ended)
    assert read.study.authors == "Müller KB, Doe A"
    guessed = "It is not in UTF-8. We read it as cp1252. See if its letters are right."
    assert end.notices == ((guessed,) if encoding == "cp1252" else ())


@pytest.mark.parametrize("encoding", ["ISO-8859-1", "windows-1252", "UTF-16"])
def test_xml_says_itself_how_it_is_written(encoding: str) -> None:
    text = as_pubmed([Paper()]).replace("UTF-8", encoding)

    assert studies_of(text.encode(encoding))[0].authors == "Müller KB, Doe A"


@pytest.mark.parametrize(
    ("written", "encoding"),
    [
        ("El niño español: “esclerosis múltiple”", "cp1252"),
        ("Рассеянный склероз и усталость", "cp1251"),
        ("多発性硬化症の研究について", "shift_jis"),
    ],
)
def test_the_likeliest_letters_are_guessed(written: str, encoding: str) -> None:
    opened = look_at(f"TY  - JOUR\nTI  - {written}\n".encode(encoding), whole=True)

    assert written in opened.head


@pytest.mark.parametrize(
    ("content", "place", "reason"),
    [
        (b"", "", "the file is empty"),
        (b" \n\t\r\n", "", "the file is empty"),
        (b"%PDF-1.7\n", "", "it is a PDF file, and we cannot read those"),
        (b"\x89PNG\r\n", "", "it is a picture"),
        (b"PK\x03\x04", "", "it is a study pack or a packed file; install or unpack it first"),
        (b"SQLite format 3\x00", "", "it is a database"),
        (b"{\\rtf1 A}", "", "it is a file of an office program; save it as text"),
        (b"TY  - JOUR\nTI\x00", "line 2", "it is not plain text"),
        ("TY  - JOUR".encode("utf-16-le"), "line 1", "it is not plain text"),
        (codecs.BOM_UTF16_LE + b"T", "line 1", "it is not plain text in UTF-16"),
        (codecs.BOM_UTF8 + b"\n\xff", "line 2", "it is not plain text in UTF-8"),
        (b"Dear all, thank you.", "", "we could not tell what kind of file this is"),
        (b"a,b,c\n1,2,3\n", "", "we could not tell what kind of file this is"),
    ],
)
def test_what_is_no_file_of_studies_is_told(content: bytes, place: str, reason: str) -> None:
    assert refusals_of(content) == [(place, reason)]


def test_letters_that_break_off_late_cost_the_whole_file() -> None:
    good = as_ris([Paper()]).encode()
    text = good * (HEAD // len(good) + 1)

    (place, reason) = refusals_of(text + b"TY  - \xff\n")[-1]
    assert reason == "it is not plain text in UTF-8"
    assert int(place.removeprefix("line ")) >= 10_000


def test_words_in_front_of_a_list_do_not_hide_it() -> None:
    assert len(studies_of("Provider: A\nContent: text\n\n" + as_ris(PAPERS))) == 3
    assert len(studies_of("% Encoding: UTF-8\n\n" + FORMATS["BibTeX"](PAPERS))) == 3
    assert len(studies_of("\n\n" + as_csl(PAPERS))) == 3
    assert len(studies_of("\n" + as_json_lines(PAPERS))) == 3
