"""The sampling settings: a preset, the numbers that matter most, and all others in groups."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QBoxLayout, QWidget

from synthia_desktop.core.preset_book import AnyPreset
from synthia_desktop.core.presets import SamplingPreset
from synthia_desktop.core.sampling import SamplingParams
from synthia_desktop.ui.controls.buttons import push_button
from synthia_desktop.ui.controls.text import label, separator
from synthia_desktop.ui.panels.disclosure import Disclosure
from synthia_desktop.ui.panels.number_row import NumberRow
from synthia_desktop.ui.panels.preset_row import CUSTOM, PresetRow
from synthia_desktop.ui.panels.rows import Row, SegmentsRow, inset
from synthia_desktop.ui.panels.sampling_fields import (
    ANSWER,
    COMMON,
    DRY,
    MIROSTAT,
    PENALTIES,
    XTC,
    group_states,
    inactive_reasons,
    mirostat_names,
    value_text,
)
from synthia_desktop.ui.panels.sampling_numbers import number_specs
from synthia_desktop.ui.panels.scope_card import ScopeCard
from synthia_desktop.ui.panels.side_panel import PanelFrame
from synthia_desktop.ui.panels.stop_row import StopRow
from synthia_desktop.ui.theme import Theme


class SamplingPanel(PanelFrame):
    """changed(params, preset id, "" for values set by hand) is sent once for each edit, at its end."""

    changed = Signal(object, str)

    def __init__(self, theme: Theme, presets: Sequence[SamplingPreset], parent: QWidget | None = None) -> None:
        super().__init__(theme, self.tr("Sampling"), parent)
        self._presets: dict[str, SamplingPreset] = {}
        self._params = SamplingParams()
        self._default: SamplingParams | None = None
        self._preset_id = self._last_preset = CUSTOM
        self._announced: tuple[SamplingParams, str] = (self._params, CUSTOM)
        self.scope = ScopeCard(theme)
        self.scope.hide()
        self.preset_row = PresetRow(
            theme,
            self.tr("Preset"),
            self.tr("Sets all values at once; any change makes them your own."),
            self.tr("Your own values."),
        )
        self.mirostat = SegmentsRow(
            theme,
            "mirostat",
            self.tr("Mirostat"),
            self.tr("Keeps the surprise of the text even; it replaces top-k, top-p, min-p, typical and XTC."),
            mirostat_names(),
        )
        self.rows: dict[str, Row] = {name: NumberRow(theme, spec) for name, spec in number_specs().items()}
        self.rows["mirostat"] = self.mirostat
        self.rows["stop"] = StopRow(theme)
        self._groups = {
            "penalties": (Disclosure(theme, self.tr("Repetition penalties")), PENALTIES),
            "dry": (Disclosure(theme, self.tr("DRY")), DRY),
            "xtc": (Disclosure(theme, self.tr("XTC and typical")), XTC),
            "mirostat": (Disclosure(theme, self.tr("Mirostat")), ("mirostat", *MIROSTAT)),
        }
        self._fill_body()
        self._fill_footer()
        self.preset_row.chosen.connect(self._choose)
        for row in self.rows.values():
            row.changed.connect(self._edit)
            row.finished.connect(self._announce)
        self.set_presets(presets, ())
        self.set_params(self._params, CUSTOM)

    @property
    def disclosures(self) -> list[Disclosure]:
        """The groups that can be opened, from top to bottom."""
        return [group for group, _ in self._groups.values()]

    def set_presets(self, ready_made: Sequence[AnyPreset], own: Sequence[AnyPreset]) -> None:
        """Offer these presets; the values stay."""
        every = [preset for preset in (*ready_made, *own) if isinstance(preset, SamplingPreset)]
        self._presets = {preset.id: preset for preset in every}
        self.preset_row.set_presets(ready_made, own)
        if self._last_preset not in self._presets:
            self._last_preset = CUSTOM
        self._preset_id = self._matching_preset()
        self._announced = (self._params, self._preset_id)
        self._refresh()

    def set_params(self, params: SamplingParams, preset_id: str) -> None:
        """Show values without announcing them. An id that is not among the presets counts as values set by hand, and
        so does one whose preset has been changed since the values came from it.
        """
        self._params = params
        self._last_preset = preset_id if preset_id in self._presets else CUSTOM
        same = self._last_preset and self._presets[preset_id].params == params
        self._preset_id = preset_id if same else CUSTOM
        self._announced = (params, self._preset_id)
        self._refresh()

    def set_scope(self, default: SamplingParams | None, model: str) -> None:
        """default: the model's values where the chat has its own, None where it has none. model: its name, or "".

        A value that is the chat's own has the model's beside its name.
        """
        self._default = default
        self.scope.show()
        whose = self.tr("The default of {model}").format(model=model) if model else self.tr("The general default")
        if default is None:
            text = self.tr("These values hold for every chat that has none of its own. A change here changes them all.")
            self.scope.set_scope(False, whose, text)
        self._refresh()

    def params(self) -> SamplingParams:
        """What was set, changed only where the person edited it."""
        return self._params

    def preset_id(self) -> str:
        """The preset in use, "" for values set by hand."""
        return self._preset_id

    def _fill_body(self) -> None:
        self.body.addWidget(inset(self.scope))
        self.body.addWidget(self.preset_row)
        self.body.addWidget(inset(separator()))
        self._add_rows(self.body, COMMON)
        self.body.addWidget(inset(separator()))
        self._add_rows(self.body, ANSWER)
        self.body.addWidget(inset(separator()))
        for group, names in self._groups.values():
            self._add_rows(group.body, names)
            self.body.addWidget(group)
        self.body.addStretch(1)

    def _add_rows(self, column: QBoxLayout, names: Sequence[str]) -> None:
        for name in names:
            column.addWidget(self.rows[name])

    def _fill_footer(self) -> None:
        self.back = push_button(self._theme, self.tr("Back to preset"), "quiet")
        self.back.clicked.connect(lambda: self._choose(self._last_preset))
        self.add_actions(self.back)
        text = self.tr("Takes effect with the next answer.")
        self.add_footer_text(label(self._theme, text, "small", "text.secondary", wrap=True))

    def _choose(self, preset_id: str) -> None:
        self._params = self._presets[preset_id].params
        self._preset_id = self._last_preset = preset_id
        self._refresh()
        self._announce()

    def _edit(self, name: str, value: object) -> None:
        self._params = replace(self._params, **{name: value})
        self._preset_id = self._matching_preset()
        self._refresh()

    def _matching_preset(self) -> str:
        for preset_id in (self._last_preset, *self._presets):
            if preset_id and self._presets[preset_id].params == self._params:
                return preset_id
        return CUSTOM

    def _announce(self) -> None:
        state = (self._params, self._preset_id)
        if state != self._announced:
            self._announced = state
            self.changed.emit(*state)

    def _refresh(self) -> None:
        reasons = inactive_reasons(self._params)
        for name, row in self.rows.items():
            row.set_value(getattr(self._params, name))
            row.set_reason(reasons.get(name, ""))
        self.preset_row.set_current(self._preset_id, self._last_preset)
        self._show_differences()
        states = group_states(self._params)
        for name, (group, _) in self._groups.items():
            group.button.set_summary(self.tr("on") if states[name] else self.tr("off"))
        above = self.tr("Mirostat is on and replaces top-k, top-p and min-p.")
        self.rows[COMMON[-1]].set_note(above if self._params.mirostat else "")
        replaced = self.tr("Top-k, top-p, min-p, typical and XTC are replaced while it is on.")
        self.mirostat.set_note(replaced if self._params.mirostat else "")
        by_hand = self._preset_id == CUSTOM and bool(self._last_preset)
        self.back.setEnabled(by_hand)
        self.back.setToolTip("" if by_hand else self.tr("No preset was changed."))

    def _show_differences(self) -> None:
        """Which values are this chat's own and not the model's."""
        if self._default is None:
            for row in self.rows.values():
                row.set_aside("")
            return
        differing = 0
        for name, row in self.rows.items():
            theirs = getattr(self._default, name)
            differs = theirs != getattr(self._params, name)
            differing += differs
            row.set_aside(self.tr("model: {value}").format(value=value_text(name, theirs)) if differs else "")
        one, several = (
            self.tr("One value differs from the model's."),
            self.tr("{count} values differ from the model's."),
        )
        counted = one if differing == 1 else several.format(count=differing)
        text = counted if differing else self.tr("They are the same as the model's, until you change one.")
        self.scope.set_scope(True, self.tr("This chat only"), text)
