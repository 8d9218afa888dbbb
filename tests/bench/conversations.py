"""Chats of thousands of messages and branches: reading one from the disk, and each step of the person in it.

Run by hand:  .venv/bin/python -m tests.bench.conversations [--runs 7]
Prints JSON, medians in milliseconds. load: a chat of 2,000 messages (4 MB) and of 10,000 (20 MB) with its answers'
figures; beside it `rows`, the same rows fetched by SQLite alone. steps: in 10,000 messages with 3,333 branches at one
question; beside each `walk`, once over all messages, which each of these steps cost before. copy: 10,000 messages (20
MB) of different words, copied by the database and as all is saved; until the search knows them, and the longest that
others wait for the disk meanwhile; the processor's time with each.
"""

from __future__ import annotations

import argparse
import json
import random
import sqlite3
import statistics
import tempfile
import time
from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from pathlib import Path

from synthia_desktop.core.answer_stats import AnswerStats
from synthia_desktop.core.chat_copy import copy_up_to
from synthia_desktop.core.conversation import Conversation, Message, MessageState, Role, new_id
from synthia_desktop.store.conversations import ConversationStore
from synthia_desktop.store.copies import CopyStore
from synthia_desktop.store.trash import Trash

STATS = AnswerStats(120, 20, 64, 0.25, 80.0, 12.5, 5.5, 2**32 - 2, "stop")
TEXT = "Some words of a message. " * 80
ROWS = "SELECT id, parent_id, role, text, state, created, model_name, stats, deleted FROM messages"


def median_ms(runs: int, act: Callable[[], object]) -> float:
    times: list[float] = []
    for _ in range(runs):
        begun = time.perf_counter()
        act()
        times.append(time.perf_counter() - begun)
    return round(1000 * statistics.median(times), 3)


def long_chat(name: str, count: int) -> Conversation:
    """One branch."""
    chat = Conversation(name)
    for number in range(count):
        role, stats = (Role.ASSISTANT, STATS) if number % 2 else (Role.USER, None)
        chat.add(Message(f"{name}{number}", chat.current_id, role, TEXT, MessageState.COMPLETE, 1.0, "model", stats))
    return chat


def forked_chat(name: str, count: int) -> Conversation:
    """A third of the messages are versions of the first answer; the rest follows them."""
    chat = Conversation(name)
    chat.add(Message(f"{name}0", None, Role.USER, "?"))
    for number in range(1, count):
        parent = f"{name}{number - 1}" if number % 3 else f"{name}0"
        chat.add(Message(f"{name}{number}", parent, Role.ASSISTANT if number % 3 == 0 else Role.USER, "text"))
    return chat


def loads(store: ConversationStore, file: Path, runs: int) -> dict[str, object]:
    found: dict[str, object] = {}
    for count in (2_000, 10_000):
        chat = long_chat(f"long{count}-", count)
        save = median_ms(1, lambda chat=chat: store.save(chat, chat.messages.values()))
        with closing(sqlite3.connect(file)) as connection:
            rows = median_ms(
                runs,
                lambda chat=chat, connection=connection: connection.execute(
                    f"{ROWS} WHERE conversation_id = ? ORDER BY place",
                    (chat.id,),
                ).fetchall(),
            )
        load = median_ms(runs, lambda chat=chat: store.load(chat.id))
        found[str(count)] = {"load": load, "rows": rows, "save": save}
    return found


def steps(store: ConversationStore, runs: int) -> dict[str, float]:
    chat = forked_chat("forked-", 10_000)
    store.save(chat, chat.messages.values())
    first, last = chat.children("forked-0")[0].id, chat.children("forked-0")[-1].id

    def add() -> None:
        message = Message(new_id(), chat.latest_leaf(last), Role.USER, "more")
        chat.add(message)
        chat.version(message.id)

    def switch() -> None:
        chat.switch_to(first)
        chat.switch_to(last)

    def delete() -> None:
        store.save(chat, chat.delete(first, 1.0, following=True))
        store.save(chat, chat.restore(1.0))

    def purge() -> None:
        store.save(chat, chat.delete(chat.children("forked-0")[0].id, 1.0, following=True))
        Trash(store).purge(2.0)

    parents = chat.messages.values
    return {
        "walk": median_ms(runs, lambda: [m for m in parents() if m.parent_id == "forked-0" and m.role is Role.USER]),
        "branch": median_ms(runs, chat.branch),
        "siblings": median_ms(runs, lambda: chat.siblings(last)),
        "add and version": median_ms(runs, add),
        "switch there and back": median_ms(runs, switch),
        "delete and restore, stored": median_ms(runs, delete),
        "delete for good, stored": median_ms(3, purge),
    }


def copies(store: ConversationStore) -> dict[str, tuple[float, float]]:
    """Milliseconds of the clock and of the processor."""
    dice, chat = random.Random(0), long_chat("words-", 10_000)
    letters = "eeeetttaaaooiinnsshhrrdlucmfw"
    words = ["".join(dice.choices(letters, k=dice.randint(2, 9))) for _ in range(20_000)]
    for id_, message in chat.messages.items():
        chat.messages[id_] = replace(message, text=" ".join(dice.choices(words, k=310)))
    store.save(chat, chat.messages.values())
    slow, fast = (copy_up_to(chat, "words-9999", "Copy", 1.0, new_id) for _ in range(2))
    made, waits = CopyStore(store), list[float]()

    def index() -> None:
        more = True
        while more:
            begun = time.perf_counter()
            more = made.index_more()
            waits.append(1000 * (time.perf_counter() - begun))

    found = {
        "saved as all is": both_ms(lambda: store.save(slow.conversation, slow.conversation.messages.values())),
        "by the database": both_ms(lambda: made.save(fast.conversation, fast.sources)),
        "until the search knows it": both_ms(index),
    }
    if store.load(fast.conversation.id) != fast.conversation:
        raise SystemExit("the copy is not what it was made from")
    return found | {"longest wait": (round(max(waits), 1), 0.0)}


def both_ms(act: Callable[[], object]) -> tuple[float, float]:
    clock, processor = time.perf_counter(), time.process_time()
    act()
    return round(1000 * (time.perf_counter() - clock), 1), round(1000 * (time.process_time() - processor), 1)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--runs", type=int, default=7)
    runs = parser.parse_args().runs
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "synthia.db"
        store = ConversationStore(file)
        found: dict[str, object] = {"load": loads(store, file, runs), "steps": steps(store, runs)}
        found["copy"] = copies(store)
        store.close()
    print(json.dumps(found, indent=1))


if __name__ == "__main__":
    main()
