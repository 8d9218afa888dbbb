"""The models on this computer in the Models page: a list, the chosen model, and what the person does with them."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, QPoint, Qt, Signal
from PySide6.QtWidgets import QFileDialog, QMessageBox, QStackedWidget

from synthia_desktop.core.errors import SynthiaError
from synthia_desktop.core.settings import Settings
from synthia_desktop.library.importing import How
from synthia_desktop.library.models import LocalModel
from synthia_desktop.library.removal import Removal
from synthia_desktop.ui.controls.menu import add_action, menu
from synthia_desktop.ui.controls.toast import UndoToast
from synthia_desktop.ui.library_offer import ImportOffer
from synthia_desktop.ui.library_service import LibraryService
from synthia_desktop.ui.library_work import Work, WorkKind
from synthia_desktop.ui.models import library_words as words
from synthia_desktop.ui.models.dropping import DropTarget
from synthia_desktop.ui.models.import_dialog import ImportDialog, ImportWay
from synthia_desktop.ui.models.library_detail import LibraryDetail
from synthia_desktop.ui.models.library_list import LibraryList
from synthia_desktop.ui.models.library_rows import grouped
from synthia_desktop.ui.models.notice import Notice
from synthia_desktop.ui.said import shown
from synthia_desktop.ui.theme import Theme
from synthia_desktop.ui.units import size_text


class LibraryPane(QObject):
    """Paths are those of a model's first file. changed(field, value): a field of core.settings.Settings.

    update_check_requested carries a LocalModel with a record; answer with set_update. trouble carries a SynthiaError.
    """

    chat_requested = Signal(str)
    load_settings_requested = Signal(str)
    show_folder_requested = Signal(str)
    repository_requested = Signal(str)
    link_requested = Signal(str)
    update_check_requested = Signal(object)
    find_requested = Signal()
    changed = Signal(str, object)
    trouble = Signal(object)

    def __init__(self, theme: Theme, service: LibraryService, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme, self._service = theme, service
        self._settings = Settings()
        self._models: dict[str, LocalModel] = {}
        self._updates: dict[str, bool] = {}
        self._works: dict[str, Work] = {}
        self._wanted = ""
        self._removed: Removal | None = None
        self.list = LibraryList(theme)
        self.model_detail = LibraryDetail(theme)
        self.nothing = Notice(theme)
        self.detail = QStackedWidget()
        self.detail.addWidget(self.nothing)
        self.detail.addWidget(self.model_detail)
        self.toast = UndoToast(theme, self.detail)
        for widget in (self.list, self.detail):
            DropTarget(theme, widget).dropped.connect(self.import_paths)
        self._connect_service()
        self._connect_list()
        self._connect_detail()
        self.set_models(service.models)

    def refresh(self) -> None:
        """Look at the disk again."""
        self._service.refresh()

    def show_model(self, path: str) -> None:
        """Choose a model in the list, now or as soon as it is found."""
        self._wanted = "" if self.list.choose(path) else path

    def set_settings(self, settings: Settings) -> None:
        """The default model and what is remembered for each."""
        self._settings = settings
        self._show()

    def set_update(self, path: str, update: bool | None, text: str = "") -> None:
        """Whether the Hub has other bytes than this model's; text: why that could not be told."""
        if update is not None:
            self._updates[path] = update
        self._show()
        if path == self.model_detail.path:
            self.model_detail.show_update(update, text)

    def set_models(self, models: Sequence[LocalModel]) -> None:
        """Show these models; the chosen one stays chosen."""
        self._models = {str(model.path): model for model in models}
        self._show()

    def import_paths(self, paths: Sequence[Path]) -> None:
        """Ask how files and folders come into the library, and do it."""
        self._service.survey(tuple(paths), self._ask_way)

    def delete(self, path: str) -> None:
        """Move a model to the trash and offer to undo it."""
        if (model := self._models.get(path)) and model.writable:
            self._service.remove(model)

    def _connect_service(self) -> None:
        self._service.models_changed.connect(self.set_models)
        self._service.work_changed.connect(self._show_work)
        self._service.removed.connect(self._offer_undo)
        self._service.not_trashed.connect(self._ask_about_trash)
        self.toast.left.connect(self._settle_removed)
        self._service.failed.connect(self._say_trouble)

    def _connect_list(self) -> None:
        view = self.list.view
        view.chosen.connect(self._show_detail)
        view.chat_requested.connect(self._chat)
        view.delete_requested.connect(self.delete)
        view.menu_requested.connect(self._open_menu)
        self.list.import_requested.connect(self.ask_for_files)
        self.list.folder_requested.connect(self.ask_for_folder)
        self.list.strip.cancel_requested.connect(self._service.cancel)

    def _connect_detail(self) -> None:
        detail = self.model_detail
        detail.chat_requested.connect(self._chat)
        detail.load_settings_requested.connect(self.load_settings_requested)
        detail.show_folder_requested.connect(self.show_folder_requested)
        detail.repository_requested.connect(self.repository_requested)
        detail.default_requested.connect(lambda path, on: self.changed.emit("default_model", path if on else ""))
        detail.forget_requested.connect(self._forget)
        detail.delete_requested.connect(self.delete)
        detail.verify_requested.connect(lambda path: self._service.verify(self._models[path]))
        detail.join_requested.connect(lambda path: self._service.join(self._models[path]))
        detail.update_check_requested.connect(lambda path: self.update_check_requested.emit(self._models[path]))
        detail.cancel_requested.connect(self._service.cancel)

    def ask_for_files(self) -> None:
        """Let the person choose GGUF files to import."""
        dialog = self._file_dialog(self.tr("Import GGUF files"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        dialog.setNameFilters([self.tr("GGUF models (*.gguf *.gguf-* *.gguf.*)"), self.tr("All files (*)")])
        dialog.filesSelected.connect(lambda files: self.import_paths([Path(file) for file in files]))
        dialog.open()

    def ask_for_folder(self) -> None:
        """Let the person choose a folder whose models are listed in their place."""
        dialog = self._file_dialog(self.tr("Add a folder with models"))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.fileSelected.connect(lambda folder: self._add_folders([Path(folder)]))
        dialog.open()

    def _file_dialog(self, title: str) -> QFileDialog:
        dialog = QFileDialog(self.detail.window(), title)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        return dialog

    def _show(self) -> None:
        """Rows and detail from what is known now."""
        updates = {path for path, update in self._updates.items() if update}
        empty = not self._models
        rows = grouped(tuple(self._models.values()), self._settings.default_model, updates)
        self.list.set_rows(rows, nothing=empty and self._service.has_scanned)
        if self._wanted in self._models:
            self.show_model(self._wanted)
        chosen = self.list.view.rows.path(self.list.view.currentIndex())
        if not chosen and not empty:
            default = self._settings.default_model
            chosen = default if default in self._models else self.list.view.rows.path(self.list.view.rows.first())
            self.list.choose(chosen)
        self._show_detail(chosen)

    def _show_detail(self, path: str) -> None:
        model = self._models.get(path)
        if model is None:
            self._say_nothing()
            return
        self.detail.setCurrentWidget(self.model_detail)
        default = path == self._settings.default_model
        self.model_detail.show_model(model, default, self._settings.models.get(path), self._updates.get(path))
        self.model_detail.show_work(self._works.get(path))

    def _say_nothing(self) -> None:
        self.detail.setCurrentWidget(self.nothing)
        if not self._service.has_scanned:
            self.nothing.say("")
            return
        self.nothing.say(
            self.tr("No models on this computer yet."),
            self.tr("Download one, or use the GGUF files that you have: drop them here."),
            [
                (self.tr("Find a model"), self.find_requested.emit),
                (self.tr("Add a folder…"), self.ask_for_folder),
                (self.tr("Import a file…"), self.ask_for_files),
            ],
        )

    def _chat(self, path: str) -> None:
        model = self._models.get(path)
        if model and words.can_chat(model):
            self.chat_requested.emit(path)

    def _show_work(self, work: Work) -> None:
        if work.kind is WorkKind.IMPORT:
            self.list.strip.show_work(work)
            if isinstance(work.result, str):
                self.show_model(work.result)
            return
        self._works[work.path] = work
        if isinstance(work.result, str) and work.kind is WorkKind.JOIN:
            # The parts are one file now, with a path of its own; the result is shown beside that.
            self._works[work.result] = self._works.pop(work.path)
            self.show_model(work.result)
        if work.path == self.model_detail.path:
            self.model_detail.show_work(work)

    def _offer_undo(self, removal: Removal) -> None:
        self._settle_removed()
        self._removed = removal
        text = self.tr("“{name}” was deleted, {size}.").format(name=removal.name, size=size_text(removal.size))
        self.toast.show_undo(text, self._undo)

    def _undo(self) -> None:
        if self._removed is not None:
            removal, self._removed = self._removed, None
            self._service.undo(removal)

    def _settle_removed(self) -> None:
        """What the person did not take back goes to the trash."""
        if self._removed is not None:
            removal, self._removed = self._removed, None
            self._service.settle(removal)

    def _ask_about_trash(self, removal: Removal, error: SynthiaError) -> None:
        box = QMessageBox(
            QMessageBox.Icon.Question, self.tr("Delete for good"), shown(error.title), parent=self.detail.window()
        )
        text = self.tr("“{name}”, {size}, is still set aside in its folder.")
        box.setInformativeText(text.format(name=removal.name, size=size_text(removal.size)))
        back = box.addButton(self.tr("Put it back"), QMessageBox.ButtonRole.RejectRole)
        gone = box.addButton(self.tr("Delete for good"), QMessageBox.ButtonRole.DestructiveRole)
        box.setDefaultButton(back)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        gone.clicked.connect(lambda: self._service.settle(removal, forever=True))
        box.rejected.connect(lambda: self._service.undo(removal))
        box.open()

    def _forget(self, path: str) -> None:
        left = {other: kept for other, kept in self._settings.models.items() if other != path}
        self.changed.emit("models", left)

    def _ask_way(self, offer: ImportOffer) -> None:
        if not offer.files:
            self.trouble.emit(words.nothing_to_import(offer.paths))
            return
        dialog = ImportDialog(self._theme, offer, self.detail.window())
        dialog.chosen.connect(lambda way: self._import(offer, way))
        dialog.open()

    def _import(self, offer: ImportOffer, way: ImportWay) -> None:
        if way is ImportWay.IN_PLACE:
            self._add_folders(offer.in_place)
        else:
            self._service.import_models(offer, How(way))

    def _add_folders(self, folders: Sequence[Path]) -> None:
        known = self._settings.library_folders
        new = tuple(str(folder) for folder in folders if str(folder) not in known)
        if new:
            self.changed.emit("library_folders", (*known, *new))

    def _open_menu(self, path: str, at: QPoint) -> None:
        model = self._models[path]
        made = menu(self.list)
        made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if words.can_chat(model):
            chat = add_action(self._theme, made, self.tr("Chat"), "message-square")
            chat.triggered.connect(lambda: self.chat_requested.emit(path))
        show = add_action(self._theme, made, self.tr("Show in folder"), "folder-open")
        show.triggered.connect(lambda: self.show_folder_requested.emit(path))
        if not model.joinable:
            verify = add_action(self._theme, made, self.tr("Verify"), "shield-check")
            verify.triggered.connect(lambda: self._service.verify(model))
        made.addSeparator()
        delete = add_action(self._theme, made, self.tr("Delete"), "trash-2", "Del", danger=True)
        delete.setEnabled(model.writable)
        delete.triggered.connect(lambda: self.delete(path))
        made.popup(at)

    def _say_trouble(self, error: SynthiaError) -> None:
        self.trouble.emit(error)
