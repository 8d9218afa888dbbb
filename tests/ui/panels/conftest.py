"""One theme for the tests of the panels, and the values they are fed with."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication

from synthia_desktop.core.loading import Device
from synthia_desktop.paths import resources_dir
from synthia_desktop.ui.panels.load_fields import LoadFacts
from synthia_desktop.ui.theme import Theme

GIB = 2**30


@pytest.fixture(scope="session")
def theme(qapp: QApplication) -> Theme:
    resources = resources_dir()
    return Theme(qapp, resources / "themes" / "tokens.json", resources / "icons", mode="dark")


@pytest.fixture
def large_text(theme: Theme) -> Iterator[Theme]:
    theme.set_text_scale(1.6)
    yield theme
    theme.set_text_scale(1.0)


@pytest.fixture
def gpu_facts() -> LoadFacts:
    """A 33-layer model trained at 32,768 tokens on a machine with one GPU, 28 layers on it."""
    gpu = Device("GPU0", "Some GPU", "gpu", 7 * GIB, 8 * GIB)
    return LoadFacts(33, 32768, 8, (gpu,), True, layers_offloaded=28, load_seconds=4.2)
