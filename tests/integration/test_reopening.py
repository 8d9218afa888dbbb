"""A chat that was left goes on without being read again: another chat, an unloaded model, a closed window between."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from synthia_desktop.core.answer_stats import AnswerStats
from synthia_desktop.core.context import ChatPrompt
from synthia_desktop.core.conversation import Conversation, Message, MessageState, Role, Turn
from synthia_desktop.core.loading import LoadParams
from synthia_desktop.core.sampling import SamplingParams
from synthia_desktop.core.saved_states import StateFolder
from synthia_desktop.core.settings import StateSettings
from synthia_desktop.engine.client import EngineClient
from synthia_desktop.engine.protocol import Finished
from synthia_desktop.ui.app import Program
from synthia_desktop.ui.model_session import Stage
from tests.integration.conftest import MakeProgram
from tests.model_files import make_model

pytestmark = pytest.mark.integration

TIMEOUT = 60_000
PARAMS = LoadParams(threads=1, context_length=8192)
FEW = SamplingParams(temperature=0.0, seed=0, max_tokens=2)
LONG = "the model and you and this question " * 500
"""Some 3,500 tokens, which even a small model needs more than half a second to read."""


@pytest.fixture(scope="module")
def slow(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("models")
    return make_model(folder / "slow.gguf", layers=6, embedding=256, context=8192, feed_forward=768)


@pytest.fixture
def client(tmp_path: Path) -> Iterator[EngineClient]:
    with closing(EngineClient(tmp_path / "engine.log")) as client:
        yield client


@pytest.fixture
def folder(tmp_path: Path) -> StateFolder:
    return StateFolder(tmp_path / "states", b"k" * 32, 10**9, 3600.0)


def answer(client: EngineClient, chat: ChatPrompt, states: StateFolder) -> AnswerStats:
    last = list(client.answer(chat, FEW, states))[-1]
    assert isinstance(last, Finished)
    return last.stats


def chat_of(chat_id: str) -> ChatPrompt:
    return ChatPrompt("synthia", "", (Turn(f"{chat_id} {LONG}"),), chat_id=chat_id)


def going_on(chat: ChatPrompt) -> ChatPrompt:
    return replace(chat, turns=(Turn(chat.turns[0].user, ""), Turn("and you")))


def test_a_state_survives_its_engine_process(client: EngineClient, slow: Path, folder: StateFolder) -> None:
    assert client.load(slow, PARAMS)
    chat = chat_of("a")
    assert answer(client, chat, folder).evaluated_tokens > 3000
    assert client.keep_state(folder, "another") == 0
    assert client.keep_state(folder, "a", wait=True) > 1_000_000
    client.unload()
    assert client.keep_state(folder, "a") == 0, "nothing is loaded for it"
    assert client.load(slow, PARAMS)
    stats = answer(client, going_on(chat), folder)
    assert stats.evaluated_tokens < 40
    assert stats.restored_tokens > 3000


def test_two_chats_take_turns_while_the_disk_is_written(client: EngineClient, slow: Path, folder: StateFolder) -> None:
    assert client.load(slow, PARAMS)
    one, two = chat_of("one"), chat_of("two")
    answer(client, one, folder)
    assert client.keep_state(folder, "one")
    answer(client, two, folder)  # at once, whatever the disk does
    assert client.keep_state(folder, "two")
    assert answer(client, going_on(one), folder).restored_tokens > 3000
    assert answer(client, going_on(two), folder).restored_tokens > 3000


def test_an_engine_that_was_lost_has_it_back(client: EngineClient, slow: Path, folder: StateFolder) -> None:
    assert client.load(slow, PARAMS)
    chat = chat_of("a")
    answer(client, chat, folder)
    assert client.keep_state(folder, wait=True)
    client.close()
    assert answer(client, going_on(chat), folder).restored_tokens > 3000


def engine_is_gone(program: Program) -> bool:
    engine = program._thread._engine
    return engine is not None and not engine.running


def long_chat(program: Program) -> Conversation:
    """A chat of one long question and no words of an answer, shown and stored."""
    question = Message("q" * 32, None, Role.USER, LONG)
    reply = Message("a" * 32, question.id, Role.ASSISTANT, "", MessageState.COMPLETE)
    chat = Conversation("c" * 32, "Long", messages={question.id: question, reply.id: reply}, current_id=reply.id)
    program._store.save(chat, (question, reply))
    program.chat.show(chat)
    return chat


def ask(program: Program, qtbot: QtBot, text: str) -> AnswerStats:
    with qtbot.waitSignal(program.chat.answer_finished, timeout=TIMEOUT) as finished:
        program.chat.send(text)
    (message,) = finished.args or (None,)
    assert isinstance(message, Message)
    assert message.stats is not None
    return message.stats


@pytest.fixture
def load(slow: Path, qtbot: QtBot) -> Callable[[Program], None]:
    def load(program: Program) -> None:
        program.settings.update(sampling=SamplingParams(temperature=0.0, max_tokens=2), welcome_done=True)
        program.models.load(str(slow), PARAMS)
        qtbot.waitUntil(lambda: program.models.state.stage is Stage.READY, timeout=TIMEOUT)

    return load


def kept(program: Program) -> list[Path]:
    folder = program.fronts._services.paths.states_dir
    return sorted(folder.glob("*.kv")) if folder.is_dir() else []


def test_what_was_read_is_kept_by_leaving_and_gone_with_the_chat(
    make_program: MakeProgram, load: Callable[[Program], None], qtbot: QtBot
) -> None:
    program = make_program()
    load(program)
    chat = long_chat(program)
    assert ask(program, qtbot, "you").evaluated_tokens > 3000
    program.chat.new_chat()
    qtbot.waitUntil(lambda: len(kept(program)) == 1, timeout=TIMEOUT)
    program.chat.show(chat)
    program.close()

    program = make_program()
    load(program)
    program.chat.show(program._store.load(chat.id))
    stats = ask(program, qtbot, "this")
    assert stats.restored_tokens > 3000
    assert stats.evaluated_tokens < 60
    program.models.unload()
    qtbot.waitUntil(
        lambda: program._thread._engine is not None and not program._thread._engine.running, timeout=TIMEOUT
    )
    stats = ask(program, qtbot, "model")
    assert stats.restored_tokens > 3000

    program.window.page.deletions.delete_chat(chat.id)
    with qtbot.waitSignal(program._archive.purged, timeout=TIMEOUT):
        program._archive.empty_trash()
    qtbot.waitUntil(lambda: kept(program) == [], timeout=TIMEOUT)


def test_switched_off_nothing_is_kept_and_nothing_stays(
    make_program: MakeProgram, load: Callable[[Program], None], qtbot: QtBot
) -> None:
    program = make_program()
    load(program)
    long_chat(program)
    ask(program, qtbot, "you")
    program.chat.new_chat()
    qtbot.waitUntil(lambda: len(kept(program)) == 1, timeout=TIMEOUT)
    with qtbot.waitSignal(program.states.measured, timeout=TIMEOUT) as size:
        program.states.measure()
    assert size.args == [kept(program)[0].stat().st_size]
    program.settings.update(states=StateSettings(keep=False))
    qtbot.waitUntil(lambda: kept(program) == [], timeout=TIMEOUT)
    program.close()
    assert kept(program) == []


def test_clear_removes_all(make_program: MakeProgram, load: Callable[[Program], None], qtbot: QtBot) -> None:
    program = make_program()
    load(program)
    long_chat(program)
    ask(program, qtbot, "you")
    program.close()
    assert len(kept(program)) == 1
    program = make_program()
    assert len(kept(program)) == 1
    with qtbot.waitSignal(program.states.measured, timeout=TIMEOUT) as size:
        program.states.clear()
    assert size.args == [0]
