"""One panel for everything that makes reading easier; each change shows at once."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from desktop_app.flow import FlowLayout
from desktop_app.scrolled import scroll_area
from desktop_app.settings import FAMILIES, SPACINGS, THEMES, Settings
from desktop_app.theme.fonts import reading_font
from desktop_app.theme.look import Look


class ComfortPanel(QScrollArea):
    """Size, colours, spacing, letters, and a way back to how it was.

    Signals:
        settings_wished(Settings): use these from now on.
        closed(): the panel is not needed any more.
    """

    settings_wished = Signal(object)
    closed = Signal()

    def __init__(self, settings: Settings, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        self._before = settings
        self._title = QLabel(self.tr("Comfort"))
        self._size = QLabel()
        self._smaller = QPushButton(self.tr("A−"))
        self._bigger = QPushButton(self.tr("A+"))
        self._themes = _choices(dict(zip(THEMES, self._theme_words(), strict=True)))
        self._spacings = _choices(dict(zip(SPACINGS, self._spacing_words(), strict=True)))
        self._families = _choices(dict(zip(FAMILIES, self._family_words(), strict=True)))
        self._large = QPushButton(self.tr("Large controls"))
        self._reset = QPushButton(self.tr("Put it back as it was"))
        self._close = QPushButton(self.tr("Close"))
        self._headings: list[QLabel] = []
        self._build()
        self._connect()
        self.set_look(look)
        self.show_settings(settings)

    def open(self, settings: Settings) -> None:
        """Begin with these settings; “Put it back” returns to them."""
        self._before = settings
        self.show_settings(settings)
        self._smaller.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_settings(self, settings: Settings) -> None:
        """Show what is in use."""
        self._settings = settings
        self._size.setText(self.tr("Size: {size}").format(size=settings.text_px))
        for theme, button in self._themes.items():
            button.setChecked(theme == settings.theme)
        for spacing, button in self._spacings.items():
            button.setChecked(spacing == settings.spacing)
        for family, button in self._families.items():
            button.setChecked(family == settings.family)
        self._large.setChecked(settings.large_controls)
        self._smaller.setEnabled(settings.smaller() != settings)
        self._bigger.setEnabled(settings.bigger() != settings)

    def set_look(self, look: Look) -> None:
        """Show the panel in another look."""
        self._title.setFont(reading_font(look.family, look.scale.heading, 600))
        for heading in self._headings:
            heading.setFont(reading_font(look.family, look.scale.label, 600))

    def _build(self) -> None:
        self._smaller.setAccessibleName(self.tr("Smaller text"))
        self._bigger.setAccessibleName(self.tr("Larger text"))
        self._large.setCheckable(True)
        self._title.setProperty("heading", 1)
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(20, 16, 20, 20)
        column.setSpacing(10)
        column.addWidget(self._title)
        column.addWidget(self._size)
        self._headings.append(self._size)
        self._add_row(column, "", [self._smaller, self._bigger])
        self._add_row(column, self.tr("Colours"), list(self._themes.values()))
        self._add_row(column, self.tr("Space between lines"), list(self._spacings.values()))
        self._add_row(column, self.tr("Letters"), list(self._families.values()))
        self._add_row(column, self.tr("Buttons"), [self._large])
        self._add_row(column, "", [self._reset, self._close])
        column.addStretch()
        scroll_area(page, self)
        self.setAccessibleName(self.tr("Comfort"))

    def _add_row(self, column: QVBoxLayout, heading: str, buttons: list[QPushButton]) -> None:
        if heading:
            label = QLabel(heading)
            label.setWordWrap(True)
            label.setProperty("heading", 2)
            self._headings.append(label)
            column.addWidget(label)
        holder = QWidget()
        flow = FlowLayout(holder)
        for button in buttons:
            flow.addWidget(button)
        column.addWidget(holder)

    def _connect(self) -> None:
        self._smaller.clicked.connect(lambda: self._wish(self._settings.smaller()))
        self._bigger.clicked.connect(lambda: self._wish(self._settings.bigger()))
        self._large.clicked.connect(
            lambda on: self._wish(replace(self._settings, large_controls=on))
        )
        self._reset.clicked.connect(self._put_back)
        self._close.clicked.connect(self.closed)
        for name, buttons in (
            ("theme", self._themes),
            ("spacing", self._spacings),
            ("family", self._families),
        ):
            for value, button in buttons.items():
                button.clicked.connect(self._setter(name, value))

    def _setter(self, name: str, value: object) -> Callable[[], None]:
        def choose() -> None:
            self._wish(replace(self._settings, **{name: value}))  # type: ignore[arg-type]

        return choose

    def _put_back(self) -> None:
        kept = self._before
        self._wish(
            replace(
                self._settings,
                theme=kept.theme,
                text_px=kept.text_px,
                spacing=kept.spacing,
                family=kept.family,
                large_controls=kept.large_controls,
            )
        )

    def _wish(self, settings: Settings) -> None:
        self.show_settings(settings)
        self.settings_wished.emit(settings)

    def _theme_words(self) -> tuple[str, ...]:
        return (
            self.tr("Light"),
            self.tr("Dark"),
            self.tr("Strong, black page"),
            self.tr("Sepia"),
            self.tr("Strong, white page"),
        )

    def _spacing_words(self) -> tuple[str, ...]:
        return (self.tr("Normal"), self.tr("Wide"), self.tr("Widest"))

    def _family_words(self) -> tuple[str, ...]:
        return (self.tr("Atkinson"), self.tr("Noto Sans"), self.tr("This computer’s"))


def _choices(words: dict[object, str]) -> dict[object, QPushButton]:
    buttons = {}
    for value, word in words.items():
        button = QPushButton(word)
        button.setCheckable(True)
        button.setProperty("choice", True)
        buttons[value] = button
    return buttons
