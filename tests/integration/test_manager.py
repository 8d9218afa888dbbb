"""The model manager as a new user meets it: find a model on a Hub, download it through trouble, and chat with it."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from synthia_desktop.core.download import DownloadState
from synthia_desktop.core.sampling import SamplingParams
from synthia_desktop.paths import AppPaths
from synthia_desktop.paths import demo_model as demo_file
from synthia_desktop.ui.app import Program
from synthia_desktop.ui.model_session import Stage
from synthia_desktop.ui.models.repository_page import RepositoryPage
from synthia_desktop.ui.starters import demo_questions
from tests.hub.api_server import HubServer, ServedRepo, cut
from tests.integration.conftest import MakeProgram
from tests.olah_server import commit_repository, running_olah

pytestmark = pytest.mark.integration

REPO = "maker/Tiny-GGUF"
SINGLE, DOUBLE = "tiny.Q8_0.gguf", "tiny.Q6_K.gguf"
TIMEOUT = 30_000
SLOW = 1_000_000
"""Bytes per second: a download of the demo model takes some seconds, and the programs before and after share it."""


@pytest.fixture
def hub() -> Iterator[HubServer]:
    """A Hub with the demo model in one file and, under another name, in two raw pieces."""
    content = demo_file().read_bytes()
    server = HubServer()
    pieces = {f"{DOUBLE}-split-a": content[:1_500_000], f"{DOUBLE}-split-b": content[1_500_000:]}
    card = b"---\nlicense: mit\n---\n# Tiny\nKnows its questions."
    server.repos[REPO] = ServedRepo({SINGLE: content, **pieces, "README.md": card}, tags=("gguf",))
    with server.running():
        yield server


def start(make_program: MakeProgram, address: str, speed_limit: int = 0) -> Program:
    program = make_program()
    network = replace(program.settings.value.network, endpoint=address, speed_limit=speed_limit)
    program.settings.update(welcome_done=True, sampling=SamplingParams(temperature=0.0), network=network)
    return program


def repository(program: Program, qtbot: QtBot) -> RepositoryPage:
    """Type the repository's name into the search field, and wait for its files."""
    program.window.go.to_models()
    field = QApplication.focusWidget()
    assert field is not None
    qtbot.keyClicks(field, REPO)
    qtbot.keyClick(field, Qt.Key.Key_Return)
    page = program.fronts.current.manager_pages.models.shown_detail()
    assert isinstance(page, RepositoryPage)
    qtbot.waitUntil(lambda: bool(page.files.table.keys()), timeout=TIMEOUT)
    return page


def press(page: RepositoryPage, qtbot: QtBot, name: str) -> None:
    """What Enter does on a row of the table: download, or chat once it is here."""
    keys = page.files.table.keys()
    page.files.table.select(next(key for key in keys if name in key))
    qtbot.keyClick(page.files.table.view, Qt.Key.Key_Return)


def states(program: Program) -> list[DownloadState]:
    return [entry.state for entry in program.late.manager.downloads.entries]


def ask(program: Program, qtbot: QtBot) -> str:
    question = demo_questions()[0]
    with qtbot.waitSignal(program.chat.answer_finished, timeout=TIMEOUT) as finished:
        program.chat.send(question.question)
    assert finished.args
    return finished.args[0].text


def test_search_download_and_chat(make_program: MakeProgram, hub: HubServer, qtbot: QtBot, app_paths: AppPaths) -> None:
    program = start(make_program, hub.url)
    page = repository(program, qtbot)
    assert hub.paths, "the Hub was asked, because the person searched"
    for name in ("Q8_0", "Q6_K"):
        press(page, qtbot, name)
    qtbot.waitUntil(lambda: states(program) == [DownloadState.DONE] * 2, timeout=TIMEOUT)
    folder = app_paths.models_dir / "maker" / "Tiny-GGUF"
    for name in (SINGLE, DOUBLE):
        assert (folder / name).read_bytes() == demo_file().read_bytes()
    assert sorted(path.name for path in folder.iterdir() if not path.name.startswith(".")) == [DOUBLE, SINGLE]
    for quant in ("Q8_0", "Q6_K"):
        qtbot.waitUntil(lambda quant=quant: (REPO, quant) in program.late.manager.installed, timeout=TIMEOUT)
        program.window.show_page("models")
        press(page, qtbot, quant)
        qtbot.waitUntil(lambda: program.models.state.stage is Stage.READY, timeout=TIMEOUT)
        assert Path(program.models.state.path).parent == folder
        assert quant in program.models.state.path
        program.chat.new_chat()
        assert ask(program, qtbot) == demo_questions()[0].answer


def test_a_download_goes_on_at_the_next_start(
    make_program: MakeProgram, hub: HubServer, qtbot: QtBot, app_paths: AppPaths
) -> None:
    program = start(make_program, hub.url, SLOW)
    press(repository(program, qtbot), qtbot, "Q6_K")
    qtbot.waitUntil(
        lambda: any(entry.progress.done > 500_000 for entry in program.late.manager.downloads.entries), timeout=TIMEOUT
    )
    assert states(program) == [DownloadState.ACTIVE]
    assert program.window.status.downloads_text().startswith("1 download")
    program.close()
    folder = app_paths.models_dir / "maker" / "Tiny-GGUF"
    assert not (folder / DOUBLE).exists()
    before = sum(_length(headers) for path, headers in hub.asked if "resolve" in path)
    again = start(make_program, hub.url)
    qtbot.waitUntil(lambda: "manager" in again.late.__dict__ and states(again) == [DownloadState.DONE], timeout=TIMEOUT)
    assert (folder / DOUBLE).read_bytes() == demo_file().read_bytes()
    after = sum(_length(headers) for path, headers in hub.asked if "resolve" in path) - before
    assert after < len(demo_file().read_bytes()), "what had arrived is not sent again"


def test_a_line_that_comes_and_goes_costs_nothing(make_program: MakeProgram, hub: HubServer, qtbot: QtBot) -> None:
    program = start(make_program, hub.url, SLOW)
    press(repository(program, qtbot), qtbot, "Q8_0")
    downloads = program.late.manager.downloads
    qtbot.waitUntil(lambda: any(entry.progress.done > 400_000 for entry in downloads.entries), timeout=TIMEOUT)
    gone = len(hub.asked)
    hub.replies[f"/{REPO}/resolve"] = cut
    qtbot.waitUntil(lambda: len(hub.asked) >= gone + 3, timeout=TIMEOUT)
    assert states(program)[0] in (DownloadState.ACTIVE, DownloadState.HELD)
    hub.replies.clear()
    qtbot.waitUntil(lambda: states(program) == [DownloadState.DONE], timeout=TIMEOUT)


def test_an_update_is_found_and_replaces_the_old_file(
    make_program: MakeProgram, hub: HubServer, qtbot: QtBot, app_paths: AppPaths
) -> None:
    program, file = start(make_program, hub.url), app_paths.models_dir / REPO / SINGLE
    page = repository(program, qtbot)
    press(page, qtbot, "Q8_0")
    qtbot.waitUntil(lambda: (REPO, "Q8_0") in program.late.manager.installed, timeout=TIMEOUT)
    (model,) = program.late.manager.library.models
    newer = demo_file().read_bytes()[:-1] + b"!"
    for content, changed in ((demo_file().read_bytes(), False), (newer, True)):
        hub.repos[REPO] = ServedRepo({SINGLE: content}, tags=("gguf",))
        with qtbot.waitSignal(program.late.manager.update_found, timeout=TIMEOUT) as found:
            program.late.manager.check_update(model)
        assert found.args
        assert found.args[1] is changed
    program.late.manager.downloads.clear_finished()
    press(page, qtbot, "Q8_0")
    qtbot.waitUntil(lambda: file.read_bytes() == newer, timeout=TIMEOUT)


def test_a_hub_that_others_wrote(
    make_program: MakeProgram, qtbot: QtBot, app_paths: AppPaths, tmp_path_factory: pytest.TempPathFactory
) -> None:
    content, mirrors = demo_file().read_bytes(), tmp_path_factory.mktemp("mirrors")
    halves = {f"{DOUBLE}-split-a": content[:1_500_000], f"{DOUBLE}-split-b": content[1_500_000:]}
    commit_repository(mirrors, REPO, {SINGLE: content, **halves, "README.md": b"# Tiny"})
    with running_olah(mirrors, tmp_path_factory.mktemp("olah")) as address:
        program = start(make_program, address)
        page = repository(program, qtbot)
        for name in ("Q8_0", "Q6_K"):
            press(page, qtbot, name)
        qtbot.waitUntil(lambda: states(program) == [DownloadState.DONE] * 2, timeout=TIMEOUT)
    for name in (SINGLE, DOUBLE):
        assert (app_paths.models_dir / REPO / name).read_bytes() == content
    program.window.open_model(str(app_paths.models_dir / REPO / DOUBLE))
    qtbot.waitUntil(lambda: program.models.state.stage is Stage.READY, timeout=TIMEOUT)
    assert ask(program, qtbot) == demo_questions()[0].answer


def test_starting_and_chatting_asks_no_hub(demo: Program, qtbot: QtBot, hub: HubServer) -> None:
    network = replace(demo.settings.value.network, endpoint=hub.url)
    demo.settings.update(network=network)
    for name in ("models", "downloads", "settings", "chat"):
        demo.window.show_page(name)
    assert ask(demo, qtbot) == demo_questions()[0].answer
    assert hub.asked == []


def _length(headers: dict[str, str]) -> int:
    """Bytes that a request asks for."""
    first, _, last = headers.get("range", "").removeprefix("bytes=").partition("-")
    return int(last) - int(first) + 1 if last else 0
