"""A question inside a page: only the button that says so does the deed."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.question import Question


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    """A page with a button, a question, and Esc as a key of the window."""
    made, page = QWidget(), QWidget()
    button = QPushButton("Do it", page)
    QVBoxLayout(page).addWidget(button)
    column = QVBoxLayout(made)
    column.addWidget(page)
    column.addWidget(Question(page))
    qtbot.addWidget(made)
    made.show()
    qtbot.waitActive(made)
    button.setFocus()
    return made


def question_in(window: QWidget) -> Question:
    return window.findChildren(Question)[0]


def page_button(window: QWidget) -> QPushButton:
    return next(each for each in window.findChildren(QPushButton) if each.text() == "Do it")


def test_cancel_has_the_focus_and_gives_it_back(window: QWidget) -> None:
    done: list[bool] = []
    question = question_in(window)
    question.ask("All of it?", "Do all of it", lambda: done.append(True))
    first = question.cancel.hasFocus()
    QTest.keyClick(question.cancel, Qt.Key.Key_Space)

    assert first
    assert done == []
    assert question.isHidden()
    assert page_button(window).hasFocus()


def test_the_deed_is_done_once(window: QWidget) -> None:
    done: list[bool] = []
    question = question_in(window)
    question.ask("All of it?", "Do all of it", lambda: done.append(True))
    question.agree.click()
    question.agree.click()

    assert done == [True]
    assert page_button(window).isVisible()


def test_escape_says_no_and_leads_nowhere(window: QWidget) -> None:
    done: list[str] = []
    back = QAction(window)
    back.setShortcut(QKeySequence("Esc"))
    back.triggered.connect(lambda: done.append("went back"))
    window.addAction(back)
    question = question_in(window)
    question.ask("All of it?", "Do all of it", lambda: done.append("deed"))
    QTest.keyClick(question.cancel, Qt.Key.Key_Escape)
    answered, heard = question.isHidden(), list(done)
    QTest.keyClick(page_button(window), Qt.Key.Key_Escape)

    assert answered
    assert heard == []
    assert done == ["went back"]


def test_who_leaves_has_said_no(window: QWidget) -> None:
    done: list[bool] = []
    question = question_in(window)
    question.ask("All of it?", "Do all of it", lambda: done.append(True))
    window.hide()
    window.show()

    assert question.isHidden()
    assert page_button(window).isVisible()
    assert done == []
