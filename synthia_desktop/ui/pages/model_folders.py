"""The settings section that says where models are kept and looked for, because they are larger than all else."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QMessageBox, QVBoxLayout, QWidget

from synthia_desktop.core.settings import Settings
from synthia_desktop.library.models import LocalModel
from synthia_desktop.ui.controls.buttons import icon_button, push_button
from synthia_desktop.ui.controls.elided import ElidedLabel
from synthia_desktop.ui.controls.glyph import Glyph
from synthia_desktop.ui.controls.menu import add_action, menu
from synthia_desktop.ui.controls.switch import Switch
from synthia_desktop.ui.controls.text import label, separator, tag
from synthia_desktop.ui.pages.settings_rows import Section, SettingRow
from synthia_desktop.ui.theme import Theme
from synthia_desktop.ui.units import size_text

_ROW, _PADDING = 34, 14


class FolderRow(QWidget):
    """One folder: its path, what it is for, what it holds, and a menu of what can be done."""

    open_requested = Signal()
    change_requested = Signal()
    default_requested = Signal()
    remove_requested = Signal()

    def __init__(self, theme: Theme, folder: str, main: bool, usual: bool) -> None:
        """main: new downloads go here. usual: it is the data folder's own."""
        super().__init__()
        self._theme, self.folder, self._main, self._usual = theme, folder, main, usual
        self._where = ElidedLabel(theme, folder, "body", "text.primary", Qt.TextElideMode.ElideMiddle)
        self._where.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self._held = label(theme, "", "small", "text.tertiary")
        self._more = icon_button(theme, "ellipsis", self.tr("More for {folder}").format(folder=folder), size=24)
        self._more.clicked.connect(self._open_menu)
        row = QHBoxLayout(self)
        row.setContentsMargins(_PADDING, 4, _PADDING, 4)
        row.setSpacing(10)
        row.addWidget(Glyph(theme, "folder-open" if main else "folder", "text.secondary", 16))
        row.addWidget(self._where)
        if main:
            words = tag(theme, self.tr("New downloads go here"))
            words.setProperty("textStyle", "small")
            row.addWidget(words)
        row.addStretch(1)
        row.addWidget(self._held)
        row.addWidget(self._more)
        theme.changed.connect(self._follow)
        self._follow()

    def set_held(self, models: Sequence[LocalModel]) -> None:
        """Say what lies in the folder, of all models of this computer."""
        inside = [model for model in models if model.path.is_relative_to(self.folder)]
        size = size_text(sum(model.size for model in inside))
        count = self.tr("1 model") if len(inside) == 1 else self.tr("{n} models").format(n=len(inside))
        self._held.setText(f"{count}, {size}" if inside else self.tr("No models"))

    def _open_menu(self) -> None:
        made = menu(self)
        made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        show = add_action(self._theme, made, self.tr("Show in the file manager"), "folder-open")
        show.triggered.connect(self.open_requested)
        if self._main:
            change = add_action(self._theme, made, self.tr("Change…"), "pencil")
            change.triggered.connect(self.change_requested)
            if not self._usual:
                back = add_action(self._theme, made, self.tr("Use the usual folder…"), "rotate-ccw")
                back.triggered.connect(self.default_requested)
        else:
            remove = add_action(self._theme, made, self.tr("Stop listing it"), "x")
            remove.triggered.connect(self.remove_requested)
        made.popup(self._more.mapToGlobal(self._more.rect().bottomLeft()))

    def _follow(self) -> None:
        self.setMinimumHeight(self._theme.px(_ROW))


class ModelFolders(Section):
    """changed(field, value): models_folder, library_folders or other_programs of core.settings.Settings."""

    changed = Signal(str, object)
    open_requested = Signal(str)

    def __init__(self, theme: Theme, usual: Path) -> None:
        """usual: where models are kept as long as the person chose no folder."""
        super().__init__(theme, self.tr("Models folders"), "folder")
        self._theme, self._usual = theme, str(usual)
        self._settings = Settings()
        self._models: Sequence[LocalModel] = ()
        self._rows_of: list[FolderRow] = []
        self._folders = QWidget()
        self._list = QVBoxLayout(self._folders)
        self._list.setContentsMargins(0, 0, 0, 0)
        self._list.setSpacing(0)
        self.add_row(self._folders)
        self.add_row(self._adder())
        self._others = Switch(theme, self.tr("Also list models of other programs"))
        self._others.clicked.connect(lambda on: self.changed.emit("other_programs", on))
        hint = self.tr("LM Studio, GPT4All, Ollama and the Hugging Face cache")
        self.add_row(SettingRow(theme, self.tr("Also list models of other programs"), self._others, hint=hint))
        self._show_folders()

    def set_settings(self, settings: Settings) -> None:
        """Show these settings; nothing is announced."""
        before, self._settings = self._settings, settings
        self._others.setChecked(settings.other_programs)
        if (before.models_folder, before.library_folders) != (settings.models_folder, settings.library_folders):
            self._show_folders()

    def set_models(self, models: Sequence[LocalModel]) -> None:
        """The models of this computer, so that each folder says what it holds."""
        self._models = models
        for row in self._rows_of:
            row.set_held(models)

    @property
    def rows(self) -> Sequence[FolderRow]:
        """The folder of new downloads, then the further ones."""
        return self._rows_of

    def use_for_downloads(self, folder: str, keep_listing: bool) -> None:
        """Let new downloads go to a folder. keep_listing: the one until now stays a further folder."""
        old, settings = self._main_folder(), self._settings
        further = tuple(other for other in settings.library_folders if other != folder)
        if keep_listing and old not in further and old != folder:
            further = (*further, old)
        if further != settings.library_folders:
            self.changed.emit("library_folders", further)
        self.changed.emit("models_folder", "" if folder == self._usual else folder)

    def add_folder(self, folder: str) -> None:
        """List the models of one more folder."""
        if folder not in (self._main_folder(), *self._settings.library_folders):
            self.changed.emit("library_folders", (*self._settings.library_folders, folder))

    def _main_folder(self) -> str:
        return self._settings.models_folder or self._usual

    def _adder(self) -> QWidget:
        made = QWidget()
        add = push_button(self._theme, self.tr("Add folder…"), "quiet", "plus", "small")
        add.clicked.connect(lambda: self._choose(self.tr("Add a folder with models"), self.add_folder))
        row = QHBoxLayout(made)
        row.setContentsMargins(5, 4, _PADDING, 4)
        row.setSpacing(10)
        row.addWidget(add)
        words = self.tr("Its files stay where they are and are used in place.")
        row.addWidget(label(self._theme, words, "small", "text.tertiary", wrap=True), 1)
        return made

    def _show_folders(self) -> None:
        while (item := self._list.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        main = self._main_folder()
        self._rows_of = [self._row(main, True), *(self._row(f, False) for f in self._settings.library_folders)]
        for number, row in enumerate(self._rows_of):
            if number:
                self._list.addWidget(separator())
            self._list.addWidget(row)

    def _row(self, folder: str, main: bool) -> FolderRow:
        row = FolderRow(self._theme, folder, main, folder == self._usual)
        row.set_held(self._models)
        row.open_requested.connect(lambda: self.open_requested.emit(folder))
        row.change_requested.connect(lambda: self._choose(self.tr("Folder for new downloads"), self._ask_old))
        row.default_requested.connect(lambda: self._ask_old(self._usual))
        row.remove_requested.connect(lambda: self._remove(folder))
        return row

    def _remove(self, folder: str) -> None:
        left = tuple(other for other in self._settings.library_folders if other != folder)
        self.changed.emit("library_folders", left)

    def _choose(self, title: str, then: Callable[[str], None]) -> None:
        dialog = QFileDialog(self.window(), title, self._main_folder())
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(lambda folder: then(str(Path(folder))))
        dialog.open()

    def _ask_old(self, folder: str) -> None:
        """Whether only new downloads are meant, or the old folder is to be left altogether."""
        old = self._main_folder()
        if folder == old:
            return
        question = self.tr("New downloads will go to {folder}.").format(folder=folder)
        box = QMessageBox(QMessageBox.Icon.Question, self.tr("Models folder"), question, parent=self.window())
        box.setInformativeText(
            self.tr(
                "The models in {old} stay there. Go on listing them, and use the new folder for new downloads only?"
            ).format(old=old)
        )
        keep = box.addButton(self.tr("Go on listing them"), QMessageBox.ButtonRole.AcceptRole)
        leave = box.addButton(self.tr("Stop listing them"), QMessageBox.ButtonRole.AcceptRole)
        box.addButton(QMessageBox.StandardButton.Cancel)
        box.setDefaultButton(keep)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        keep.clicked.connect(lambda: self.use_for_downloads(folder, keep_listing=True))
        leave.clicked.connect(lambda: self.use_for_downloads(folder, keep_listing=False))
        box.open()
