"""The welcome page recommends a model, offers other ways to begin, and nothing on it is cut."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from synthia_desktop.core.hardware import (
    BackendTrouble,
    Card,
    Gpu,
    Hardware,
    Processor,
    Ram,
    Unloaded,
    Unused,
    UnusedGpu,
)
from synthia_desktop.ui.controls.memory_bar import MemoryBar
from synthia_desktop.ui.controls.memory_view import MemoryView, Place, Track
from synthia_desktop.ui.machine import MachineRow, hardware_rows, machine_rows
from synthia_desktop.ui.pages.first_model import FirstModel
from synthia_desktop.ui.pages.welcome import WelcomePage
from synthia_desktop.ui.theme import Theme

ROWS = [
    MachineRow("gpu", "NVIDIA GeForce RTX 4060 Laptop GPU", "7.1 GB free, Vulkan", "Ready"),
    MachineRow("memory-stick", "16 GB RAM", "3.8 GB free", "Little free", good=False),
    MachineRow("cpu", "8 cores", "All of them are used for the model"),
    MachineRow("hard-drive", "185 GB free on disk", "For models and conversations"),
]


GIB = 2**30
MODEL = FirstModel(
    "TheBloke/Synthia-7B-v3.0-GGUF",
    "synthia-7b-v3.0.Q4_K_M.gguf",
    "Synthia 7B v3.0",
    "Q4_K_M",
    "7 billion parameters · Apache-2.0",
    "For writing, study, planning and everyday code, in long conversations.",
    "4.37 GB",
    "It is the best model of the catalogue that runs fully on this GPU.",
    ("Runs completely on your GPU, all 33 layers.", "About 42 tokens per second."),
    MemoryView(
        (
            Track(Place.VRAM, 7 * GIB, GIB, weights_gpu=4 * GIB, kv_cache=GIB),
            Track(Place.RAM, 10 * GIB, GIB, weights_ram=GIB // 5),
        )
    ),
)


def shown_page(
    qtbot: QtBot, theme: Theme, width: int = 1280, height: int = 800, model: FirstModel | None = None
) -> WelcomePage:
    page = WelcomePage(theme)
    qtbot.addWidget(page)
    page.set_machine(ROWS)
    if model is not None:
        page.first.show_model(model)
    page.resize(width, height)
    with qtbot.waitExposed(page):
        page.show()
    return page


def texts(page: WelcomePage) -> list[str]:
    return [label.text() for label in page.findChildren(QLabel) if label.isVisible()]


def test_demo_is_asked_for_by_mouse_and_by_enter(qtbot: QtBot, theme: Theme) -> None:
    page = shown_page(qtbot, theme)
    with qtbot.waitSignal(page.demo_requested):
        page._demo.click()
    with qtbot.waitSignal(page.demo_requested):
        qtbot.keyClick(page._demo, Qt.Key.Key_Return)


def test_a_click_on_the_words_of_the_file_card_asks_for_a_file(qtbot: QtBot, theme: Theme) -> None:
    page = shown_page(qtbot, theme)
    words = next(label for label in page.findChildren(QLabel) if label.text() == "Use a model you already have.")
    at = words.mapTo(page._file, words.rect().center())
    assert page._file.childAt(at) is None, "the words take the click that belongs to the card"
    with qtbot.waitSignal(page.file_requested):
        qtbot.mouseClick(page._file, Qt.MouseButton.LeftButton, pos=at)


def test_machine_rows_replace_the_ones_before(qtbot: QtBot, theme: Theme) -> None:
    page = shown_page(qtbot, theme)
    assert {"16 GB RAM", "3.8 GB free", "Little free"} <= set(texts(page))
    page.set_machine([MachineRow("cpu", "2 cores", "Slow")])
    qtbot.waitUntil(lambda: "2 cores" in texts(page))
    assert "16 GB RAM" not in texts(page)


def test_theme_is_announced_only_when_the_person_chooses_it(qtbot: QtBot, theme: Theme) -> None:
    page = shown_page(qtbot, theme)
    with qtbot.assertNotEmitted(page.theme_changed):
        page.set_theme_mode("light")
    assert page._themes.value() == "light"
    dark = next(button for button in page._themes.findChildren(QToolButton) if button.text() == "Dark")
    with qtbot.waitSignal(page.theme_changed, check_params_cb=lambda mode: mode == "dark"):
        dark.click()


def test_the_language_is_announced_only_when_the_person_chooses_it(qtbot: QtBot, theme: Theme) -> None:
    page = shown_page(qtbot, theme)
    with qtbot.assertNotEmitted(page.language_changed):
        page.set_language("ja")
    assert page._languages.currentText() == "日本語"
    page._languages.setFocus()
    with qtbot.waitSignal(page.language_changed, check_params_cb=lambda choice: choice == "zh_CN"):
        qtbot.keyClick(page._languages, Qt.Key.Key_Up)


def test_it_says_that_it_looks_and_then_shows_the_model(qtbot: QtBot, theme: Theme) -> None:
    page = shown_page(qtbot, theme)
    assert "Looking for a model that fits" in texts(page)
    assert not page.first.button.isVisible()
    page.first.show_model(MODEL)
    qtbot.waitUntil(page.first.button.isVisible)
    assert page.first.button.text() == "Download (4.37 GB)"
    qtbot.waitUntil(lambda: MODEL.reason in texts(page))
    assert "VRAM: uses 5.0 of 7.0 GB free" in texts(page)
    with qtbot.waitSignal(page.download_requested) as asked:
        qtbot.keyClick(page.first.button, Qt.Key.Key_Return)
    assert asked.args == [MODEL]


def test_without_a_model_that_fits_another_can_be_chosen(qtbot: QtBot, theme: Theme) -> None:
    page = shown_page(qtbot, theme, model=MODEL)
    page.first.show_none("No model of the catalogue fits.")
    assert not page.first.button.isVisible()
    assert MODEL.reason not in texts(page)
    with qtbot.waitSignal(page.models_requested):
        qtbot.keyClick(page.first.others, Qt.Key.Key_Return)


def test_the_card_speaks_in_sentences(qtbot: QtBot, theme: Theme) -> None:
    page = shown_page(qtbot, theme, model=MODEL)
    assert page.first.accessibleName() == "Synthia 7B v3.0"
    assert page.first.button.accessibleName() == "Download (4.37 GB): Synthia 7B v3.0"
    assert page.first.button.accessibleDescription() == MODEL.reason
    (bar,) = page.first.findChildren(MemoryBar)
    assert bar.accessibleName() == "Needs 5.2 gigabytes: 5.0 of 7.0 VRAM, 0.2 of 10.0 RAM"


def hardware(*gpus: Gpu, unused: tuple[UnusedGpu, ...] = ()) -> Hardware:
    processor = Processor("", "x86_64", 8, 16, 0, ("AVX", "AVX2", "FMA"), ("AVX", "AVX2"))
    return Hardware(Ram(16 * GIB, 10 * GIB, 0, 0), processor, gpus, unused)


def test_the_rows_name_gpus_with_their_free_memory(tmp_path: Path) -> None:
    gpu = Gpu("Vulkan0", "NVIDIA RTX 4060", "NVIDIA", "Vulkan", 8 * GIB, 7 * GIB, unified=False)
    rows = hardware_rows(hardware(gpu), tmp_path)
    assert rows[0] == MachineRow("gpu", "NVIDIA RTX 4060", "7.0 GB free, Vulkan", "Ready")
    assert rows[1] == MachineRow("memory-stick", "16 GB RAM", "10.0 GB free", "Good")
    assert rows[2] == MachineRow("cpu", "8 cores", "AVX2, used for the model", "Good")


def test_a_gpu_that_is_not_used_says_why(tmp_path: Path) -> None:
    card = Card("NVIDIA RTX 4060", "NVIDIA")
    unbuilt = UnusedGpu(card, Unused.NO_BACKEND, ("CUDA", "Vulkan"))
    row = hardware_rows(hardware(unused=(unbuilt,)), tmp_path)[0]
    assert (row.detail, row.verdict, row.good) == (
        "This engine build cannot use it; one built with CUDA or Vulkan can.",
        "Not used",
        False,
    )
    unseen = UnusedGpu(card, Unused.NO_DEVICE, ("CUDA",))
    assert "driver" in hardware_rows(hardware(unused=(unseen,)), tmp_path)[0].detail
    assert hardware_rows(hardware(), tmp_path)[0].title == "No GPU that the engine can use"


def test_a_gpu_whose_backend_does_not_work_says_what_helps(tmp_path: Path) -> None:
    unseen = UnusedGpu(Card("NVIDIA RTX 4060", "NVIDIA"), Unused.NO_BACKEND, ("CUDA", "Vulkan"))
    crashed = BackendTrouble("libggml-vulkan.so", Unloaded.CRASHED)
    row = hardware_rows(replace(hardware(unused=(unseen,)), troubles=(crashed,)), tmp_path)[0]
    assert row.detail.startswith("The Vulkan backend crashed")
    assert row.detail.endswith("Install or renew the graphics driver.")


def test_a_processor_without_avx_is_told(tmp_path: Path) -> None:
    old = replace(hardware().processor, instruction_sets=("SSE3",), engine_instruction_sets=("SSE3",))
    row = hardware_rows(replace(hardware(), processor=old), tmp_path)[2]
    assert (row.icon, row.verdict, row.good) == ("cpu", "No AVX, slow", False)


def test_the_first_rows_need_no_engine(tmp_path: Path) -> None:
    assert [row.icon for row in machine_rows(tmp_path)] == ["memory-stick", "cpu", "hard-drive"]


@pytest.mark.parametrize(("width", "height"), [(1280, 800), (960, 600)])
@pytest.mark.parametrize("model", [None, MODEL])
def test_the_way_to_begin_is_in_view_at_normal_text_size(
    qtbot: QtBot, theme: Theme, width: int, height: int, model: FirstModel | None
) -> None:
    page = shown_page(qtbot, theme, width, height, model)
    begin = page.first.button if model else page._demo
    assert begin.mapTo(page, begin.rect().bottomLeft()).y() < height
    assert height < 720 or page.verticalScrollBar().maximum() == 0


@pytest.mark.parametrize("width", [1280, 960])
def test_large_text_scrolls_and_is_never_cut_at_the_side(qtbot: QtBot, theme: Theme, width: int) -> None:
    theme.set_text_scale(1.6)
    page = shown_page(qtbot, theme, width, 600, MODEL)
    assert page.verticalScrollBar().maximum() > 0
    inside = page.widget()
    assert inside is not None
    assert inside.minimumSizeHint().width() <= page.viewport().width()
    for label in [each for each in page.findChildren(QLabel) if each.isVisible()]:
        needed = label.heightForWidth(label.width()) if label.wordWrap() else label.sizeHint().height()
        assert label.height() >= needed, label.text()
        assert label.wordWrap() or label.width() >= label.sizeHint().width(), label.text()


def test_every_control_has_a_name(qtbot: QtBot, theme: Theme, nameless: Callable[[QWidget], list[str]]) -> None:
    assert nameless(shown_page(qtbot, theme)) == []
    assert nameless(shown_page(qtbot, theme, model=MODEL)) == []
