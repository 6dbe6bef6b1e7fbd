"""The keys of the program as one page to hang beside the computer."""

from collections.abc import Iterable
from html import escape

from PySide6.QtCore import QCoreApplication

from desktop_app.paper.handout import Handout, Piece

translate = QCoreApplication.translate


def key_handout(keys: Iterable[tuple[str, str]]) -> Handout:
    """Each command with its keys, those without any left out."""
    lines = "<br>".join(
        f"<b>{escape(pressed)}</b>: {escape(command)}" for command, pressed in keys if pressed
    )
    title = translate("paper", "Keys of MS Reading Room")
    return Handout(title, (Piece(title, f"<p>{lines}</p>"),))
