"""The library pane over a real service and real files: choosing, the detail's words, import, delete and its undo."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QMessageBox, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from synthia_desktop.core.errors import FolderError
from synthia_desktop.core.loading import LoadParams
from synthia_desktop.core.provenance import FileHash, Provenance, save_provenance
from synthia_desktop.core.settings import ModelSettings, Settings
from synthia_desktop.library.removal import Removal
from synthia_desktop.paths import AppPaths
from synthia_desktop.ui.library_offer import ImportOffer
from synthia_desktop.ui.library_service import LibraryService
from synthia_desktop.ui.models.import_dialog import ImportDialog, ImportWay
from synthia_desktop.ui.models.library_pane import LibraryPane
from synthia_desktop.ui.theme import Theme
from tests.model_files import make_model

TEMPLATE = "{% for message in messages %}\n{{ message.content }}\n{% endfor %}"


@pytest.fixture(scope="session")
def tiny(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    folder = tmp_path_factory.mktemp("tiny")
    return make_model(folder / "tiny.gguf", chat_template=TEMPLATE, name="Tiny").read_bytes()


@pytest.fixture
def service(qtbot: QtBot, app_paths: AppPaths, tmp_path: Path) -> Iterator[LibraryService]:
    made = LibraryService(app_paths, Settings(other_programs=False), tmp_path / "home-of-others")
    yield made
    made.close()


@pytest.fixture
def pane(qtbot: QtBot, theme: Theme, service: LibraryService) -> Iterator[LibraryPane]:
    pane = LibraryPane(theme, service)
    window = QWidget()
    row = QHBoxLayout(window)
    row.addWidget(pane.list)
    row.addWidget(pane.detail, 1)
    window.resize(1000, 700)
    with qtbot.waitActive(window):
        window.show()
    yield pane
    # As the program does it: the service ends before the widgets.
    service.close()
    window.close()
    window.deleteLater()


@pytest.fixture
def models(app_paths: AppPaths, tiny: bytes) -> list[Path]:
    """Two models and a broken one in Synthia's folder; the first was downloaded."""
    files = [app_paths.models_dir / name for name in ("alpha.F16.gguf", "beta.F16.gguf", "cut.F16.gguf")]
    for file in files:
        file.write_bytes(tiny if file.name[0] != "c" else tiny[:3000])
    known = (FileHash(files[0].name, len(tiny), "0" * 64),)
    record = Provenance("https://huggingface.co", "org/alpha", "main", "abcdef0123456789", files=known)
    save_provenance(app_paths.models_dir, record)
    return files


def scan(qtbot: QtBot, pane: LibraryPane) -> None:
    with qtbot.waitSignal(pane._service.models_changed):
        pane.refresh()


def names(pane: LibraryPane) -> list[str]:
    rows = pane.list.view.rows
    return [rows.data(rows.index(number)) for number in range(rows.rowCount())]


def test_without_models_it_says_what_to_do(qtbot: QtBot, pane: LibraryPane) -> None:
    assert pane.nothing.words() == ""
    scan(qtbot, pane)
    assert pane.detail.currentWidget() is pane.nothing
    assert pane.nothing.words().startswith("No models on this computer yet.")
    buttons = {button.text(): button for button in pane.nothing.findChildren(QPushButton)}
    assert list(buttons) == ["Find a model", "Add a folder…", "Import a file…"]
    with qtbot.waitSignal(pane.find_requested):
        buttons["Find a model"].click()


def test_the_detail_shows_what_the_header_and_the_record_say(
    qtbot: QtBot, pane: LibraryPane, models: list[Path], tiny: bytes
) -> None:
    scan(qtbot, pane)
    assert names(pane) == ["Synthia's folder", "alpha", "beta", "cut"]
    assert pane.detail.currentWidget() is pane.model_detail
    facts = pane.model_detail.facts()
    assert facts["Architecture"] == "llama"
    assert facts["Layers"] == "2"
    assert facts["Context length"] == "512 tokens"
    assert facts["Chat template"] == "In the file"
    assert facts["File"] == "alpha.F16.gguf"
    assert facts["Folder"] == str(models[0].parent)
    assert f"{len(tiny):,} bytes" in facts["Size on disk"]
    assert (facts["Downloaded from"], facts["Branch"], facts["Commit"]) == ("org/alpha", "main", "abcdef0123")
    assert facts["Verified"] == "Not yet"
    assert pane.model_detail._template_text.toPlainText() == TEMPLATE


def test_a_broken_model_says_why_and_cannot_be_opened(qtbot: QtBot, pane: LibraryPane, models: list[Path]) -> None:
    scan(qtbot, pane)
    pane.show_model(str(models[2]))
    detail = pane.model_detail
    assert str(pane._models[str(models[2])].problem) == detail._problem.text() != ""
    assert not detail.chat.isVisible()
    with qtbot.assertNotEmitted(pane.chat_requested):
        pane.list.view.chat_requested.emit(str(models[2]))
    assert detail.delete.isEnabled()


def test_a_model_is_shown_as_soon_as_it_is_found(qtbot: QtBot, pane: LibraryPane, models: list[Path]) -> None:
    pane.show_model(str(models[1]))
    scan(qtbot, pane)
    assert pane.model_detail.path == str(models[1])


def test_the_buttons_ask_for_what_they_say(qtbot: QtBot, pane: LibraryPane, models: list[Path]) -> None:
    scan(qtbot, pane)
    detail, path = pane.model_detail, str(models[0])
    for button, signal, sent in (
        (detail.chat, pane.chat_requested, [path]),
        (detail.folder, pane.show_folder_requested, [path]),
        (detail.load, pane.load_settings_requested, [path]),
        (detail.repository, pane.repository_requested, ["org/alpha:main"]),
        (detail.default, pane.changed, ["default_model", path]),
        (detail.check, pane.update_check_requested, [pane._models[path]]),
    ):
        with qtbot.waitSignal(signal) as caught:
            button.click()
        assert caught.args == sent


def test_the_default_model_is_marked_and_can_be_unset(qtbot: QtBot, pane: LibraryPane, models: list[Path]) -> None:
    path = str(models[1])
    pane.set_settings(Settings(default_model=path))
    scan(qtbot, pane)
    assert pane.model_detail.path == path
    assert pane.model_detail._default_pill.isVisible()
    with qtbot.waitSignal(pane.changed) as caught:
        pane.model_detail.default.click()
    assert caught.args == ["default_model", ""]


def test_remembered_settings_are_shown_and_forgotten(qtbot: QtBot, pane: LibraryPane, models: list[Path]) -> None:
    path, other = str(models[0]), str(models[1])
    kept = ModelSettings(LoadParams(gpu_layers=7, context_length=8192), "chatml")
    pane.set_settings(Settings(models={path: kept, other: ModelSettings()}))
    scan(qtbot, pane)
    facts = pane.model_detail.facts()
    assert (facts["GPU layers"], facts["Context length"], facts["Prompt format"]) == ("7", "8,192", "ChatML")
    with qtbot.waitSignal(pane.changed) as caught:
        pane.model_detail.forget.click()
    assert caught.args == ["models", {other: ModelSettings()}]
    pane.set_settings(Settings(models={other: ModelSettings()}))
    assert not pane.model_detail.forget.isEnabled()


def test_an_update_is_marked_in_list_and_detail(qtbot: QtBot, pane: LibraryPane, models: list[Path]) -> None:
    scan(qtbot, pane)
    path, rows = str(models[0]), pane.list.view.rows
    pane.model_detail.check.click()
    assert not pane.model_detail.check.isEnabled()
    pane.set_update(path, None, "The Hub cannot be reached.")
    assert pane.model_detail._update_text.text() == "The Hub cannot be reached."
    assert pane.model_detail.check.isEnabled()
    pane.set_update(path, True)
    assert rows.row(rows.index_of(path)).update
    with qtbot.waitSignal(pane.repository_requested):
        pane.model_detail.fetch.click()
    pane.set_update(path, False)
    assert not rows.row(rows.index_of(path)).update
    assert pane.model_detail._update_text.text() == "This is the newest version."


def test_verify_says_its_result_and_keeps_it_with_its_model(
    qtbot: QtBot, pane: LibraryPane, models: list[Path]
) -> None:
    scan(qtbot, pane)
    detail = pane.model_detail
    detail.verify.click()
    qtbot.waitUntil(lambda: "the bytes differ from those that were published" in detail.strip.text())
    assert detail.strip.property("look") == "error"
    pane.show_model(str(models[1]))
    assert detail.strip.isHidden()
    detail.verify.click()
    qtbot.waitUntil(lambda: "The file is whole" in detail.strip.text())
    pane.show_model(str(models[0]))
    assert "the bytes differ" in detail.strip.text()


def test_parts_are_joined_and_the_whole_is_shown(
    qtbot: QtBot, pane: LibraryPane, app_paths: AppPaths, tiny: bytes
) -> None:
    for letter, part in (("a", tiny[:100_000]), ("b", tiny[100_000:])):
        (app_paths.models_dir / f"tiny.F16.gguf-split-{letter}").write_bytes(part)
    scan(qtbot, pane)
    detail, whole = pane.model_detail, app_paths.models_dir / "tiny.F16.gguf"
    assert detail.join.isVisible()
    assert not detail.chat.isVisible()
    detail.join.click()
    qtbot.waitUntil(lambda: detail.path == str(whole))
    assert detail.strip.text() == "tiny F16 is joined and can be used."
    assert detail.chat.isVisible()


def test_delete_offers_undo(qtbot: QtBot, pane: LibraryPane, models: list[Path]) -> None:
    scan(qtbot, pane)
    with qtbot.waitSignal(pane._service.models_changed):
        pane.model_detail.delete.click()
    assert names(pane) == ["Synthia's folder", "beta", "cut"]
    assert not models[0].exists()
    qtbot.waitUntil(pane.toast.isVisible)
    with qtbot.waitSignal(pane._service.models_changed):
        pane.toast._button.click()
    assert names(pane) == ["Synthia's folder", "alpha", "beta", "cut"]
    assert models[0].exists()


def test_what_is_not_taken_back_goes_to_the_trash(
    qtbot: QtBot, pane: LibraryPane, models: list[Path], own_home: Path
) -> None:
    scan(qtbot, pane)
    with qtbot.waitSignal(pane._service.removed):
        pane.delete(str(models[1]))
    aside = pane._removed
    assert isinstance(aside, Removal)
    pane.toast.left.emit()
    qtbot.waitUntil(lambda: not aside.aside.exists())
    assert any(own_home.rglob("beta.F16*"))


@pytest.mark.parametrize("choice", ["Put it back", "Delete for good"])
def test_without_a_trash_the_person_is_asked(qtbot: QtBot, pane: LibraryPane, models: list[Path], choice: str) -> None:
    scan(qtbot, pane)
    with qtbot.waitSignal(pane._service.removed) as caught, qtbot.waitSignal(pane._service.models_changed):
        pane.delete(str(models[0]))
    assert caught.args
    removal = caught.args[0]
    pane._service.not_trashed.emit(removal, FolderError("There is no trash on this drive", "It is kept."))
    box = pane.detail.window().findChild(QMessageBox)
    assert box is not None
    next(button for button in box.buttons() if button.text() == choice).click()
    qtbot.waitUntil(lambda: not removal.aside.exists())
    assert models[0].exists() == (choice == "Put it back")


def test_models_of_other_programs_say_why_they_cannot_be_deleted(
    qtbot: QtBot, pane: LibraryPane, tiny: bytes, tmp_path: Path
) -> None:
    folder = tmp_path / "home-of-others" / ".lmstudio" / "models" / "org" / "repo"
    folder.mkdir(parents=True)
    (folder / "theirs.gguf").write_bytes(tiny)
    with qtbot.waitSignal(pane._service.models_changed):
        pane._service.set_settings(Settings(other_programs=True))
    assert not pane.model_detail.delete.isEnabled()
    assert pane.model_detail.delete.toolTip() == "LM Studio keeps this model: delete it there."


def import_dialog(qtbot: QtBot, pane: LibraryPane) -> ImportDialog:
    qtbot.waitUntil(lambda: pane.detail.window().findChild(ImportDialog) is not None)
    dialog = pane.detail.window().findChild(ImportDialog)
    assert isinstance(dialog, ImportDialog)
    return dialog


def drop(target: QWidget, *files: Path) -> bool:
    """Drag files over a widget and let them go; whether they were taken."""
    data, copy = QMimeData(), Qt.DropAction.CopyAction
    data.setUrls([QUrl.fromLocalFile(str(file)) for file in files])
    buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(QPoint(9, 9), copy, data, buttons, keys)
    enter.ignore()
    QApplication.sendEvent(target, enter)
    if enter.isAccepted():
        QApplication.sendEvent(target, QDropEvent(QPointF(9, 9), copy, data, buttons, keys))
    return enter.isAccepted()


@pytest.mark.parametrize("onto", [lambda pane: pane.list, lambda pane: pane.detail], ids=["list", "detail"])
def test_a_dropped_file_is_imported_as_the_person_says(
    qtbot: QtBot,
    pane: LibraryPane,
    tiny: bytes,
    tmp_path: Path,
    app_paths: AppPaths,
    onto: Callable[[LibraryPane], QWidget],
) -> None:
    scan(qtbot, pane)
    file = tmp_path / "dropped.F16.gguf"
    file.write_bytes(tiny)
    assert drop(onto(pane), file)
    dialog = import_dialog(qtbot, pane)
    assert dialog.way() is ImportWay.COPY
    dialog.choose(ImportWay.LINK)
    dialog.accept()
    target = app_paths.models_dir / file.name
    qtbot.waitUntil(lambda: pane.model_detail.path == str(target))
    assert target.is_symlink()
    assert pane.list.strip.text() == "dropped.F16.gguf is in the library."


def test_a_dropped_folder_can_be_used_in_place(qtbot: QtBot, pane: LibraryPane, tiny: bytes, tmp_path: Path) -> None:
    folder = tmp_path / "collection"
    folder.mkdir()
    (folder / "a.gguf").write_bytes(tiny)
    pane.set_settings(Settings(library_folders=("/other",)))
    assert drop(pane.list, folder)
    dialog = import_dialog(qtbot, pane)
    dialog.choose(ImportWay.IN_PLACE)
    with qtbot.waitSignal(pane.changed) as caught:
        dialog.accept()
    assert caught.args == ["library_folders", ("/other", str(folder))]


def test_other_files_are_not_taken(pane: LibraryPane, tmp_path: Path) -> None:
    text = tmp_path / "notes.txt"
    text.write_text("no model")
    assert not drop(pane.list, text)


def test_a_folder_without_models_is_explained(qtbot: QtBot, pane: LibraryPane, tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    with qtbot.waitSignal(pane.trouble) as caught:
        pane.import_paths([tmp_path / "empty"])
    assert caught.args
    assert caught.args[0].title == "There is no model to import"


def test_everything_has_a_name(
    qtbot: QtBot, pane: LibraryPane, models: list[Path], nameless: Callable[[QWidget], list[str]]
) -> None:
    scan(qtbot, pane)
    assert nameless(pane.list) == []
    assert nameless(pane.detail) == []


def test_what_does_not_fit_is_not_offered(qtbot: QtBot, theme: Theme, pane: LibraryPane) -> None:
    file = Path("/usb/large.gguf")
    offer = ImportOffer((file,), (file,), 40_000_000_000, Path("/models"), 12_000_000_000, (Path("/usb"),), False)
    dialog = ImportDialog(theme, offer, pane.detail.window())
    assert [dialog.is_offered(way) for way in ImportWay] == [False, False, True, True]
    assert dialog.way() is ImportWay.IN_PLACE
    dialog.close()
