"""How several GPUs share a model: a switch for "by free memory", else one share for each GPU."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget

from synthia_desktop.core.loading import Device
from synthia_desktop.ui.controls.switch import Switch
from synthia_desktop.ui.controls.text import label
from synthia_desktop.ui.panels.load_fields import by_free_memory, field_label
from synthia_desktop.ui.panels.number_field import NumberField, NumberSpec
from synthia_desktop.ui.panels.rows import INSET, Row
from synthia_desktop.ui.theme import Theme

_GIB = 2**30


class TensorSplitRow(Row):
    """The value is a tuple of shares, empty for "by free memory"."""

    def __init__(self, theme: Theme) -> None:
        tip = self.tr("What part of the model each GPU takes, as shares of the whole.")
        super().__init__(theme, "tensor_split", field_label("tensor_split"), tip)
        self._devices: tuple[Device, ...] = ()
        self._shares: tuple[float, ...] = ()
        self.fields: list[NumberField] = []
        self.switch = Switch(theme, f"{field_label('tensor_split')}: {by_free_memory()}")
        self.switch.clicked.connect(self._switched)
        part = QWidget()
        box = QHBoxLayout(part)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(label(theme, by_free_memory(), "small", "text.secondary"))
        box.addWidget(self.switch)
        self._add_line(part)
        self._grid_holder = QWidget()
        self._layout.addWidget(self._grid_holder)
        self._layout.addWidget(self._note)
        self._describe(self.switch)

    def set_devices(self, devices: tuple[Device, ...], names: tuple[str, ...]) -> None:
        """The GPUs in llama.cpp's order, one field for each."""
        if devices == self._devices:
            return
        self._devices = devices
        self._layout.removeWidget(self._grid_holder)
        self._grid_holder.hide()
        self._grid_holder.deleteLater()
        self._grid_holder = QWidget()
        self._layout.insertWidget(1, self._grid_holder)
        grid = QGridLayout(self._grid_holder)
        grid.setContentsMargins(INSET, 4, INSET, 0)
        grid.setColumnStretch(0, 1)
        self.fields = [self._add_field(grid, index, name) for index, name in enumerate(names)]
        self.set_value(self._shares)

    def set_value(self, value: object) -> None:
        self._shares = value if isinstance(value, tuple) else ()
        self.switch.setChecked(not self._shares)
        self._grid_holder.setVisible(bool(self._shares))
        for index, field in enumerate(self.fields):
            field.set_value(self._shares[index] if index < len(self._shares) else 0)

    def _controls(self) -> list[QWidget]:
        return [self.switch, *self.fields]

    def _add_field(self, grid: QGridLayout, index: int, gpu: str) -> NumberField:
        name = self.tr("Share of {gpu}").format(gpu=gpu)
        field = NumberField(
            self._theme, NumberSpec("share", name, self._tip, 0, 1_000_000, step=1, decimals=2, trim=True, widest=99.75)
        )
        field.edited.connect(partial(self._share_edited, index))
        grid.addWidget(label(self._theme, gpu, "small", "text.secondary", wrap=True), index, 0)
        grid.addWidget(field, index, 1)
        return field

    def _switched(self, by_memory: bool) -> None:
        shares = () if by_memory else tuple(_start_share(device) for device in self._devices)
        self.set_value(shares)
        self._send(shares)

    def _share_edited(self, index: int, share: float) -> None:
        padded = [*self._shares, *[0.0] * (len(self.fields) - len(self._shares))]
        padded[index] = float(share)
        self._shares = tuple(padded)
        self._send(self._shares)


def _start_share(device: Device) -> float:
    """Free memory in GiB, so that the first shares are the ones that were in force."""
    return round(device.free_bytes / _GIB, 2) or 1.0
