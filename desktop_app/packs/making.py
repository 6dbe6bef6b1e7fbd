"""Making a pack: its name, and which studies go in."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget
from typing_extensions import override

from desktop_app.line import Line
from desktop_app.packs.bundles import Bundle, PackWish
from desktop_app.packs.part import Part
from desktop_app.packs.words import bundle_name
from desktop_app.portions import Portions
from desktop_app.theme.look import Look
from desktop_app.wide_button import WideButton
from desktop_app.words.counted import studies_phrase

LONGEST_TITLE = 60


class Making(Part):
    """Choosing a bundle of studies is what makes the pack.

    Signals:
        wished(PackWish): make this one.
    """

    wished = Signal(object)

    def __init__(self, look: Look) -> None:
        self._look = look
        self.cancel, self.line, self._label = QPushButton(), Line(), QLabel()
        self._form = QWidget()
        self.bundles = Portions[Bundle](self._make_button)
        super().__init__({self.cancel: "arrow-left"}, self._form)
        self.cancel.setText(self.tr("Other packs"))
        self._label.setText(self.tr("A name for the pack, if you like"))
        self._label.setWordWrap(True)
        self._label.setBuddy(self.line)
        self.line.setAccessibleName(self._label.text())
        self.line.setMaxLength(LONGEST_TITLE)
        column = QVBoxLayout(self._form)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        for widget in (self._label, self.line, self.bundles):
            column.addWidget(widget)

    def show_bundles(self, bundles: Sequence[Bundle]) -> None:
        """Offer these; without any there is nothing to make a pack of."""
        self._form.setVisible(bool(bundles))
        self.bundles.show_things(bundles)
        if bundles:
            self.say(
                self.tr("Make a pack"),
                self.tr("Only studies go in. Your notes stay here."),
                self.tr("Nobody signs this pack. It says “Not checked by us” for ever."),
                self.tr("Which studies go in? Choose one of these."),
            )
        else:
            self.say(
                self.tr("Make a pack"),
                self.tr("There is nothing to pack yet. First save a study you like."),
            )

    @override
    def set_look(self, look: Look) -> None:
        super().set_look(look)
        self._look = look
        self._label.setFont(look.bold(look.scale.body))
        for button in self.bundles.shown:
            if isinstance(button, WideButton):
                button.set_look(look)

    def _make_button(self, bundle: Bundle) -> QWidget:
        button = WideButton("download")
        button.set_look(self._look)
        button.show_words(bundle_name(bundle), studies_phrase(len(bundle.studies)))
        button.clicked.connect(self._wisher(bundle))
        return button

    def _wisher(self, bundle: Bundle) -> Callable[[], None]:
        def wish() -> None:
            title = " ".join(self.line.text().split()) or bundle_name(bundle)
            self.wished.emit(PackWish(bundle, title))

        return wish
