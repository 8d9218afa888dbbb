"""Takes chats out to files and brings them in: asks where, shows how far it is, and says what happened."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QStandardPaths, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from synthia_desktop.core.errors import SynthiaError
from synthia_desktop.core.exchange.names import file_stem
from synthia_desktop.core.exchange.writing import Format
from synthia_desktop.store.conversations import ConversationStore, Summary
from synthia_desktop.store.exchange import ImportSummary
from synthia_desktop.ui.exchange import jobs
from synthia_desktop.ui.exchange.export_dialog import ExportDialog
from synthia_desktop.ui.exchange.import_dialog import ImportDialog
from synthia_desktop.ui.exchange.work import Work
from synthia_desktop.ui.theme import Theme


class ChatFiles(QObject):
    """exported(list of paths), imported(ImportSummary): it is done. failed(SynthiaError)."""

    exported = Signal(list)
    imported = Signal(object)
    failed = Signal(object)

    def __init__(self, theme: Theme, store: ConversationStore, window: QWidget, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme, self._store, self._window = theme, store, window
        self._work = Work(self)
        self._work.progressed.connect(self._progressed)
        self._work.done.connect(self._finish)
        self._work.failed.connect(self._fail)
        self._work.stopped.connect(self._end)
        self._then: Callable[[object], None] | None = None
        self.dialog: ExportDialog | ImportDialog | None = None

    def close(self) -> None:
        """End what is being done."""
        self._work.close()

    def ask_export(self, current: str, chats: Sequence[Summary]) -> None:
        """Ask which of the chats go where. current: the id of the one that is meant first, "" = all are."""
        if self.dialog is not None or not chats:
            return
        dialog = ExportDialog(self._theme, chats, current if any(c.id == current for c in chats) else "", self._window)
        dialog.chosen.connect(lambda ids, kind: self._choose_place(ids, kind, chats))
        self._open(dialog)

    def export(self, ids: Sequence[str], kind: Format, to: Path) -> None:
        """Write the chats there; the dialog that is open shows how far it is."""
        if isinstance(self.dialog, ExportDialog):
            self.dialog.begin(self.tr("Writing {name}").format(name=to.name))
        self._then = self._exported
        self._work.start(partial(jobs.export, self._store, list(ids), kind, to))

    def ask_import(self) -> None:
        """Ask for a file, then say what would be imported."""
        words = self.tr("Chats (*.json *.jsonl *.zip);;All files (*)")
        path, _ = QFileDialog.getOpenFileName(self._window, self.tr("Import chats"), _documents(), words)
        if path:
            self.look_into(Path(path))

    def look_into(self, path: Path) -> None:
        """Say what of a file or folder would be imported, and import it when the person agrees."""
        if self.dialog is not None:
            return
        dialog = ImportDialog(self._theme, path.name, self._window)
        dialog.import_requested.connect(lambda: self._import(path))
        self._open(dialog)
        self._then = self._looked
        self._work.start(partial(jobs.look, self._store, path))

    def _open(self, dialog: ExportDialog | ImportDialog) -> None:
        self.dialog = dialog
        dialog.stop_requested.connect(self._work.stop)
        dialog.finished.connect(lambda _: self._closed())
        dialog.open()

    def _closed(self) -> None:
        self.dialog = None

    def _choose_place(self, ids: Sequence[str], kind: Format, chats: Sequence[Summary]) -> None:
        title = next((chat.title for chat in chats if len(ids) == 1 and chat.id == ids[0]), self.tr("Chats"))
        if len(ids) > 1 and not kind.holds_many:
            folder = QFileDialog.getExistingDirectory(self._window, self.tr("A folder for the files"), _documents())
            if folder:
                self.export(ids, kind, Path(folder))
            return
        suggested = str(Path(_documents()) / f"{file_stem(title, set())}.{kind.value}")
        path, _ = QFileDialog.getSaveFileName(self._window, self.tr("Export chats"), suggested, f"*.{kind.value}")
        if path:
            self.export(ids, kind, Path(path))

    def _import(self, path: Path) -> None:
        if isinstance(self.dialog, ImportDialog):
            self.dialog.begin(self.tr("Importing. Every chat that is done stays."))
        self._then = self._imported
        self._work.start(partial(jobs.bring, self._store, path))

    def _progressed(self, share: float) -> None:
        if self.dialog is not None:
            self.dialog.progress.show_share(share)

    def _finish(self, result: object) -> None:
        then, self._then = self._then, None
        if then is not None:
            then(result)

    def _exported(self, files: object) -> None:
        self._end()
        self.exported.emit(files)

    def _looked(self, summary: object) -> None:
        if isinstance(self.dialog, ImportDialog) and isinstance(summary, ImportSummary):
            self.dialog.show_plan(summary)

    def _imported(self, summary: object) -> None:
        if isinstance(self.dialog, ImportDialog) and isinstance(summary, ImportSummary):
            self.dialog.show_result(summary)
        self.imported.emit(summary)

    def _fail(self, error: Exception) -> None:
        if isinstance(self.dialog, ImportDialog):
            self.dialog.show_trouble(error)
            return
        self._end()
        words = self.tr("The chats could not be exported"), str(error)
        self.failed.emit(error if isinstance(error, SynthiaError) else SynthiaError(*words))

    def _end(self) -> None:
        """The work is over, and so is its dialog."""
        if isinstance(self.dialog, ExportDialog) and self.dialog.is_working:
            self.dialog.done(0)


def _documents() -> str:
    return QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
