"""The strip over the models: what it says of computers, how it gives way, and that it measures only when asked."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QLabel, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from synthia_desktop.core.errors import OutOfMemoryError
from synthia_desktop.core.hardware import BackendTrouble, Hardware, Unloaded
from synthia_desktop.ui.controls.elided import ElidedLabel
from synthia_desktop.ui.models.hardware_strip import HardwareStrip
from synthia_desktop.ui.models.machine_words import unused_text
from synthia_desktop.ui.models.this_computer import ThisComputer
from synthia_desktop.ui.models.why_no_gpu import WhyDialog
from synthia_desktop.ui.plan_service import PlanService
from synthia_desktop.ui.theme import Theme
from tests.ui.models.machines import GIB, LAPTOP, SMALL, UNUSABLE, WORKSTATION, OtherDesk, plan_service

TIMEOUT = 20_000


@pytest.fixture
def strip(theme: Theme, qtbot: QtBot) -> Iterator[HardwareStrip]:
    # In a window of its own: there a layout keeps no widget as wide as all of its parts.
    window = QWidget()
    made = HardwareStrip(theme)
    made.setParent(window)
    qtbot.addWidget(window)
    window.resize(1300, 100)
    made.resize(1211, 40)
    window.show()
    yield made
    window.close()


def several(count: int) -> Hardware:
    gpu = WORKSTATION.hardware.gpus[0]
    return replace(WORKSTATION.hardware, gpus=tuple(replace(gpu, device=f"CUDA{at}") for at in range(count)))


def test_it_names_memory_cards_and_cores(strip: HardwareStrip) -> None:
    strip.set_hardware(LAPTOP.hardware)
    assert strip.texts() == [
        "16 GB RAM (9.8 free)",
        "NVIDIA RTX 4060 Laptop 8 GB (7.1 free)",
        "8 cores",
        "Vulkan ready",
    ]
    assert not strip.why.isVisible()
    assert "AMD Ryzen 7 7840HS, 8 cores" in strip.accessibleDescription()


def test_numbers_follow_and_cards_may_go(strip: HardwareStrip) -> None:
    strip.set_hardware(LAPTOP.hardware)
    less = replace(LAPTOP.hardware, ram=replace(LAPTOP.hardware.ram, available=GIB))
    strip.set_hardware(less)
    assert strip.texts()[0] == "16 GB RAM (1.0 free)"
    strip.set_hardware(SMALL.hardware)
    assert strip.texts() == ["8 GB RAM (5.6 free)", "8 cores", "No GPU"]


def test_many_cards_are_summed_up(strip: HardwareStrip) -> None:
    strip.set_hardware(several(2))
    assert strip.texts()[1:3] == ["NVIDIA RTX 4090 24 GB (21.2 free)"] * 2
    strip.set_hardware(several(4))
    assert strip.texts()[1] == "4 GPUs, 96 GB (84.8 free)"


def test_a_card_whose_memory_is_shared_or_not_told(strip: HardwareStrip) -> None:
    gpu = LAPTOP.hardware.gpus[0]
    strip.set_hardware(replace(LAPTOP.hardware, gpus=(replace(gpu, unified=True),)))
    assert strip.texts()[1] == "NVIDIA RTX 4060 Laptop (7.1 GB free, shared with the RAM)"
    strip.set_hardware(replace(LAPTOP.hardware, gpus=(replace(gpu, total=0, free=0),)))
    assert strip.texts()[1] == "NVIDIA RTX 4060 Laptop (memory not told)"


def test_a_card_that_is_not_used_says_why(strip: HardwareStrip, theme: Theme, qtbot: QtBot) -> None:
    strip.set_hardware(UNUSABLE.hardware)
    assert strip.texts()[-1] == "No usable GPU"
    with qtbot.waitSignal(strip.why_requested):
        qtbot.mouseClick(strip.why, Qt.MouseButton.LeftButton)
    dialog = WhyDialog(theme, None, UNUSABLE.hardware)
    qtbot.addWidget(dialog)
    assert dialog.reason == (
        "NVIDIA GeForce GTX 660 is there, but this build of the engine cannot use it. One with CUDA or Vulkan can."
    )
    assert unused_text(LAPTOP.hardware) == ""


TROUBLES = [
    (BackendTrouble("libggml-vulkan.so", Unloaded.MISSING, "libvulkan.so.1: cannot open shared object file: No such"),
     ("The Vulkan backend does not start: libvulkan.so.1, the Vulkan loader, is missing. "
     "Install it: Debian and Ubuntu call it libvulkan1, Fedora vulkan-loader.")),
    (BackendTrouble("libggml-cuda.so", Unloaded.MISSING, "libcublas.so.12: cannot open shared object file"),
     "The CUDA backend does not start: libcublas.so.12 is missing. Install what it belongs to."),
    (BackendTrouble("libggml-hip.so", Unloaded.FOREIGN, "incompatible API version"),
     ("libggml-hip.so is no backend of this engine's version. "
     "Take one that was built from the same version of llama.cpp.")),
    (BackendTrouble("libggml-cuda.so", Unloaded.BROKEN, "invalid ELF header"),
     "libggml-cuda.so is damaged, or made for another kind of computer. Put it there again."),
    (BackendTrouble("libggml-vulkan.so", Unloaded.NO_DRIVER),
     "The Vulkan backend found no driver that works. Install or renew the graphics driver."),
    (BackendTrouble("libggml-vulkan.so", Unloaded.CRASHED),
     ("The Vulkan backend crashed or hung while loading, most likely in a driver, and was left out. "
     "Install or renew the graphics driver.")),
    (BackendTrouble("libggml-metal.so", Unloaded.UNSUPPORTED),
     "libggml-metal.so is made for other hardware than this."),
    (BackendTrouble("libggml-cuda.so", Unloaded.UNKNOWN), "libggml-cuda.so did not load."),
]  # fmt: skip


@pytest.mark.parametrize(("trouble", "words"), TROUBLES, ids=[f"{each.backend} {each.why}" for each, _ in TROUBLES])
def test_a_backend_that_does_not_work_says_why(
    strip: HardwareStrip, theme: Theme, qtbot: QtBot, trouble: BackendTrouble, words: str
) -> None:
    hardware = replace(UNUSABLE.hardware, troubles=(trouble,))
    strip.set_hardware(hardware)
    assert strip.why.isVisible()
    dialog = WhyDialog(theme, None, hardware)
    qtbot.addWidget(dialog)
    assert dialog.reason.endswith(words)


def test_the_card_of_a_broken_backend_is_not_said_to_need_another_build(theme: Theme, qtbot: QtBot) -> None:
    told = unused_text(replace(UNUSABLE.hardware, troubles=(TROUBLES[0][0],)))
    assert told.startswith("NVIDIA GeForce GTX 660 is there, but the engine's part for it does not work. The Vulkan")


def test_without_a_card_a_missing_driver_is_no_trouble_but_a_crash_is(strip: HardwareStrip) -> None:
    missing, crashed = TROUBLES[0][0], TROUBLES[5][0]
    strip.set_hardware(replace(SMALL.hardware, troubles=(missing,)))
    assert strip.texts()[-1] == "No GPU"
    assert not strip.why.isVisible()
    strip.set_hardware(replace(SMALL.hardware, troubles=(crashed,)))
    assert strip.texts()[-1] == "No usable GPU"
    assert strip.why.isVisible()


def test_a_processor_without_avx_is_told(strip: HardwareStrip) -> None:
    old = replace(SMALL.hardware.processor, instruction_sets=("SSE3", "SSSE3"))
    strip.set_hardware(replace(SMALL.hardware, processor=old))
    assert "no AVX" in strip.accessibleDescription()
    strip.set_hardware(SMALL.hardware)
    assert "no AVX" not in strip.accessibleDescription()


@pytest.mark.parametrize("scale", [1.0, 1.6])
@pytest.mark.parametrize("width", [1211, 891, 732])
@pytest.mark.parametrize("hardware", [LAPTOP.hardware, UNUSABLE.hardware, several(4)])
def test_it_gives_way_in_narrow_windows(
    strip: HardwareStrip, theme: Theme, hardware: Hardware, width: int, scale: float
) -> None:
    theme.set_text_scale(scale)
    strip.set_hardware(hardware)
    strip.resize(width, strip.height())
    for share in (None, 0.5):
        strip.set_progress(share)
        QApplication.processEvents()
        shown = [part for part in strip.findChildren(QWidget) if part.isVisible()]
        assert all(part.mapTo(strip, part.rect().topRight()).x() < width for part in shown)
        labels = [part for part in shown if isinstance(part, QLabel) and not isinstance(part, ElidedLabel)]
        assert [part.text() for part in labels if part.width() < part.sizeHint().width()] == []
        for button in (strip.cancel,) if share else (strip.look, strip.measure):
            assert button.isVisible()
            assert min(button.width(), button.height()) >= 24
    assert strip.height() == theme.px(40)


def test_words_that_come_later_are_fitted_too(theme: Theme, qtbot: QtBot) -> None:
    """In a layout, as the page has it: labels get their font and ask for their width after the strip is shown."""
    theme.set_text_scale(1.5)
    window = QWidget()
    column = QVBoxLayout(window)
    column.setContentsMargins(0, 0, 0, 0)
    strip = HardwareStrip(theme)
    column.addWidget(strip)
    qtbot.addWidget(window)
    window.resize(732, 100)
    window.show()
    strip.set_hardware(SMALL.hardware)

    def cut() -> list[str]:
        labels = [part for part in strip.findChildren(QLabel) if part.isVisible()]
        return [part.text() for part in labels if part.width() < part.sizeHint().width()]

    qtbot.waitUntil(lambda: cut() == [])
    strip.set_hardware(replace(SMALL.hardware, ram=replace(SMALL.hardware.ram, total=512 * GIB, available=400 * GIB)))
    qtbot.waitUntil(lambda: cut() == [])
    assert window.width() == 732


def test_everything_has_a_name(strip: HardwareStrip, nameless: Callable[[QWidget], list[str]], theme: Theme) -> None:
    for hardware in (LAPTOP.hardware, UNUSABLE.hardware):
        strip.set_hardware(hardware)
        assert nameless(strip) == []
    theme.set_text_scale(1.6)
    strip.resize(600, 64)
    assert strip.look.accessibleName() == "Measure again"
    assert nameless(strip) == []


class World:
    def __init__(self, strip: HardwareStrip, service: PlanService, desk: OtherDesk, computer: ThisComputer) -> None:
        self.strip, self.service, self.desk, self.computer = strip, service, desk, computer


@pytest.fixture
def world(strip: HardwareStrip, theme: Theme, tmp_path: Path) -> Iterator[World]:
    service, desk = plan_service(tmp_path / "planner.log", LAPTOP)
    computer = ThisComputer(theme, strip, service, tmp_path / "speed.log")
    yield World(strip, service, desk, computer)
    computer.watch(seen=False)
    service.close()


def test_the_memory_is_read_only_while_the_page_is_seen(world: World, qtbot: QtBot) -> None:
    assert world.desk.looked == 0
    with qtbot.waitSignal(world.service.machine_changed, timeout=TIMEOUT):
        world.computer.watch(seen=True)
    assert world.strip.texts()[0] == "16 GB RAM (9.8 free)"
    assert world.computer.is_watching
    world.computer.watch(seen=False)
    assert not world.computer.is_watching


def test_measure_again_reads_the_computer_anew(world: World, qtbot: QtBot) -> None:
    world.desk.pretended = SMALL
    with qtbot.waitSignal(world.service.machine_changed, timeout=TIMEOUT):
        qtbot.keyClick(world.strip.look, Qt.Key.Key_Space)
    assert world.strip.texts()[0] == "8 GB RAM (5.6 free)"


def test_measuring_shows_how_far_it_is_and_the_window_goes_on(world: World, qtbot: QtBot) -> None:
    goes_on = threading.Event()

    def measure(_log: Path, hardware: Hardware, report: Callable[[float], None], _stopped: Callable[[], bool]) -> bool:
        assert hardware == LAPTOP.hardware
        report(0.5)
        goes_on.wait(30)
        return True

    world.desk.speeds.measure = measure  # type: ignore[method-assign]
    qtbot.mouseClick(world.strip.measure, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: world.strip.progress == 0.5, timeout=TIMEOUT)
    assert world.strip.cancel.isVisible()
    assert not world.strip.measure.isVisible()
    ticks: list[int] = []
    timer = QTimer(interval=5)
    timer.timeout.connect(lambda: ticks.append(1))
    timer.start()
    qtbot.waitUntil(lambda: len(ticks) > 5, timeout=TIMEOUT)
    with qtbot.waitSignal(world.service.speeds_changed, timeout=TIMEOUT):
        goes_on.set()
    assert world.strip.measure.isVisible()
    assert not world.strip.cancel.isVisible()


def test_cancel_ends_the_measurement(world: World, qtbot: QtBot) -> None:
    ended, begun = threading.Event(), threading.Event()

    def measure(_log: Path, _hardware: Hardware, _report: Callable[[float], None], stopped: Callable[[], bool]) -> bool:
        begun.set()
        while not stopped():
            pass
        ended.set()
        return False

    world.desk.speeds.measure = measure  # type: ignore[method-assign]
    world.computer.measure()
    assert begun.wait(30)
    qtbot.mouseClick(world.strip.cancel, Qt.MouseButton.LeftButton)
    assert ended.wait(30)
    assert world.strip.measure.isVisible()


def test_a_measurement_that_cannot_be_made_is_told(world: World, qtbot: QtBot) -> None:
    error = OutOfMemoryError("There is too little free memory", "It takes 1,024 MiB.", "Close other programs.")

    def measure(*_args: object) -> bool:
        raise error

    world.desk.speeds.measure = measure  # type: ignore[method-assign,assignment]
    with qtbot.waitSignal(world.computer.trouble, timeout=TIMEOUT) as told:
        world.computer.measure()
    assert told.args == [error]
    assert world.strip.measure.isVisible()
