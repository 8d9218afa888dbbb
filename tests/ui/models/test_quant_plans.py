"""Plans in the table of quants: they arrive one by one and move nothing, and say in words what the bars show."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from synthia_desktop.ui.controls.fit_badge import Kind
from synthia_desktop.ui.controls.memory_view import MemoryView, Place, Track
from synthia_desktop.ui.models.fit_view import Forecasts, RowPlan, needs_cell, needs_line
from synthia_desktop.ui.models.quant_table import QuantRow, QuantTable
from synthia_desktop.ui.models.quant_words import Column
from synthia_desktop.ui.models.too_big import TooBigDialog
from synthia_desktop.ui.theme import Theme
from tests.ui.models.plans import FREE, GIB, row_plan

ROWS = [
    QuantRow("q2", "Q2_K", 3_080_000_000, "low"),
    QuantRow("q40", "Q4_0", 4_110_000_000, "good", old=True),
    QuantRow("q4", "Q4_K_M", 4_370_000_000, "good", "Balanced"),
    QuantRow("q8", "Q8_0", 7_700_000_000, "excellent"),
    QuantRow("f16", "F16", 14_480_000_000, "excellent", parts=2),
]
PLANS: dict[str, RowPlan] = {
    "q2": row_plan(vram=3 * GIB),
    "q4": row_plan(vram=4 * GIB),
    "q8": row_plan(Kind.SPLIT, 5 * GIB, 2 * GIB),
    "f16": row_plan(Kind.BIG, 5 * GIB, 11 * GIB, missing=2 * GIB),
}
REASON = "Runs fully on the GPU and leaves room for a context of 16k tokens."
ALL = Forecasts(FREE, PLANS, {}, "q4", REASON)


@pytest.fixture
def table(theme: Theme, qtbot: QtBot) -> QuantTable:
    made = QuantTable(theme)
    qtbot.addWidget(made)
    made.resize(900, 500)
    made.show()
    made.set_rows(ROWS)
    return made


def cell(table: QuantTable, row: int, column: Column, role: Qt.ItemDataRole = Qt.ItemDataRole.DisplayRole) -> str:
    return table.view.model().index(row, column).data(role)


def sentence(table: QuantTable, row: int) -> str:
    return cell(table, row, Column.QUANT, Qt.ItemDataRole.AccessibleTextRole)


def tip(table: QuantTable, row: int, column: Column = Column.FIT) -> str:
    return cell(table, row, column, Qt.ItemDataRole.ToolTipRole)


def tops(table: QuantTable) -> list[int]:
    return [table.view.rowViewportPosition(number) for number in range(len(table.keys()))]


def test_plans_that_arrive_one_by_one_move_nothing(table: QuantTable) -> None:
    table.set_forecasts(Forecasts(FREE))
    keys, places = table.keys(), tops(table)
    widths = [table.view.columnWidth(column) for column in Column]
    table.select("q8")
    known: dict[str, RowPlan] = {}
    for key in ("f16", "q2", "q8", "q4"):
        known[key] = PLANS[key]
        table.set_forecasts(Forecasts(FREE, dict(known)))
        assert (table.keys(), tops(table)) == (keys, places)
        assert [table.view.columnWidth(column) for column in Column] == widths
        assert table.view.currentIndex().row() == 2
    assert [cell(table, row, Column.FIT) for row in range(4)] == [
        "Runs on GPU",
        "Runs on GPU",
        "GPU 26/33 layers + RAM",
        "Too big",
    ]
    assert cell(table, 0, Column.NEEDS) == "3.3 GB"
    assert cell(table, 0, Column.SPEED) == "42 tok/s"
    assert cell(table, 3, Column.SPEED) == "–"


def test_the_recommended_row_is_taller_and_says_why(table: QuantTable, theme: Theme) -> None:
    table.set_forecasts(ALL)
    heights = [table.view.rowHeight(number) for number in range(4)]
    assert heights[1] == 62
    assert heights[0] == heights[2] == 35
    assert sentence(table, 1) == (
        "Q4_K_M, 4.37 GB, quality good, runs on GPU, 42 tokens per second, needs 4.3 gigabytes: 4.2 of 7.0 VRAM, "
        "0.1 of 10.0 RAM, recommended: Runs fully on the GPU and leaves room for a context of 16k tokens, Balanced"
    )
    assert tip(table, 1) == (
        "Balanced\nRuns on the GPU, all 33 layers\nNeeds 4.3 gigabytes: 4.2 of 7.0 VRAM, 0.1 of 10.0 RAM\n"
        "About 42 tokens per second, between 30 and 55; reads 800 per second\n"
        "Recommended: Runs fully on the GPU and leaves room for a context of 16k tokens."
    )
    assert "recommended" not in sentence(table, 0)
    for scale, width in ((1.0, 651), (1.6, 547)):
        theme.set_text_scale(scale)
        table.resize(width, 900)
        assert table.view.rowHeight(1) > table.view.rowHeight(0)


def filled(table: QuantTable, theme: Theme) -> list[str]:
    """The rows whose button is filled."""
    image = table.view.viewport().grab().toImage()
    color = theme.color("accent.fill").name()
    rects = {key: table.action_rect(key) for key in table.keys()}  # noqa: SIM118 (keys() of a table)
    return [key for key, rect in rects.items() if image.pixelColor(rect.left() + 5, rect.center().y()).name() == color]


@pytest.mark.parametrize("mode", ["light", "dark"])
def test_only_the_recommended_button_is_filled(table: QuantTable, theme: Theme, mode: str) -> None:
    theme.set_mode(mode)
    table.set_forecasts(Forecasts(FREE, PLANS))
    assert filled(table, theme) == []
    table.set_forecasts(ALL)
    assert filled(table, theme) == ["q4"]


def test_another_recommendation_takes_the_mark(table: QuantTable) -> None:
    table.set_forecasts(ALL)
    table.set_forecasts(replace(ALL, recommended="q2", reason="Best quality that fits in the free RAM."))
    assert [table.view.rowHeight(number) for number in range(3)] == [62, 35, 35]
    assert table.keys() == ["q2", "q4", "q8", "f16"]


def test_an_old_variant_that_is_recommended_is_shown(table: QuantTable) -> None:
    table.set_forecasts(replace(ALL, recommended="q40", plans={**PLANS, "q40": row_plan()}))
    assert table.keys() == ["q2", "q40", "q4", "q8", "f16"]


def answer(button: str) -> list[str]:
    """Press a button of the question that comes; what it said."""
    said: list[str] = []

    def press() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, TooBigDialog)
        said.append(dialog.download_button.text())
        if button == "download":
            dialog.download_button.click()
        else:
            dialog.reject()

    QTimer.singleShot(0, press)
    return said


def test_what_is_too_big_is_asked_about_first(table: QuantTable, qtbot: QtBot) -> None:
    table.set_forecasts(ALL)
    assert cell(table, 3, Column.ACTION) == "Download…"
    assert cell(table, 1, Column.ACTION) == "Download"
    place = table.action_rect("f16").center()
    said = answer("cancel")
    with qtbot.assertNotEmitted(table.download_requested):
        qtbot.mouseClick(table.view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert said == ["Download"]
    answer("download")
    table.select("f16")
    with qtbot.waitSignal(table.download_requested) as asked:
        qtbot.keyClick(table.view, Qt.Key.Key_Return)
    assert asked.args == ["f16"]
    assert tip(table, 3).splitlines()[1] == (
        "Too big: needs 16.3 GB, 17.0 GB free, 2.0 GB too much for what a model may take"
    )


def test_what_is_about_says_why(table: QuantTable) -> None:
    table.set_forecasts(Forecasts(FREE, {key: replace(plan, approximate=True) for key, plan in PLANS.items()}))
    header = table.view.model()
    assert header.headerData(Column.NEEDS, Qt.Orientation.Horizontal) == "About"
    assert "about: needs 3.3 gigabytes" in sentence(table, 0)
    assert "About: calculated from what is known of the model." in tip(table, 0)
    table.set_forecasts(ALL)
    assert header.headerData(Column.NEEDS, Qt.Orientation.Horizontal) == "Needs"
    assert "calculated" not in tip(table, 0)


def test_an_unknown_speed_offers_to_measure(table: QuantTable, qtbot: QtBot) -> None:
    table.set_forecasts(ALL)
    assert not table.measure.isVisible()
    table.set_forecasts(Forecasts(FREE, {"q2": row_plan(speed=None)}))
    assert cell(table, 0, Column.SPEED) == "–"
    assert "Measure this computer" in tip(table, 0, Column.SPEED)
    with qtbot.waitSignal(table.measure_requested):
        qtbot.mouseClick(table.measure, Qt.MouseButton.LeftButton)


def test_a_row_that_cannot_be_planned_says_why_and_can_be_downloaded(table: QuantTable, qtbot: QtBot) -> None:
    table.set_forecasts(Forecasts(FREE, {}, {"q2": "The header is cut short: it ends early."}))
    assert "no memory plan: The header is cut short: it ends early" in sentence(table, 0)
    assert "The header is cut short" in tip(table, 0)
    with qtbot.waitSignal(table.download_requested) as asked:
        qtbot.mouseClick(table.view.viewport(), Qt.MouseButton.LeftButton, pos=table.action_rect("q2").center())
    assert asked.args == ["q2"]


def test_the_legend_names_what_is_there(table: QuantTable) -> None:
    assert table.legend.isHidden()
    table.set_forecasts(Forecasts(FREE, {"q2": PLANS["q2"]}))
    assert table.legend.words() == ["Weights on GPU", "Weights in RAM", "KV cache", "Compute", "Kept free"]
    table.set_forecasts(ALL)
    assert table.legend.words()[-1] == "Does not fit"
    table.set_forecasts(Forecasts(replace(FREE, tracks=FREE.tracks[1:])))
    assert table.legend.words()[0] == "Weights in RAM"


def test_bars_are_painted_in_both_directions(table: QuantTable, theme: Theme) -> None:
    table.set_forecasts(ALL)
    seen: list[QImage] = []
    for direction in (Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft):
        table.setLayoutDirection(direction)
        for mode in ("dark", "light"):
            theme.set_mode(mode)
            seen.append(table.grab().toImage())
    assert all(one != other for at, one in enumerate(seen) for other in seen[at + 1 :])
    assert theme.color("mem.gpu").name() in {
        seen[1].pixelColor(x, table.view.rowViewportPosition(0) + 32 + 18).name() for x in range(280, 420)
    }


def test_what_a_tiny_model_needs_is_not_nothing() -> None:
    track = Track(Place.RAM, 10 * GIB, GIB, 0, 16 << 20, 0, 0)
    tiny = replace(row_plan(Kind.RAM), memory=MemoryView((track,)))
    assert (needs_cell(tiny), needs_line(tiny)) == ("16 MB", "needs 16 MB")
    assert needs_cell(row_plan()) == "5.3 GB"
