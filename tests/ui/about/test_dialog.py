"""About tells the versions, and shows the licence of every part, also a long one."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from synthia_desktop import __version__
from synthia_desktop.paths import AppPaths
from synthia_desktop.ui.about.dialog import AboutDialog
from synthia_desktop.ui.plan_service import PlanService
from synthia_desktop.ui.shared_desk import SharedDesk
from synthia_desktop.ui.theme import Theme

pytestmark = pytest.mark.integration


@pytest.fixture
def dialog(theme: Theme, qtbot: QtBot, app_paths: AppPaths) -> Iterator[AboutDialog]:
    """With the parts of this very environment, and the real engine."""
    desk = SharedDesk(app_paths)
    plans = PlanService(desk)
    made = AboutDialog(theme, plans, None)
    made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(made)
    with qtbot.waitSignal(made.list.parts.modelReset, timeout=20_000):
        made.show()
    yield made
    made.close()
    plans.close()
    desk.close()


def find(dialog: AboutDialog, text: str) -> list[str]:
    dialog.search.setText(text)
    model = dialog.list.parts
    return [str(model.index(row).data()) for row in range(model.rowCount())]


def test_the_parts_and_their_texts_are_found_by_keys(dialog: AboutDialog, qtbot: QtBot) -> None:
    assert dialog.list.parts.index(0).data() == "Synthia Desktop"
    assert "MIT License" in dialog.licence.toPlainText()
    qtbot.keyClicks(dialog.search, "lucide")
    assert "ISC License" in dialog.licence.toPlainText()
    assert find(dialog, "PySide6") == ["PySide6_Essentials"]
    assert "LGPL" in dialog._about.text()
    assert find(dialog, "no such part") == []
    assert dialog.licence.toPlainText() == ""
    assert "Jinja2" in find(dialog, "")


def test_the_versions_can_be_copied(dialog: AboutDialog, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: "llama-cpp-python" in dialog.text(), timeout=30_000)
    qtbot.keyClick(dialog.copy, Qt.Key.Key_Space)
    copied = QGuiApplication.clipboard().text()
    assert copied.startswith(f"Synthia Desktop {__version__}\nEngine: llama-cpp-python")
    assert "Qt 6." in copied


def test_every_control_has_a_name(dialog: AboutDialog, nameless: Callable[[QWidget], list[str]]) -> None:
    assert nameless(dialog) == []
