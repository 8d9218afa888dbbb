"""The load settings that few people need: batches, memory, RoPE, and several GPUs."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal

from synthia_desktop.core.loading import LoadParams, SplitMode
from synthia_desktop.ui.controls.text import separator
from synthia_desktop.ui.panels.disclosure import Disclosure
from synthia_desktop.ui.panels.load_facts import LoadFacts
from synthia_desktop.ui.panels.load_fields import field_label, split_names
from synthia_desktop.ui.panels.load_numbers import minimum_context, number_specs
from synthia_desktop.ui.panels.number_row import NumberRow
from synthia_desktop.ui.panels.rows import ChoiceRow, Row, SwitchRow, inset
from synthia_desktop.ui.panels.tensor_split import TensorSplitRow
from synthia_desktop.ui.theme import Theme


class MoreLoadSettings(Disclosure):
    """Holds its rows; the load panel gives them values and hears their changes.

    minimum_changed(tokens): the context below which Auto does not go, which holds for every model.
    """

    minimum_changed = Signal(int)

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, QCoreApplication.translate("LoadPanel", "More"))
        self._gpu_rows = self._make_gpu_rows(theme)
        self._line = inset(separator())
        specs = number_specs()
        numbers = ("batch_size", "ubatch_size"), ("rope_freq_base", "rope_freq_scale")
        batch, rope = ([NumberRow(theme, specs[name]) for name in names] for names in numbers)
        memory = self._make_memory_rows(theme)
        self.rows: list[Row] = [*batch, *memory, *rope, *self._gpu_rows]
        self.minimum = NumberRow(theme, minimum_context())
        self.minimum.changed.connect(lambda _name, value: self.minimum_changed.emit(int(value)))
        for row in (*batch, *memory, *rope, self.minimum):
            self.body.addWidget(row)
        self.body.addWidget(self._line)
        for row in self._gpu_rows:
            self.body.addWidget(row)
        self.set_facts(LoadFacts())

    def set_facts(self, facts: LoadFacts) -> None:
        """Several GPUs have settings of their own; with fewer they are not shown."""
        several = facts.offload_supported and len(facts.gpus) > 1
        for widget in (*self._gpu_rows, self._line):
            widget.setVisible(several)
        self._main_gpu.set_choices(list(enumerate(facts.gpu_names)))
        self._tensor_split.set_devices(facts.gpus, facts.gpu_names)
        tr = QCoreApplication.translate
        self.button.set_summary(
            tr("LoadPanel", "batch size, memory map, RoPE scaling, GPUs")
            if several
            else tr("LoadPanel", "batch size, memory map, RoPE scaling")
        )

    def set_params(self, params: LoadParams) -> None:
        """Show values and say which of them have no effect."""
        for row in self.rows:
            row.set_value(getattr(params, row.name))
        mode = params.split_mode
        self._main_gpu.set_reason(
            self.tr("Not used while the model is split by layers.") if mode == SplitMode.LAYER else ""
        )
        self._tensor_split.set_reason(self.tr("Not used with one GPU.") if mode == SplitMode.NONE else "")

    def _make_gpu_rows(self, theme: Theme) -> list[Row]:
        split = ChoiceRow(
            theme,
            "split_mode",
            field_label("split_mode"),
            self.tr("How the GPUs share the model: one alone, whole layers each, or rows of each matrix."),
            [(mode, words) for mode, words in split_names().items()],
        )
        self._main_gpu = ChoiceRow(
            theme,
            "main_gpu",
            field_label("main_gpu"),
            self.tr("The GPU that holds the model, or what cannot be split by rows."),
            [],
            wide=True,
        )
        self._tensor_split = TensorSplitRow(theme)
        return [split, self._main_gpu, self._tensor_split]

    def _make_memory_rows(self, theme: Theme) -> list[Row]:
        return [
            SwitchRow(
                theme,
                "use_mmap",
                field_label("use_mmap"),
                self.tr("Reads the file as it is needed instead of copying it to memory first."),
            ),
            SwitchRow(
                theme,
                "use_mlock",
                field_label("use_mlock"),
                self.tr("Keeps the model in RAM, so that the system never moves it to disk."),
            ),
        ]
