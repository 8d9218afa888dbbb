"""Chats that were left and go on: only new tokens are evaluated, and nothing untrusted reaches llama.cpp."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from synthia_desktop.core.conversation import Turn
from synthia_desktop.core.loading import FlashAttention, KvType, LoadParams
from synthia_desktop.core.saved_states import StateFolder
from synthia_desktop.engine import shelf as shelf_module
from synthia_desktop.engine.native import Native
from synthia_desktop.engine.session import Session
from tests.engine.answers import plain
from tests.engine.chats import GREEDY, Chat, Told
from tests.engine.conftest import ONE_THREAD, OpenSession
from tests.engine.memory_kinds import make_recurrent_model, make_windowed_model
from tests.model_files import make_model

LONG = "the model and you and this question " * 12
SILENT = replace(GREEDY, max_tokens=0)
"""What a random model writes is not always text, and what is none does not come back in a prompt."""


@pytest.fixture
def folder(tmp_path: Path) -> StateFolder:
    return StateFolder(tmp_path / "states", b"k" * 32, 100 << 20, 3600.0)


def saved(session: Session, folder: StateFolder, chat: Chat) -> int:
    session.shelf.least_seconds = 0.0
    return session.keep(folder, chat.prompt.chat_id, wait=True)


def goes_on(session: Session, folder: StateFolder, chat: Chat, question: str = "and you") -> Told:
    told = Told()
    session.answer(1, chat.open(question), GREEDY, told.events.append, folder)
    return told


def left(
    open_session: OpenSession, folder: StateFolder, path: Path | None = None, params: LoadParams = ONE_THREAD
) -> Chat:
    """A chat of one long question, with its state saved."""
    session = open_session(path, params) if path else open_session(params=params)
    chat = Chat(session)
    chat.ask(LONG, SILENT)
    assert saved(session, folder, chat) > 0
    assert folder.size() > 0
    return chat


def test_a_chat_that_goes_on_evaluates_its_new_tokens_only(open_session: OpenSession, folder: StateFolder) -> None:
    chat = left(open_session, folder)
    here = goes_on(chat.session, folder, chat)
    again = open_session()
    there = goes_on(again, folder, chat)
    assert there.stats.evaluated_tokens == here.stats.evaluated_tokens == len(new_text(again))
    assert there.stats.restored_tokens == there.stats.prompt_tokens - there.stats.evaluated_tokens > 80
    assert there.text == here.text
    assert goes_on(again, folder, chat, "and this").stats.restored_tokens == 0, "it is in memory now"


def new_text(session: Session) -> list[int]:
    """The tokens that the question of goes_on adds."""
    before = session.vocabulary.tokenize(plain("USER: x\nASSISTANT:"))
    return session.vocabulary.tokenize(plain("USER: x\nASSISTANT:\nUSER: and you\nASSISTANT:"))[len(before) :]


@pytest.mark.parametrize("make", [make_recurrent_model, make_windowed_model])
def test_other_kinds_of_memory_come_back_too(
    open_session: OpenSession, folder: StateFolder, tmp_path: Path, make: Callable[[Path], Path]
) -> None:
    path = make(tmp_path / "model.gguf")
    chat = left(open_session, folder, path)
    here = goes_on(chat.session, folder, chat)
    there = goes_on(open_session(path, ONE_THREAD), folder, chat)
    assert there.text == here.text
    assert there.stats.evaluated_tokens == here.stats.evaluated_tokens


@pytest.mark.parametrize("kv_type", [KvType.F32, KvType.Q8_0, KvType.Q4_0])
def test_every_kind_of_cache_comes_back(
    open_session: OpenSession, folder: StateFolder, wide: Path, kv_type: KvType
) -> None:
    params = replace(ONE_THREAD, kv_type=kv_type)
    chat = left(open_session, folder, wide, params)
    there = goes_on(open_session(wide, params), folder, chat)
    assert there.stats.restored_tokens > 80
    assert there.text == goes_on(chat.session, folder, chat).text


def test_a_longer_and_a_shorter_context_take_it(open_session: OpenSession, folder: StateFolder) -> None:
    chat = left(open_session, folder)
    for length in (1024, 256):
        there = goes_on(open_session(params=replace(ONE_THREAD, context_length=length)), folder, chat)
        assert there.stats.restored_tokens > 80


def test_a_context_too_short_for_it_does_not(open_session: OpenSession, folder: StateFolder) -> None:
    session = open_session()
    chat = Chat(session)
    chat.ask(LONG * 3)
    assert saved(session, folder, chat)
    short = open_session(params=replace(ONE_THREAD, context_length=256))
    assert goes_on(short, folder, chat, "you").stats.restored_tokens == 0


@pytest.mark.parametrize(
    "params",
    [
        replace(ONE_THREAD, kv_type=KvType.F32),
        replace(ONE_THREAD, flash_attention=FlashAttention.OFF),
        replace(ONE_THREAD, rope_freq_base=5000.0),
        replace(ONE_THREAD, rope_freq_scale=0.5),
    ],
)
def test_other_settings_do_not_take_it(open_session: OpenSession, folder: StateFolder, params: LoadParams) -> None:
    chat = left(open_session, folder)
    assert goes_on(open_session(params=params), folder, chat).stats.restored_tokens == 0


def test_another_model_does_not_take_it_under_its_name(
    open_session: OpenSession, folder: StateFolder, tmp_path: Path, native: Native
) -> None:
    other = open_session(make_model(tmp_path / "other.gguf", seed=1))
    chat = left(open_session, folder)
    assert goes_on(other, folder, chat).stats.restored_tokens == 0
    other_chat = Chat(other)
    other_chat.ask(LONG)
    saved(other, folder, other_chat)
    mine, theirs = sorted(folder.folder.iterdir(), key=lambda file: file.stat().st_mtime)
    theirs.replace(mine)
    told = goes_on(open_session(), folder, chat)
    assert told.stats.restored_tokens == 0
    assert told.text == goes_on(chat.session, folder, chat).text
    assert not mine.exists(), "a wrong file is removed"
    assert "another" in "\n".join(native.log.lines_since(0)[-20:])


@pytest.mark.parametrize("damage", ["cut", "garbage", "empty", "flipped"])
def test_a_broken_file_is_removed_and_the_chat_read_anew(
    open_session: OpenSession, folder: StateFolder, damage: str, native: Native
) -> None:
    chat = left(open_session, folder)
    (file,) = folder.folder.iterdir()
    content = bytearray(file.read_bytes())
    if damage == "flipped":
        content[-5] ^= 1
    broken = {"cut": content[: len(content) // 2], "garbage": b"\xff" * len(content), "empty": b"", "flipped": content}
    file.write_bytes(broken[damage])
    told = goes_on(open_session(), folder, chat)
    assert told.stats.restored_tokens == 0
    assert told.text == goes_on(chat.session, folder, chat).text
    assert not file.exists()
    assert "is not used" in "\n".join(native.log.lines_since(0)[-20:])


def test_bytes_that_llama_cpp_refuses_cost_an_evaluation(open_session: OpenSession, folder: StateFolder) -> None:
    chat = left(open_session, folder)
    session = open_session()
    state = folder.find("chat", session.shelf._identity)
    assert state is not None
    data = bytes(folder.read(state))
    folder.write("chat", state.identity, 0, state.tokens, memoryview(data[:-100]), lambda: False)
    told = goes_on(session, folder, chat)
    assert told.stats.restored_tokens == 0
    assert told.text == goes_on(chat.session, folder, chat).text


def test_tokens_that_are_not_the_chats_any_more_are_not_used(open_session: OpenSession, folder: StateFolder) -> None:
    chat = left(open_session, folder)
    chat.prompt = replace(chat.prompt, turns=())
    told = goes_on(open_session(), folder, chat, "you and the model in another way " * 10)
    assert told.stats.restored_tokens == 0


def test_a_branch_takes_what_it_shares(open_session: OpenSession, folder: StateFolder) -> None:
    chat = left(open_session, folder)
    first = chat.prompt.turns[0]
    chat.prompt = replace(chat.prompt, turns=(replace(first, user=f"{LONG} in other words"),))
    told = goes_on(open_session(), folder, chat)
    assert 80 < told.stats.restored_tokens < told.stats.prompt_tokens - 10


def test_two_chats_take_turns(open_session: OpenSession, folder: StateFolder) -> None:
    """What the window does when the person switches between them."""
    session = open_session()
    session.shelf.least_seconds = 0.0
    one, two = Chat(session), Chat(session)
    two.prompt = replace(two.prompt, chat_id="two")
    for number in range(3):
        for chat in (one, two):
            question = "and you" if number else f"{chat.prompt.chat_id} {LONG}"
            told = goes_on(session, folder, chat, question)
            chat.prompt = replace(chat.prompt, turns=(*chat.prompt.turns, Turn(question, "")))
            assert (told.stats.restored_tokens > 80) == (number > 0)
            assert session.keep(folder, chat.prompt.chat_id, wait=False)
    session.shelf.finish()
    assert len(list(folder.folder.iterdir())) == 2


def test_a_rolled_chat_comes_back_with_what_was_in(open_session: OpenSession, folder: StateFolder) -> None:
    session = open_session()
    chat = Chat(session)
    start = [chat.ask(f"{LONG[:100]} {number}", SILENT).uses[-1].start for number in range(24)][-1]
    assert start > 0
    assert saved(session, folder, chat)
    again = goes_on(open_session(), folder, chat, "you")
    assert again.uses[0].start >= start
    assert again.stats.restored_tokens > 100
    assert again.stats.evaluated_tokens < 30


def test_what_is_unchanged_is_not_written_again(open_session: OpenSession, folder: StateFolder) -> None:
    session = open_session()
    chat = Chat(session)
    chat.ask(LONG)
    assert saved(session, folder, chat) > 0
    assert saved(session, folder, chat) == 0
    folder.clear()
    assert saved(session, folder, chat) > 0
    chat.ask("and you")
    assert saved(session, folder, chat) > 0


def test_a_short_chat_and_a_quick_model_are_not_worth_a_file(open_session: OpenSession, folder: StateFolder) -> None:
    session = open_session()
    chat = Chat(session)
    chat.ask("you", SILENT)
    assert saved(session, folder, chat) == 0
    chat.ask(LONG, SILENT)
    session.shelf.least_seconds = 1000.0
    assert session.keep(folder, "chat", wait=True) == 0


def test_only_the_chat_that_is_in_the_cache_is_saved(open_session: OpenSession, folder: StateFolder) -> None:
    session = open_session()
    session.shelf.least_seconds = 0.0
    chat = Chat(session)
    chat.ask(LONG)
    assert session.keep(folder, "another", wait=True) == 0
    assert session.keep(folder, "", wait=True) > 0
    assert [file.name.partition(".")[0] for file in folder.folder.iterdir()] == ["chat"]


def test_a_new_question_ends_the_saving_of_its_chat(
    open_session: OpenSession, folder: StateFolder, monkeypatch: pytest.MonkeyPatch
) -> None:
    session = open_session()
    session.shelf.least_seconds = 0.0
    chat = Chat(session)
    chat.ask(LONG)
    stopped: list[bool] = []

    def slow(self: StateFolder, *given: object) -> bool:
        is_stopped = next(each for each in given if callable(each))
        while not is_stopped():
            pass
        stopped.append(True)
        return False

    monkeypatch.setattr(StateFolder, "write", slow)
    assert session.keep(folder, "chat", wait=False)
    goes_on(session, folder, chat)
    session.shelf.finish()
    assert stopped == [True]


def test_a_full_disk_and_a_full_memory_are_only_logged(
    open_session: OpenSession, folder: StateFolder, monkeypatch: pytest.MonkeyPatch, native: Native
) -> None:
    session = open_session()
    chat = Chat(session)
    chat.ask(LONG)
    file_in_the_way = replace(folder, folder=folder.folder.with_name("file"))
    file_in_the_way.folder.write_bytes(b"")
    assert saved(session, file_in_the_way, chat) > 0
    assert "was not saved" in "\n".join(native.log.lines_since(0)[-5:])
    monkeypatch.setattr(shelf_module, "LEFT_FREE", 1 << 60)
    assert saved(session, folder, chat) == 0
    assert "memory" in "\n".join(native.log.lines_since(0)[-5:])
    assert goes_on(session, folder, chat).stats.generated_tokens > 0


def test_how_it_was_computed_comes_back_too(open_session: OpenSession, folder: StateFolder) -> None:
    """So that an answer of a chat that was left can be repeated to the last letter, as one of a chat that was not."""
    chat = left(open_session, folder)
    here, there = goes_on(chat.session, folder, chat), Told()
    again = open_session()
    again.answer(1, chat.open("and you"), GREEDY, there.events.append, folder)
    assert there.stats.restored_tokens > 0
    assert there.stats.recipe == here.stats.recipe != ""
