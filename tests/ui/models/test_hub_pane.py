"""The Hub's pane against a small server: search, open, branches, cards, gates, siblings, and a line that is gone."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from synthia_desktop.core.network import NetworkSettings
from synthia_desktop.hub.network import Network
from synthia_desktop.library.models import LocalModel, Source
from synthia_desktop.ui.chat.blocks import TextView
from synthia_desktop.ui.hub_service import HubService
from synthia_desktop.ui.models.hub_pane import HubPane
from synthia_desktop.ui.models.plan_tools import PlanTools
from synthia_desktop.ui.models.repository_header import CARD
from synthia_desktop.ui.theme import Theme
from tests.hub.api_server import HubServer, ServedRepo, refuse

CARD_TEXT = b"""---
license: mit
---
# About

![logo](http://127.0.0.1:1/logo.png) <script>x</script>[site](https://a.example)
"""
TINY: dict[str, bytes | int | Path] = {
    "README.md": CARD_TEXT,
    "tiny.Q4_0.gguf": 390_000_000,
    "tiny.Q4_K_M.gguf": 400_000_000,
    "tiny.Q8_0.gguf-split-a": 500_000_000,
    "tiny.Q8_0.gguf-split-b": 300_000_000,
    "mmproj-F16.gguf": 60_000_000,
}


@pytest.fixture
def server() -> Iterator[HubServer]:
    with HubServer().running() as server:
        gguf = ("gguf", "base_model:quantized:ada/tiny", "base_model:ada/tiny", "license:mit")
        server.repos["ada/tiny-GGUF"] = ServedRepo(TINY, ("main", "wide"), tags=gguf)
        server.repos["ada/closed-GGUF"] = ServedRepo({"c.Q4_0.gguf": 5}, gated=True, tags=("gguf",))
        server.repos["ada/tiny"] = ServedRepo({"model.safetensors": 9})
        server.repos["ada/tiny-GPTQ"] = ServedRepo(
            {"model.safetensors": 9}, tags=("gptq", "base_model:quantized:ada/tiny", "base_model:ada/tiny")
        )
        server.repos["ada/alone"] = ServedRepo({"model.safetensors": 9})
        yield server


class World:
    """The pane in a window, and what a person does with it."""

    def __init__(self, pane: HubPane, window: QWidget, qtbot: QtBot) -> None:
        self.pane, self.window, self._qtbot = pane, window, qtbot

    def search(self, text: str) -> None:
        """Until there is an answer."""
        answers: list[object] = []
        told = [
            self.pane._service.found.connect(answers.append),
            self.pane._service.failed.connect(lambda _topic, error: answers.append(error)),
        ]
        self.pane.search(text)
        self.until(lambda: bool(answers))
        for connection in told:
            self.pane._service.disconnect(connection)

    def open(self, text: str) -> None:
        with self._qtbot.waitSignal(self.pane._service.opened, timeout=10_000):
            self.pane.open(text)

    def until(self, happened: Callable[[], bool]) -> None:
        self._qtbot.waitUntil(happened, timeout=10_000)

    def button(self, words: str) -> QPushButton:
        found: list[QPushButton] = []

        def look() -> bool:
            found[:] = [b for b in self.window.findChildren(QPushButton) if b.text() == words and b.isVisible()]
            return bool(found)

        self.until(look)
        return found[0]

    @property
    def title(self) -> str:
        return self.pane.detail.header._title.name.text()


@pytest.fixture
def world(server: HubServer, theme: Theme, qtbot: QtBot, tools: PlanTools) -> Iterator[World]:
    service = HubService(lambda: Network(NetworkSettings(endpoint=server.url)))
    pane = HubPane(theme, service, tools)
    window = QWidget()
    row = QHBoxLayout(window)
    row.addWidget(pane.list)
    row.addWidget(pane.detail, 1)
    qtbot.addWidget(window)
    window.resize(1200, 800)
    window.show()
    yield World(pane, window, qtbot)
    service.close()


def test_search_choose_by_keyboard_and_download(world: World, qtbot: QtBot) -> None:
    pane = world.pane
    with qtbot.waitSignal(pane.shown):
        world.search("tiny")
    pane.list.rows.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(pane.list.rows, Qt.Key.Key_Return)
    world.until(lambda: pane.detail.shows_repository)
    table = pane.detail.files.table
    assert world.title == "tiny-GGUF"
    assert table.keys() == ["Q4_K_M", "Q8_0"]
    assert pane.detail.files.projectors.keys() == ["F16"]
    table.select("Q8_0")
    with qtbot.waitSignal(pane.download_requested) as asked:
        QTest.keyClick(table.view, Qt.Key.Key_Return)
    assert asked.args is not None
    repository, variant = asked.args
    assert (repository.repo, variant.name, variant.joined) == ("ada/tiny-GGUF", "Q8_0", True)
    pane.detail.files.projectors.select("F16")
    with qtbot.waitSignal(pane.download_requested) as asked:
        QTest.keyClick(pane.detail.files.projectors.view, Qt.Key.Key_Return)
    assert asked.args is not None
    assert asked.args[1].targets[0].name == "mmproj-F16.gguf"


def test_rows_say_what_is_here_already(world: World, qtbot: QtBot) -> None:
    world.open("ada/tiny-GGUF")
    world.pane.set_installed({("ada/tiny-GGUF", "Q4_K_M"), ("ada/other", "Q8_0")})
    world.pane.set_downloading({("ada/tiny-GGUF", "Q8_0")})
    table = world.pane.detail.files.table
    # The server has no bytes of these files, so that their headers cannot be read.
    world.until(lambda: len(table.known.failed) == 3)
    spoken = [table.view.model().index(n, 0).data(Qt.ItemDataRole.AccessibleTextRole) for n in range(2)]
    assert spoken[0].startswith("Q4_K_M, 400 MB, quality good, no memory plan: ")
    assert spoken[0].endswith(", Installed")
    assert spoken[1].startswith("Q8_0, 800 MB, quality excellent, no memory plan: ")
    assert spoken[1].endswith(", 2 parts, joined while downloading, Downloading")
    table.select("Q4_K_M")
    with qtbot.waitSignal(world.pane.chat_requested) as asked:
        QTest.keyClick(table.view, Qt.Key.Key_Return)
    assert asked.args is not None
    assert asked.args[1].name == "Q4_K_M"
    world.pane.set_updates({("ada/tiny-GGUF", "Q4_K_M")})
    assert table.view.model().index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole).endswith("Update available")


def test_chips_tell_the_facts(world: World) -> None:
    world.open("ada/tiny-GGUF")
    chips = world.pane.detail.header.chips()
    assert "MIT" in chips
    assert "7 downloads" in chips
    assert "Base: ada/tiny" in chips
    assert not any("Gated" in chip for chip in chips)


def test_a_pasted_address_opens_at_its_branch_and_back_leaves(world: World, server: HubServer, qtbot: QtBot) -> None:
    pane = world.pane
    with qtbot.waitSignal(pane.shown):
        pane.search(f"{server.url}/ada/tiny-GGUF/tree/wide")
    world.until(lambda: pane.detail.shows_repository)
    assert pane.detail.header.branch.currentText() == "wide"
    with qtbot.waitSignal(pane.link_requested) as asked:
        world.button("Open the page").click()
    assert asked.args == [f"{server.url}/ada/tiny-GGUF/tree/wide"]
    with qtbot.waitSignal(pane.left):
        world.button("Back to the models").click()
    assert not pane.detail.shows_repository


def test_branches_are_chosen_or_typed(world: World, server: HubServer, qtbot: QtBot) -> None:
    world.open("ada/tiny-GGUF")
    branch = world.pane.detail.header.branch
    world.until(lambda: branch.count() == 3)
    assert [branch.itemText(n) for n in range(3)] == ["main", "wide", "v1.0"]
    edit = branch.lineEdit()
    assert edit is not None
    edit.setFocus()
    edit.selectAll()
    asked = len(server.asked)
    with qtbot.waitSignal(world.pane._service.opened, timeout=10_000):
        QTest.keyClicks(edit, "wide")
        QTest.keyClick(edit, Qt.Key.Key_Return)
    world.until(lambda: branch.count() == 3)
    opened = [path for path, _ in server.asked[asked:] if path.startswith("/api/models/ada/tiny-GGUF/revision/wide")]
    assert len(opened) == 1
    assert branch.currentText() == "wide"


def test_a_branch_that_is_not_there_leads_back(world: World) -> None:
    world.open("ada/tiny-GGUF")
    world.pane.detail.header.revision_chosen.emit("gone")
    world.until(lambda: not world.pane.detail.shows_repository)
    assert "gone" in world.pane.detail.notice.words()
    world.pane.detail.header.revision_chosen.emit("no such name")
    assert "can be called “no such name”" in world.pane.detail.notice.words()
    world.button("Back to ada/tiny-GGUF").click()
    assert world.pane.detail.shows_repository
    assert world.pane.detail.header.branch.currentText() == "main"


def test_the_card_is_asked_for_when_it_is_wanted(world: World, server: HubServer, qtbot: QtBot) -> None:
    world.open("ada/tiny-GGUF")
    assert not any("README" in path for path in server.paths())
    page = world.pane.detail
    page.header.tabs.setFocus()
    with qtbot.waitSignal(page.card.finished, timeout=10_000):
        page.header.tabs.set_value(CARD)
        page.header.tab_changed.emit(CARD)
        world.until(lambda: "About" in page.card.plain_text())
    assert page.card.plain_text() == "About\nlogo site"
    with qtbot.waitSignal(world.pane.link_requested) as asked:
        page.card.findChildren(TextView)[0].link_requested.emit("https://a.example")
    assert asked.args == ["https://a.example"]
    assert sum("README" in path for path in server.paths()) == 1


def test_a_card_that_fails_can_be_asked_for_again(world: World, server: HubServer) -> None:
    world.open("ada/tiny-GGUF")
    page = world.pane.detail
    server.replies["/ada/tiny-GGUF/resolve"] = lambda: refuse(403, "", "no")
    page.header.tabs.set_value(CARD)
    page.header.tab_changed.emit(CARD)
    again = world.button("Try again")
    server.replies.clear()
    again.click()
    world.until(lambda: "About" in page.card.plain_text())
    assert not page.card_notice.isVisible()


def test_a_gated_repository_says_what_to_accept_and_where(world: World, server: HubServer, qtbot: QtBot) -> None:
    world.open("ada/closed-GGUF")
    banner = world.pane.detail._banner
    assert banner is not None
    assert banner.isVisible()
    assert "accept terms" in banner.accessibleName()
    assert "Gated" in world.pane.detail.header.chips()
    buttons = [button for button in banner.findChildren(QPushButton) if button.text() == "Open the page"]
    with qtbot.waitSignal(world.pane.link_requested) as asked:
        buttons[0].click()
    assert asked.args == [f"{server.url}/ada/closed-GGUF"]
    world.open("ada/tiny-GGUF")
    assert world.pane.detail._banner is None


def test_other_formats_lead_to_the_gguf_siblings_and_back(world: World) -> None:
    world.open("ada/tiny-GPTQ")
    files = world.pane.detail.files
    assert not files.table.isVisible()
    assert "llama.cpp runs GGUF, and this repository holds GPTQ" in files.notice.words()
    world.until(files.siblings.isVisible)
    files.siblings.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(files.siblings, Qt.Key.Key_Return)
    world.until(lambda: world.title == "tiny-GGUF")
    assert files.table.isVisible()
    world.button("Back to ada/tiny-GPTQ").click()
    world.until(lambda: world.title == "tiny-GPTQ")


def test_a_repository_without_siblings_offers_a_search(world: World) -> None:
    world.open("ada/alone")
    assert "this repository has none" in world.pane.detail.files.notice.words()
    world.button("Search for “alone”").click()
    world.until(lambda: "No GGUF repository contains “alone”." in world.pane.list.notice.words())


def test_the_base_model_is_a_click_away(world: World) -> None:
    world.open("ada/tiny-GGUF")
    world.pane.detail.header.base_requested.emit("ada/tiny")
    world.until(lambda: world.title == "tiny")
    world.until(world.pane.detail.files.siblings.isVisible)


def test_back_to_the_results_puts_the_keyboard_there(world: World) -> None:
    world.search("tiny")
    world.pane.list.chosen.emit("ada/tiny-GGUF")
    world.until(lambda: world.pane.detail.shows_repository)
    assert world.pane.list.rows.rows.current_key == "ada/tiny-GGUF"
    world.button("Back to the results").click()
    assert world.pane.detail.notice.words().startswith("Choose a repository")
    assert world.window.focusWidget() is world.pane.list.rows
    assert world.pane.list.rows.rows.current_key == ""


def test_order_and_filters_reach_the_hub(world: World, server: HubServer) -> None:
    world.search("tiny")
    lists = world.pane.list
    lists.sort.setCurrentIndex(1)
    lists.largest.setCurrentIndex(2)
    lists.licence.setCurrentIndex(2)
    asked = len(server.asked)
    lists.asked.emit()
    world.until(lambda: len(server.asked) > asked)
    path = server.asked[-1][0]
    assert "sort=likes" in path
    assert "max%3A8B" in path
    assert "license%3Amit" in path


def test_offline_then_online_again(world: World, server: HubServer, qtbot: QtBot) -> None:
    path = Path("/models/a.gguf")
    model = LocalModel(path, (path,), "A model", "Q4_K_M", 400_000_000, Source.SYNTHIA, writable=True)
    world.pane.set_local_models([model])
    server.replies["/api/models"] = lambda: (0, {}, b"")
    world.search("tiny")
    assert world.pane.list.notice.words() == "The hub cannot be reached Models on this computer are listed below."
    with qtbot.waitSignal(world.pane.local_model_requested) as asked:
        world.pane.list.local.setFocus()
        QTest.keyClick(world.pane.list.local, Qt.Key.Key_Return)
    assert asked.args == ["/models/a.gguf"]
    server.replies.clear()
    world.button("Try again").click()
    world.until(lambda: world.pane.list.rows.rows.rowCount() == 1)


def test_leaving_drops_what_was_asked(world: World, qtbot: QtBot) -> None:
    world.pane.open("ada/tiny-GGUF")
    with qtbot.waitSignal(world.pane.left):
        world.pane.search("")
    world.search("tiny")
    assert not world.pane.detail.shows_repository


def test_the_keyboard_stays_in_the_page_when_another_one_comes(world: World, qtbot: QtBot) -> None:
    world.window.activateWindow()
    qtbot.waitUntil(world.window.isActiveWindow)
    world.open("ada/tiny-GPTQ")
    files = world.pane.detail.files
    world.until(files.siblings.isVisible)
    files.siblings.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(files.siblings, Qt.Key.Key_Return)
    world.until(lambda: world.title == "tiny-GGUF")
    assert world.window.focusWidget() is files.table.view
    world.pane.detail.header.revision_chosen.emit("gone")
    world.until(lambda: not world.pane.detail.shows_repository)
    focused = world.window.focusWidget()
    assert isinstance(focused, QPushButton)
    assert focused.text() == "Try again"


def test_every_control_has_a_name(world: World, nameless: Callable[[QWidget], list[str]]) -> None:
    world.search("tiny")
    world.open("ada/tiny-GGUF")
    assert nameless(world.window) == []


@pytest.mark.parametrize("scale", [1.0, 1.6])
def test_nothing_is_wider_than_the_smallest_window_leaves(world: World, theme: Theme, scale: float) -> None:
    theme.set_text_scale(scale)
    world.window.resize(960, 560)
    world.open("ada/tiny-GGUF")
    world.pane.detail.setFixedWidth(960 - 69 - 265)
    scrolled = world.pane.detail._scroll.horizontalScrollBar()
    world.until(lambda: scrolled.maximum() == 0)
