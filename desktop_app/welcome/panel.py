"""The three screens of the first start: how it looks, for whom it is, where notes stay."""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from desktop_app.choices import SIZES, Comfort
from desktop_app.hearing.announcing import announce
from desktop_app.hearing.labels import heading_label
from desktop_app.scrolled import scroll_area
from desktop_app.settings import READERS
from desktop_app.theme.look import Look
from desktop_app.welcome.sample import Sample
from desktop_app.wide_button import WideButton

SAMPLES = (("light", 0), ("dark", 0), ("light", 1), ("dark", 1), ("light", 3), ("contrast", 3))
"""Palette and steps above the usual size of each sample."""
READER_ICONS = ("user", "hand-helping", "stethoscope")


class WelcomePanel(QScrollArea):
    """Asks three things, none of which has to be answered.

    Signals:
        comfort_wished(Comfort): use this look from now on.
        reader_chosen(str): for whom pages explain first why a study matters.
        finished(): the person wants to begin.
    """

    comfort_wished = Signal(object)
    reader_chosen = Signal(str)
    finished = Signal()

    def __init__(self, comfort: Comfort, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._titles: list[QLabel] = []
        self._words: list[QLabel] = []
        self._samples = [self._sample(comfort, theme, up) for theme, up in SAMPLES]
        self._readers = [WideButton(name) for name in READER_ICONS]
        self._screens = QStackedWidget()
        self._back, self._skip = QPushButton(self.tr("One back")), QPushButton(self.tr("Skip"))
        self._next = QPushButton(self.tr("Next"))
        self._build()
        self.set_look(look)
        self.show_screen(0)

    def focus_first(self) -> None:
        """Give the focus to the first thing to choose."""
        self._samples[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def set_look(self, look: Look) -> None:
        """Show the screens in another look; the samples keep theirs."""
        for title in self._titles:
            title.setFont(look.bold(look.scale.title))
        for words in self._words:
            words.setFont(look.font(look.scale.body))
        for button in self._readers:
            button.set_look(look)

    def _build(self) -> None:
        for screen in (self._comfort_screen(), self._reader_screen(), self._notes_screen()):
            self._screens.addWidget(screen)
        self._next.setProperty("primary", True)
        foot = QHBoxLayout()
        foot.addWidget(self._back)
        foot.addStretch()
        foot.addWidget(self._skip)
        foot.addWidget(self._next)
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(32, 24, 32, 24)
        column.setSpacing(20)
        column.addWidget(self._screens)
        column.addLayout(foot)
        column.addStretch()
        scroll_area(page, self)
        self.setAccessibleName(self.tr("Welcome"))
        self._back.clicked.connect(lambda: self._step(-1))
        self._next.clicked.connect(lambda: self._step(1))
        self._skip.clicked.connect(lambda: self._step(1))

    def _comfort_screen(self) -> QWidget:
        screen, column = self._screen(
            self.tr("First, make the words easy to see."),
            self.tr("Pick the box you find easiest to read. You can change this at any time."),
        )
        group = QButtonGroup(screen)
        grid = QGridLayout()
        grid.setSpacing(12)
        for number, sample in enumerate(self._samples):
            group.addButton(sample)
            grid.addWidget(sample, number // 2, number % 2)
            sample.clicked.connect(partial(self._choose_look, sample))
        column.addLayout(grid)
        return screen

    def _reader_screen(self) -> QWidget:
        screen, column = self._screen(
            self.tr("Who is this for?"),
            self.tr("Pages then begin with what matters to you. You can skip this."),
        )
        words = (
            self.tr("I have MS"),
            self.tr("I help someone with MS"),
            self.tr("I work in health care"),
        )
        group = QButtonGroup(screen)
        for button, told, reader in zip(self._readers, words, READERS, strict=True):
            button.setCheckable(True)
            button.setProperty("choice", True)
            button.show_words(told, "")
            group.addButton(button)
            column.addWidget(button)
            button.clicked.connect(partial(self._choose_reader, reader))
        return screen

    def _notes_screen(self) -> QWidget:
        screen, column = self._screen(
            self.tr("Your notes stay on this computer."),
            self.tr(
                "This program does not use the internet. "
                "Other people can see your notes only if they use this computer."
            ),
        )
        column.addStretch()
        return screen

    def _screen(self, title: str, words: str) -> tuple[QWidget, QVBoxLayout]:
        screen, heading = QWidget(), heading_label(title, 1)
        column = QVBoxLayout(screen)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        for label, held in ((heading, self._titles), (QLabel(words), self._words)):
            label.setWordWrap(True)
            held.append(label)
            column.addWidget(label)
        return screen, column

    def _sample(self, comfort: Comfort, theme: str, up: int) -> Sample:
        at = min(SIZES.index(comfort.text_px) + up, len(SIZES) - 1)
        names = {"light": self.tr("Light"), "dark": self.tr("Dark"), "contrast": self.tr("Strong")}
        name = self.tr("{colours}, size {size}").format(colours=names[theme], size=SIZES[at])
        return Sample(Comfort(theme, SIZES[at]), name)

    def _choose_look(self, sample: Sample, _on: bool = True) -> None:
        self.comfort_wished.emit(sample.comfort)

    def _choose_reader(self, reader: str, _on: bool = True) -> None:
        self.reader_chosen.emit(reader)
        self._step(1)

    def _step(self, by: int) -> None:
        wanted = self._screens.currentIndex() + by
        if wanted >= self._screens.count():
            self.finished.emit()
        else:
            self.show_screen(wanted)

    def show_screen(self, number: int) -> None:
        """Show one of the three screens, counted from 0."""
        self._screens.setCurrentIndex(number)
        last = number == self._screens.count() - 1
        self._back.setVisible(number > 0)
        self._skip.setVisible(not last)
        self._next.setText(self.tr("Start reading") if last else self.tr("Next"))
        self._next.setFocus(Qt.FocusReason.OtherFocusReason)
        announce(self, f"{self._titles[number].text()} {self._words[number].text()}")
