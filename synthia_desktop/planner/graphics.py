"""The graphics cards that the system knows of, found without a driver's help and without touching a card."""

from __future__ import annotations

import re
import sys
from contextlib import suppress
from pathlib import Path

from synthia_desktop.core.hardware import Card

VENDORS = {0x10DE: "NVIDIA", 0x1002: "AMD", 0x8086: "Intel"}
"""Makers whose cards llama.cpp can compute on, by their PCI numbers."""

_NAMES_FILES = ("usr/share/misc/pci.ids", "usr/share/hwdata/pci.ids")
_DISPLAY, _ACCELERATOR = 0x03, 0x12
_WINDOWS_CARDS = r"SYSTEM\CurrentControlSet\Control\Class\{4d36e968-e325-11ce-bfc1-08002be10318}"


def find_cards(root: Path = Path("/")) -> tuple[Card, ...]:
    """All cards of the known makers. Those of macOS need no finding: llama.cpp uses them by Metal.

    root: where Linux has /sys, /proc and /usr.
    """
    if sys.platform == "linux":
        folder = root / "sys/bus/pci/devices"
        found = [_linux_card(root, device) for device in sorted(folder.iterdir())] if folder.is_dir() else []
        return tuple(card for card in found if card is not None)
    return _windows_cards() if sys.platform == "win32" else ()


def _linux_card(root: Path, device: Path) -> Card | None:
    """The card at that PCI address; None for any other device."""
    vendor, kind = _hex(device / "vendor"), _hex(device / "class") >> 16
    # AMD's cards without an output are accelerators; those of Intel are none that llama.cpp can use.
    if vendor not in VENDORS or not (kind == _DISPLAY or (kind == _ACCELERATOR and VENDORS[vendor] == "AMD")):
        return None
    number = _hex(device / "device")
    driver = _text(root / "proc/driver/nvidia/gpus" / device.name / "information")
    model = re.search(r"^Model:\s*(.+)$", driver, re.MULTILINE)
    known = model[1].strip() if model else _known_name(root, vendor, number)
    memory = _text(device / "mem_info_vram_total")
    return Card(
        name=f"{VENDORS[vendor]} {known.removeprefix(VENDORS[vendor]).strip()}" if known else _nameless(vendor, number),
        vendor=VENDORS[vendor],
        memory=int(memory) if memory.isdecimal() else 0,
    )


def _known_name(root: Path, vendor: int, device: int) -> str:
    """From the list of PCI devices that most systems bring: "GA104 [GeForce RTX 3070]"; "" where it has none."""
    text = next(filter(None, (_text(root / name) for name in _NAMES_FILES)), "")
    maker = re.search(rf"^{vendor:04x}  .*\n((?:[\t#].*\n?)*)", text, re.MULTILINE)
    model = re.search(rf"^\t{device:04x}  (.+)$", maker[1], re.MULTILINE) if maker else None
    return model[1].strip() if model else ""


def _nameless(vendor: int, device: int) -> str:
    return f"{VENDORS[vendor]} graphics, PCI {vendor:04x}:{device:04x}"


def _windows_cards() -> tuple[Card, ...]:
    """What the drivers wrote into the registry."""
    if sys.platform != "win32":
        return ()
    import winreg

    found: list[Card] = []
    with suppress(OSError), winreg.OpenKey(winreg.HKEY_LOCAL_MACHINE, _WINDOWS_CARDS) as folder:
        for place in range(winreg.QueryInfoKey(folder)[0]):
            try:
                with winreg.OpenKey(folder, winreg.EnumKey(folder, place)) as key:
                    address = str(winreg.QueryValueEx(key, "MatchingDeviceId")[0])
                    name = str(winreg.QueryValueEx(key, "DriverDesc")[0])
                    memory = winreg.QueryValueEx(key, "HardwareInformation.qwMemorySize")[0]
            except OSError:
                continue  # a key that is no card's, or that the driver did not fill
            maker = re.match(r"pci\\ven_([0-9a-f]{4})", address, re.IGNORECASE)
            if maker and int(maker[1], 16) in VENDORS:
                found.append(Card(name, VENDORS[int(maker[1], 16)], memory if isinstance(memory, int) else 0))
    return tuple(found)


def _hex(file: Path) -> int:
    try:
        return int(_text(file), 16)
    except ValueError:
        return 0


def _text(file: Path) -> str:
    try:
        return file.read_text("utf-8", "replace").strip()
    except OSError:
        return ""
