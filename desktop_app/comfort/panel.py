"""One panel for everything that makes reading easier; each change shows at once."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtWidgets import QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from desktop_app.choice_row import ChoiceRow
from desktop_app.choices import (
    COLUMNS,
    FAMILIES,
    READING_LINES,
    REPEATS_MS,
    SPACINGS,
    SPEEDS,
    THEMES,
    Comfort,
)
from desktop_app.comfort.stepper import Stepper
from desktop_app.comfort.swatch import swatch
from desktop_app.flow import FlowLayout
from desktop_app.hearing.labels import heading_label
from desktop_app.scrolled import scroll_area
from desktop_app.settings import LANGUAGES, Settings
from desktop_app.theme.look import Look

SWITCHES = ("heavier", "small_steps", "large_controls")


class ComfortPanel(QScrollArea):
    """Size, colours, letters, help while reading, and a way back to how it was.

    Signals:
        comfort_wished(Comfort): use this look from now on.
        hard_day_wished(): change between the usual look and the one for a hard day.
        language_wished(str): use this language, or the computer’s when empty.
        closed(): the panel is not needed any more.
    """

    comfort_wished = Signal(object)
    hard_day_wished = Signal()
    language_wished = Signal(str)
    closed = Signal()

    def __init__(self, settings: Settings, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._comfort = self._before = settings.comfort
        self._title, self._hard_told = heading_label(self.tr("Comfort"), 1), QLabel()
        self._hard = QPushButton(self.tr("Hard day"))
        self._size = Stepper(
            (self.tr("A−"), self.tr("Smaller text")), (self.tr("A+"), self.tr("Larger text"))
        )
        self._speed = Stepper(
            (self.tr("Slower"), self.tr("Read aloud slower")),
            (self.tr("Faster"), self.tr("Read aloud faster")),
        )
        self._rows = {name: ChoiceRow(*row) for name, row in self._choices().items()}
        self._switches = dict(zip(SWITCHES, self._switch_buttons(), strict=True))
        self._help = QLabel(self.tr("Help me read and press"))
        self._reset = QPushButton(self.tr("Put it back as it was"))
        self._close = QPushButton(self.tr("Close"))
        self._build()
        self._connect()
        self.set_look(look)
        self.show_settings(settings)

    def open(self, settings: Settings) -> None:
        """Begin with these settings; “Put it back” returns to them."""
        self._before = settings.comfort
        self.show_settings(settings)
        self._size.more.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_settings(self, settings: Settings) -> None:
        """Show what is in use."""
        if self._hard.isChecked() != settings.hard_day:
            self._before = settings.comfort
        self._hard.setChecked(settings.hard_day)
        self._hard_told.setText(
            self.tr("Your look for a hard day is on. Changes here are kept for it.")
            if settings.hard_day
            else self.tr("One press for an easier look. F7 does the same.")
        )
        self._rows["language"].show_value(settings.language)
        self._show(settings.comfort)

    def set_look(self, look: Look) -> None:
        """Show the panel in another look."""
        self._title.setFont(look.bold(look.scale.heading))
        self._hard_told.setFont(look.font(look.scale.label))
        self._help.setFont(look.bold(look.scale.label))
        for stepper in (self._size, self._speed):
            stepper.set_look(look)
        for row in self._rows.values():
            row.set_look(look)
        self._rows["theme"].show_icons({theme: swatch(theme, look) for theme in THEMES})

    def _show(self, comfort: Comfort) -> None:
        self._comfort = comfort
        self._size.show_value(
            self.tr("Size: {size}").format(size=comfort.text_px),
            lowest=comfort.smaller() == comfort,
            highest=comfort.bigger() == comfort,
        )
        self._speed.show_value(
            self.tr("Speed of reading aloud: {speed}").format(
                speed=QLocale().toString(comfort.speed, "f", 1)
            ),
            lowest=comfort.speed == SPEEDS[0],
            highest=comfort.speed == SPEEDS[-1],
        )
        for name, row in self._rows.items():
            if name != "language":
                row.show_value(getattr(comfort, name))
        for name, button in self._switches.items():
            button.setChecked(getattr(comfort, name))

    def _build(self) -> None:
        self._hard.setCheckable(True)
        self._hard_told.setWordWrap(True)
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(20, 16, 20, 20)
        column.setSpacing(14)
        rows = self._rows
        switches, foot = QWidget(), QWidget()
        for holder, buttons in (
            (switches, self._switches.values()),
            (foot, (self._reset, self._close)),
        ):
            flow = FlowLayout(holder)
            for button in buttons:
                flow.addWidget(button)
        column.addWidget(self._title)
        column.addWidget(self._size)
        column.addWidget(rows["theme"])
        column.addWidget(foot)
        column.addWidget(self._hard, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self._hard_told)
        for name in ("spacing", "family", "column", "reading_line"):
            column.addWidget(rows[name])
        for widget in (self._help, switches, rows["repeats_ms"], self._speed, rows["language"]):
            column.addWidget(widget)
        column.addStretch()
        scroll_area(page, self)
        self.setAccessibleName(self.tr("Comfort"))

    def _connect(self) -> None:
        self._size.stepped.connect(self._step_size)
        self._speed.stepped.connect(self._step_speed)
        self._hard.clicked.connect(self.hard_day_wished)
        self._reset.clicked.connect(lambda: self._wish(self._before))
        self._close.clicked.connect(self.closed)
        for name, row in self._rows.items():
            wished = self.language_wished.emit if name == "language" else None
            row.chosen.connect(wished or partial(self._choose, name))
        for name, button in self._switches.items():
            button.clicked.connect(self._switcher(name))

    def _choose(self, name: str, value: object) -> None:
        self._wish(replace(self._comfort, **{name: value}))  # type: ignore[arg-type]

    def _switcher(self, name: str) -> Callable[[bool], None]:
        def switch(on: bool) -> None:
            self._choose(name, on)

        return switch

    def _step_size(self, by: int) -> None:
        self._wish(self._comfort.bigger() if by > 0 else self._comfort.smaller())

    def _step_speed(self, by: int) -> None:
        at = SPEEDS.index(self._comfort.speed) + by
        self._choose("speed", SPEEDS[max(0, min(at, len(SPEEDS) - 1))])

    def _wish(self, comfort: Comfort) -> None:
        self._show(comfort)
        self.comfort_wished.emit(comfort)

    def _switch_buttons(self) -> list[QPushButton]:
        words = (self.tr("Heavier letters"), self.tr("Small steps"), self.tr("Large controls"))
        buttons = [QPushButton(word) for word in words]
        for button in buttons:
            button.setCheckable(True)
        return buttons

    def _choices(self) -> dict[str, tuple[str, dict[object, str]]]:
        second = self.tr("{seconds} second")
        number = QLocale().toString
        waits = [self.tr("Count every press")] + [
            second.format(seconds=number(wait / 1000, "g", 2)) for wait in REPEATS_MS[1:]
        ]
        lines = (self.tr("Off"), self.tr("1 line"), self.tr("3 lines"), self.tr("5 lines"))
        return {
            "theme": (self.tr("Colours"), _named(THEMES, self._theme_words())),
            "spacing": (
                self.tr("Space"),
                _named(SPACINGS, (self.tr("Normal"), self.tr("Wide"), self.tr("Widest"))),
            ),
            "family": (self.tr("Letters"), _named(FAMILIES, self._family_words())),
            "column": (
                self.tr("Where the text stands"),
                _named(COLUMNS, (self.tr("Left"), self.tr("Middle"), self.tr("Right"))),
            ),
            "reading_line": (self.tr("Reading line"), _named(READING_LINES, lines)),
            "repeats_ms": (self.tr("Ignore a second press within"), _named(REPEATS_MS, waits)),
            "language": (self.tr("Language"), _named(LANGUAGES, self._language_words())),
        }

    def _theme_words(self) -> tuple[str, ...]:
        return (
            self.tr("Light"),
            self.tr("Dark"),
            self.tr("Strong, black page"),
            self.tr("Sepia"),
            self.tr("Strong, white page"),
        )

    def _family_words(self) -> tuple[str, ...]:
        return (self.tr("Atkinson"), self.tr("Noto Sans"), self.tr("Lexend"), self.tr("System"))

    def _language_words(self) -> tuple[str, ...]:
        # Each language is named in itself, so that a person finds the way back.
        return (self.tr("Like this computer"), "English", "Español")


def _named(values: tuple[object, ...], words: object) -> dict[object, str]:
    return dict(zip(values, words, strict=True))  # type: ignore[call-overload]
