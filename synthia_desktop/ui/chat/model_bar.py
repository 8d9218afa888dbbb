"""The model's part of the chat page's header: the picker, the load's progress and the badge that says where it runs."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Signal

from synthia_desktop.core.loading import ModelInfo
from synthia_desktop.core.quant import name_and_quant
from synthia_desktop.ui.chat.header import ChatHeader
from synthia_desktop.ui.model_choices import ModelChoice, model_choices
from synthia_desktop.ui.model_session import ModelSession, ModelState, Stage
from synthia_desktop.ui.settings_store import SettingsStore
from synthia_desktop.ui.theme import Theme

if TYPE_CHECKING:
    from synthia_desktop.library.models import LocalModel
    from synthia_desktop.ui.library_service import LibraryService
    from synthia_desktop.ui.model_picker import ModelPicker


class ModelBar(QObject):
    """chosen(path): load this model. open_file_requested: ask for a file."""

    chosen = Signal(str)
    open_file_requested = Signal()

    def __init__(
        self,
        theme: Theme,
        header: ChatHeader,
        models: ModelSession,
        settings: SettingsStore,
        library: Callable[[], LibraryService],
    ) -> None:
        """library: asked when the picker is first opened."""
        super().__init__(header)
        self._header, self._models, self._settings = header, models, settings
        self._theme, self._ask_library = theme, library
        self._library: LibraryService | None = None
        self._wanted = False
        self._picker: ModelPicker | None = None
        header.picker_requested.connect(self.open_picker)
        header.cancel_requested.connect(models.cancel)
        models.changed.connect(self._show)
        self._show(models.state)

    def open_picker(self) -> None:
        """Open the list below the button, as soon as it is known which models there are; it follows what is found."""
        if self._library is None:
            self._library = self._ask_library()
            self._library.models_changed.connect(self._take_models)
        self._wanted = not self._library.has_scanned
        self._library.refresh()
        if not self._wanted:
            self._open(self._library.models)

    def _take_models(self, models: tuple[LocalModel, ...]) -> None:
        if self._wanted:
            self._wanted = False
            self._open(models)
        elif self._picker is not None and self._picker.isVisible():
            self._picker.set_models(self._choices(models))

    def _open(self, models: tuple[LocalModel, ...]) -> None:
        if self._picker is None:
            self._picker = self._make_picker()
        self._picker.set_models(self._choices(models))
        self._picker.set_loaded(self._models.state.stage is Stage.READY)
        self._picker.open_at(self._header.picker_button)

    def _choices(self, models: tuple[LocalModel, ...]) -> list[ModelChoice]:
        return model_choices(models, self._settings.value.recent_models, self._models.state.path)

    def _make_picker(self) -> ModelPicker:
        from synthia_desktop.ui.model_picker import ModelPicker

        picker = ModelPicker(self._theme, self._header)
        picker.chosen.connect(self.chosen)
        picker.open_file_requested.connect(self.open_file_requested)
        picker.unload_requested.connect(self._models.unload)
        return picker

    def _show(self, state: ModelState) -> None:
        if self._picker is not None:
            self._picker.set_loaded(state.stage is Stage.READY)
        if state.stage is Stage.NONE:
            self._header.set_model(self.tr("Choose a model"), "")
        else:
            name, tag = name_and_quant(Path(state.path).stem)
            self._header.set_model(state.info.name if state.info else name, tag)
        match state.stage:
            case Stage.LOADING:
                percent = self.tr("Loading, {percent} %").format(percent=round(100 * state.fraction))
                self._header.set_loading(state.fraction, percent)
            case Stage.READY if state.info:
                reduced = state.report is not None and bool(state.report.stepped_down)
                why = self.tr("Reduced, because memory ran out while loading.") if reduced else ""
                on_gpu = state.info.layers_offloaded > 0
                self._header.set_badge(badge_text(state.info), warning=reduced, why=why, on_gpu=on_gpu)
            case Stage.UNLOADED:
                self._header.set_badge(self.tr("Unloaded, loads with the next message"), warning=False)
            case Stage.FAILED:
                self._header.set_badge(self.tr("Not loaded"), warning=True)
            case _:
                self._header.set_badge("", warning=False)


def badge_text(info: ModelInfo) -> str:
    """Where a loaded model runs, in few words."""
    if not info.layers_offloaded:
        return QCoreApplication.translate("ModelBar", "On the processor")
    layers = QCoreApplication.translate("ModelBar", "{n}/{total} layers on GPU")
    layers = layers.format(n=info.layers_offloaded, total=info.layers_total)
    backend = next((d.rstrip("0123456789") for d in info.devices if not d.startswith("CPU")), "")
    return f"{backend} · {layers}" if backend else layers
