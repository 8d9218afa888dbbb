"""NVIDIA's cards through NVML: the real package loads a real library, compiled here to say what a driver would."""

import json
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from synthia_desktop.core.hardware import Card, Hardware
from synthia_desktop.core.loading import Device
from synthia_desktop.engine.protocol import Description
from synthia_desktop.planner.hardware import find_hardware
from synthia_desktop.planner.nvml import nvidia_cards

GIB = 1 << 30
ASK = """
import json, dataclasses
from synthia_desktop.planner.nvml import nvidia_cards
print(json.dumps([dataclasses.astuple(card) for card in nvidia_cards()]))
"""
LIBRARY = """
#include <string.h>
typedef struct { unsigned long long total, free, used; } memory_t;
int nvmlInitWithFlags(unsigned flags) { return INIT; }
int nvmlShutdown(void) { return 0; }
const char * nvmlErrorString(int result) { return "an error"; }
int nvmlSystemGetDriverVersion(char * text, unsigned length) { strncpy(text, "580.95.05", length); return DRIVER; }
int nvmlDeviceGetCount_v2(unsigned * count) { *count = COUNT; return 0; }
int nvmlDeviceGetHandleByIndex_v2(unsigned index, void ** device) {
    *device = (void *)(unsigned long long)(index + 1);
    return index == 1 ? 15 : 0; /* the second one is lost */
}
int nvmlDeviceGetName(void * device, char * text, unsigned length) { strncpy(text, NAME, length); return 0; }
int nvmlDeviceGetMemoryInfo(void * device, memory_t * memory) {
    memory->total = 12ULL << 30; memory->free = FREE; memory->used = 1;
    return MEMORY;
}
"""
SOUND = {"INIT": 0, "DRIVER": 0, "COUNT": 1, "NAME": '"NVIDIA GeForce RTX 3060"', "FREE": "11ULL << 30", "MEMORY": 0}
CARD = ["NVIDIA GeForce RTX 3060", "NVIDIA", 12 * GIB, 11 * GIB, "580.95.05"]

needs_compiler = pytest.mark.skipif(
    sys.platform != "linux" or shutil.which("gcc") is None, reason="the library is compiled by gcc"
)


def ask(folder: Path, **changed: object) -> list[list[object]]:
    """What a process finds in which the driver's library is this one."""
    source, library = folder / "nvml.c", folder / "libnvidia-ml.so.1"
    source.write_text(LIBRARY)
    defines = [f"-D{name}={value}" for name, value in (SOUND | changed).items()]
    subprocess.run(["gcc", "-shared", "-fPIC", "-o", library, *defines, source], check=True)
    return ask_with(folder)


def ask_with(libraries: Path) -> list[list[object]]:
    environment = {"LD_LIBRARY_PATH": str(libraries), "PATH": ""}
    answer = subprocess.run([sys.executable, "-c", ASK], env=environment, check=True, capture_output=True, timeout=60)
    return json.loads(answer.stdout)


@pytest.mark.integration
@needs_compiler
def test_a_card_with_its_memory_and_driver(tmp_path: Path) -> None:
    assert ask(tmp_path) == [CARD]


@pytest.mark.integration
@needs_compiler
@pytest.mark.parametrize(
    ("changed", "cards"),
    [
        ({"FREE": "30ULL << 30"}, [[*CARD[:3], 12 * GIB, CARD[4]]]),  # more free than there is
        ({"MEMORY": 3}, [[*CARD[:2], 0, 0, CARD[4]]]),  # unified memory: not supported
        ({"COUNT": 3}, [CARD, CARD]),  # the second of three has fallen off the bus
        ({"COUNT": 0xFFFFFFFF}, [CARD] * 63),
        ({"COUNT": 0}, []),
        ({"INIT": 9}, []),  # no driver is running
        ({"INIT": 18}, []),  # driver and library do not fit each other
        ({"DRIVER": 999}, []),
        ({"NAME": '"\\xff\\xfe"'}, []),
    ],
)
def test_what_drivers_say_wrongly_or_not_at_all(
    tmp_path: Path, changed: dict[str, object], cards: list[list[object]]
) -> None:
    assert ask(tmp_path, **changed) == cards


@pytest.mark.integration
@needs_compiler
def test_a_library_without_the_functions(tmp_path: Path) -> None:
    (tmp_path / "empty.c").write_text("int nothing;")
    subprocess.run(["gcc", "-shared", "-o", tmp_path / "libnvidia-ml.so.1", tmp_path / "empty.c"], check=True)
    assert ask_with(tmp_path) == []


@pytest.mark.integration
def test_a_file_that_is_no_library(tmp_path: Path) -> None:
    (tmp_path / "libnvidia-ml.so.1").write_text("no library")
    assert ask_with(tmp_path) == []


@pytest.mark.skipif(sys.platform != "linux", reason="the system's cards are found in Linux's files")
def test_the_driver_is_asked_only_where_the_engine_offers_no_card(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Its cards replace those of the system, which has no sizes for them."""
    device = tmp_path / "sys/bus/pci/devices/0000:01:00.0"
    device.mkdir(parents=True)
    for name, text in {"vendor": "0x10de", "device": "0x2504", "class": "0x030000"}.items():
        (device / name).write_text(text)
    nvidia = Card("NVIDIA GeForce RTX 3060", "NVIDIA", 12 * GIB, 11 * GIB, "580.95.05")
    offered = Description(0, "", "", True, ("CUDA",), (Device("CUDA0", "NVIDIA RTX", "gpu", GIB, GIB),))

    def answer() -> tuple[Card, ...]:
        asked.append(True)
        return cards

    def unused(found: Hardware) -> list[Card]:
        return [gpu.card for gpu in found.unused_gpus]

    asked: list[bool] = []
    monkeypatch.setattr("synthia_desktop.planner.hardware.nvidia_cards", answer)
    cards = (nvidia,)
    assert unused(find_hardware(None, tmp_path)) == [nvidia]
    cards = ()
    assert [card.name for card in unused(find_hardware(None, tmp_path))] == ["NVIDIA graphics, PCI 10de:2504"]
    assert len(asked) == 2
    assert unused(find_hardware(offered, tmp_path)) == []
    assert len(asked) == 2


def test_here(monkeypatch: pytest.MonkeyPatch) -> None:
    """Whatever this computer has: no exception, and a package that is missing is no cards."""
    assert all(card.vendor == "NVIDIA" and card.free <= card.memory for card in nvidia_cards())
    monkeypatch.setitem(sys.modules, "pynvml", None)
    assert nvidia_cards() == ()
