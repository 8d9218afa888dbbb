"""Search finds what was written, in every script and on every branch, and nothing that is gone."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from synthia_desktop.core.conversation import Conversation, Message, MessageState, Role
from synthia_desktop.core.folding import fold
from synthia_desktop.core.search_query import SearchQuery, parse_query
from synthia_desktop.store.conversations import ConversationStore
from synthia_desktop.store.database import MIGRATIONS, open_database
from synthia_desktop.store.labels import LabelStore
from synthia_desktop.store.search import FoundChat, Interrupted, Search


@pytest.fixture
def store(tmp_path: Path) -> Iterator[ConversationStore]:
    made = ConversationStore(tmp_path / "synthia.db")
    yield made
    made.close()


@pytest.fixture
def search(store: ConversationStore, tmp_path: Path) -> Iterator[Search]:
    made = Search(tmp_path / "synthia.db")
    yield made
    made.close()


def tell(store: ConversationStore, chat: str, *texts: str, title: str = "", model: str = "m", at: float = 0.0) -> None:
    """A chat of these texts, in turn the person's and the model's."""
    store.save(Conversation(chat, title, updated=at))
    parent = None
    for number, text in enumerate(texts):
        role = Role.ASSISTANT if number % 2 else Role.USER
        store.put_message(chat, Message(f"{chat}{number}", parent, role, text, created=at + number, model_name=model))
        parent = f"{chat}{number}"


def hits(found: list[FoundChat]) -> list[str]:
    return [hit.message_id for chat in found for hit in chat.hits]


def ask(search: Search, text: str) -> list[str]:
    return hits(search.find(parse_query(text)))


@pytest.mark.parametrize(
    "typed",
    [
        "nerg",
        "TIDAL",
        "energie de",
        "é",
        "de",
        "dz",
        '"énergie des"',
        "東",
        "東京",
        "京の天気",
        "国어",
        "한국",
        "😀",
        "a1",
        "1.",
    ],
)
def test_it_finds_words_and_parts_of_words_in_every_script_as_typed(
    store: ConversationStore, search: Search, typed: str
) -> None:
    tell(store, "c", "L'énergie des marées, tidal: Łódz 東京の天気 国어 한국어 😀 a1.")
    assert ask(search, typed) == (["c0"] if fold(typed.strip('"')).split()[0] in fold(text_of(store)) else [])
    assert ask(search, typed) == ["c0"]


def text_of(store: ConversationStore) -> str:
    return store.load("c").messages["c0"].text


@pytest.mark.parametrize(
    "typed", ["zz", "京東", '"des énergie"', "energietidal", "q", "\ud800", '"', "*", "a OR b NEAR("]
)
def test_what_is_not_there_is_not_found_whatever_its_signs_mean_to_the_index(
    store: ConversationStore, search: Search, typed: str
) -> None:
    tell(store, "c", "L'énergie des marées, tidal 東京")
    assert ask(search, typed) == []


def test_all_words_have_to_be_in_one_message(store: ConversationStore, search: Search) -> None:
    tell(store, "c", "the moon and the tide", "only the moon", "only the tide")
    assert ask(search, "tide moon") == ["c0"]


def test_the_newest_come_first_grouped_by_chat_and_the_rest_is_counted(
    store: ConversationStore, search: Search
) -> None:
    tell(store, "a", *["tide"] * 5, title="First")
    tell(store, "b", "a tide")
    found = search.find(parse_query("tide"))
    assert [(chat.conversation_id, len(chat.hits), chat.more) for chat in found] == [("b", 1, 0), ("a", 3, 2)]
    assert hits(found)[1:] == ["a4", "a3", "a2"]
    assert len(search.find(parse_query("tide"), most_chats=1)) == 1


def test_a_title_is_found_and_marked_before_other_chats(store: ConversationStore, search: Search) -> None:
    tell(store, "a", "nothing", title="Über Gezeiten")
    tell(store, "b", "die Gezeiten", at=5.0)
    found = search.find(parse_query("gezeit"))
    assert [(chat.conversation_id, chat.title.spans) for chat in found] == [("a", ((5, 11),)), ("b", ())]


def test_other_branches_are_found_and_deleted_ones_are_not(store: ConversationStore, search: Search) -> None:
    tell(store, "c", "question")
    store.put_message("c", Message("x", "c0", Role.ASSISTANT, "tide one"))
    store.put_message("c", Message("y", "c0", Role.ASSISTANT, "tide two"))
    assert ask(search, "tide") == ["y", "x"]
    store.put_message("c", Message("y", "c0", Role.ASSISTANT, "tide two", deleted=1.0))
    assert ask(search, "tide") == ["x"]
    store.delete("c")
    assert search.find(parse_query("tide")) == []
    store.restore("c")
    assert ask(search, "tide") == ["x"]


def test_a_text_that_changes_is_found_as_it_is_now(store: ConversationStore, search: Search) -> None:
    tell(store, "c", "old words")
    store.put_message("c", Message("c0", None, Role.USER, "new words"))
    assert (ask(search, "old"), ask(search, "new")) == ([], ["c0"])


def test_an_answer_is_found_when_it_has_ended_also_by_a_crash(store: ConversationStore, search: Search) -> None:
    tell(store, "c", "question")
    answer = Message("a", "c0", Role.ASSISTANT, "the ti", MessageState.STREAMING)
    store.put_message("c", answer)
    store.put_message("c", replace(answer, text="the tide"))
    assert ask(search, "tide") == []
    store.recover_interrupted()
    assert ask(search, "tide") == ["a"]


def test_filters_by_model_date_tag_and_archive(store: ConversationStore, search: Search) -> None:
    labels = LabelStore(store)
    tell(store, "a", "tide", "tide", model="Synthia 7B", at=1_767_225_600.0)
    tell(store, "b", "tide", "tide", model="Other", at=1_500_000_000.0)
    labels.set_tags("a", ["Work", "Séa"])
    labels.archive("b", True)
    assert ask(search, "tide model:synth") == ["a1", "a0"]
    assert ask(search, "tide after:2025") == ["a1", "a0"]
    assert ask(search, "tide before:2025") == ["b1", "b0"]
    assert ask(search, "tide tag:sea") == ["a1", "a0"]
    assert ask(search, "tide tag:se") == []
    assert [(c.conversation_id, c.archived) for c in search.find(parse_query("in:archive"))] == [("b", True)]
    assert [c.conversation_id for c in search.find(SearchQuery(("tide",), archived=False))] == ["a"]
    assert [c.conversation_id for c in search.find(parse_query("model:other"))] == ["b"]
    assert labels.models() == ["Other", "Synthia 7B"]


def test_chats_of_before_the_index_come_into_it(tmp_path: Path) -> None:
    file = tmp_path / "synthia.db"
    with closing(open_database(file, MIGRATIONS[:4])) as old, old:
        old.execute("INSERT INTO conversations (id, title, system_prompt, created, updated) VALUES ('c', '', '', 0, 0)")
        old.executemany(
            "INSERT INTO messages (id, conversation_id, role, text, state, created, model_name)"
            " VALUES (?, 'c', 'user', ?, 'complete', 0, '')",
            [(str(number), f"tide {number}") for number in range(120)],
        )
    with closing(Search(file)) as search, closing(ConversationStore(file)) as store:
        store.put_message("c", Message("5", None, Role.USER, "changed before its turn"))
        while search.index_more(0):
            pass
        while search.index_more():
            pass
        assert ask(search, "tide 119") == ["119"]
        assert ask(search, "before its turn") == ["5"]
        assert ask(search, '"tide 5"') == [str(n) for n in range(59, 49, -1)][:3]
        assert not search.index_more()


def test_a_search_that_is_no_longer_wanted_ends(store: ConversationStore, search: Search) -> None:
    tell(store, "c", "tide")
    with pytest.raises(Interrupted):
        search.find(parse_query("tide"), cancelled=lambda: True)
    search.interrupt()
    assert ask(search, "tide") == ["c0"]


def test_a_search_that_breaks_in_on_the_filling_of_the_index_is_no_failure(
    store: ConversationStore, search: Search
) -> None:
    tell(store, "c", "tide")
    with store.transaction() as connection:
        connection.execute("INSERT INTO search (search) VALUES ('delete-all')")
        connection.execute("UPDATE messages SET indexed = 2")
    search._connection.set_progress_handler(lambda: 1, 1)  # as interrupt() at that moment
    assert search.index_more()
    search._connection.set_progress_handler(None, 1)
    assert ask(search, "tide") == []
    assert not search.index_more()
    assert ask(search, "tide") == ["c0"]


def test_the_index_agrees_with_the_texts_after_everything(store: ConversationStore, search: Search) -> None:
    tell(store, "a", "one two", "three")
    tell(store, "b", "four")
    with closing(open_database(store.path)) as other, other:
        other.execute("DELETE FROM conversations WHERE id = 'a'")
    assert [ask(search, word) for word in ("two", "three", "four")] == [[], [], ["b0"]]
    with closing(sqlite3.connect(store.path)) as raw:
        raw.execute("CREATE VIRTUAL TABLE temp.v USING fts5vocab (main, search, 'row')")
        left = {term for (term,) in raw.execute("SELECT term FROM temp.v")}
    assert left == {"fou", "our", "ur ", "r  "}


@given(
    texts=st.lists(st.text(alphabet='abAB é\u0301東京の한국\n"*😀-', min_size=1, max_size=30), min_size=1, max_size=6),
    typed=st.text(alphabet='abéB東京の"* 국', min_size=1, max_size=6),
)
@example(texts=["A"], typed='"a ')
@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_it_finds_exactly_what_contains_every_word(
    tmp_path_factory: pytest.TempPathFactory, texts: list[str], typed: str
) -> None:
    file = tmp_path_factory.mktemp("search") / "synthia.db"
    words = parse_query(typed).words
    with closing(ConversationStore(file)) as store, closing(Search(file)) as search:
        for number, text in enumerate(texts):
            tell(store, f"{number}-", text)
        found = ask(search, typed)
    expected = [f"{n}-0" for n, text in enumerate(texts) if words and all(word in fold(text) for word in words)]
    assert sorted(found) == expected


@pytest.mark.parametrize(
    ("answer", "typed", "shown"),
    [
        ("<think>\nThe height.\n</think>\n\nMind the speed.", "height", "The height.  Mind the speed."),
        ("<think>\nThe height.\n</think>\n\nMind the speed.", "speed", "The height.  Mind the speed."),
        ("The prompt held the mark.\n</think>\nMind it.", "held", "The prompt held the mark.  Mind it."),
        ("<|channel|>analysis<|message|>Thought.<|end|><|channel|>final<|message|>Said.", "said", "Thought.  Said."),
        ("Code says `</think>` there.", "code", "Code says </think> there."),
    ],
)
def test_a_snippet_shows_no_marks_of_reasoning(
    store: ConversationStore, search: Search, answer: str, typed: str, shown: str
) -> None:
    tell(store, "a", "Question", answer)
    (chat,) = search.find(parse_query(typed))
    assert chat.hits[0].snippet.text == shown


def test_a_mark_is_shown_where_it_was_looked_for_or_a_person_wrote_it(store: ConversationStore, search: Search) -> None:
    tell(store, "a", "What is </think> for?", "<think>\nNothing.\n</think>\nIt ends.")
    (chat,) = search.find(parse_query("</think>"))
    assert [hit.snippet.text for hit in chat.hits] == ["<think> Nothing. </think> It ends.", "What is </think> for?"]
    assert all(hit.snippet.spans for hit in chat.hits)
