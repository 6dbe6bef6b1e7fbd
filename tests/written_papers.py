"""The same papers in every format we read, as other programs write them."""

import csv
import io
import json
from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass
from html import escape

from db.models import Study, StudyId
from db.study_file import write_study


@dataclass(frozen=True, slots=True)
class Paper:
    """One paper; `number` makes its DOI and its PMID."""

    number: int = 1
    title: str = "Cooling vests and tiredness in multiple sclerosis"
    abstract: str = "BACKGROUND: Heat makes people tired. RESULTS: Vests helped 12 of 20 people."
    family: str = "Müller"
    given: str = "Karla Beth"
    journal: str = "Journal of Composed Studies"
    year: int = 2024
    month: int = 5

    @property
    def doi(self) -> str:
        """The DOI in full."""
        return f"10.1000/made.{self.number}"

    @property
    def pmid(self) -> str:
        """The PMID."""
        return str(30_000_000 + self.number)


MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
PAPER = Paper()
PAPERS = (
    PAPER,
    Paper(2, "Walking tests in primary progressive multiple sclerosis", family="de la Cruz"),
    Paper(3, "Sleep & mood: a <small> survey", family="Øster", given="J."),
)

PUBMED_BEGIN = (
    '<?xml version="1.0" encoding="UTF-8"?>\n'
    '<!DOCTYPE PubmedArticleSet PUBLIC "-//NLM//DTD PubMedArticle, 1st January 2024//EN" '
    '"https://dtd.nlm.nih.gov/ncbi/pubmed/out/pubmed_240101.dtd">\n<PubmedArticleSet>\n'
)
PUBMED_END = "</PubmedArticleSet>\n"

Written = Callable[[Sequence[Paper]], str]


def as_ris(papers: Sequence[Paper]) -> str:
    """RIS, as reference managers write it."""
    return "".join(
        f"TY  - JOUR\nTI  - {p.title}\nAU  - {p.family}, {p.given}\nAU  - Doe, Ann\n"
        f"JO  - {p.journal}\nPY  - {p.year}\nDA  - {p.year}/{p.month:02}/12/\n"
        f"AB  - {p.abstract}\nDO  - {p.doi}\nAN  - {p.pmid}\nDB  - PubMed\nER  - \n\n"
        for p in papers
    )


def as_bibtex(papers: Sequence[Paper]) -> str:
    """BibTeX, with a journal by its short name and an author in TeX letters."""
    names = {"Müller": 'M{\\"u}ller', "Øster": "{\\O}ster"}
    entries = (
        f"@article{{key{p.number},\n  title = {{{p.title.replace('&', chr(92) + '&')}}},\n"
        f"  author = {{{names.get(p.family, p.family)}, {p.given} and Ann Doe}},\n"
        f"  journal = jcs,\n  year = {p.year},\n  month = {MONTHS[p.month - 1].lower()},\n"
        f"  doi = {{{p.doi}}},\n  pmid = {{{p.pmid}}},\n  abstract = {{{p.abstract}}}\n}}\n"
        for p in papers
    )
    return f'@string{{jcs = "{papers[0].journal}"}}\n' + "\n".join(entries)


def as_nbib(papers: Sequence[Paper]) -> str:
    """NBIB, as PubMed saves it; long lines go on below."""
    records = []
    for p in papers:
        words = p.abstract.split(" ")
        half = len(words) // 2
        records.append(
            f"PMID- {p.pmid}\nOWN - NLM\nDP  - {p.year} {MONTHS[p.month - 1]} 12\n"
            f"TI  - {p.title}.\nLID - {p.doi} [doi]\n"
            f"AB  - {' '.join(words[:half])}\n      {' '.join(words[half:])}\n"
            f"FAU - {p.family}, {p.given}\nAU  - {p.family} KB\nFAU - Doe, Ann\n"
            f"PT  - Journal Article\nJT  - {p.journal}\nMH  - Humans\n"
            f"MH  - *Multiple Sclerosis/therapy\n"
        )
    return "\n".join(records)


def as_pubmed(papers: Sequence[Paper]) -> str:
    """PubMed XML with its document type."""
    return f"{PUBMED_BEGIN}{''.join(map(pubmed_article, papers))}{PUBMED_END}"


def as_medline(papers: Sequence[Paper]) -> str:
    """The older form, MEDLINE XML."""
    cited = "\n".join(map(_cited, papers))
    return f'<?xml version="1.0"?>\n<MedlineCitationSet>\n{cited}\n</MedlineCitationSet>\n'


def as_endnote(papers: Sequence[Paper]) -> str:
    """EndNote XML, with a style around every word."""

    def styled(words: str) -> str:
        return f'<style face="normal" size="100%">{escape(words)}</style>'

    records = "".join(
        f"<record><rec-number>{p.number}</rec-number><ref-type name='Journal Article'>17</ref-type>"
        f"<contributors><authors><author>{styled(f'{p.family}, {p.given}')}</author>"
        f"<author>{styled('Doe, Ann')}</author></authors></contributors>"
        f"<titles><title>{styled(p.title)}</title>"
        f"<secondary-title>{styled(p.journal)}</secondary-title></titles>"
        f"<dates><year>{styled(str(p.year))}</year>"
        f"<pub-dates><date>{styled(f'{MONTHS[p.month - 1]} 12')}</date></pub-dates></dates>"
        f"<abstract>{styled(p.abstract)}</abstract>"
        f"<electronic-resource-num>{styled(p.doi)}</electronic-resource-num>"
        f"<accession-num>{p.pmid}</accession-num>"
        f"<remote-database-name>PubMed</remote-database-name></record>\n"
        for p in papers
    )
    return f'<?xml version="1.0" encoding="UTF-8"?>\n<xml><records>{records}</records></xml>\n'


def as_csl(papers: Sequence[Paper]) -> str:
    """CSL-JSON, as Zotero writes it."""
    items = [
        {
            "id": f"http://zotero.org/items/{p.number}",
            "type": "article-journal",
            "title": p.title,
            "abstract": p.abstract,
            "container-title": p.journal,
            "DOI": p.doi,
            "PMID": p.pmid,
            "author": [{"family": p.family, "given": p.given}, {"family": "Doe", "given": "Ann"}],
            "issued": {"date-parts": [[str(p.year), p.month, 12]]},
        }
        for p in papers
    ]
    return json.dumps(items, ensure_ascii=False, indent="\t")


def as_json(papers: Sequence[Paper]) -> str:
    """Our own studies as a list."""
    return json.dumps([asdict(a_summary(p)) for p in papers], ensure_ascii=False, indent=1)


def as_json_lines(papers: Sequence[Paper]) -> str:
    """Our own studies, one on each line."""
    return "".join(json.dumps(asdict(a_summary(p)), ensure_ascii=False) + "\n" for p in papers)


def as_csv(papers: Sequence[Paper]) -> str:
    """A table of our own studies."""
    names = ("id", "title", "takeaway", "findings", "people", "topics", "doi", "published")
    table = io.StringIO()
    writer = csv.writer(table)
    writer.writerow(names)
    for p in papers:
        study = a_summary(p)
        values = (getattr(study, name) for name in names)
        writer.writerow("\n".join(v) if isinstance(v, tuple) else v for v in values)
    return table.getvalue()


def as_study_page(papers: Sequence[Paper]) -> str:
    """The study page of the first paper."""
    return write_study(a_summary(papers[0]))


def as_page_text(papers: Sequence[Paper]) -> str:
    """The page of a site of summaries, copied as text: no title, no names of its parts."""
    return "\n".join((*_parts_of(papers[0]), *TAIL.format(journal=papers[0].journal).split("\n")))


def as_page_html(papers: Sequence[Paper]) -> str:
    """The same page as a browser saves it, with its title and the names of its parts."""
    paper = papers[0]
    names = ("Key Takeaway", "What They Found", "Who Should Care and Why")
    parts = zip((*names, "Important Considerations"), _parts_of(paper), strict=True)
    inner = "".join(f"<h2>{name}</h2><p>{escape(text)}</p>" for name, text in parts)
    tail = "".join(f"<div>{escape(line)}</div>" for line in TAIL.split("\n"))
    return (
        f"<!DOCTYPE html><html><head><title>{escape(paper.title)} | A site</title>"
        "<script>track()</script></head><body><nav><a href='/'>Home</a></nav>"
        f"<h1>{escape(paper.title)}</h1>{inner}<h2>Article Topics</h2><div>heatrelapse</div>"
        f"<h2>You May Also Like</h2>{tail.format(journal=escape(paper.journal))}</body></html>"
    )


def a_summary(paper: Paper) -> Study:
    """A study of ours about this paper."""
    takeaway, found, why, limits = _parts_of(paper)
    return Study(
        id=StudyId(f"summary-{paper.number}"),
        title=f"Plain words: {paper.title}",
        takeaway=takeaway,
        findings=(found, "The vests were light."),
        why_person=why,
        cannot_tell=(limits,),
        people=20,
        topics=("Tiredness", "Heat"),
        doi=paper.doi,
        published=str(paper.year),
    )


TAIL = """12/31/2026
Learn how a small change in the kitchen may ease one sign of the illness and what it means for ever
Read More5/1/2026
Study finds that a marker in the blood names people who may gain from a second look by their tea
Read More3/1/2026
A third text that is cut in the midd
Read MoreWhether you’ve recently been diagnosed or not, much is written. \
Studies published in respected medical journals like {journal} often range from early to late.
However, not all research is created equal."""


def _parts_of(paper: Paper) -> tuple[str, str, str, str]:
    return (
        f"A cooling vest made people with MS less tired in study {paper.number}.",
        "People wore a vest or none. With the vest, 12 of 20 people were less tired.",
        "Heat is a worry for many people with MS. Helpers can plan cool breaks.",
        "Only 20 people took part. The study lasted one week. We need more research.",
    )


def pubmed_article(paper: Paper) -> str:
    """One record of PubMed XML."""
    return (
        f"<PubmedArticle>{_cited(paper)}<PubmedData><ArticleIdList>"
        f'<ArticleId IdType="pubmed">{paper.pmid}</ArticleId>'
        f'<ArticleId IdType="pmc">PMC{paper.number}</ArticleId>'
        f'<ArticleId IdType="doi">{paper.doi}</ArticleId>'
        "</ArticleIdList></PubmedData></PubmedArticle>\n"
    )


def _cited(paper: Paper) -> str:
    background, _, results = paper.abstract.partition(" RESULTS: ")
    return (
        f'<MedlineCitation Status="MEDLINE"><PMID Version="1">{paper.pmid}</PMID>'
        f'<Article PubModel="Print"><Journal><JournalIssue><PubDate><Year>{paper.year}</Year>'
        f"<Month>{MONTHS[paper.month - 1]}</Month><Day>12</Day></PubDate></JournalIssue>"
        f"<Title>{escape(paper.journal)}</Title></Journal>"
        f"<ArticleTitle>{escape(paper.title)}.</ArticleTitle>"
        f'<ELocationID EIdType="doi" ValidYN="Y">{paper.doi}</ELocationID><Abstract>'
        f'<AbstractText Label="BACKGROUND">{escape(background.removeprefix("BACKGROUND: "))}'
        f'</AbstractText><AbstractText Label="RESULTS">{escape(results)}</AbstractText></Abstract>'
        f"<AuthorList><Author><LastName>{paper.family}</LastName>"
        f"<ForeName>{paper.given}</ForeName><Initials>{_initials(paper)}</Initials></Author>"
        "<Author><LastName>Doe</LastName><Initials>A</Initials></Author></AuthorList>"
        "<PublicationTypeList><PublicationType>Journal Article</PublicationType>"
        "</PublicationTypeList></Article><MeshHeadingList><MeshHeading><DescriptorName>Humans"
        "</DescriptorName></MeshHeading></MeshHeadingList></MedlineCitation>"
    )


def _initials(paper: Paper) -> str:
    return "".join(part[0] for part in paper.given.split())


CITATIONS: dict[str, Written] = {
    "RIS": as_ris,
    "BibTeX": as_bibtex,
    "NBIB": as_nbib,
    "PubMed XML": as_pubmed,
    "MEDLINE XML": as_medline,
    "EndNote XML": as_endnote,
    "CSL-JSON": as_csl,
}
SUMMARIES: dict[str, Written] = {
    "study page": as_study_page,
    "JSON": as_json,
    "JSON Lines": as_json_lines,
    "CSV": as_csv,
    "web page": as_page_html,
    "saved text": as_page_text,
}
FORMATS = {**CITATIONS, **SUMMARIES}
