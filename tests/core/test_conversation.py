"""A conversation is a tree: editing and regenerating add branches and lose nothing."""

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
