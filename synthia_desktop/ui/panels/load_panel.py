"""The load settings: how the model is put into memory, and what a reload would change."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from synthia_desktop.core.loading import FlashAttention, KvType, LoadParams
from synthia_desktop.planner.preview import Preview
from synthia_desktop.ui.controls.buttons import push_button
from synthia_desktop.ui.controls.text import label, separator
from synthia_desktop.ui.load_words import ComparedDevice
from synthia_desktop.ui.panels.change_list import ChangeList
from synthia_desktop.ui.panels.comparison import Comparison
from synthia_desktop.ui.panels.load_facts import LoadFacts
from synthia_desktop.ui.panels.load_fields import (
    after_edit,
    changes,
    field_label,
    flash_names,
    is_quantised,
    kv_name,
)
from synthia_desktop.ui.panels.load_more import MoreLoadSettings
from synthia_desktop.ui.panels.load_numbers import number_specs
from synthia_desktop.ui.panels.memory_card import MemoryCard
from synthia_desktop.ui.panels.number_row import NumberRow
from synthia_desktop.ui.panels.numbers import context_marks, context_stops, expert_marks, format_number, layer_marks
from synthia_desktop.ui.panels.plan_words import (
    automatic_experts_words,
    automatic_kv_words,
    automatic_layers_words,
    kv_words,
)
from synthia_desktop.ui.panels.rows import ChoiceRow, Row, SegmentsRow, inset
from synthia_desktop.ui.panels.side_panel import PanelFrame
from synthia_desktop.ui.theme import Theme


class LoadPanel(PanelFrame):
    """params() is what was set, changed only where the person edited it.

    apply_requested(params, anyway): load with them; anyway: although the plan says that they do not fit.
    params_changed(params): they need another plan, which set_plan() takes. minimum_changed(tokens): so does this; it is
    the context below which Auto does not go.
    """

    apply_requested = Signal(object, bool)
    params_changed = Signal(object)
    minimum_changed = Signal(int)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, self.tr("Load settings"), parent)
        self._facts = LoadFacts()
        self._params = LoadParams()
        self._applied: LoadParams | None = None
        self._plan: Preview | None = None
        self.card = MemoryCard(theme)
        specs = number_specs()
        self.layers = NumberRow(theme, specs["gpu_layers"])
        self.experts = NumberRow(theme, specs["cpu_moe_layers"])
        self.context = NumberRow(theme, specs["context_length"])
        self.kv_type = ChoiceRow(
            theme,
            "kv_type",
            field_label("kv_type"),
            self.tr("Number format of the context's keys and values; fewer bits take less memory."),
            [(kind, kv_name(kind)) for kind in KvType],
        )
        self.flash = SegmentsRow(
            theme,
            "flash_attention",
            field_label("flash_attention"),
            self.tr("A faster way to compute attention; Auto uses it where the device can."),
            [(mode, words) for mode, words in flash_names().items()],
        )
        self.threads = NumberRow(theme, specs["threads"])
        self.more = MoreLoadSettings(theme)
        self._rows: list[Row] = [self.layers, self.experts, self.context, self.kv_type, self.flash, self.threads]
        self._rows += self.more.rows
        self.change_list = ChangeList(theme, self.tr("Will change when the model reloads"))
        self.comparison = Comparison(theme)
        self._reduced = ""
        self._fill_body()
        self._fill_footer()
        for row in self._rows:
            row.changed.connect(self._edit)
        self.more.minimum_changed.connect(self.minimum_changed)
        self.set_facts(self._facts)

    def set_facts(self, facts: LoadFacts) -> None:
        """The model that is chosen and the machine."""
        self._facts = facts
        self.layers.set_stops(range(max(1, facts.layers_total) + 1))
        self.layers.set_open_value(facts.layers_total if facts.layers_offloaded is None else facts.layers_offloaded)
        self.experts.set_stops(range(max(1, facts.expert_layers) + 1))
        self.experts.setVisible(facts.expert_layers > 0)
        self.context.set_stops(context_stops(facts.trained_context))
        self.threads.set_aside(
            self.tr("of {count} cores").format(count=format_number(facts.cores)) if facts.cores else ""
        )
        self.more.set_facts(facts)
        self._refresh()

    def set_params(self, params: LoadParams, applied: LoadParams | None) -> None:
        """params: what to show. applied: what the loaded model was loaded with, None when none is loaded."""
        self._params, self._applied = params, applied
        self._refresh()
        self.params_changed.emit(params)

    def set_minimum(self, tokens: int) -> None:
        """The context below which Auto does not go."""
        self.more.minimum.set_value(tokens)

    def set_plan(self, plan: Preview | None) -> None:
        """What the values that are shown would cost; None where there is nothing to plan."""
        self._plan = plan
        if plan is None:
            self.card.clear()
        else:
            self.card.set_plan(plan)
        self._show_planned()

    def set_loaded(self, devices: Sequence[ComparedDevice], reduced: str) -> None:
        """What came of the load. reduced: what it had to give up, in one sentence, "" for nothing."""
        self._reduced = reduced
        self.comparison.set_devices(devices, reduced)
        self._show_changes()

    def set_trouble(self, text: str) -> None:
        """Why these values cannot be planned; they can be loaded all the same."""
        self._plan = None
        self.card.set_trouble(text)
        self._show_planned()

    def params(self) -> LoadParams:
        """What a reload would use."""
        return self._params

    def _fill_body(self) -> None:
        self.body.addWidget(inset(self.card))
        for widget in (
            self.layers,
            self.experts,
            self.context,
            inset(separator()),
            self.kv_type,
            self.flash,
            self.threads,
            self.more,
        ):
            self.body.addWidget(widget)
        self.body.addStretch(1)
        self.body.addWidget(self.comparison)
        self.body.addWidget(self.change_list)

    def _fill_footer(self) -> None:
        self.recommended = push_button(self._theme, self.tr("Use recommended"), "quiet")
        self.recommended.setToolTip(self.tr("Set every value back and let Auto choose what fits this computer."))
        self.recommended.clicked.connect(self._use_recommended)
        self.apply = push_button(self._theme, self.tr("Reload model"), "primary", "rotate-ccw")
        self.apply.clicked.connect(self._apply)
        self._promise = label(self._theme, "", "small", "text.secondary", wrap=True)
        self.add_actions(self.recommended, self.apply)
        self.add_footer_text(self._promise)

    def _edit(self, name: str, value: object) -> None:
        self._change(after_edit(replace(self._params, **{name: value}), name))

    def _use_recommended(self) -> None:
        self._change(LoadParams())

    def _change(self, params: LoadParams) -> None:
        self._params = params
        self._refresh()
        self.params_changed.emit(params)

    def _apply(self) -> None:
        self.apply_requested.emit(self._params, self._is_too_big())

    def _is_too_big(self) -> bool:
        return self._plan is not None and self._plan.fit.missing > 0

    def _refresh(self) -> None:
        self._show_layers()
        self._show_experts()
        self._show_context()
        for row in (self.kv_type, self.flash, self.threads):
            row.set_value(getattr(self._params, row.name))
        self._show_flash()
        self.more.set_params(self._params)
        self._show_kv()
        self._show_changes()

    def _show_planned(self) -> None:
        """What a new plan changes beside the card."""
        self._show_layers()
        self._show_experts()
        self._show_kv()
        self._show_changes()

    def _show_kv(self) -> None:
        plan = self._plan
        self.kv_type.set_note("" if plan is None else f"{automatic_kv_words(plan)} {kv_words(plan)}".strip())

    def _show_layers(self) -> None:
        facts, reason = self._facts, self._facts.no_offload_reason()
        hint, chosen = self.tr("Auto"), ""
        if self._plan is not None and self._plan.automatic and not reason:
            layers = self._plan.fit.use.layers_offloaded
            hint, chosen = format_number(layers), automatic_layers_words(self._plan)
            self.layers.set_open_value(layers)
        self.layers.set_value(self._params.gpu_layers)
        self.layers.set_hint(hint, chosen)
        self.layers.set_reason(reason)
        self.layers.set_note(reason)
        self.layers.set_marks(() if reason else layer_marks(facts.layers_total, facts.layers_offloaded))

    def _show_experts(self) -> None:
        facts = self._facts
        now = None if self._applied is None else self._applied.cpu_moe_layers
        self.experts.set_value(self._params.cpu_moe_layers)
        self.experts.set_note(automatic_experts_words(self._plan) if self._plan else "")
        self.experts.set_reason(facts.no_offload_reason())
        self.experts.set_marks(() if facts.no_offload_reason() else expert_marks(facts.expert_layers, now))

    def _show_context(self) -> None:
        trained = self._facts.trained_context
        length = self._params.context_for(trained)
        self.context.set_value(length)
        now = None
        if self._applied is not None:
            now = self._facts.context_loaded or self._applied.context_for(trained)
        self.context.set_marks(context_marks(context_stops(trained), now))
        note = ""
        if trained and length > trained:
            note = self._beyond_note(trained, length)
        self.context.set_note(note, "status.warn" if note else "text.secondary")

    def _beyond_note(self, trained: int, length: int) -> str:
        scaled = self._params.rope_freq_base or self._params.rope_freq_scale
        if scaled:
            text = self.tr("Above the trained {trained} tokens; RoPE scaling is set by hand under More.")
            return text.format(trained=format_number(trained))
        text = self.tr(
            "Above the trained {trained} tokens. It needs RoPE scaling: set the scale under More to {scale}."
        )
        scale = format_number(trained / length, 4, trim=True)
        return text.format(trained=format_number(trained), scale=scale)

    def _show_flash(self) -> None:
        needed = is_quantised(self._params.kv_type)
        off = self._params.flash_attention == FlashAttention.OFF
        name = kv_name(self._params.kv_type)
        text = self.tr("Needed for the {type} cache, which cannot be loaded without it.") if off else ""
        text = text or self.tr("Needed for the {type} cache.")
        self.flash.set_note(text.format(type=name) if needed else "", "status.warn" if off else "text.secondary")
        why = self.tr("The {type} cache needs flash attention.").format(type=name)
        self.flash.segments.set_choice_enabled(FlashAttention.OFF, not needed or off, why if needed else "")

    def _show_changes(self) -> None:
        loaded = self._applied is not None
        found = changes(self._params, self._applied, self._facts) if self._applied is not None else []
        self.change_list.set_changes(found)
        reduced = self.tr("Reduced") if self._reduced else ""
        self.set_state(self.tr("Not applied yet") if found else reduced)
        self.comparison.setVisible(not found and not self.comparison.is_empty())
        self.apply.setText(self._apply_text(loaded))
        self.apply.setEnabled(bool(found or self._reduced) or not loaded)
        self.apply.setToolTip("" if self.apply.isEnabled() else self.tr("The model is loaded with these values."))
        self._promise.setText(self._promise_text())

    def _apply_text(self, loaded: bool) -> str:
        if self._is_too_big():
            return self.tr("Load anyway")
        return self.tr("Reload model") if loaded else self.tr("Load model")

    def _promise_text(self) -> str:
        kept = self.tr("The conversation and your draft stay.")
        if self._facts.load_seconds < 1:
            return kept
        took = self.tr("The last load took {seconds} s.").format(seconds=round(self._facts.load_seconds))
        return f"{took} {kept}"
