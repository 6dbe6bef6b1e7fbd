"""The interface in other languages: every string can be translated, and every one is."""

import importlib.util
import re
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from types import ModuleType
from xml.etree import ElementTree

import pytest
from PySide6.QtCore import QLocale, QTranslator
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot
from typing_extensions import override

import resources
from db import open_library
from desktop_app.app import ReadingRoom
from desktop_app.shipped import load_shipped
from desktop_app.tour.guide import Guide
from desktop_app.tour.stops import STOPS
from desktop_app.words.language import speak, topic_label
from tests.walking import in_sight

ROOT = Path(__file__).parents[2]
PLACEHOLDER = re.compile(r"\{\w*\}|%n")
LANGUAGES = ("en", "es")


@pytest.fixture
def tools() -> ModuleType:
    """The script that gathers and packs; `packaging` itself is no package."""
    spec = importlib.util.spec_from_file_location("ours", ROOT / "packaging/translations.py")
    assert spec is not None
    assert spec.loader is not None
    made = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(made)
    return made


def messages(path: Path) -> Iterator[tuple[str, str, list[str], bool]]:
    """Context, source, translations and whether they are finished."""
    for context in ElementTree.parse(path).getroot().iter("context"):  # noqa: S314 - our own file
        name = context.findtext("name") or ""
        for message in context.iter("message"):
            told = message.find("translation")
            assert told is not None
            forms = [form.text or "" for form in told.iter("numerusform")]
            finished = told.get("type") is None
            yield name, message.findtext("source") or "", forms or [told.text or ""], finished


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_string_is_listed_and_finished(
    tools: ModuleType, tmp_path: Path, language: str
) -> None:
    listed = Path(str(resources.path(f"translations/reading-room_{language}.ts")))
    fresh = tmp_path / "fresh.ts"
    fresh.write_bytes(listed.read_bytes())
    tools.gather(language, fresh)
    unfinished = [(name, source) for name, source, _, done in messages(fresh) if not done]
    packed = tmp_path / "fresh.qm"
    tools.pack(listed, packed)

    assert unfinished == []
    assert packed.read_bytes() == listed.with_suffix(".qm").read_bytes()


def test_a_translation_keeps_what_is_filled_in(tools: ModuleType) -> None:
    listed = Path(str(resources.path("translations/reading-room_es.ts")))
    wrong = [
        (source, form)
        for _, source, forms, _ in messages(listed)
        for form in forms
        if not form.strip() or set(PLACEHOLDER.findall(source)) != set(PLACEHOLDER.findall(form))
    ]

    assert wrong == []


def test_no_string_is_put_together_before_it_is_translated() -> None:
    wrong = re.compile(r"(?:\.tr|translate|NOOP)\(\s*(?:\"\w+\",\s*)?f[\"']")
    found = [
        path.name
        for path in (ROOT / "desktop_app").rglob("*.py")
        if wrong.search(path.read_text("utf-8"))
    ]

    assert found == []


def test_numbers_take_the_right_form(qapp: QApplication) -> None:
    from desktop_app.words.counted import about_minutes, studies_phrase

    for language, one, many in (("es", "1 estudio", "3 estudios"), ("en", "1 study", "3 studies")):
        translators = speak(qapp, language)
        assert (studies_phrase(1), studies_phrase(3)) == (one, many)
        assert about_minutes(1) != about_minutes(2)
        for translator in translators:
            qapp.removeTranslator(translator)


def test_another_language_counts_at_once_and_is_kept(room: ReadingRoom, qtbot: QtBot) -> None:
    room.conductor.navigator.go("library")
    room.window.panels.comfort.language_wished.emit("es")

    assert room.window.commands["home"].text() == "Inicio"
    assert room.settings.language == "es"
    assert room.window.panels.library.isVisible() or room.window.panels.comfort.isVisible()
    studies = room.window.panels.library.studies
    qtbot.waitUntil(lambda: studies.item_count() > 0)
    room.window.panels.comfort.language_wished.emit("en")
    assert room.window.commands["home"].text() == "Home"


def test_a_study_says_that_it_is_in_english(room: ReadingRoom, qtbot: QtBot) -> None:
    room.use(replace(room.settings, language="es"))
    Guide(room).open_study("thalamus-2025")
    top = room.window.panels.reader.sheet.top

    assert "El texto de este estudio está en inglés." in top._banners.text()


class _Brackets(QTranslator):
    """Marks every string that can be translated."""

    @override
    def translate(
        self, context: str, source: str, disambiguation: str | None = None, n: int = -1
    ) -> str:
        return f"⟦{source}⟧"

    @override
    def isEmpty(self) -> bool:
        return False


def test_no_visible_string_escapes_the_translator(
    qapp: QApplication, room: ReadingRoom, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    known = content_of(room)
    brackets = _Brackets(qapp)
    monkeypatch.setattr("desktop_app.app.speak", lambda *_: [])
    qapp.installTranslator(brackets)
    try:
        room.use(replace(room.settings, language="es"))
        room.window.show_comfort(shown=False)
        guide = Guide(room)
        escaped = {}
        for stop in STOPS:
            stop.arrive(guide)
            for widget in in_sight(room.window):
                for text in texts_of(widget):
                    if "⟦" not in text and not is_content(text, known):
                        escaped[text] = stop.name
            stop.leave(guide)
    finally:
        qapp.removeTranslator(brackets)

    assert escaped == {}


def texts_of(widget: QWidget) -> Iterator[str]:
    """Everything a widget says to the eye or the ear."""
    if isinstance(widget, (QLabel, QAbstractButton)):
        yield widget.text()
    if isinstance(widget, QLineEdit):
        yield widget.placeholderText()
    yield widget.accessibleName()
    yield widget.toolTip()


def content_of(room: ReadingRoom) -> str:
    """All that comes from the library or lies beside the program: it has its own language."""
    library = open_library(room._folder)
    rows = library.rows("newest", limit=500)
    pages = [library.page(row.id) for row in rows]
    library.close()
    shipped = load_shipped()
    told = [topic_label(tile.name) for tile in shipped.tiles]
    told += [
        text for shelf in shipped.shelves for text in (shelf.name, f"{shelf.name} {shelf.about}")
    ]
    told += [shipped.help.title, shipped.help.markdown, shipped.how_sure.markdown]
    for page in pages:
        assert page is not None
        study = page.study
        told += [study.title, *study.topics, *study.questions]
        told += [text for one in study.results for text in (one.outcome, one.group)]
        told += [f"{term.word}: {term.meaning}" for term in page.terms]
    return "\n".join(told).lower()


def is_content(text: str, known: str) -> bool:
    """Words of the library, a number, a sign, a day, a name of its own, or what was typed."""
    bare = text.strip(" .·“”").lower()
    own_names = {"english", "español", "ms reading room", "anna", "ben", "benedikt"}
    typed = {"thalamus", "zzzz", "fatigue"}
    told_by_library = {
        "fatigue.html, line 4: it is not plain text",
        "thalamus.ris, line 9: the journal is not told",
    }
    days = ("dddd d MMMM yyyy", "d MMMM yyyy")
    is_day = any(QLocale().toDate(text, day).isValid() for day in days)
    is_known = bare in known or bare in own_names | typed | told_by_library
    return is_day or is_known or not re.search(r"[^\W\d_]", bare)
