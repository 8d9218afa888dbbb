"""What is kept of chats follows the settings, goes with its chats, and says how large it is."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from synthia_desktop.core.conversation import Conversation, Message, Role
from synthia_desktop.core.saved_states import StateFolder
from synthia_desktop.core.settings import Settings, StateSettings
from synthia_desktop.paths import AppPaths
from synthia_desktop.store.conversations import ConversationStore
from synthia_desktop.ui.background import Background
from synthia_desktop.ui.chat.archive import Archive
from synthia_desktop.ui.chat_states import ChatStates
from synthia_desktop.ui.settings_store import SettingsStore


@pytest.fixture
def background(qapp: QApplication) -> Iterator[Background]:
    made = Background()
    yield made
    made.close()


@pytest.fixture
def settings(app_paths: AppPaths, background: Background) -> Iterator[SettingsStore]:
    made = SettingsStore(app_paths.settings_file, Settings(), background)
    yield made
    made.flush()


@pytest.fixture
def states(app_paths: AppPaths, settings: SettingsStore, background: Background) -> ChatStates:
    app_paths.create()
    return ChatStates(app_paths, settings, background)


def keep(states: ChatStates, *chats: str) -> StateFolder:
    folder = states.folder()
    assert folder is not None
    for chat in chats:
        folder.write(chat, "model", 0, [1], memoryview(chat.encode()), lambda: False)
    return folder


def names(folder: StateFolder) -> list[str]:
    return sorted(file.name.partition(".")[0] for file in folder.folder.iterdir())


def test_the_settings_say_how_much_and_how_long(states: ChatStates, settings: SettingsStore) -> None:
    settings.update(states=StateSettings(budget_gb=2, max_days=7))
    folder = states.folder()
    assert folder is not None
    assert (folder.budget, folder.max_age) == (2_000_000_000, 7 * 24 * 3600)
    assert b"key" not in repr(folder).encode()
    settings.update(states=StateSettings(keep=False))
    assert states.folder() is None


def test_switched_off_all_of_it_is_removed(states: ChatStates, settings: SettingsStore, qtbot: QtBot) -> None:
    folder = keep(states, "a", "b")
    with qtbot.waitSignal(states.measured) as measured:
        states.measure()
    assert measured.args == [folder.size()]
    with qtbot.waitSignal(states.measured) as measured:
        settings.update(states=StateSettings(keep=False))
    assert measured.args == [0]
    assert names(folder) == []


def test_what_is_kept_goes_with_its_chat_and_with_messages_of_it(
    states: ChatStates, app_paths: AppPaths, background: Background, qtbot: QtBot
) -> None:
    store = ConversationStore(app_paths.database_file)
    archive = Archive(store, background)
    archive.purged.connect(lambda gone: states.forget(gone, store.ids))
    for chat in ("a", "b", "c"):
        store.save(
            Conversation(chat), (Message(f"{chat}1", None, Role.USER, "Hi", deleted=5.0 if chat == "b" else None),)
        )
    folder = keep(states, "a", "b", "c", "unknown")
    store.delete("a")
    with qtbot.waitSignal(states.measured):
        archive.purge_trash()
    assert names(folder) == ["a", "c"], "what was deleted this month can still be restored"
    with qtbot.waitSignal(states.measured):
        archive.empty_trash()
    assert names(folder) == ["c"]
    archive.close()
    with qtbot.waitSignal(states.measured):
        states.clear()
    assert names(folder) == []
    store.close()
