"""A study made of hostile texts, as the window shows it: nothing is fetched, nothing followed."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from desktop_app.reader.part import Part
from desktop_app.reader.sheet import Sheet
from desktop_app.theme.look import Look
from tests.builders import a_page, a_study
from tests.hostile.vectors import VECTORS

AT_A_TIME = 9
OWN = "mskb-img:"


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The addresses of everything that a part of the page wants to be fetched."""
    asked: list[str] = []

    def hear(_part: Part, _kind: int, name: QUrl | str) -> QImage:
        asked.append(name.toString() if isinstance(name, QUrl) else name)
        return QImage()

    monkeypatch.setattr(Part, "loadResource", hear)
    return asked


def batches() -> Iterator[tuple[str, ...]]:
    for at in range(0, len(VECTORS), AT_A_TIME):
        yield tuple(VECTORS[at : at + AT_A_TIME])


def test_no_page_asks_for_anything_from_outside(look: Look, qtbot: QtBot, asked: list[str]) -> None:
    sheet = Sheet()
    qtbot.addWidget(sheet)
    for some in batches():
        line = " ".join(" ".join(some).split())
        facts = {"title": line, "journal": line, "authors": line, "population": line}
        sheet.show_page(a_page(a_study(findings=some, harms=line, **facts)), look)

        for part in sheet.findChildren(Part):
            assert part.source().isEmpty()
        for label in sheet.findChildren(QLabel):
            is_plain = label.textFormat() == Qt.TextFormat.PlainText
            assert is_plain or not any(vector in label.text() for vector in some)
    # A picture whose address was taken away asks for nothing at all.
    assert [address for address in asked if address and not address.startswith(OWN)] == []


def test_a_picture_in_a_part_would_have_been_seen(
    look: Look, qtbot: QtBot, asked: list[str]
) -> None:
    part = Part()
    qtbot.addWidget(part)
    part.show_html("<p><img src='/etc/passwd'></p>", look)
    part.document().documentLayout().documentSize()

    assert "/etc/passwd" in asked
