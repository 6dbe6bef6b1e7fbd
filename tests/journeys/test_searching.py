"""A person searches as people do: half words, slips, everyday words, too many words."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from db import DataFolder
from desktop_app.app import ReadingRoom
from desktop_app.library.panel import LibraryPanel


def chip(panel: LibraryPanel, begins: str) -> QPushButton | None:
    buttons = panel.findChildren(QPushButton)
    return next((b for b in buttons if b.isVisible() and b.text().startswith(begins)), None)


def press(panel: LibraryPanel, begins: str, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: chip(panel, begins) is not None)
    found = chip(panel, begins)
    assert found is not None
    QTest.mouseClick(found, Qt.MouseButton.LeftButton)


def type_into(room: ReadingRoom, text: str, qtbot: QtBot) -> LibraryPanel:
    panel = room.window.panels.library
    room.window.bar.box.setText(text)
    qtbot.waitUntil(lambda: f"“{text.strip()}”" in panel.count_words())
    return panel


def test_a_half_typed_word_is_finished_with_one_press(room: ReadingRoom, qtbot: QtBot) -> None:
    panel = type_into(room, "spast", qtbot)
    press(panel, "spasticity", qtbot)
    assert room.window.bar.box.text() == "spasticity "
    qtbot.waitUntil(lambda: "“spasticity”" in panel.count_words())


def test_a_slip_is_put_right_and_said(room: ReadingRoom, qtbot: QtBot) -> None:
    panel = type_into(room, "thalmus", qtbot)
    qtbot.waitUntil(lambda: panel.studies.item_count() >= 2)
    assert "We show “thalamus”" in panel._notice.text()


def test_what_else_was_searched_is_said_and_can_be_left_out(
    room: ReadingRoom, qtbot: QtBot
) -> None:
    panel = type_into(room, "worn out ", qtbot)
    qtbot.waitUntil(lambda: "Also searched: fatigue" in panel._notice.text())
    assert panel.studies.item_count() >= 1
    press(panel, "Only what I typed", qtbot)
    qtbot.waitUntil(lambda: "Also searched" not in panel._notice.text())


def test_a_search_is_narrowed_and_widened_again(room: ReadingRoom, qtbot: QtBot) -> None:
    panel = type_into(room, "fatigue ", qtbot)
    qtbot.waitUntil(lambda: panel.studies.item_count() > 10)
    press(panel, "Narrow and sort", qtbot)
    press(panel, "Only tests in people", qtbot)
    assert room.window.bar.box.text() == "fatigue kind:trial "
    qtbot.waitUntil(lambda: "kind:trial" in panel.count_words())
    kinds = {item.row.kind for item in panel._shown.items}
    assert kinds <= {"randomised_trial", "nonrandomised_trial"}
    press(panel, "Only tests in people", qtbot)
    assert room.window.bar.box.text() == "fatigue"


def test_the_list_can_be_sorted(room: ReadingRoom, qtbot: QtBot) -> None:
    panel = type_into(room, "fatigue ", qtbot)
    press(panel, "Narrow and sort", qtbot)
    press(panel, "Most people", qtbot)

    def sorted_by_people() -> bool:
        counts = [item.row.people or 0 for item in panel._shown.items if not item.heading]
        return len(counts) > 5 and counts[:5] == sorted(counts[:5], reverse=True)

    qtbot.waitUntil(sorted_by_people)


def test_nothing_found_leads_on_to_topics(room: ReadingRoom, qtbot: QtBot) -> None:
    panel = type_into(room, "qqqq zzzz", qtbot)
    qtbot.waitUntil(lambda: panel.count_words() == "We found nothing for “qqqq zzzz”.")
    press(panel, "Relapses", qtbot)
    qtbot.waitUntil(lambda: panel.count_words().startswith("Relapses · "))


def test_words_explained_and_own_notes_are_found_in_the_one_box(
    room: ReadingRoom, qtbot: QtBot
) -> None:
    from db import Note, NoteId

    note = Note(NoteId("a-note"), text="Ask about Tysabri")
    room.session.tell(lambda notebook: notebook.save_note(note).changes)
    panel = type_into(room, "tysabri", qtbot)
    qtbot.waitUntil(lambda: "natalizumab:" in panel._beside._words.text())
    qtbot.waitUntil(lambda: len(panel._beside._buttons) == 1)
    assert not panel._beside._buttons[0].isVisible()
    press(panel, "My notes and questions · 1", qtbot)
    QTest.mouseClick(panel._beside._buttons[0], Qt.MouseButton.LeftButton)
    editor = room.window.panels.editor
    qtbot.waitUntil(lambda: editor.text.toPlainText() == "Ask about Tysabri")


def test_the_words_are_marked_in_the_opened_study(room: ReadingRoom, qtbot: QtBot) -> None:
    type_into(room, "relapse pregn", qtbot)
    room.conductor.navigator.open_study("prims-1998")
    reader = room.window.panels.reader
    qtbot.waitUntil(lambda: reader.page is not None and bool(reader._marks))
    marked = {
        selection.cursor.selectedText().lower()
        for section in reader.sheet.shown_sections()
        for selection in section.body.extraSelections()
    }
    assert "relapses" in marked
    assert "pregnancy" in marked or "pregn" in marked
    room.window.commands["next_mark"].trigger()
    room.window.commands["next_mark"].trigger()
    assert reader.finding._count.text() == f"Mark 2 of {reader._marks.count}"
    room.window.commands["previous_mark"].trigger()
    assert reader.finding._count.text().startswith("Mark 1 of")
    reader.finding.close_up()
    assert not reader.finding.isVisible()


def test_searches_can_be_kept_and_the_last_ones_forgotten(
    room: ReadingRoom, qapp: QApplication, data: DataFolder, qtbot: QtBot
) -> None:
    panel = type_into(room, "vitamin", qtbot)
    qtbot.waitUntil(lambda: panel.studies.item_count() > 2)
    press(panel, "Narrow and sort", qtbot)
    press(panel, "Keep this search", qtbot)
    panel.studies.setCurrentIndex(panel.studies.model().index(0, 0))
    QTest.keyClick(panel.studies, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: room.settings.recent == ("vitamin",))
    assert room.settings.kept == ("vitamin",)
    room.window.close()
    room.close()

    again = ReadingRoom(qapp, data)
    again.start()
    try:
        library = again.window.panels.library
        again.window.commands["library"].trigger()
        press(library, "Forget these", qtbot)
        qtbot.waitUntil(lambda: again.settings.recent == ())
        press(library, "vitamin", qtbot)
        assert again.window.bar.box.text() == "vitamin "
    finally:
        again.window.close()
        again.close()


def test_studies_that_came_in_since_the_last_look_are_named(
    room: ReadingRoom, qapp: QApplication, data: DataFolder, qtbot: QtBot
) -> None:
    import db
    from tests.builders import a_study_file

    home = room.window.panels.home
    qtbot.waitUntil(lambda: home.latest() > 0)
    room.window.close()
    room.close()
    library = db.open_library(data, writing=True)
    folder = data.root / "coming"
    a_study_file(folder, "fresh-2026", title="Fresh")
    library.apply(library.plan([folder]))
    library.close()

    again = ReadingRoom(qapp, data)
    again.start()
    try:
        buttons = again.window.panels.home.findChildren(QPushButton)
        assert buttons

        def fresh() -> QPushButton | None:
            found = again.window.panels.home.findChildren(QPushButton)
            named = (b for b in found if b.accessibleName().startswith("New since"))
            return next(named, None)

        qtbot.waitUntil(lambda: fresh() is not None)
        button = fresh()
        assert button is not None
        assert button.accessibleName() == "New since I last looked. 1 study"
        button.click()
        studies = again.window.panels.library.studies
        qtbot.waitUntil(lambda: studies.item_count() == 1)
    finally:
        again.window.close()
        again.close()


def test_results_do_not_jump_under_the_hand(room: ReadingRoom, qtbot: QtBot) -> None:
    panel = type_into(room, "walking", qtbot)
    qtbot.waitUntil(lambda: panel.studies.item_count() > 5)
    before = [item.row.id for item in panel._shown.items]
    panel.studies.setFocus()
    panel._show(panel._shown.__class__(tuple(reversed(panel._shown.items)), 9, "walking"))
    assert [item.row.id for item in panel._shown.items] == before
    room.window.bar.box.setFocus()
    panel._show(panel._shown.__class__(tuple(reversed(panel._shown.items)), 9, "walking"))
    assert [item.row.id for item in panel._shown.items] == before[::-1]


def test_a_quick_enter_lands_on_the_first_answer(room: ReadingRoom, qtbot: QtBot) -> None:
    box, panel = room.window.bar.box, room.window.panels.library
    box.setFocus()
    QTest.keyClicks(box, "thalamus")
    QTest.keyClick(box, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: panel.studies.chosen_study() is not None)
    assert panel.studies.currentIndex().row() == 0
    QTest.keyClick(panel.studies, Qt.Key.Key_Return)
    reader = room.window.panels.reader
    qtbot.waitUntil(lambda: reader.page is not None and "thalamus" in reader.page.study.id)


def test_the_same_kept_search_works_twice(room: ReadingRoom, qtbot: QtBot) -> None:
    home = room.window.panels.home
    for _ in range(2):
        home.search_wished.emit("vitamin ")
        qtbot.waitUntil(lambda: room.conductor.navigator.place == "library")
        room.window.commands["home"].trigger()
        assert room.conductor.navigator.place == "home"


def test_a_topic_chosen_from_nothing_empties_the_box(room: ReadingRoom, qtbot: QtBot) -> None:
    panel = type_into(room, "zzzqqqxx", qtbot)
    press(panel, "Relapses", qtbot)
    qtbot.waitUntil(lambda: panel.count_words().startswith("Relapses · "))
    assert room.window.bar.box.text() == ""
    assert not room.window.bar._clear.isVisible()


def test_the_tab_key_meets_the_offered_words_before_the_list(
    room: ReadingRoom, qtbot: QtBot
) -> None:
    panel = type_into(room, "spast", qtbot)
    qtbot.waitUntil(lambda: chip(panel, "spasticity") is not None)
    order = []
    widget = room.window.bar.box.nextInFocusChain()
    while widget is not room.window.bar.box and widget is not None:
        order.append(widget)
        widget = widget.nextInFocusChain()
    offered = chip(panel, "spasticity")
    assert offered is not None
    assert order.index(offered) < order.index(panel.studies)
