"""Files of other programs, and files that are not what they say."""

from __future__ import annotations

import json
import sys
import zipfile
from pathlib import Path
from typing import Any

import pytest

from synthia_desktop.core.conversation import Role
from synthia_desktop.core.errors import ExchangeError
from synthia_desktop.core.exchange import cards, chatgpt, own, reading
from synthia_desktop.core.exchange.chat import Chat
from synthia_desktop.core.exchange.reading import Reader, Stopped
from tests.core.exchange.chats import straight


def read(path: Path) -> tuple[list[Chat], Reader]:
    reader = Reader(path, 9.0)
    return list(reader), reader


def shown(chat: Chat) -> list[tuple[str, str]]:
    return [(message.role.value, message.text) for message in chat.conversation.branch()]


def node(id_: str, parent: str | None, role: str, text: Any, **more: Any) -> dict[str, Any]:
    content = text if isinstance(text, dict) else {"content_type": "text", "parts": [text]}
    message = {"id": id_, "author": {"role": role}, "content": content, "create_time": 1_700_000_000.5} | more
    return {"id": id_, "message": message, "parent": parent, "children": []}


def chatgpt_chat(**more: Any) -> dict[str, Any]:
    model = {"metadata": {"model_slug": "gpt-4"}}
    nodes = [
        {"id": "root", "message": None, "parent": None, "children": ["s"]},
        node("s", "root", "system", ""),
        node("q", "s", "user", "What is 2 + 2?"),
        node("a1", "q", "assistant", "Four.", **model),
        node("call", "q", "assistant", {"content_type": "code", "text": "2+2"}, recipient="python"),
        node("tool", "call", "tool", "4"),
        node("a2", "tool", "assistant", "It is", **model),
        node("a3", "a2", "assistant", "four.", **model),
        node(
            "q2",
            "a3",
            "user",
            {"content_type": "multimodal_text", "parts": [{"content_type": "image_asset_pointer"}, "And this?"]},
        ),
    ]
    mapping = {one["id"]: one for one in nodes}
    return {
        "id": "conv-1",
        "title": "Sums",
        "create_time": 1_700_000_000.0,
        "update_time": 1_700_000_100.0,
        "mapping": mapping,
        "current_node": "q2",
        "is_archived": True,
    } | more


def test_chatgpts_tree_keeps_its_branches_and_leaves_out_tools(tmp_path: Path) -> None:
    file = tmp_path / "conversations.json"
    file.write_text(json.dumps([chatgpt_chat(), {"other": 1}, 5]))
    (chat,), reader = read(file)
    assert shown(chat) == [
        ("user", "What is 2 + 2?"),
        ("assistant", "It is\n\nfour."),
        ("user", "[image]\n\nAnd this?"),
    ]
    conversation = chat.conversation
    assert [m.text for m in conversation.children("q")] == ["Four.", "It is\n\nfour."]
    assert (conversation.title, conversation.created, conversation.updated) == ("Sums", 1.7e9, 1.7e9 + 100)
    assert chat.labels.origin == "chatgpt:conv-1"
    assert chat.labels.archived == 1.7e9 + 100
    assert {m.model_name for m in conversation.messages.values() if m.role is Role.ASSISTANT} == {"gpt-4"}
    assert reader.kinds == ["ChatGPT"]
    assert reader.problems == ["Entries that are no chats, left out: 2."]


def test_the_whole_export_as_a_zip(tmp_path: Path) -> None:
    file = tmp_path / "export.zip"
    with zipfile.ZipFile(file, "w") as archive:
        archive.writestr("conversations-000.json", json.dumps([chatgpt_chat()]))
        archive.writestr("x/conversations-001.json", json.dumps([chatgpt_chat(id="2")]))
        archive.writestr("chat.html", "<script>")
    chats, _ = read(file)
    assert [chat.labels.origin for chat in chats] == ["chatgpt:conv-1", "chatgpt:2"]


def test_a_circle_in_chatgpts_tree_ends(tmp_path: Path) -> None:
    chat = chatgpt_chat()
    chat["mapping"]["root"]["parent"] = "s"
    chat["mapping"]["s"]["parent"] = "root"
    chat["mapping"]["q"]["parent"] = "q2"
    made = chatgpt.read(chat)
    assert len(made.conversation.messages) == 4
    assert any("circle" in problem for problem in made.problems)


@pytest.mark.parametrize("mapping", [{}, {"a": 5}, {"a": {"message": {"author": 3, "content": []}}}, {"": None}])
def test_nodes_of_wrong_types_are_no_messages(mapping: dict[str, Any]) -> None:
    assert not chatgpt.read({"mapping": mapping, "current_node": ["x"]}).conversation.messages


LM_STUDIO = {
    "name": "Rain",
    "pinned": True,
    "createdAt": 1_700_000_000_000,
    "systemPrompt": "Be dry.",
    "messages": [
        {
            "versions": [
                {"type": "singleStep", "role": "user", "content": [{"type": "text", "text": "Why does it rain?"}]}
            ],
            "currentlySelected": 0,
        },
        {
            "versions": [
                {
                    "type": "multiStep",
                    "role": "assistant",
                    "senderInfo": {"senderName": "qwen"},
                    "steps": [
                        {
                            "type": "contentBlock",
                            "style": {"type": "thinking"},
                            "content": [{"type": "text", "text": "Hm."}],
                        },
                        {"type": "debugInfoBlock"},
                        {"type": "contentBlock", "content": [{"type": "text", "text": "Clouds."}]},
                    ],
                },
                {"type": "singleStep", "role": "assistant", "content": [{"type": "text", "text": "Because."}]},
            ],
            "currentlySelected": 0,
        },
        {"versions": [{"role": "user", "content": [{"type": "text", "text": "Thanks."}]}], "currentlySelected": 0},
        {"versions": 3},
    ],
}


def test_lm_studios_versions_become_branches(tmp_path: Path) -> None:
    file = tmp_path / "1700000000000.conversation.json"
    file.write_text(json.dumps(LM_STUDIO, indent=2))
    (chat,), reader = read(file)
    assert shown(chat) == [
        ("user", "Why does it rain?"),
        ("assistant", "<think>\nHm.\n</think>\n\nClouds."),
        ("user", "Thanks."),
    ]
    conversation = chat.conversation
    assert [m.text for m in conversation.siblings("1-0")][1] == "Because."
    assert conversation.messages["1-0"].model_name == "qwen"
    assert (conversation.title, conversation.system_prompt, conversation.created) == ("Rain", "Be dry.", 1.7e9)
    assert chat.labels.pinned == 1.7e9
    assert chat.problems == ("messages without text: 1",)
    assert chat.labels.origin.startswith("lmstudio:")
    assert reader.kinds == ["LM Studio"]


def jan_message(role: str, text: str, at: int) -> str:
    content = [{"type": "text", "text": {"value": text, "annotations": []}}]
    return json.dumps(
        {
            "id": f"m{at}",
            "object": "thread.message",
            "thread_id": "t1",
            "role": role,
            "content": content,
            "created_at": at,
            "status": "ready",
        }
    )


def make_jan(folder: Path) -> None:
    folder.mkdir(parents=True)
    lines = [jan_message("assistant", "Blue.", 1_700_000_002_000), jan_message("user", "Sky?", 1_700_000_001_000), "{"]
    (folder / "messages.jsonl").write_text("\n".join(lines))
    (folder / "thread.json").write_text(
        json.dumps(
            {
                "id": "t1",
                "title": "Colours",
                "created": 1_700_000_000,
                "assistants": [{"model": {"id": "llama"}, "instructions": "Be brief."}],
            }
        )
    )


@pytest.mark.parametrize("what", ["t1", "t1/messages.jsonl", "t1/thread.json"])
def test_a_thread_of_jan_in_the_order_of_its_times(tmp_path: Path, what: str) -> None:
    make_jan(tmp_path / "t1")
    (chat,), reader = read(tmp_path / what)
    assert shown(chat) == [("user", "Sky?"), ("assistant", "Blue.")]
    assert chat.conversation.title == "Colours"
    assert chat.conversation.system_prompt == "Be brief."
    assert chat.labels.origin == "jan:t1"
    assert chat.conversation.branch()[1].model_name == "llama"
    assert reader.problems == ["Lines that are no JSON in UTF-8, left out: 1."]


def test_a_folder_of_chats_of_both_programs_with_a_broken_one(tmp_path: Path) -> None:
    make_jan(tmp_path / "threads" / "t1")
    (tmp_path / "a.conversation.json").write_text(json.dumps(LM_STUDIO))
    (tmp_path / "b.conversation.json").write_bytes(b"\xff\xfe\0")
    chats, reader = read(tmp_path)
    assert sorted(chat.conversation.title for chat in chats) == ["Colours", "Rain"]
    assert any(problem.startswith("b.conversation.json was left out") for problem in reader.problems)


def test_the_cards_lines_come_back(tmp_path: Path) -> None:
    file = tmp_path / "Synthia-7B-conversations.jsonl"
    file.write_text("".join(cards.write([straight("Hi 東京", "Hello.\n", "Bye", "")])) + "not json\n{}\n\n")
    (chat,), reader = read(file)
    assert shown(chat) == [("user", "Hi 東京"), ("assistant", "Hello.\n"), ("user", "Bye"), ("assistant", "")]
    assert chat.conversation.title == file.stem
    assert chat.problems == ("lines that are no turns: 1",)
    assert reader.problems == ["Lines that are no JSON in UTF-8, left out: 1."]


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"", "does not begin as JSON"),
        (b"MZ\x90\0\x03", "another encoding"),
        ('[{"a": 1}]'.encode("utf-16"), "another encoding"),
        (b"hello world", "does not begin as JSON"),
        (b'[{"mapping": \xff}]', "is broken"),
        (b'[{"mapping": {}}', "is broken"),
        (b"[" * 100_000, "nested too deep"),
        (b'{"a": ' * 100_000, "nested too deep"),
        (b"{}", "no chats"),
        (b"[]", "no chats"),
        (b'{"format": "synthia-desktop-chats", "chats": 5}', "no chats"),
        (b'{"messages": [{"versions": []}]}', "holds no messages"),
        (b"PK\x03\x04 not a zip", "does not begin as JSON"),
    ],
)
def test_what_holds_no_chats_is_refused_in_words(tmp_path: Path, content: bytes, words: str) -> None:
    file = tmp_path / "chats.json"
    file.write_bytes(content)
    with pytest.raises(ExchangeError) as refused:
        read(file)
    assert words in str(refused.value)
    assert refused.value.hint


def test_a_file_that_is_not_there_or_locked_by_a_password(tmp_path: Path) -> None:
    with pytest.raises(ExchangeError, match="cannot be read"):
        read(tmp_path / "gone.json")


def test_without_the_fast_reader_the_slow_one_does_the_same(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "ijson.backends.yajl2_c", None)
    file = tmp_path / "conversations.json"
    file.write_text(json.dumps([chatgpt_chat(), chatgpt_chat(id="2")])[:-40])
    chats, reader = read(file)
    assert [chat.labels.origin for chat in chats] == ["chatgpt:conv-1"]
    assert "broken after 1 chats" in reader.problems[0]


def test_what_stands_before_the_break_is_kept(tmp_path: Path) -> None:
    file = tmp_path / "conversations.json"
    file.write_text(json.dumps([chatgpt_chat(), chatgpt_chat(id="2")])[:-40])
    chats, reader = read(file)
    assert [chat.labels.origin for chat in chats] == ["chatgpt:conv-1"]
    assert "broken after 1 chats" in reader.problems[0]


def test_one_chat_of_a_giant_size_ends_the_reading_in_words(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reading, "MOST_BYTES", 300_000)
    file = tmp_path / "conversations.json"
    file.write_text(json.dumps([chatgpt_chat(), {"mapping": {}, "x": "y" * 900_000}, chatgpt_chat(id="3")]))
    chats, reader = read(file)
    assert len(chats) == 1
    assert "more than 0 MB" in reader.problems[0]


def test_a_chat_of_too_many_messages_is_left_out_in_words(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reading, "MOST_MESSAGES", 3)
    file = tmp_path / "chats.json"
    file.write_text("".join(own.write([straight("1", "2", "3", "4"), straight("1")], 1.0)))
    chats, reader = read(file)
    assert len(chats) == 1
    assert "has 4 messages" in reader.problems[0]


def test_reading_tells_how_far_it_is_and_stops(tmp_path: Path) -> None:
    file = tmp_path / "chats.json"
    file.write_text("".join(own.write([straight("x" * 50_000, "y") for _ in range(20)], 1.0)))
    seen: list[tuple[int, int]] = []
    assert len(list(Reader(file, 9.0, lambda done, total: seen.append((done, total))))) == 20
    assert seen[-1] == (file.stat().st_size, file.stat().st_size)
    assert len(seen) > 5
    with pytest.raises(Stopped):
        list(Reader(file, 9.0, stopped=lambda: True))
