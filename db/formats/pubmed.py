"""One record of PubMed or MEDLINE XML."""

from xml.etree.ElementTree import Element

from db.formats.values import Citation
from db.formats.xml_records import text_in, texts_in

RECORDS = frozenset({"PubmedArticle", "MedlineCitation"})
IDS = "PubmedData/ArticleIdList/ArticleId"


def citation_of(line: int, element: Element) -> Citation:
    """The citation that begins in this line."""
    cited = element.find("MedlineCitation")
    if cited is None:
        cited = element
    article = "Article/"
    return Citation(
        line,
        title=text_in(cited, f"{article}ArticleTitle")
        or text_in(cited, f"{article}VernacularTitle"),
        abstract=_abstract(cited),
        authors=tuple(filter(None, map(_author, cited.iterfind(f"{article}AuthorList/Author")))),
        journal=text_in(cited, f"{article}Journal/Title")
        or text_in(cited, "MedlineJournalInfo/MedlineTA"),
        published=_published(cited),
        doi=text_in(cited, f"{article}ELocationID[@EIdType='doi']")
        or text_in(element, f"{IDS}[@IdType='doi']"),
        pmid=text_in(cited, "PMID"),
        pmcid=text_in(element, f"{IDS}[@IdType='pmc']"),
        types=texts_in(cited, f"{article}PublicationTypeList/PublicationType"),
        subjects=(
            *texts_in(cited, "MeshHeadingList/MeshHeading/DescriptorName"),
            *texts_in(cited, "KeywordList/Keyword"),
        ),
    )


def _abstract(cited: Element) -> str | None:
    """The abstract, each of its labelled pieces a paragraph of its own."""
    pieces = []
    for piece in cited.iterfind("Article/Abstract/AbstractText"):
        label = piece.get("Label")
        text = "".join(piece.itertext())
        pieces.append(f"{label}: {text}" if label and label != "UNLABELLED" else text)
    return "\n\n".join(pieces) or None


def _author(author: Element) -> str | None:
    family = text_in(author, "LastName")
    if family is None:
        return text_in(author, "CollectiveName")
    given = " ".join(text_in(author, "Initials") or "") or text_in(author, "ForeName") or ""
    return f"{family}, {given}"


def _published(cited: Element) -> str | None:
    """The date of the issue; of an electronic paper without one, the day it was put out."""
    for path in ("Article/Journal/JournalIssue/PubDate", "Article/ArticleDate"):
        parts = [text_in(cited, f"{path}/{part}") for part in ("Year", "Month", "Day")]
        if parts[0]:
            return " ".join(filter(None, parts))
    return text_in(cited, "Article/Journal/JournalIssue/PubDate/MedlineDate")
