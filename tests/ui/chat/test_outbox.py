"""What cannot be written stays in its order, is joined, told of once, and written as soon as it can be."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

import pytest
from pytestqt.qtbot import QtBot

from synthia_desktop.core.conversation import Conversation, Message, Role
from synthia_desktop.core.errors import StorageError, SynthiaError
from synthia_desktop.ui import retry
from synthia_desktop.ui.background import Background
from synthia_desktop.ui.chat.outbox import Outbox, Write


class Disk:
    """Notes what is written on it; fails while it is full or for single chats."""

    def __init__(self) -> None:
        self.full = False
        self.broken: set[str] = set()
        self.attempts = 0
        self.lines: list[str] = []

    def write(self, line: str, write: Write) -> None:
        self.attempts += 1
        if self.full:
            raise StorageError("The disk is full", "It could not be written.", "Free some disk space.")
        if write.subject in self.broken:
            raise ValueError("a mistake")
        words = ",".join(f"{m.id}={m.text}" for m in write.messages.values())
        self.lines.append(f"{write.subject} {line} {words}".strip())


@pytest.fixture
def disk() -> Disk:
    return Disk()


@pytest.fixture
def background() -> Iterator[Background]:
    made = Background()
    yield made
    made.close()


@pytest.fixture
def outbox(background: Background, monkeypatch: pytest.MonkeyPatch) -> Iterator[Outbox]:
    monkeypatch.setattr(retry, "FIRST_RETRY_MS", 20)
    made = Outbox(background)
    yield made
    made.close()


@pytest.fixture
def troubles(outbox: Outbox) -> list[SynthiaError | None]:
    found: list[SynthiaError | None] = []
    outbox.trouble.connect(found.append)
    return found


def put(outbox: Outbox, disk: Disk, kind: str, chat: str = "c") -> None:
    outbox.put(kind, Write(chat, partial(disk.write, kind)))


def save(outbox: Outbox, disk: Disk, text: str, message: str = "m", chat: str = "c") -> None:
    write = Write(
        chat, partial(disk.write, "save"), Conversation(chat), {message: Message(message, None, Role.USER, text)}
    )
    outbox.put("save", write)


def settle(outbox: Outbox, background: Background, qtbot: QtBot) -> None:
    """Wait until everything given so far was tried and told of."""
    done: list[None] = []
    background.run(lambda: None, done.append)
    qtbot.waitUntil(lambda: bool(done))


def test_what_is_put_is_written_once_in_its_order(
    outbox: Outbox, disk: Disk, background: Background, qtbot: QtBot, troubles: list[SynthiaError | None]
) -> None:
    save(outbox, disk, "one")
    put(outbox, disk, "rename")
    save(outbox, disk, "two", "n")
    settle(outbox, background, qtbot)
    assert disk.lines[-1].endswith("n=two")
    assert [line.split()[1] for line in disk.lines].count("rename") == 1
    assert troubles == []
    assert not outbox.in_trouble


def test_an_earlier_state_never_comes_after_a_later_one(
    outbox: Outbox, disk: Disk, background: Background, qtbot: QtBot
) -> None:
    disk.full = True
    save(outbox, disk, "a beginning")
    save(outbox, disk, "other", "n")
    settle(outbox, background, qtbot)
    disk.full = False
    save(outbox, disk, "a beginning and an end")
    settle(outbox, background, qtbot)
    assert disk.lines == ["c save m=a beginning and an end,n=other"]


def test_trouble_is_told_once_and_its_end_once(
    outbox: Outbox, disk: Disk, background: Background, qtbot: QtBot, troubles: list[SynthiaError | None]
) -> None:
    disk.full = True
    for text in ("one", "two", "three"):
        save(outbox, disk, text)
        settle(outbox, background, qtbot)
    assert len(troubles) == 1
    assert troubles[0] is not None
    assert troubles[0].title == "The disk is full"
    assert troubles[0].hint.startswith("Free some disk space. What is on the screen stays there")
    assert outbox.in_trouble
    disk.full = False
    qtbot.waitUntil(lambda: len(troubles) == 2)  # by the timer alone: nothing else is written
    assert troubles[1] is None
    assert disk.lines == ["c save m=three"]
    assert not outbox.in_trouble


def test_the_pauses_between_attempts_grow(
    outbox: Outbox, disk: Disk, background: Background, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(retry, "LAST_RETRY_MS", 70)
    disk.full = True
    save(outbox, disk, "one")
    pauses: list[int] = []
    outbox._retry._timer.timeout.connect(lambda: pauses.append(outbox._retry._timer.interval()))
    qtbot.waitUntil(lambda: len(pauses) >= 4)
    assert pauses[:4] == [20, 40, 70, 70]
    assert disk.attempts >= 4


def test_a_chat_that_cannot_be_written_holds_up_no_other(
    outbox: Outbox, disk: Disk, background: Background, qtbot: QtBot, troubles: list[SynthiaError | None]
) -> None:
    disk.broken.add("c")
    save(outbox, disk, "kept")
    put(outbox, disk, "rename")
    save(outbox, disk, "fine", chat="d")
    settle(outbox, background, qtbot)
    assert disk.lines == ["d save m=fine"]
    assert troubles[0] is not None
    assert "a mistake" in troubles[0].details
    disk.broken.clear()
    outbox.write()
    settle(outbox, background, qtbot)
    assert disk.lines[1:] == ["c save m=kept", "c rename"]


def test_what_is_not_written_can_be_asked_for(outbox: Outbox, disk: Disk, background: Background, qtbot: QtBot) -> None:
    disk.full = True
    save(outbox, disk, "one")
    save(outbox, disk, "two", "n")
    put(outbox, disk, "draft", "d")
    outbox.put("delete", Write("e", partial(disk.write, "delete"), hides=True))
    settle(outbox, background, qtbot)
    unsaved = outbox.unsaved("c")
    assert unsaved is not None
    assert [m.text for m in unsaved.messages.values()] == ["one", "two"]
    assert outbox.unsaved("d") is None
    assert outbox.unsaved_chats() == ([Conversation("c")], {"e"})
    disk.full = False
    outbox.write()
    settle(outbox, background, qtbot)
    assert (outbox.unsaved("c"), outbox.unsaved_chats()) == (None, ([], set()))


def test_a_chat_of_which_two_kinds_wait_is_listed_once_and_read_as_it_is_now(
    disk: Disk, outbox: Outbox, troubles: list[SynthiaError | None], qtbot: QtBot
) -> None:
    disk.full = True
    first, second = Message("1", None, Role.USER, "x"), Message("2", "1", Role.ASSISTANT, "y")
    outbox.put("copy", Write("c", partial(disk.write, "copy"), Conversation("c", "Copy"), {"1": first}))
    outbox.put("save", Write("c", partial(disk.write, "save"), Conversation("c", "Later"), {"2": second}))
    qtbot.waitUntil(lambda: bool(troubles))
    unsaved = outbox.unsaved("c")
    assert unsaved is not None
    assert (unsaved.header, dict(unsaved.messages)) == (Conversation("c", "Later"), {"1": first, "2": second})
    assert outbox.unsaved_chats() == ([Conversation("c", "Later")], set())
    disk.full = False
    qtbot.waitUntil(lambda: not outbox.in_trouble)
    assert disk.lines == ["c copy 1=x", "c save 2=y"]
