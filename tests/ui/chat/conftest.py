"""One theme for the tests of the chat page's parts."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication

from synthia_desktop.paths import resources_dir
from synthia_desktop.ui.theme import Theme


@pytest.fixture(scope="session")
def theme(qapp: QApplication) -> Theme:
    resources = resources_dir()
    return Theme(qapp, resources / "themes" / "tokens.json", resources / "icons", mode="dark")


@pytest.fixture
def large_text(theme: Theme) -> Iterator[Theme]:
    theme.set_text_scale(1.6)
    yield theme
    theme.set_text_scale(1.0)
