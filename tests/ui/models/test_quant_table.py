"""The table of quants: what it says, what is hidden, and that buttons, keys and narrow widths work."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from synthia_desktop.ui.models.quant_table import QuantRow, QuantTable
from synthia_desktop.ui.models.quant_words import Column
from synthia_desktop.ui.theme import Theme

ROWS = [
    QuantRow("q2", "Q2_K", 3_083_097_728, "low", "Smallest"),
    QuantRow("q40", "Q4_0", 4_108_916_352, "good", "Older", old=True),
    QuantRow("q4", "Q4_K_M", 4_368_438_912, "good", "Balanced", state="installed"),
    QuantRow("q5", "Q5_K_M", 5_131_409_024, "very good", "", state="downloading"),
    QuantRow("q6", "Q6_K", 56_590_000_000, "excellent", "Very large", parts=2, exact=False),
    QuantRow("q8", "Q8_0", 73_290_000_000, "excellent", "Very large", state="update"),
]


@pytest.fixture
def table(theme: Theme, qtbot: QtBot) -> QuantTable:
    made = QuantTable(theme)
    qtbot.addWidget(made)
    made.resize(900, 500)
    made.show()
    made.set_rows(ROWS)
    return made


def button(table: QuantTable) -> QPushButton:
    return next(b for b in table.findChildren(QPushButton) if b.text() == "Show all")


def click(qtbot: QtBot, table: QuantTable, key: str) -> None:
    qtbot.mouseClick(table.view.viewport(), Qt.MouseButton.LeftButton, pos=table.action_rect(key).center())


def sentence(table: QuantTable, row: int) -> str:
    return table.view.model().index(row, 0).data(Qt.ItemDataRole.AccessibleTextRole)


def test_old_variants_stand_behind_show_all(table: QuantTable, qtbot: QtBot) -> None:
    assert table.keys() == ["q2", "q4", "q5", "q6", "q8"]
    height = table.view.height()
    assert button(table).isVisible()
    qtbot.mouseClick(button(table), Qt.MouseButton.LeftButton)
    assert table.keys() == ["q2", "q40", "q4", "q5", "q6", "q8"]
    assert table.view.height() > height
    assert button(table).isHidden()


def test_an_old_variant_is_shown_where_it_is_installed_or_nothing_else_is_there(table: QuantTable) -> None:
    table.set_rows([ROWS[0], QuantRow("q40", "Q4_0", 4, state="installed", old=True)])
    assert table.keys() == ["q2", "q40"]
    table.set_rows([QuantRow("q40", "Q4_0", 4, old=True)])
    assert table.keys() == ["q40"]


def test_rows_speak_sentences(table: QuantTable) -> None:
    assert sentence(table, 0) == "Q2_K, 3.08 GB, quality low, Smallest"
    assert sentence(table, 1) == "Q4_K_M, 4.37 GB, quality good, Balanced, Installed"
    assert sentence(table, 3) == "Q6_K, 56.59 GB, quality excellent, Very large, 2 parts, joined while downloading"
    table.set_rows([QuantRow("x", "model", 0)])
    assert sentence(table, 0) == "model, size unknown"


def test_a_screen_reader_hears_the_row(table: QuantTable) -> None:
    interface = QAccessible.queryAccessibleInterface(table.view)
    cells = [interface.child(at) for at in range(interface.childCount())]
    assert "Q2_K, 3.08 GB, quality low, Smallest" in [cell.text(QAccessible.Text.Name) for cell in cells]


def test_exact_bytes_stand_in_the_tooltip(table: QuantTable) -> None:
    model = table.view.model()
    assert model.index(0, Column.FILE).data(Qt.ItemDataRole.ToolTipRole) == "3,083,097,728 bytes"
    assert "bytes" not in model.index(3, Column.FILE).data(Qt.ItemDataRole.ToolTipRole)


def test_buttons_download_update_and_chat(table: QuantTable, qtbot: QtBot) -> None:
    for key in ("q2", "q6", "q8"):
        with qtbot.waitSignal(table.download_requested) as asked:
            click(qtbot, table, key)
        assert asked.args == [key]
    with qtbot.waitSignal(table.chat_requested) as asked:
        click(qtbot, table, "q4")
    assert asked.args == ["q4"]


def test_a_click_beside_the_button_and_on_a_running_download_does_nothing(table: QuantTable, qtbot: QtBot) -> None:
    assert table.action_rect("q5").isEmpty()
    row = table.view.visualRect(table.view.model().index(2, Column.ACTION))
    with qtbot.assertNotEmitted(table.download_requested), qtbot.assertNotEmitted(table.chat_requested):
        qtbot.mouseClick(table.view.viewport(), Qt.MouseButton.LeftButton, pos=row.center())
        qtbot.mouseClick(table.view.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(20, row.center().y()))


def test_arrows_move_and_enter_acts(table: QuantTable, qtbot: QtBot) -> None:
    table.select("q2")
    with qtbot.waitSignal(table.download_requested) as asked:
        qtbot.keyClick(table.view, Qt.Key.Key_Return)
    assert asked.args == ["q2"]
    qtbot.keyClick(table.view, Qt.Key.Key_Right)
    qtbot.keyClick(table.view, Qt.Key.Key_Down)
    assert table.view.currentIndex().column() == Column.QUANT
    with qtbot.waitSignal(table.chat_requested) as asked:
        qtbot.keyClick(table.view, Qt.Key.Key_Return)
    assert asked.args == ["q4"]
    qtbot.keyClick(table.view, Qt.Key.Key_Down)
    with qtbot.assertNotEmitted(table.download_requested):
        qtbot.keyClick(table.view, Qt.Key.Key_Return)


def test_a_change_of_state_moves_nothing(table: QuantTable) -> None:
    table.select("q6")
    changed = [QuantRow(row.key, row.quant, row.size, row.quality, row.note, row.parts, "", row.old) for row in ROWS]
    table.set_rows(changed)
    assert table.view.currentIndex().row() == 3
    assert not table.action_rect("q5").isEmpty()


@pytest.mark.parametrize("scale", [1.0, 1.6])
@pytest.mark.parametrize("width", [1500, 900, 651, 547])
def test_every_column_has_its_room(table: QuantTable, theme: Theme, width: int, scale: float) -> None:
    theme.set_text_scale(scale)
    table.resize(width, 900)
    view = table.view
    columns = [column for column in Column if not view.isColumnHidden(column)]
    assert sum(view.columnWidth(column) for column in columns) == view.viewport().width()
    assert {Column.QUANT, Column.FILE, Column.MEMORY, Column.ACTION} <= set(columns)
    assert view.columnWidth(Column.MEMORY) >= 90
    for key in ("q2", "q6"):
        rect = table.action_rect(key)
        row = view.visualRect(view.model().index(table.keys().index(key), Column.ACTION))
        assert rect.height() >= 24
        assert row.contains(rect)
    # Where fit and speed have no columns of their own, each row is tall enough for a second line.
    tall = view.rowHeight(0) > theme.px(35)
    assert tall == view.isColumnHidden(Column.FIT) == view.isColumnHidden(Column.SPEED)
    assert view.height() == view.horizontalHeader().height() + sum(view.rowHeight(n) for n in range(5))


def test_needs_goes_first_then_quality_then_the_words_of_the_fit(table: QuantTable) -> None:
    hidden = []
    for width in range(1000, 500, -10):
        table.resize(width, 900)
        gone = tuple(column for column in Column if table.view.isColumnHidden(column))
        if gone not in hidden:
            hidden.append(gone)
    assert hidden[:3] == [(), (Column.NEEDS,), (Column.QUALITY, Column.NEEDS)]
    assert {Column.NEEDS, Column.FIT, Column.SPEED} <= set(hidden[3])


def test_a_table_without_plans_has_no_columns_for_them(theme: Theme, qtbot: QtBot) -> None:
    made = QuantTable(theme, planned=False)
    qtbot.addWidget(made)
    made.resize(900, 500)
    made.show()
    made.set_rows([QuantRow("p", "F16", 60_000_000, note="2 files"), QuantRow("o", "Q8_0", 30_000_000)])
    columns = [column for column in Column if not made.view.isColumnHidden(column)]
    assert columns == [Column.QUANT, Column.FILE, Column.QUALITY, Column.ACTION]
    assert made.view.rowHeight(0) > made.view.rowHeight(1), "the note stands below the name"
    assert made.legend.isHidden()
    assert sum(made.view.columnWidth(column) for column in columns) == made.view.viewport().width()


def test_it_paints_in_both_themes_and_mirrored(table: QuantTable, theme: Theme) -> None:
    seen = []
    for direction in (Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft):
        table.setLayoutDirection(direction)
        for mode in ("dark", "light"):
            theme.set_mode(mode)
            seen.append(table.grab().toImage())
    assert all(one != other for at, one in enumerate(seen) for other in seen[at + 1 :])
    assert table.action_rect("q2").left() < table.width() // 2


def test_everything_has_a_name(table: QuantTable, nameless: Callable[[QWidget], list[str]]) -> None:
    assert nameless(table) == []
