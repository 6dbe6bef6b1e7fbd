"""What a screen reader is told, asked directly; tests/accessibility hears it for real."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QTextDocument
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QTextBrowser,
    QWidget,
)
from pytestqt.qtbot import QtBot

from desktop_app.app import ReadingRoom
from desktop_app.hearing import announcing
from desktop_app.hearing.announcing import REST_MS, Teller
from desktop_app.hearing.interfaces import made_for
from desktop_app.hearing.pieces import pieces, sentences, whole
from desktop_app.hearing.written_text import LinkedText, WrittenText
from desktop_app.library.said import spoken

Role, Text = QAccessible.Role, QAccessible.Text
RELATED = '<p>See <a href="mskb:term/relapse">a <b>relapse</b></a> and rest.</p>'
SOURCE = (
    "<table><tr><td>Journal</td><td>Brain</td></tr><tr><td>DOI</td><td>10.1/x</td></tr></table>"
)


def read(html: str) -> list[tuple[str, str]]:
    document = QTextDocument()
    document.setHtml(html)
    return [(piece.role.name, piece.words) for piece in pieces(document)]


def told(html: str, qtbot: QtBot) -> WrittenText:
    text = LinkedText()
    qtbot.addWidget(text)
    text.setHtml(html)
    return WrittenText(text)


@pytest.mark.usefixtures("look")
@pytest.mark.parametrize(
    ("html", "expected"),
    [
        ("<h3>Relapses</h3><p>Fewer.</p>", [("Heading", "Relapses"), ("Paragraph", "Fewer.")]),
        (RELATED, [("Paragraph", "See a relapse and rest."), ("Link", "a relapse")]),
        (SOURCE, [("Paragraph", "Journal: Brain"), ("Paragraph", "DOI: 10.1/x")]),
        ("<p>MRI<br>A scan.</p>", [("Paragraph", "MRI. A scan.")]),
        ("<ul><li>One</li><li>Two</li></ul>", [("Paragraph", "One"), ("Paragraph", "Two")]),
        ("<p> </p>", []),
    ],
)
def test_a_text_is_cut_where_a_listener_steps(html: str, expected: list[tuple[str, str]]) -> None:
    assert read(html) == expected


@pytest.mark.usefixtures("look")
def test_a_whole_part_is_said_with_pauses_and_each_word_once() -> None:
    document = QTextDocument()
    document.setHtml(f"<h3>Relapses</h3>{RELATED}{SOURCE}")

    assert whole(pieces(document)) == (
        "Relapses. See a relapse and rest. Journal: Brain. DOI: 10.1/x."
    )
    assert sentences(["Does it help?", "Yes"]) == "Does it help? Yes."


def test_a_part_describes_its_words_after_its_warnings(qtbot: QtBot) -> None:
    written = told("<p>Fewer relapses</p>", qtbot)
    written.browser.setAccessibleDescription("This was done in mice.")

    assert written.text(Text.Description) == "This was done in mice. Fewer relapses."


def test_the_objects_of_a_text_stay_and_tell_what_stands_there_now(qtbot: QtBot) -> None:
    written = told("<h3>One</h3><p>Two</p><p>Three</p>", qtbot)
    first, last = written.child(0), written.child(2)
    heard = (first.text(Text.Name), first.role(), last.isValid())
    written.browser.setHtml("<p>Other</p>")

    assert heard == ("One", Role.Heading, True)
    assert written.child(0) is first
    assert (first.text(Text.Name), first.role()) == ("Other", Role.Paragraph)
    assert (written.childCount(), last.isValid(), last.text(Text.Name)) == (1, False, "")


def test_a_heading_tells_its_level(qtbot: QtBot) -> None:
    label = QLabel("Saved")
    qtbot.addWidget(label)
    label.setProperty("heading", 1)
    interface = made_for(label)
    assert interface is not None
    written = told("<h3>Relapses</h3><p>Fewer.</p>", qtbot)

    def level(of: object) -> object:
        attributes = of.attributesInterface()  # type: ignore[attr-defined]
        return attributes.attributeValue(QAccessible.Attribute.Level)

    assert (interface.role(), interface.text(Text.Name), level(interface)) == (
        Role.Heading,
        "Saved",
        1,
    )
    assert (level(written.child(0)), level(written.child(1))) == (3, None)


def test_a_choice_and_a_fold_are_no_check_boxes(qtbot: QtBot) -> None:
    button = QPushButton("Narrow and sort")
    qtbot.addWidget(button)
    button.setCheckable(True)
    button.setProperty("fold", True)
    fold = made_for(button)
    button.setProperty("fold", None)
    button.setProperty("choice", True)
    choice = made_for(button)
    button.setChecked(True)

    assert fold is not None
    assert choice is not None
    assert (fold.role(), fold.state().expanded, fold.state().collapsed) == (
        Role.Button,
        True,
        False,
    )
    assert (choice.role(), choice.state().checked) == (Role.RadioButton, True)
    assert choice.text(Text.Name) == "Narrow and sort"
    with qtbot.waitSignal(button.clicked):
        choice.actionInterface().doAction("Press")


@pytest.mark.parametrize("make", [QWidget, QLineEdit, QPushButton, QLabel, QTextBrowser])
def test_what_qt_tells_well_is_left_to_qt(make: type[QWidget], qtbot: QtBot) -> None:
    widget = make()
    qtbot.addWidget(widget)

    assert made_for(widget) is None


def test_a_panel_with_a_name_is_told_and_one_without_is_not(qtbot: QtBot) -> None:
    areas = QScrollArea(), QScrollArea()
    areas[1].setAccessibleName("Home")
    roles = []
    for area in areas:
        qtbot.addWidget(area)
        interface = made_for(area)
        assert interface is not None
        roles.append(interface.role())

    assert roles == [Role.Client, Role.Grouping]


@pytest.fixture
def said(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Everything that is announced; what leaves the program ends here."""
    words: list[str] = []
    monkeypatch.setattr(announcing, "announce", lambda _widget, told: words.append(told))
    return words


def test_only_what_rests_is_said_and_only_once(qtbot: QtBot, said: list[str]) -> None:
    widget = QWidget()
    qtbot.addWidget(widget)
    widget.show()
    teller = Teller(widget)
    for words in ("90 studies", "12 studies", "2 studies"):
        teller.tell(words)
    qtbot.waitUntil(lambda: said == ["2 studies"])
    teller.tell("2 studies")
    with qtbot.waitSignal(teller.timeout, timeout=3 * REST_MS):
        pass
    assert said == ["2 studies"]
    widget.hide()
    widget.show()
    teller.tell("2 studies")

    qtbot.waitUntil(lambda: said == ["2 studies", "2 studies"])


def test_a_count_for_the_ear_has_no_dot_in_the_middle() -> None:
    assert spoken("“ms” · 2 studies", "") == "“ms”: 2 studies."
    assert spoken("We found nothing for “x”.", "Try.") == "We found nothing for “x”. Try."


def test_every_button_is_named_by_the_words_on_it(room: ReadingRoom, qtbot: QtBot) -> None:
    room.conductor.navigator.open_study("thalamus-2025")
    qtbot.waitUntil(lambda: room.window.panels.reader.page is not None)
    room.window.commands["help"].trigger()
    qtbot.waitUntil(lambda: len(room.window.panels.help.findChildren(LinkedText)) > 3)
    room.window.commands["comfort"].trigger()
    named = [
        (button.text().replace("&", ""), button.accessibleName())
        for button in room.window.findChildren(QAbstractButton)
        if button.accessibleName()
    ]

    assert len(named) > 20
    assert [pair for pair in named if pair[0].lower() not in pair[1].lower()] == [
        ("A−", "Smaller text"),
        ("A+", "Larger text"),
    ]


def test_the_place_left_for_a_word_card_is_taken_again(room: ReadingRoom, qtbot: QtBot) -> None:
    room.conductor.navigator.open_study("opera-2017")
    reader = room.window.panels.reader
    qtbot.waitUntil(lambda: reader.page is not None)
    section = reader.sheet.sections["what_they_did"]
    section.body.setFocus()
    qtbot.waitUntil(section.body.hasFocus)
    section.body.focusNextPrevChild(True)
    link = section.body.textCursor().selectedText()
    reader.follow("what_they_did", "mskb:term/relapsing-ms")
    qtbot.waitUntil(lambda: not section.word_card.isHidden())
    QTest.keyClick(room.window.focusWidget(), Qt.Key.Key_Space)

    assert link == "relapsing MS"
    assert section.body.hasFocus()
    assert section.body.textCursor().selectedText() == link
