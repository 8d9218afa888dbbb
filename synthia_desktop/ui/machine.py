"""What the welcome page says of this computer: measured, in plain words, without touching a GPU."""

from dataclasses import dataclass
from pathlib import Path

import psutil
from PySide6.QtCore import QCoreApplication

GIB = 2**30


@dataclass(frozen=True)
class MachineRow:
    """One line: a Lucide icon's name, what it is, and a second line."""

    icon: str
    title: str
    detail: str


def machine_rows(data_dir: Path) -> list[MachineRow]:
    """Memory, processor and disk."""
    memory = psutil.virtual_memory()
    disk = psutil.disk_usage(str(data_dir))
    cores = psutil.cpu_count(logical=False) or psutil.cpu_count() or 1
    return [
        MachineRow(
            "memory-stick",
            _tr("{total} GB RAM").format(total=round(memory.total / GIB)),
            _tr("{free} GB free").format(free=f"{memory.available / GIB:.1f}"),
        ),
        MachineRow("cpu", _tr("{count} cores").format(count=cores), _tr("Used for the model")),
        MachineRow(
            "hard-drive",
            _tr("{free} GB free on disk").format(free=round(disk.free / 1e9)),
            _tr("For models and conversations"),
        ),
    ]


def _tr(text: str) -> str:
    return QCoreApplication.translate("Machine", text)
