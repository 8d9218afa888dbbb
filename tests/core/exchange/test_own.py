"""The program's own file brings everything back, and nothing in it can do harm."""

from __future__ import annotations

import io
import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from synthia_desktop.core.conversation import Conversation, Message, MessageState, Role
from synthia_desktop.core.exchange import own
from synthia_desktop.core.exchange.chat import Chat, shareable
from synthia_desktop.core.exchange.reading import Reader
from tests.core.exchange.chats import branched, straight


def there_and_back(chats: list[Chat], file: Path) -> list[Chat]:
    file.write_text("".join(own.write(chats, 5.0)), encoding="utf-8")
    return list(Reader(file, 9.0))


def test_every_branch_option_and_statistic_comes_back(tmp_path: Path) -> None:
    chats = [branched(seed, 60) for seed in range(8)]
    assert there_and_back(chats, tmp_path / "chats.json") == chats


def test_the_file_may_be_written_anew_by_another_program(tmp_path: Path) -> None:
    chats = [branched(1, 20)]
    data = json.loads("".join(own.write(chats, 5.0)))
    for name, text in (("pretty", json.dumps(data, indent=4)), ("ascii", json.dumps(data, sort_keys=True))):
        file = tmp_path / f"{name}.json"
        file.write_text(text, encoding="utf-8-sig")
        assert list(Reader(file, 9.0)) == chats


def test_deleted_messages_do_not_leave_and_an_unfinished_answer_is_stopped() -> None:
    chat = straight("one", "two", "three", "four")
    ids = list(chat.conversation.messages)
    messages = chat.conversation.messages
    messages[ids[1]] = replace(messages[ids[1]], deleted=3.0)
    messages[ids[3]] = replace(messages[ids[3]], state=MessageState.STREAMING)
    made = shareable(chat.conversation)
    assert [message.text for message in made.branch()] == ["one", "three", "four"]
    assert made.messages[ids[3]].state is MessageState.STOPPED
    assert "two" not in json.dumps(own.as_data(chat))


def test_what_is_of_a_wrong_type_costs_only_itself() -> None:
    data = own.as_data(straight("one", "two"))
    data["messages"][0] |= {"created": "yesterday", "parent_id": 7}
    data["messages"][1]["stats"] = {"seed": "x"}
    data["messages"] += [7, {"id": "x", "role": "system", "text": ""}, {"id": None, "text": "t", "role": "user"}]
    data |= {"title": 5, "options": [], "labels": {"tags": [1]}, "current_id": "nobody", "created": float("inf")}
    chat = own.read(data)
    assert [message.text for message in chat.conversation.branch()] == ["one", "two"]
    assert len(chat.problems) >= 6
    assert chat.conversation.created == 0.0


def test_circles_doubles_and_orphans_are_mended_and_told() -> None:
    def message(id_: str, parent: str | None) -> dict[str, Any]:
        return {"id": id_, "parent_id": parent, "role": "user", "text": id_}

    circle = [message("a", "c"), message("b", "a"), message("c", "b"), message("d", "c"), message("e", "e")]
    others = [message("x", None), message("y", "x"), message("y", "x"), message("z", "gone")]
    chat = own.read({"id": "1", "messages": [*others, *circle]})
    conversation = chat.conversation
    assert sorted(conversation.messages) == ["a", "b", "c", "d", "e", "x", "y", "z"]
    seen: set[str | None] = {None}
    for one in conversation.messages.values():
        assert one.parent_id in seen
        seen.add(one.id)
    assert [one.id for one in conversation.path("d")] in (["a", "b", "c", "d"], ["b", "c", "a", "d"], ["c", "d"])
    assert any("circle" in problem for problem in chat.problems)
    assert any("came twice" in problem for problem in chat.problems)
    assert any("not there" in problem for problem in chat.problems)


json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=5),
    lambda inner: (
        st.lists(inner, max_size=4)
        | st.dictionaries(
            st.sampled_from(["id", "text", "role", "messages", "parent_id", "options", "labels", "stats", "created"]),
            inner,
            max_size=5,
        )
    ),
    max_leaves=20,
)


@given(json_values)
def test_anything_can_be_read_as_a_chat_without_a_crash(data: Any) -> None:
    assert isinstance(own.read(data), Chat)


@given(st.lists(st.tuples(st.integers(0, 8), st.integers(0, 9)), max_size=12))
def test_any_links_become_a_tree(links: list[tuple[int, int]]) -> None:
    messages = [{"id": str(a), "parent_id": str(b), "role": "user", "text": str(a)} for a, b in links]
    conversation = own.read({"messages": messages}).conversation
    assert set(conversation.messages) == {str(a) for a, _ in links}
    seen: set[str | None] = {None}
    for message in conversation.messages.values():
        assert message.parent_id in seen
        seen.add(message.id)


def test_half_a_surrogate_pair_does_not_stop_an_export() -> None:
    chat = Chat(Conversation("c", "t\ud800", messages={"m": Message("m", None, Role.USER, "x\udfff")}))
    stream = io.BytesIO()
    stream.write("".join(own.write([chat], 1.0)).encode("utf-8"))
    assert "x?" in stream.getvalue().decode("utf-8")


@pytest.mark.parametrize("chats", [[], [Chat(Conversation("a" * 32))]])
def test_a_file_without_messages_is_whole_json(chats: list[Chat]) -> None:
    assert json.loads("".join(own.write(chats, 1.0)))["format"] == own.FORMAT
