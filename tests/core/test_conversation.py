"""A conversation is a tree: editing and regenerating add branches and lose nothing."""

from dataclasses import replace
from typing import NoReturn

from hypothesis import given
from hypothesis import strategies as st

from synthia_desktop.core.answer_stats import AnswerStats
from synthia_desktop.core.conversation import Conversation, Message, Role, Turn, turns_of


def message(id_: str, parent: str | None, role: Role = Role.USER) -> Message:
    return Message(id_, parent, role, id_)


def tree() -> Conversation:
    conversation = Conversation("c")
    for id_, parent, role in [
        ("q1", None, Role.USER),
        ("a1", "q1", Role.ASSISTANT),
        ("q2", "a1", Role.USER),
        ("a2", "q2", Role.ASSISTANT),
        ("b1", "q1", Role.ASSISTANT),
        ("q1'", None, Role.USER),
    ]:
        conversation.add(message(id_, parent, role))
    return conversation


def test_the_branch_leads_from_the_first_message_to_the_current_one() -> None:
    conversation = tree()
    assert [m.id for m in conversation.branch()] == ["q1'"]
    conversation.current_id = "a2"
    assert [m.id for m in conversation.branch()] == ["q1", "a1", "q2", "a2"]
    conversation.current_id = "gone"
    assert conversation.branch() == []


def test_a_damaged_tree_that_runs_in_a_circle_still_ends() -> None:
    conversation = Conversation("c", current_id="a", messages={"a": message("a", "b"), "b": message("b", "a")})
    assert [m.id for m in conversation.branch()] == ["b", "a"]


def test_versions_of_a_message_are_its_siblings() -> None:
    conversation = tree()
    assert [m.id for m in conversation.siblings("b1")] == ["a1", "b1"]
    assert [m.id for m in conversation.siblings("q1")] == ["q1", "q1'"]


def test_switching_to_a_branch_leads_to_its_newest_end() -> None:
    conversation = tree()
    assert conversation.latest_leaf("a1") == "a2"
    assert conversation.latest_leaf("q1") == "b1"


def test_turns_pair_questions_with_answers() -> None:
    conversation = tree()
    conversation.current_id = "q2"
    assert turns_of(conversation.branch()) == [Turn("q1", "a1"), Turn("q2")]
    alone = [
        message("q", None),
        message("r", "q"),
        message("a", "r", Role.ASSISTANT),
        message("b", "a", Role.ASSISTANT),
    ]
    assert turns_of(alone) == [Turn("q"), Turn("r", "a")]


def test_versions_count_the_messages_at_the_same_place() -> None:
    conversation = Conversation("c")
    conversation.add(Message("q", None, Role.USER, "?"))
    conversation.add(Message("a1", "q", Role.ASSISTANT, "1"))
    conversation.add(Message("a2", "q", Role.ASSISTANT, "2"))
    conversation.add(Message("q2", "a1", Role.USER, "??"))
    assert conversation.versions() == {"q": (0, 1), "a1": (0, 2), "a2": (1, 2), "q2": (0, 1)}
    for message_id, (index, count) in conversation.versions().items():
        assert [m.id for m in conversation.siblings(message_id)][index] == message_id
        assert len(conversation.siblings(message_id)) == count


def shown(conversation: Conversation) -> list[str]:
    return [m.id for m in conversation.branch()]


def test_deleting_one_message_leaves_what_follows_it_on_what_was_before_it() -> None:
    conversation = tree()
    conversation.current_id = "a2"
    gone = conversation.delete("a1", 5.0, following=False)
    assert [(m.id, m.deleted) for m in gone] == [("a1", 5.0)]
    assert shown(conversation) == ["q1", "q2", "a2"]
    assert [m.id for m in conversation.siblings("b1")] == ["q2", "b1"]
    assert conversation.version("q2") == (0, 2)


def test_deleting_with_what_follows_takes_every_branch_of_it() -> None:
    conversation = tree()
    conversation.add(message("q2'", "a1"))
    conversation.add(message("a2'", "q2'", Role.ASSISTANT))
    gone = conversation.delete("a1", 5.0, following=True)
    assert {m.id for m in gone} == {"a1", "q2", "a2", "q2'", "a2'"}
    assert shown(conversation) == ["q1", "b1"]
    assert conversation.version("b1") == (0, 1)


def test_deleting_a_turn_takes_every_version_of_its_answer_and_nothing_behind_them() -> None:
    conversation = tree()
    gone = conversation.delete_turn("q1", 5.0)
    assert {m.id for m in gone} == {"q1", "a1", "b1"}
    conversation.switch_to("q2")
    assert shown(conversation) == ["q2", "a2"]
    assert [m.id for m in conversation.siblings("q2")] == ["q2", "q1'"]
    conversation.restore(5.0)
    assert conversation.versions() == tree().versions()


def test_what_a_shown_turn_leaves_behind_is_shown() -> None:
    conversation = tree()
    conversation.delete("q1'", 1.0, following=True)
    conversation.switch_to("b1")
    conversation.delete_turn("q1", 2.0)
    assert shown(conversation) == ["q2", "a2"]


def test_what_is_shown_after_a_deletion_is_the_nearest_version_or_what_was_before() -> None:
    conversation = Conversation("c")
    for id_ in ("a1", "a2", "a3"):
        conversation.current_id = "q"
        conversation.add(message(id_, "q", Role.ASSISTANT))
    conversation.messages = {"q": message("q", None), **conversation.messages}
    conversation.switch_to("a2")
    conversation.delete("a2", 1.0, following=True)
    assert shown(conversation) == ["q", "a1"]
    conversation.delete("a1", 2.0, following=True)
    assert shown(conversation) == ["q", "a3"]
    conversation.delete("a3", 3.0, following=True)
    assert shown(conversation) == ["q"]
    conversation.delete("q", 4.0, following=False)
    assert (shown(conversation), conversation.current_id) == ([], None)


def test_a_restored_message_stands_where_it_was() -> None:
    conversation = tree()
    conversation.current_id = "a2"
    conversation.delete("a1", 1.0, following=False)
    conversation.delete("q2", 2.0, following=True)
    assert shown(conversation) == ["q1", "b1"]
    assert {m.id for m in conversation.restore(2.0)} == {"q2", "a2"}
    assert shown(conversation) == ["q1", "q2", "a2"]
    assert [m.id for m in conversation.restore(1.0)] == ["a1"]
    assert shown(conversation) == ["q1", "a1", "q2", "a2"]
    assert conversation.restore(1.0) == []
    assert {m.id for m in conversation.messages.values()} == set(tree().messages)
    assert conversation.versions() == tree().versions()


def test_an_undone_deletion_shows_the_branch_that_was_shown() -> None:
    conversation = Conversation("c")
    for id_, parent, role in [
        ("q", None, Role.USER),
        ("a", "q", Role.ASSISTANT),
        ("r", "a", Role.USER),
        ("s", "a", Role.USER),
    ]:
        conversation.add(message(id_, parent, role))
    conversation.switch_to("r")
    conversation.delete("a", 1.0, following=True)
    conversation.restore(1.0)
    assert shown(conversation) == ["q", "a", "r"]


def test_going_to_another_version_and_back_leads_to_where_one_was() -> None:
    conversation = tree()
    conversation.add(message("q2'", "a1"))
    conversation.switch_to("q2")
    conversation.switch_to("b1")
    assert shown(conversation) == ["q1", "b1"]
    conversation.switch_to("a1")
    assert shown(conversation) == ["q1", "a1", "q2", "a2"]


def test_removing_the_last_message_shows_the_one_before_it() -> None:
    conversation = tree()
    conversation.add(message("x", "q1'", Role.ASSISTANT))
    conversation.remove("x")
    assert (shown(conversation), "x" in conversation.messages) == (["q1'"], False)
    assert conversation.children("q1'") == []


@given(st.data())
def test_every_deletion_can_be_undone_in_any_order(data: st.DataObject) -> None:
    conversation = Conversation("c")
    for number in range(data.draw(st.integers(1, 12))):
        parent = data.draw(st.sampled_from([None, *conversation.messages]))
        conversation.add(message(str(number), parent, data.draw(st.sampled_from(Role))))
    before, versions = dict(conversation.messages), conversation.versions()
    times: list[float] = []
    while left := [m.id for m in conversation.messages.values() if m.deleted is None]:
        if times and data.draw(st.booleans()):
            break
        when, chosen = float(len(times) + 1), data.draw(st.sampled_from(left))
        if data.draw(st.booleans()):
            conversation.stand_at(data.draw(st.sampled_from(left)))
        if data.draw(st.booleans()):
            conversation.delete_turn(chosen, when)
        else:
            conversation.delete(chosen, when, data.draw(st.booleans()))
        times.append(when)
        kept = [m.id for m in conversation.messages.values() if m.deleted is None]
        # All that is left can still be reached from the beginning, by the switchers.
        reached = {m.id for root in conversation.children(None) for m in [root, *conversation.following(root.id)]}
        assert reached == set(kept) == set(conversation.versions())
        assert set(shown(conversation)) <= set(kept)
        assert bool(conversation.branch()) == bool(kept)
    for when in data.draw(st.permutations(times)):
        conversation.restore(when)
    assert (conversation.messages, conversation.versions()) == (before, versions)


def test_ten_thousand_messages_in_thousands_of_branches_are_walked_once() -> None:
    """Counted, not timed: what one step of the person costs must not grow with the whole tree."""
    conversation = Conversation("c")
    conversation.add(message("0", None))
    for number in range(1, 10_000):
        parent = str(number - 1) if number % 3 else "0"
        conversation.add(Message(str(number), parent, Role.USER, ""))
    looked_at: list[str] = []

    class Counting(dict[str, Message]):
        def __getitem__(self, key: str) -> Message:
            looked_at.append(key)
            return super().__getitem__(key)

        def values(self) -> NoReturn:
            raise AssertionError("the whole tree was walked")

    conversation.messages = Counting(conversation.messages)
    conversation.add(Message("new", "9998", Role.ASSISTANT, ""))
    assert conversation.version("new") == (0, 1)
    assert len(conversation.siblings("9999")) == 3334
    looked_at.clear()
    conversation.switch_to("3")
    assert len(conversation.branch()) == 4
    assert len(looked_at) < 20


def test_an_answer_that_went_on_cost_both_parts() -> None:
    first = AnswerStats(100, 20, 64, 0.5, 80.0, 16.0, 5.0, 7, "length")
    more = AnswerStats(164, 1, 16, 0.1, 9.0, 8.0, 2.5, 8, "stop")
    assert first.then(more) == AnswerStats(100, 21, 80, 0.5, 80.0, 80 / 6, 7.5, 8, "stop")
    single = replace(more, generated_tokens=1, tokens_per_second=0.0)
    assert first.then(single).tokens_per_second == 16.0
    assert single.then(single).tokens_per_second == 0.0
