"""Has files read beside the window, asks what they do not tell, and brings the studies in."""

from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

import db
from db import (
    BackedUp,
    Changes,
    DiskFull,
    Library,
    LibraryError,
    Plan,
    Question,
    Reason,
    Stopped,
    Undone,
)
from desktop_app.asking import ask_files, ask_folder, ask_where
from desktop_app.importing.outlook import Chosen, Outlook
from desktop_app.importing.panel import ImportPanel
from desktop_app.importing.progress import Progress
from desktop_app.importing.words import done_words, number, undone_words
from desktop_app.session import Session

PACK = ".mspack"


class ImportDesk(QObject):
    """Carries out the wishes of the page Bring in studies.

    Signals:
        told(str): how it went.
        pack_wished(Path): this is a study pack, which has a page of its own.
    """

    told = Signal(str)
    pack_wished = Signal(object)

    def __init__(self, session: Session, panel: ImportPanel, window: QWidget) -> None:
        super().__init__(window)
        self._session, self._panel, self._window = session, panel, window
        self._progress = Progress(self)
        self._outlook = Outlook(Chosen(()), Plan())
        self._chosen = self._outlook.chosen
        self._left: tuple[Question, ...] = ()
        panel.paths_dropped.connect(self.read)
        panel.undo_wished.connect(self._undo)
        panel.start.files.clicked.connect(self._ask_files)
        panel.start.folder.clicked.connect(self._ask_folder)
        panel.work.stop.clicked.connect(self.stop)
        panel.asking.answered.connect(self._take_answer)
        panel.asking.rest.clicked.connect(self._leave_open)
        panel.plan.take.clicked.connect(self._take)
        for button in (panel.asking.cancel, panel.plan.cancel, panel.done.more):
            button.clicked.connect(self._begin_anew)
        for button in (panel.plan.report, panel.done.report):
            button.clicked.connect(self._ask_report)

    def read(self, paths: tuple[Path, ...]) -> None:
        """Read these files and folders and show what they would bring; nothing is changed."""
        if len(paths) == 1 and paths[0].suffix.lower() == PACK:
            self.pack_wished.emit(paths[0])
        elif paths:
            self._read(Chosen(paths))

    def stop(self) -> None:
        """Stop what is being done; nothing of it stays."""
        self._progress.stop()

    def save_report(self, place: Path) -> None:
        """Keep all of the plan as a text."""
        plan = self._outlook.plan

        def work() -> None:
            db.write_whole(place, "".join(f"{line}\n" for line in db.report(plan)).encode())

        def done(_none: None) -> None:
            words = self.tr("Saved: {file}. It lies in {folder}.")
            self.told.emit(words.format(file=place.name, folder=place.parent))

        self._session.outside(work, done, owner=self)

    def _ask_files(self) -> None:
        ask_files(self._window, self.tr("Choose files"), self.read)

    def _ask_folder(self) -> None:
        ask_folder(self._window, self.tr("Choose a folder"), lambda path: self.read((path,)))

    def _ask_report(self) -> None:
        name = self.tr("Report of an import")
        ask_where(self._window, self.tr("Save the report"), f"{name}.txt", "txt", self.save_report)

    def _read(self, chosen: Chosen) -> None:
        outlooks: list[Outlook] = []

        def work(library: Library) -> Changes:
            plan = library.plan(chosen.paths, progress, progress.stopped, chosen.answers)
            technical = sum(read.study.is_technical for read in progress.each(plan.new))
            outlooks.append(Outlook(chosen, plan, technical))
            return Changes()

        def then(_changes: Changes) -> None:
            self._outlook, self._chosen = outlooks[0], chosen
            self._left = self._outlook.open_questions()
            self._ask_on()

        self._panel.show_work(self.tr("Reading"), self.tr("We are reading the files."))
        progress = self._progress.begin(self._tell_read)
        self._session.tell_library(work, then, owner=self, failed=self._fail)

    def _ask_on(self) -> None:
        """Ask what is open; read once more when a person has told something; then show all."""
        if self._left:
            self._panel.ask_fact(self._left[0], len(self._left))
        elif self._chosen.answers != self._outlook.chosen.answers:
            self._read(self._chosen)
        else:
            self._panel.show_plan(self._outlook)

    def _take_answer(self, question: Question, answer: str) -> None:
        self._chosen, self._left = self._chosen.with_answer(question, answer), self._left[1:]
        self._ask_on()

    def _leave_open(self) -> None:
        for question in self._left:
            self._chosen = self._chosen.with_answer(question, "")
        self._left = ()
        self._ask_on()

    def _take(self) -> None:
        """A copy of the notes first, then all of the plan or nothing."""
        self._panel.show_work(self.tr("Bringing in"), self.tr("We make a copy of your notes."))
        progress = self._progress.begin(self._tell_written)

        def copied(_made: BackedUp) -> None:
            self._session.tell_library(
                lambda library: library.apply(self._outlook.plan, progress, progress.stopped),
                lambda _changes: self._finish(),
                owner=self,
                failed=self._fail_writing,
            )

        self._session.on_copies(
            lambda person: db.back_up(person, Reason.IMPORT),
            copied,
            owner=self,
            failed=self._fail_writing,
        )

    def _finish(self) -> None:
        self._panel.show_done(self._outlook)
        self.told.emit(done_words(self._outlook))

    def _undo(self) -> None:
        outcomes: list[Undone] = []

        def work(library: Library) -> Changes:
            outcomes.append(library.undo_import(progress, progress.stopped))
            return outcomes[0].changes

        def then(_changes: Changes) -> None:
            self._begin_anew()
            self.told.emit(undone_words(outcomes[0]))

        self._panel.show_work(self.tr("Undoing"), self.tr("We are undoing the import."))
        progress = self._progress.begin(self._tell_undone)
        self._session.tell_library(work, then, owner=self, failed=self._fail)

    def _begin_anew(self) -> None:
        self._outlook = Outlook(Chosen(()), Plan())
        self._panel.show_start()
        self._panel.focus_first()

    def _fail(self, error: LibraryError) -> None:
        self._begin_anew()
        self._session.failed.emit(error)

    def _fail_writing(self, error: LibraryError) -> None:
        """What was read still counts where only the room or the will was missing."""
        if not isinstance(error, DiskFull | Stopped):
            self._fail(error)
            return
        self._panel.show_plan(self._outlook)
        self._session.failed.emit(error)

    def _tell_read(self, done: int, total: int) -> None:
        percent = number(100 * done // total if total else 100)
        self._panel.work.show_progress(self.tr("Read: {count} of 100").format(count=percent))

    def _tell_written(self, done: int, total: int) -> None:
        words = self.tr("Written: {count} of {all} studies")
        self._panel.work.show_progress(words.format(count=number(done), all=number(total)))

    def _tell_undone(self, done: int, total: int) -> None:
        words = self.tr("Undone: {count} of {all} studies")
        self._panel.work.show_progress(words.format(count=number(done), all=number(total)))
