"""Plain words for copies and for what a repair brought back."""

from PySide6.QtCore import QCoreApplication

from db import Backup, Reason
from desktop_app.copies.view import CopyView
from desktop_app.words.counted import notes_phrase
from desktop_app.words.notes import moment_phrase

translate = QCoreApplication.translate


def reason_phrase(reason: Reason) -> str:
    """Why a copy was made."""
    words = {
        Reason.START: translate("copies", "made when you began"),
        Reason.CHANGE: translate("copies", "made while you wrote"),
        Reason.ASKED: translate("copies", "made because you asked"),
        Reason.IMPORT: translate("copies", "made before something came in"),
        Reason.UPDATE: translate("copies", "made before an update"),
        Reason.RESTORE: translate("copies", "made before you went back"),
        Reason.BIN: translate("copies", "made before the bin was emptied"),
    }
    return words[reason]


def made_phrase(backup: Backup) -> str:
    """When a copy was made, in the reader's own time."""
    return moment_phrase(backup.made.isoformat())


def copy_facts(copy: CopyView) -> str:
    """What a copy holds and why it was made, in one line."""
    if copy.notes is None:
        return translate("copies", "We could not read this copy.")
    pieces = [notes_phrase(copy.notes), reason_phrase(copy.backup.reason)]
    if not copy.is_here:
        pieces.append(translate("copies", "only in the other place"))
    return " · ".join(pieces)
