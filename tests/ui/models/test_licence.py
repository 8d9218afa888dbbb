"""The question for a licence: accepted by its button only, and it says what is asked."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from synthia_desktop.core.catalog import Licence, load_catalogue
from synthia_desktop.paths import resources_dir
from synthia_desktop.ui.models.licence import LicenceDialog, ask_licence
from synthia_desktop.ui.theme import Theme


def llama_2() -> Licence:
    model = load_catalogue(resources_dir() / "catalog").model("synthia-70b-v1.2")
    assert model is not None
    return model.licence


def answer(press: Callable[[LicenceDialog], None], seen: list[str]) -> None:
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, LicenceDialog)
    seen += [found.text() for found in dialog.findChildren(QLabel)]
    press(dialog)


def test_accepting(theme: Theme, qtbot: QtBot) -> None:
    seen: list[str] = []
    QTimer.singleShot(0, lambda: answer(lambda dialog: dialog.accept_button.click(), seen))
    assert ask_licence(theme, None, "Synthia 70B v1.2", llama_2())
    assert "Synthia 70B v1.2 comes under the Llama 2 Community License." in seen


def test_escape_refuses(theme: Theme, qtbot: QtBot) -> None:
    QTimer.singleShot(0, lambda: answer(lambda dialog: qtbot.keyClick(dialog, Qt.Key.Key_Escape), []))
    assert not ask_licence(theme, None, "Synthia 70B v1.2", llama_2())


def test_a_licence_without_address_has_nothing_to_read(
    theme: Theme, qtbot: QtBot, nameless: Callable[[QWidget], list[str]]
) -> None:
    dialog = LicenceDialog(theme, None, "Some model", Licence("other", full_name="Other terms"))
    qtbot.addWidget(dialog)
    dialog.show()
    assert [b.text() for b in dialog.findChildren(QPushButton) if b.isVisible()] == ["Cancel", "Accept and download"]
    assert nameless(dialog) == []
