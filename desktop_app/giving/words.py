"""What each thing that can be given out is called, what is said of it, and its forms."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from desktop_app.giving.wish import Form, Stock, What

translate = QCoreApplication.translate
WITH_NOTES = frozenset({What.HELPER, What.NOTES, What.NOTEBOOK})


@dataclass(frozen=True, slots=True)
class Words:
    """A name, what is said of it, and the icon beside it."""

    name: str
    about: str
    icon: str = "download"


def words_of(what: What) -> Words:
    """What is said of one of the five things."""
    return {
        What.HELPER: Words(
            translate("giving", "Something for a helper"),
            translate("giving", "Pick notes, questions and studies. They go into one file."),
            "hand-helping",
        ),
        What.NOTES: Words(
            translate("giving", "My notes"),
            translate("giving", "To read or print them without this program."),
            "notebook-pen",
        ),
        What.STUDIES: Words(
            translate("giving", "My saved studies as a reading list"),
            translate("giving", "For programs that keep papers, like Zotero or JabRef."),
            "bookmark",
        ),
        What.NOTEBOOK: Words(
            translate("giving", "Everything I wrote"),
            translate("giving", "Notes, shelves, visits and the bin, in one file."),
            "layers",
        ),
        What.LIBRARY: Words(
            translate("giving", "The whole library"),
            translate("giving", "Every study as a text file. Your notes are not in it."),
            "book-open",
        ),
    }[what]


def hint_of(what: What) -> str:
    """What the receiver can do with it."""
    return {
        What.HELPER: translate(
            "giving",
            "Your helper opens this program, then Menu, then Take in notes. "
            "Notes in your bin and older versions stay here.",
        ),
        What.NOTES: translate(
            "giving", "Pick how the notes are written. Notes in your bin stay here."
        ),
        What.STUDIES: translate(
            "giving", "The list has the papers and our short words. It has none of your notes."
        ),
        What.NOTEBOOK: translate(
            "giving",
            "The file also holds older versions and notes in your bin. "
            "Keep it as a copy, or take it in on another computer.",
        ),
        What.LIBRARY: translate("giving", "We make a new folder in the place you choose."),
    }[what]


def nothing_of(what: What) -> str:
    """What is said when there is nothing of it to give."""
    if what is What.STUDIES:
        return translate("giving", "You have not saved any studies yet.")
    if what is What.HELPER:
        return translate("giving", "You have no notes and no saved studies yet.")
    if what is What.LIBRARY:
        return translate("giving", "The library is empty.")
    return translate("giving", "You have not written anything yet.")


def is_there(what: What, stock: Stock) -> bool:
    """Whether there is anything of it to give."""
    return {
        What.HELPER: bool(stock.notes or stock.saved),
        What.NOTES: bool(stock.notes),
        What.STUDIES: bool(stock.saved or stock.shelves),
        What.NOTEBOOK: bool(stock.notes or stock.saved or stock.has_more),
        What.LIBRARY: stock.studies > 0,
    }[what]


def forms_of(what: What) -> dict[Form, Words]:
    """The forms in which it can go out; each is a button that saves."""
    whole = translate("giving", "One file for this program.")
    return {
        What.HELPER: {Form.OPEN: Words(translate("giving", "Save the file"), whole)},
        What.NOTES: {
            Form.PAGE: Words(
                translate("giving", "Save as one web page"),
                translate("giving", "Any browser opens it. Best for screen readers."),
            ),
            Form.TEXT: Words(
                translate("giving", "Save as one text file"),
                translate("giving", "Any computer opens it."),
            ),
            Form.FOLDER: Words(
                translate("giving", "Save as a folder of text files"),
                translate("giving", "A file for each note."),
            ),
            Form.TABLE: Words(
                translate("giving", "Save as a table"),
                translate("giving", "For a program with rows and columns (CSV)."),
            ),
        },
        What.STUDIES: {
            Form.RIS: Words(
                translate("giving", "Save as RIS"),
                translate("giving", "For Zotero, EndNote and most others."),
            ),
            Form.BIBTEX: Words(
                translate("giving", "Save as BibTeX"),
                translate("giving", "For JabRef and LaTeX."),
            ),
            Form.CSL: Words(
                translate("giving", "Save as CSL-JSON"),
                translate("giving", "For Zotero and newer programs."),
            ),
        },
        What.NOTEBOOK: {Form.OPEN: Words(translate("giving", "Save my notebook"), whole)},
        What.LIBRARY: {
            Form.LIBRARY: Words(
                translate("giving", "Save the library"),
                translate("giving", "A folder with a file for each study."),
            )
        },
    }[what]


def file_name(what: What) -> str:
    """What the new file or folder is called at first."""
    return {
        What.HELPER: translate("giving", "For my helper"),
        What.NOTES: translate("giving", "My notes"),
        What.STUDIES: translate("giving", "My reading list"),
        What.NOTEBOOK: translate("giving", "My notebook"),
        What.LIBRARY: translate("giving", "MS library"),
    }[what]
