"""The library's service: scans, work and deletions on real files, told by signals from threads that end with it."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from synthia_desktop.core.errors import ModelFileError
from synthia_desktop.core.provenance import FileHash, Provenance, save_provenance
from synthia_desktop.core.settings import Settings
from synthia_desktop.library.importing import How
from synthia_desktop.library.models import LocalModel, Source
from synthia_desktop.library.verify import Verdict, Verification
from synthia_desktop.paths import AppPaths
from synthia_desktop.ui.library_offer import ImportOffer
from synthia_desktop.ui.library_service import LibraryService
from synthia_desktop.ui.library_work import Work, WorkState
from tests.model_files import make_model

HOME = "home-of-others"


@pytest.fixture(scope="session")
def tiny(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A model to copy from."""
    return make_model(tmp_path_factory.mktemp("tiny") / "tiny.F16.gguf")


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    return Settings(library_folders=(str(tmp_path / "further"),), other_programs=False)


@pytest.fixture
def service(qtbot: QtBot, app_paths: AppPaths, settings: Settings, tmp_path: Path) -> Iterator[LibraryService]:
    (tmp_path / "further").mkdir()
    made = LibraryService(app_paths, settings, tmp_path / HOME)
    yield made
    made.close()


def put(model: Path, folder: Path, name: str = "tiny.F16.gguf") -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    target = folder / name
    target.write_bytes(model.read_bytes())
    return target


def scan(qtbot: QtBot, service: LibraryService) -> list[LocalModel]:
    with qtbot.waitSignal(service.models_changed):
        service.refresh()
    return list(service.models)


def finish(qtbot: QtBot, service: LibraryService) -> Work:
    """The next work that is over."""
    over: list[Work] = []
    service.work_changed.connect(lambda work: over.append(work) if work.state.is_over else None)
    qtbot.waitUntil(lambda: bool(over))
    return over[0]


def test_a_scan_finds_models_with_what_their_headers_say(
    qtbot: QtBot, service: LibraryService, app_paths: AppPaths, tiny: Path, tmp_path: Path
) -> None:
    put(tiny, app_paths.models_dir)
    put(tiny, tmp_path / "further", "other.gguf")
    assert not service.has_scanned
    found = scan(qtbot, service)
    assert service.has_scanned
    assert [(model.source, model.path.name) for model in found] == [
        (Source.SYNTHIA, "tiny.F16.gguf"),
        (Source.FOLDER, "other.gguf"),
    ]
    assert [model.facts.architecture for model in found if model.facts] == ["llama", "llama"]


def test_a_second_scan_that_finds_the_same_announces_nothing(
    qtbot: QtBot, service: LibraryService, app_paths: AppPaths, tiny: Path
) -> None:
    put(tiny, app_paths.models_dir)
    (app_paths.models_dir / "broken.gguf").write_bytes(tiny.read_bytes()[:2000])
    assert [model.problem is None for model in scan(qtbot, service)] == [False, True]
    told: list[object] = []
    service.models_changed.connect(told.append)
    service.refresh()
    qtbot.waitUntil(lambda: not service._scanning)
    assert told == []


def test_a_file_that_appears_in_a_folder_is_found(
    qtbot: QtBot, service: LibraryService, app_paths: AppPaths, tiny: Path
) -> None:
    assert scan(qtbot, service) == []
    with qtbot.waitSignal(service.models_changed):
        put(tiny, app_paths.models_dir)
    qtbot.waitUntil(lambda: [model.problem for model in service.models] == [None])


def test_it_looks_again_when_the_window_becomes_active(
    qtbot: QtBot, service: LibraryService, app_paths: AppPaths, tiny: Path
) -> None:
    scan(qtbot, service)
    service._watcher.removePaths(service._watcher.directories())
    put(tiny, app_paths.models_dir / "org" / "repo")
    with qtbot.waitSignal(service.models_changed):
        service._state_changed(Qt.ApplicationState.ApplicationActive)


def test_it_follows_the_folders_of_the_settings(
    qtbot: QtBot, service: LibraryService, settings: Settings, tiny: Path, tmp_path: Path
) -> None:
    scan(qtbot, service)
    put(tiny, tmp_path / "third")
    with qtbot.waitSignal(service.models_changed):
        service.set_settings(replace(settings, library_folders=(str(tmp_path / "third"),)))
    assert [model.path.parent.name for model in service.models] == ["third"]
    with qtbot.waitSignal(service.models_changed):
        service.set_settings(replace(settings, models_folder=str(tmp_path / "third"), library_folders=()))
    assert [model.source for model in service.models] == [Source.SYNTHIA]
    assert service.models_folder == tmp_path / "third"


def test_models_of_other_programs_are_listed_only_if_wanted(
    qtbot: QtBot, service: LibraryService, settings: Settings, tiny: Path, tmp_path: Path
) -> None:
    put(tiny, tmp_path / HOME / ".lmstudio" / "models" / "org" / "repo")
    assert scan(qtbot, service) == []
    with qtbot.waitSignal(service.models_changed):
        service.set_settings(replace(settings, other_programs=True))
    assert [(model.source, model.writable) for model in service.models] == [(Source.LM_STUDIO, False)]


@pytest.mark.parametrize(("flip", "verdict"), [(False, Verdict.MATCHES), (True, Verdict.DAMAGED)])
def test_verify_compares_every_byte(
    qtbot: QtBot, service: LibraryService, app_paths: AppPaths, tiny: Path, flip: bool, verdict: Verdict
) -> None:
    content = tiny.read_bytes()
    file = put(tiny, app_paths.models_dir)
    record = FileHash(file.name, len(content), hashlib.sha256(content).hexdigest())
    save_provenance(app_paths.models_dir, Provenance(repo="org/repo", files=(record,)))
    if flip:
        file.write_bytes(content[:-1] + bytes([content[-1] ^ 1]))
    model = scan(qtbot, service)[0]
    service.verify(model)
    work = finish(qtbot, service)
    assert isinstance(work.result, Verification)
    assert work.result.verdict is verdict
    assert (work.done, work.total) == (len(content), len(content))


def test_a_match_is_noted_with_its_time(qtbot: QtBot, service: LibraryService, app_paths: AppPaths, tiny: Path) -> None:
    content = tiny.read_bytes()
    file = put(tiny, app_paths.models_dir)
    record = FileHash(file.name, len(content), hashlib.sha256(content).hexdigest())
    save_provenance(app_paths.models_dir, Provenance(repo="org/repo", files=(record,)))
    model = scan(qtbot, service)[0]
    with qtbot.waitSignal(service.models_changed):
        service.verify(model)
    assert service.models[0].record is not None
    assert service.models[0].record.verified > 0


def test_parts_are_joined(qtbot: QtBot, service: LibraryService, app_paths: AppPaths, tiny: Path) -> None:
    content = tiny.read_bytes()
    half = len(content) // 2
    for letter, part in (("a", content[:half]), ("b", content[half:])):
        (app_paths.models_dir / f"tiny.F16.gguf-split-{letter}").write_bytes(part)
    model = scan(qtbot, service)[0]
    assert model.joinable
    service.join(model)
    work = finish(qtbot, service)
    whole = app_paths.models_dir / "tiny.F16.gguf"
    assert (work.state, work.result) == (WorkState.DONE, str(whole))
    assert whole.read_bytes() == content
    qtbot.waitUntil(lambda: [model.path for model in service.models] == [whole])


def look_at(qtbot: QtBot, service: LibraryService, *paths: Path) -> ImportOffer:
    offers: list[ImportOffer] = []
    service.survey(paths, offers.append)
    qtbot.waitUntil(lambda: bool(offers))
    return offers[0]


@pytest.mark.parametrize("how", list(How))
def test_a_model_is_imported(
    qtbot: QtBot, service: LibraryService, app_paths: AppPaths, tiny: Path, tmp_path: Path, how: How
) -> None:
    file = put(tiny, tmp_path / "elsewhere")
    offer = look_at(qtbot, service, file)
    assert (offer.files, offer.size, offer.in_place) == ((file,), tiny.stat().st_size, (file.parent,))
    service.import_models(offer, how)
    work = finish(qtbot, service)
    target = app_paths.models_dir / file.name
    assert (work.state, work.result) == (WorkState.DONE, str(target))
    assert target.read_bytes() == tiny.read_bytes()
    assert (file.exists(), target.is_symlink()) == (how is not How.MOVE, how is How.LINK)
    qtbot.waitUntil(lambda: [model.path for model in service.models] == [target])


def test_a_folder_offers_every_whole_model_in_it_once(
    qtbot: QtBot, service: LibraryService, tiny: Path, tmp_path: Path
) -> None:
    folder = tmp_path / "elsewhere"
    first = put(tiny, folder, "a.gguf")
    make_model(folder / "sub.gguf", shards=2)
    put(tiny, folder, "lost-00001-of-00002.gguf")
    offer = look_at(qtbot, service, folder, first)
    assert [file.name for file in offer.files] == ["a.gguf", "sub-00001-of-00002.gguf"]
    assert offer.in_place == (folder,)
    assert offer.copy_fits
    assert offer.same_disk


def test_a_file_that_is_no_model_says_so(
    qtbot: QtBot, service: LibraryService, app_paths: AppPaths, tmp_path: Path
) -> None:
    page = tmp_path / "page.gguf"
    page.write_text("<html>Sign in</html>")
    offer = look_at(qtbot, service, page)
    service.import_models(offer, How.COPY)
    work = finish(qtbot, service)
    assert work.state is WorkState.FAILED
    assert isinstance(work.error, ModelFileError)
    assert list(app_paths.models_dir.iterdir()) == []


def test_work_that_waits_is_stopped_at_once(
    qtbot: QtBot, service: LibraryService, app_paths: AppPaths, tiny: Path
) -> None:
    put(tiny, app_paths.models_dir, "a.gguf")
    put(tiny, app_paths.models_dir, "b.gguf")
    first, second = scan(qtbot, service)
    states: list[tuple[str, WorkState]] = []
    service.work_changed.connect(lambda work: states.append((work.title, work.state)))
    service.verify(first)
    service.verify(second)
    service.verify(second)
    assert len(service.works) == 2
    service.cancel(service.works[1].id)
    assert states[-1] == (f"b {second.quant}".strip(), WorkState.STOPPED)
    qtbot.waitUntil(lambda: states[-1][1] is WorkState.DONE)
    assert len([state for _, state in states if state is WorkState.DONE]) == 1


def test_a_deleted_model_comes_back_by_undo(
    qtbot: QtBot, service: LibraryService, app_paths: AppPaths, tiny: Path
) -> None:
    file = put(tiny, app_paths.models_dir)
    model = scan(qtbot, service)[0]
    with qtbot.waitSignal(service.removed) as caught, qtbot.waitSignal(service.models_changed):
        service.remove(model)
    assert service.models == ()
    assert not file.exists()
    assert caught.args
    with qtbot.waitSignal(service.models_changed):
        service.undo(caught.args[0])
    assert file.read_bytes() == tiny.read_bytes()


def test_a_deleted_model_goes_to_the_trash_when_the_service_closes(
    qtbot: QtBot, app_paths: AppPaths, settings: Settings, tiny: Path, own_home: Path
) -> None:
    service = LibraryService(app_paths, settings, own_home)
    file = put(tiny, app_paths.models_dir, f"trashed-{os.getpid()}.gguf")
    model = scan(qtbot, service)[0]
    with qtbot.waitSignal(service.removed):
        service.remove(model)
    service.close()
    assert list(app_paths.models_dir.iterdir()) == []
    trashed = list(own_home.rglob(file.name))
    assert [path.read_bytes() == tiny.read_bytes() for path in trashed] == [True]


def test_what_belongs_to_another_program_is_not_deleted(
    qtbot: QtBot, service: LibraryService, settings: Settings, tiny: Path, tmp_path: Path
) -> None:
    file = put(tiny, tmp_path / HOME / ".lmstudio" / "models" / "org" / "repo")
    scan(qtbot, service)
    with qtbot.waitSignal(service.models_changed):
        service.set_settings(replace(settings, other_programs=True))
    with qtbot.waitSignal(service.failed):
        service.remove(service.models[0])
    assert file.exists()


def test_it_closes_in_the_middle_of_everything(
    qtbot: QtBot, app_paths: AppPaths, settings: Settings, tiny: Path, tmp_path: Path
) -> None:
    put(tiny, app_paths.models_dir)
    service = LibraryService(app_paths, settings, tmp_path)
    model = scan(qtbot, service)[0]
    service.refresh()
    service.verify(model)
    service.survey((model.path,), lambda _: None)
    service.close()
    assert service.works == ()
