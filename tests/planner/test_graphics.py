"""Cards that the system knows of, in trees as Linux shows them for machines that are not here."""

import sys
from pathlib import Path

import pytest

from synthia_desktop.core.hardware import Card
from synthia_desktop.planner.graphics import find_cards
from tests.planner.test_ram import tree

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="Linux keeps this in files")

NAMES = """# comment
1002  Advanced Micro Devices, Inc. [AMD/ATI]
\t73bf  Navi 21 [Radeon RX 6800/6800 XT]
\t\t1002 0e3a  A subsystem
10de  NVIDIA Corporation
\t2504  GA106 [GeForce RTX 3060]
\t73bf  Not this one
8086  Intel Corporation
"""


def device(address: str, vendor: str, number: str, kind: str, **more: str) -> dict[str, str | int]:
    folder = f"sys/bus/pci/devices/{address}"
    return {
        f"{folder}/{name}": text for name, text in {"vendor": vendor, "device": number, "class": kind, **more}.items()
    }


def test_each_maker(tmp_path: Path) -> None:
    root = tree(
        tmp_path,
        {
            **device("0000:00:02.0", "0x8086", "0x46a6", "0x030000"),
            **device("0000:01:00.0", "0x10de", "0x2504", "0x030000"),
            **device("0000:02:00.0", "0x10de", "0x2335", "0x030200"),
            **device("0000:03:00.0", "0x1002", "0x73bf", "0x038000", mem_info_vram_total="17163091968"),
            **device("0000:04:00.0", "0x1002", "0x74a1", "0x120000"),
            "proc/driver/nvidia/gpus/0000:02:00.0/information": "Model: \t\t NVIDIA H200\nIRQ:   \t\t 95",
            "usr/share/hwdata/pci.ids": NAMES,
        },
    )
    assert find_cards(root) == (
        Card("Intel graphics, PCI 8086:46a6", "Intel"),
        Card("NVIDIA GA106 [GeForce RTX 3060]", "NVIDIA"),
        Card("NVIDIA H200", "NVIDIA"),
        Card("AMD Navi 21 [Radeon RX 6800/6800 XT]", "AMD", 17163091968),
        Card("AMD graphics, PCI 1002:74a1", "AMD"),
    )


def test_other_devices_are_no_cards(tmp_path: Path) -> None:
    root = tree(
        tmp_path,
        {
            **device("0000:00:01.0", "0x1234", "0x1111", "0x030000"),  # a virtual machine's display
            **device("0000:00:02.0", "0x8086", "0x7d1d", "0x120000"),  # an NPU
            **device("0000:00:03.0", "0x10de", "0x228e", "0x040300"),  # a card's sound
            **device("0000:00:04.0", "", "", ""),
        },
    )
    assert find_cards(root) == ()


def test_a_system_without_pci(tmp_path: Path) -> None:
    assert find_cards(tmp_path) == ()
