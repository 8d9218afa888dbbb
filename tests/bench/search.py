"""How long the first results take over 100,000 messages, for each state of a query while it is typed.

Run by hand:  .venv/bin/python -m tests.bench.search [--messages 100000] [--rounds 3]
Fills a database with sentences of Python's own documentation and, in every tenth message, of Japanese, Chinese and
Korean. Prints JSON: milliseconds until find() has the first results for each prefix of each query (the worst and the
median), beside a scan of all messages with SQLite's own lower() and instr() for the same whole queries; what a stored
message costs; and the sizes of the texts and of the whole file in megabytes.
"""

from __future__ import annotations

import argparse
import json
import random
import re
import statistics
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import closing
from itertools import islice
from pathlib import Path
from pydoc_data import topics

from synthia_desktop.core.conversation import Conversation, Message, Role
from synthia_desktop.core.search_query import parse_query
from synthia_desktop.store.conversations import ConversationStore
from synthia_desktop.store.database import open_database
from synthia_desktop.store.search import Search

EASTERN = (
    "量子力学は原子や電子の振る舞いを説明する理論です。",
    "東京の天気は明日晴れるでしょう。",
    "机器学习是人工智能的一个分支。",
    "这个程序在本地运行语言模型。",
    "한국어 텍스트도 찾아야 합니다.",
)
QUERIES = (
    "statement object reference",
    "iterator protocol",
    "thatheand",
    "zqxj nothing like it",
    "量子力学",
    "東京の天気",
    "텍스트도",
    "model:synthia class instance",
    "after:2030 method",
    '"the value of the"',
)
OF_A_CHAT = 20


def texts(count: int) -> Iterator[str]:
    """As many messages' texts, the same each time: from one sentence to some pages."""
    chance = random.Random(1)
    whole = " ".join(topics.topics.values())
    sentences = [s for s in (part.strip() for part in re.split(r"(?<=[.!?])\s+", whole)) if 20 < len(s) < 400]
    for number in range(count):
        some = EASTERN if number % 10 == 3 else sentences
        length = min(40, int(chance.paretovariate(1.2))) if number % 2 == 0 else chance.randint(2, 14)
        yield " ".join(chance.choice(some) for _ in range(length))


def fill(file: Path, count: int) -> None:
    """Chats of 20 messages each; the index is filled by the triggers, as it is in use."""
    with closing(open_database(file)) as connection:
        made = enumerate(texts(count))
        for chat in range(0, count, OF_A_CHAT):
            with connection:
                connection.execute(
                    "INSERT INTO conversations (id, title, system_prompt, created, updated) VALUES (?, ?, '', ?, ?)",
                    (str(chat), f"Chat {chat}", chat, chat),
                )
                connection.executemany(
                    "INSERT INTO messages (id, conversation_id, role, text, state, created, model_name)"
                    " VALUES (?, ?, ?, ?, 'complete', ?, ?)",
                    [
                        (str(n), str(chat), ("user", "assistant")[n % 2], text, n, f"Synthia {n % 3}")
                        for n, text in islice(made, OF_A_CHAT)
                    ],
                )


def milliseconds(work: Callable[[], object]) -> float:
    """How long it took."""
    began = time.perf_counter()
    work()
    return 1000 * (time.perf_counter() - began)


def main() -> None:
    """Fill a database, then type."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--messages", type=int, default=100_000)
    parser.add_argument("--rounds", type=int, default=3)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        file = Path(name) / "synthia.db"
        filling = milliseconds(lambda: fill(file, options.messages))
        typed = {query[:end] for query in QUERIES for end in range(1, len(query) + 1)}
        with closing(Search(file)) as search, closing(open_database(file)) as connection:
            first = {text: milliseconds(lambda text=text: search.find(parse_query(text))) for text in sorted(typed)}
            worst: dict[str, float] = {}
            for text in sorted(typed):
                times = [milliseconds(lambda text=text: search.find(parse_query(text))) for _ in range(options.rounds)]
                worst[text] = statistics.median(times)
            scan = "SELECT count(*) FROM messages WHERE instr(lower(text), ?)"
            scans = [milliseconds(lambda q=q: connection.execute(scan, (q,)).fetchone()) for q in QUERIES[:7]]
            stored, size = connection.execute(
                "SELECT count(*), sum(length(CAST(text AS BLOB))) FROM messages"
            ).fetchone()
        with closing(ConversationStore(file)) as store:
            store.save(Conversation("new"))
            whole = " ".join(texts(500))
            answers = [Message(f"n{n}", None, Role.USER, whole[n * 2000 : (n + 1) * 2000]) for n in range(50)]
            put = [milliseconds(lambda answer=answer: store.put_message("new", answer)) for answer in answers]
        report = {
            "messages": stored,
            "typed_states": len(typed),
            "worst_ms": round(max(worst.values()), 1),
            "slowest": {text: round(worst[text], 1) for text in sorted(worst, key=lambda text: -worst[text])[:5]},
            "median_ms": round(statistics.median(worst.values()), 1),
            "worst_when_first_asked_ms": round(max(first.values()), 1),
            "scan_of_all_messages_ms": round(statistics.median(scans)),
            "filling_s": round(filling / 1000, 1),
            "store_a_message_of_2000_letters_ms": round(statistics.median(put), 1),
            "texts_mb": round(size / 1e6, 1),
            "file_mb": round(file.stat().st_size / 1e6, 1),
        }
    sys.stdout.write(json.dumps(report, indent=2, ensure_ascii=False) + "\n")


if __name__ == "__main__":
    main()
