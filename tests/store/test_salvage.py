"""Really damaged files: what can be read is saved, nothing is invented, and the damaged file is kept as it was."""

from __future__ import annotations

import random
import shutil
from contextlib import closing
from pathlib import Path

import pytest

from synthia_desktop.core.conversation import Conversation
from synthia_desktop.core.errors import DamagedDatabaseError
from synthia_desktop.core.search_query import parse_query
from synthia_desktop.store.conversations import ConversationStore
from synthia_desktop.store.database import MIGRATIONS, check_mark, open_database
from synthia_desktop.store.exchange import ImportSummary, bring_in
from synthia_desktop.store.labels import LabelStore
from synthia_desktop.store.opening import Salvage, open_store
from synthia_desktop.store.salvage import salvage
from synthia_desktop.store.search import Search
from tests.core.exchange.chats import branched, straight

PAGE = 4096


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "synthia.db"


def fill(file: Path, chats: int = 12, messages: int = 40) -> dict[str, Conversation]:
    """Chats of all kinds, the first one with a text of many pages."""
    made = [branched(seed, messages) for seed in range(chats)]
    made.append(straight("needle " + "x" * 50_000, "short", title="Long"))
    with closing(ConversationStore(file)) as store:
        bring_in(made, store, ImportSummary())
        store.set_draft("new", "typed and not sent")
    return {chat.conversation.id: chat.conversation for chat in made}


def overwrite(file: Path, *pages: int, seed: int = 1) -> None:
    """Put noise over pages, counted from 1."""
    chance = random.Random(seed)
    with file.open("r+b") as stream:
        for page in pages:
            stream.seek((page - 1) * PAGE)
            stream.write(chance.randbytes(PAGE))


def opened(file: Path) -> tuple[dict[str, Conversation], Salvage | None]:
    store, saved = open_store(file)
    with closing(store):
        return {summary.id: store.load(summary.id) for summary in store.summaries()}, saved


def test_with_the_first_page_gone_everything_is_saved(file: Path) -> None:
    before = fill(file)
    overwrite(file, 1)
    damaged = file.read_bytes()
    now, saved = opened(file)
    assert saved is not None
    assert now == before
    assert (saved.chats, saved.nameless, saved.broken) == (len(before), 0, 0)
    assert saved.messages == sum(len(chat.messages) for chat in before.values())
    assert saved.kept.read_bytes() == damaged
    assert saved.kept.name.startswith("synthia.db.damaged-20")
    with closing(Search(file)) as search:
        while search.index_more():
            pass
        assert len(search.find(parse_query("needle"))) == 1
    with closing(ConversationStore(file)) as store:
        assert store.draft("new") == "typed and not sent"
        assert LabelStore(store).get(next(iter(before))).tags == ("Work", "Größe")
    assert opened(file) == (before, None)


@pytest.mark.parametrize("seed", range(6))
def test_noise_over_many_pages_costs_what_stood_there_and_nothing_is_invented(file: Path, seed: int) -> None:
    before = fill(file)
    count = file.stat().st_size // PAGE
    overwrite(file, *random.Random(seed).sample(range(1, count + 1), count // 10), seed=seed)
    damaged = file.read_bytes()
    check_mark(file).touch()
    now, saved = opened(file)
    assert saved is not None
    assert saved.kept.read_bytes() == damaged
    kept = 0
    for id_, chat in now.items():
        for message in chat.messages.values():
            original = before[id_].messages[message.id]
            assert (message.text, message.role, message.created) == (original.text, original.role, original.created)
            assert message.parent_id is None or message.parent_id in chat.messages
            kept += 1
        assert chat.current_id in chat.messages or not chat.messages
    assert kept == saved.messages
    assert kept > 0.6 * sum(len(chat.messages) for chat in before.values())


def test_chats_whose_names_are_gone_get_one_and_keep_their_messages(file: Path) -> None:
    before = fill(file, 3)
    with closing(open_database(file)) as connection:
        pages = [row[0] for row in connection.execute("SELECT pageno FROM dbstat WHERE name = 'conversations'")]
    overwrite(file, *pages)
    check_mark(file).touch()
    now, saved = opened(file)
    assert saved is not None
    assert saved.nameless == saved.chats == len(before)
    assert {chat.title for chat in now.values()} == {"Recovered chat"}
    assert {id_: list(chat.messages) for id_, chat in now.items()} == {
        id_: list(chat.messages) for id_, chat in before.items()
    }


def test_what_stands_in_the_log_is_saved_too(file: Path, tmp_path: Path) -> None:
    fill(file, 2)
    copy = tmp_path / "copy.db"
    with closing(ConversationStore(file)) as store:
        bring_in([straight("only in the log", title="Newest")], store, ImportSummary())
        for ending in ("", "-wal"):
            shutil.copy(f"{file}{ending}", f"{copy}{ending}")
    overwrite(copy, 1)
    now, saved = opened(copy)
    assert saved is not None
    assert "Newest" in {chat.title for chat in now.values()}
    assert saved.kept.with_name(f"{saved.kept.name}-wal").exists()


def test_a_file_cut_in_half(file: Path) -> None:
    fill(file)
    content = file.read_bytes()
    file.write_bytes(content[: len(content) // 2 + 100])
    check_mark(file).touch()
    now, saved = opened(file)
    assert saved is not None
    assert saved.messages == sum(len(chat.messages) for chat in now.values()) > 0


@pytest.mark.parametrize("content", [b"x", b"this is no database" * 900, b"SQLite format 3\0" + b"\xff" * 9000])
def test_where_nothing_can_be_read_the_list_is_empty_and_the_file_is_kept(file: Path, content: bytes) -> None:
    file.write_bytes(content)
    now, saved = opened(file)
    assert now == {}
    assert saved is not None
    assert (saved.chats, saved.messages, saved.kept.read_bytes()) == (0, 0, content)


def test_what_was_deleted_for_good_does_not_come_back(file: Path) -> None:
    before = fill(file)
    gone = next(iter(before))
    with closing(open_database(file)) as connection, connection:
        connection.execute("DELETE FROM conversations WHERE id = ?", (gone,))
    overwrite(file, 2)
    saved = salvage(file)
    with closing(ConversationStore(file)) as store:
        assert gone not in {summary.id for summary in store.summaries()}
    assert saved.nameless == 0


def test_a_file_of_an_older_version_is_saved_into_the_newest(file: Path) -> None:
    with closing(open_database(file, MIGRATIONS[:3])) as connection, connection:
        connection.execute("INSERT INTO conversations VALUES ('1', 'Old', '', 'm', 5, 6, NULL)")
        connection.execute("INSERT INTO messages VALUES (1, 'm', '1', NULL, 'user', 'Hi', 'complete', 5, '', NULL)")
        connection.execute("INSERT INTO measurements VALUES (1, 'kind', 'subject', '{}', 5)")
    overwrite(file, 1)
    now, saved = opened(file)
    assert saved is not None
    assert [message.text for message in now["1"].branch()] == ["Hi"]
    with closing(open_database(file)) as connection:
        assert connection.execute("SELECT kind, created FROM measurements").fetchall() == [("kind", 5.0)]


def test_after_a_kill_a_whole_file_is_checked_and_left_as_it_is(file: Path, tmp_path: Path) -> None:
    before = fill(file, 2)
    copy = tmp_path / "copy.db"
    with closing(ConversationStore(file)) as store:
        store.set_draft("new", "other")
        for ending in ("", "-wal"):
            shutil.copy(f"{file}{ending}", f"{copy}{ending}")
    check_mark(copy).touch()
    assert opened(copy) == (before, None)
    assert not check_mark(copy).exists()


def test_damage_that_is_met_in_use_is_mended_at_the_next_start(file: Path) -> None:
    before = fill(file)
    with closing(open_database(file)) as connection:
        pages = [row[0] for row in connection.execute("SELECT pageno FROM dbstat WHERE name = 'messages' LIMIT 40")]
    overwrite(file, *pages)
    with closing(ConversationStore(file)) as store, pytest.raises(DamagedDatabaseError, match="Start Synthia again"):
        list(map(store.load, before))
    assert check_mark(file).exists()
    now, saved = opened(file)
    assert saved is not None
    assert set(now) <= set(before)


def test_a_salvage_that_was_killed_before_its_last_step_is_finished(file: Path) -> None:
    before = fill(file, 2)
    file.replace(file.with_name("synthia.db.salvaged"))
    assert opened(file) == (before, None)
