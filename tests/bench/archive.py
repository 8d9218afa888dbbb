"""How long an archive takes out to JSON and back, and what reading a large file of another program's chats takes.

Run by hand:  .venv/bin/python -m tests.bench.archive [--messages 10000] [--foreign-mb 500]
Fills a database with branched chats, exports all to one JSON file, imports that into an empty database and compares
every chat; then writes a conversations.json as ChatGPT gives it, looks through it as the dialog does before anything is
imported, and ends another look after a second, as Cancel does. Prints JSON: seconds of each, megabytes per second
beside json.load of the same file, and the most memory that the looking takes.
"""

from __future__ import annotations

import argparse
import json
import sys
import tempfile
import time
import tracemalloc
from collections.abc import Callable, Iterator
from contextlib import closing, suppress
from pathlib import Path
from typing import TypeVar

from synthia_desktop.core.exchange import own
from synthia_desktop.core.exchange.reading import Reader, Stopped
from synthia_desktop.core.exchange.writing import write_file
from synthia_desktop.store.conversations import ConversationStore
from synthia_desktop.store.exchange import ImportSummary, bring_in, look_through, stored_chats
from tests.core.exchange.chats import branched
from tests.core.exchange.test_reading import chatgpt_chat

OF_A_CHAT = 100
T = TypeVar("T")


def timed(work: Callable[[], T]) -> tuple[float, T]:
    """Seconds, and what it gave."""
    began = time.perf_counter()
    result = work()
    return round(time.perf_counter() - began, 2), result


def round_trip(folder: Path, messages: int) -> dict[str, object]:
    """An archive out and back. Ends the program if a chat is not what it was."""
    chats = [branched(seed, OF_A_CHAT) for seed in range(messages // OF_A_CHAT)]
    file = folder / "archive.json"
    with closing(ConversationStore(folder / "a.db")) as here, closing(ConversationStore(folder / "b.db")) as there:
        bring_in(chats, here, ImportSummary())
        out, _ = timed(lambda: write_file(file, own.write(stored_chats(here), 1.0)))
        back, summary = timed(lambda: bring_in(Reader(file, 1.0), there, ImportSummary()))
        same = all(there.load(chat.conversation.id) == chat.conversation for chat in chats)
        if not same or summary.messages != messages or summary.problems:
            raise SystemExit("the archive did not come back as it was")
    size = round(file.stat().st_size / 1e6, 1)
    return {"messages": messages, "file_mb": size, "export_s": out, "import_s": back, "every_branch_identical": same}


def foreign(megabytes: int) -> Iterator[str]:
    """A conversations.json of about this size, of chats with long answers."""
    written = 0
    yield "["
    while written < megabytes * 1_000_000:
        chat = chatgpt_chat(id=str(written))
        for node in chat["mapping"].values():
            if node["message"]:
                node["message"]["content"].get("parts", [""])[-1:] = ['A long answer \\ " 東京. ' * 200]
        piece = json.dumps(chat)
        yield (",\n" if written else "") + piece
        written += len(piece)
    yield "]"


def large_file(folder: Path, megabytes: int) -> dict[str, object]:
    """Look through a large file, then again until it is cancelled."""
    file = folder / "conversations.json"
    write_file(file, foreign(megabytes))
    size = file.stat().st_size / 1e6
    with closing(ConversationStore(folder / "c.db")) as store:
        look, summary = timed(lambda: look_through(Reader(file, 1.0), store))
        end = time.perf_counter() + 1.0
        stop, _ = timed(lambda: cancelled(file, store, lambda: time.perf_counter() > end))
        tracemalloc.start()
        some = time.perf_counter() + 10.0
        cancelled(file, store, lambda: time.perf_counter() > some)
        peak = tracemalloc.get_traced_memory()[1] / 1e6
        tracemalloc.stop()
    whole, _ = timed(lambda: json.loads(file.read_bytes()))
    return {
        "foreign_mb": round(size),
        "chats": sum(summary.counts.values()),
        "look_through_s": look,
        "look_through_mb_s": round(size / look),
        "json_load_of_the_whole_s": whole,
        "cancelled_after_1_s_ended_after_s": stop,
        "most_python_memory_mb": round(peak, 1),
    }


def cancelled(file: Path, store: ConversationStore, stopped: Callable[[], bool]) -> None:
    """Look through the file until that gives True."""
    with suppress(Stopped):
        look_through(Reader(file, 1.0, stopped=stopped), store)


def main() -> None:
    """Out and back, then the large file."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--messages", type=int, default=10_000)
    parser.add_argument("--foreign-mb", type=int, default=500)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        report = round_trip(Path(name), options.messages)
        if options.foreign_mb:
            report |= large_file(Path(name), options.foreign_mb)
    sys.stdout.write(json.dumps(report, indent=2) + "\n")


if __name__ == "__main__":
    main()
