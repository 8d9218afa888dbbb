"""The search on its own thread: the newest question is answered, older ones are given up."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from synthia_desktop.core.errors import StorageError
from synthia_desktop.core.search_query import parse_query
from synthia_desktop.store.conversations import ConversationStore
from synthia_desktop.store.database import MIGRATIONS, open_database
from synthia_desktop.store.exchange import ImportSummary, bring_in
from synthia_desktop.store.search import Search
from synthia_desktop.ui.chat.finder import Finder
from tests.core.exchange.chats import straight


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "synthia.db"


@pytest.fixture
def finder(file: Path, qtbot: QtBot) -> Iterator[Finder]:
    made = Finder(lambda: Search(file))
    yield made
    made.close()


def test_only_the_newest_question_is_answered(finder: Finder, file: Path, qtbot: QtBot) -> None:
    with closing(ConversationStore(file)) as store:
        bring_in([straight("the tide", "comes in")], store, ImportSummary())
    told: list[tuple[tuple[str, ...], int]] = []
    finder.found.connect(lambda query, found: told.append((query.words, len(found))))
    for text in ("t", "ti", "tid", "tide", "tidex"):
        finder.ask(parse_query(text))
    qtbot.waitUntil(lambda: bool(told))
    assert told == [(("tidex",), 0)]
    finder.ask(parse_query("comes"))
    finder.forget()
    finder.ask(parse_query("tide"))
    qtbot.waitUntil(lambda: len(told) == 2)
    assert told[1] == (("tide",), 1)


def test_old_messages_come_into_the_index_while_nobody_searches(finder: Finder, file: Path, qtbot: QtBot) -> None:
    with closing(open_database(file, MIGRATIONS[:4])) as old, old:
        old.execute("INSERT INTO conversations (id, title, system_prompt, created, updated) VALUES ('c', '', '', 0, 0)")
        old.executemany(
            "INSERT INTO messages (id, conversation_id, role, text, state, created, model_name)"
            " VALUES (?, 'c', 'user', ?, 'complete', 0, '')",
            [(str(number), f"tide {number} " + "words " * 200) for number in range(700)],
        )
    finder.fill_index()

    def indexed() -> bool:
        with closing(open_database(file)) as connection:
            return connection.execute("SELECT count(*) FROM messages WHERE indexed = 0").fetchone() == (0,)

    qtbot.waitUntil(indexed, timeout=20_000)
    with qtbot.waitSignal(finder.found) as found:
        finder.ask(parse_query("tide 699"))
    assert found.args is not None
    assert len(found.args[1]) == 1


def test_a_database_that_cannot_be_opened_is_told(file: Path, qtbot: QtBot) -> None:
    file.mkdir()
    finder = Finder(lambda: Search(file))
    with qtbot.waitSignal(finder.failed) as failed:
        finder.ask(parse_query("x"))
    assert failed.args is not None
    assert isinstance(failed.args[0], StorageError)
    finder.close()
