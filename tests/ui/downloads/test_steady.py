"""Changing figures ask for a new layout only when they need another line."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from synthia_desktop.ui.downloads.steady import SteadyText
from synthia_desktop.ui.theme import Theme


class LayoutCounter(QObject):
    """Counts the layouts that a widget is asked for."""

    def __init__(self) -> None:
        super().__init__()
        self.count = 0

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        self.count += event.type() == QEvent.Type.LayoutRequest
        return super().eventFilter(watched, event)


def test_only_another_number_of_lines_is_laid_out_again(qtbot: QtBot, theme: Theme) -> None:
    window, counter = QWidget(), LayoutCounter()
    qtbot.addWidget(window)
    column, text = QVBoxLayout(window), SteadyText(theme, "small", "text.secondary")
    column.addWidget(text)
    column.addStretch(1)
    text.setText("2.71 of 4.37 GB")
    window.resize(300, 200)
    with qtbot.waitExposed(window):
        window.show()
    one_line = text.height()
    window.installEventFilter(counter)
    text.setText("2.72 of 4.37 GB")
    qtbot.wait(1)
    assert (text.text(), counter.count) == ("2.72 of 4.37 GB", 0)
    text.setText("2.72 of 4.37 GB, and many more words than one line of this narrow window can take")
    qtbot.waitUntil(lambda: text.height() == 2 * one_line)
    assert counter.count > 0
    theme.set_text_scale(1.6)
    qtbot.waitUntil(lambda: text.height() >= 1.4 * 2 * one_line)
