"""A chat whose answers the tests write."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from synthia_desktop.core.answer_stats import AnswerStats
from synthia_desktop.core.conversation import Conversation, Message
from synthia_desktop.core.settings import Settings
from synthia_desktop.engine.protocol import Finished, Text
from synthia_desktop.paths import AppPaths
from synthia_desktop.store.conversations import ConversationStore
from synthia_desktop.ui.background import Background
from synthia_desktop.ui.chat.archive import Archive
from synthia_desktop.ui.chat.edits import ChatEdits
from synthia_desktop.ui.chat.session import ChatSession
from synthia_desktop.ui.engine_events import AnswerEvent, AnswerJob
from synthia_desktop.ui.engine_thread import EngineThread
from synthia_desktop.ui.model_session import ModelSession
from synthia_desktop.ui.settings_store import SettingsStore
from synthia_desktop.ui.shared_desk import SharedDesk


@dataclass
class Desk:
    """A chat with its real store, and a generation thread that takes jobs and is never started."""

    chat: ChatSession
    edits: ChatEdits
    archive: Archive
    store: ConversationStore
    thread: EngineThread
    background: Background

    def answer(self, text: str, reason: str = "stop") -> Message:
        """Let the answer being written go on with this text and end."""
        message_id = self.chat.conversation.current_id
        assert message_id is not None
        self.answer_of(message_id, text, reason)
        return self.chat.conversation.messages[message_id]

    def answer_of(self, message_id: str, text: str, reason: str = "stop") -> None:
        """As answer(), in whichever chat it is being written."""
        stats = AnswerStats(100, 10, 5, 0.5, 20.0, 10.0, 1.0, 7, reason)
        self.chat.handle(AnswerEvent(message_id, Text(1, text, 5, 105, 10.0)))
        self.chat.handle(AnswerEvent(message_id, Finished(1, stats, 105)))

    def ask(self, question: str, text: str) -> Message:
        self.chat.send(question)
        return self.answer(text)

    def branch(self) -> list[str]:
        return [m.text for m in self.chat.conversation.branch()]

    def job(self) -> AnswerJob:
        """The newest job of the generation thread."""
        jobs = self.thread._jobs
        found = [jobs.get_nowait() for _ in range(jobs.qsize())]
        job = next(entry[0] for entry in reversed(found) if entry and isinstance(entry[0], AnswerJob))
        assert isinstance(job, AnswerJob)
        return job

    def stored(self, qtbot: QtBot) -> Conversation:
        """The open chat as the disk has it, after everything was written."""
        return self.stored_copy(qtbot, self.chat.conversation.id)

    def stored_copy(self, qtbot: QtBot, conversation_id: str) -> Conversation:
        """A chat as the disk has it, after everything was written."""
        done: list[None] = []
        self.background.run(lambda: None, done.append)
        qtbot.waitUntil(lambda: bool(done))
        return self.store.load(conversation_id)


@pytest.fixture
def desk(qapp: QApplication, tmp_path: Path) -> Iterator[Desk]:
    store = ConversationStore(tmp_path / "synthia.db")
    background = Background()
    settings = SettingsStore(tmp_path / "settings.json", Settings(), background)
    thread = EngineThread(tmp_path / "engine.log", SharedDesk(AppPaths.under(tmp_path)))
    models = ModelSession(thread, settings)
    archive = Archive(store, background)
    chat = ChatSession(thread, models, archive, settings)
    yield Desk(chat, ChatEdits(chat, archive), archive, store, thread, background)
    chat.close()
    archive.close()
    thread.close()
    settings.flush()
    background.close()
    store.close()
