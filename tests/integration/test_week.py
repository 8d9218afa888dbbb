"""A week with the program: whatever happens to it, every chat, message and branch is as the script recorded it."""

from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from synthia_desktop.core.conversation import Conversation, Message, Role
from synthia_desktop.store.conversations import ConversationStore
from tests.integration.week.record import Record, RecordedChat
from tests.integration.week.run import Week

pytestmark = pytest.mark.integration


def test_a_week(tmp_path: Path) -> None:
    compared: list[str] = []
    Week(tmp_path, compared.append).run()
    assert len(compared) >= 11


def test_the_comparison_sees_what_is_otherwise(tmp_path: Path) -> None:
    question = Message("q", None, Role.USER, "One?")
    answers = [Message(id_, "q", Role.ASSISTANT, text) for id_, text in (("a", "Once."), ("b", "Twice."))]
    chat = Conversation("c", "Numbers")
    for message in (question, *answers):
        chat.add(message)
    record = Record({"c": RecordedChat("Numbers", [["One?", "Once."], ["One?", "Twice."]], shown=1)}, "c")
    record.save(tmp_path / "record.json")
    record = Record.load(tmp_path / "record.json")
    file = tmp_path / "synthia.db"
    with closing(ConversationStore(file)) as store:
        store.save(chat, chat.messages.values())
    assert record.differences(file) == []
    with closing(ConversationStore(file)) as store:
        store.put_message("c", replace(answers[0], text="Onc"))
        store.save(Conversation("d", "Another"))
    told = record.differences(file)
    assert len(told) == 2
    assert "nobody made 'Another'" in told
    with closing(ConversationStore(file)) as store:
        store.delete("c")
    assert "'Numbers' is gone" in record.differences(file)
