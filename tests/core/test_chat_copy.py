"""A chat can be copied up to a message; the copy and the original then go on apart."""

from itertools import count

from synthia_desktop.core.chat_copy import copy_up_to
from synthia_desktop.core.chat_options import ChatOptions
from synthia_desktop.core.conversation import Conversation, Message, MessageState, Role


def chat() -> Conversation:
    conversation = Conversation("c", "Title", "Be brief.", 1.0, 2.0)
    for id_, parent, role in [
        ("q1", None, Role.USER),
        ("a1", "q1", Role.ASSISTANT),
        ("b1", "q1", Role.ASSISTANT),
        ("q2", "b1", Role.USER),
    ]:
        conversation.add(Message(id_, parent, role, f"text {id_}", MessageState.LENGTH, 3.0, "model"))
    return conversation


def copied(conversation: Conversation, message_id: str) -> Conversation:
    numbers = count()
    return copy_up_to(conversation, message_id, "Other", 9.0, lambda: f"new{next(numbers)}").conversation


def test_the_branch_up_to_the_message_is_copied_under_new_ids() -> None:
    made = copied(chat(), "b1")
    assert (made.id, made.title, made.system_prompt, made.created, made.updated) == ("new0", "Other", "Be brief.", 9, 9)
    assert [(m.id, m.parent_id, m.role, m.text, m.state, m.created, m.model_name) for m in made.branch()] == [
        ("new1", None, Role.USER, "text q1", MessageState.LENGTH, 3.0, "model"),
        ("new2", "new1", Role.ASSISTANT, "text b1", MessageState.LENGTH, 3.0, "model"),
    ]
    assert len(made.messages) == 2


def test_a_copy_tells_what_each_of_its_messages_is_a_copy_of() -> None:
    numbers = count()
    copy = copy_up_to(chat(), "b1", "Other", 9.0, lambda: f"new{next(numbers)}")
    assert (copy.source, copy.sources) == ("c", {"new1": "q1", "new2": "b1"})
    going_on = chat()
    going_on.add(Message("b1", "q1", Role.ASSISTANT, "text b1 and", MessageState.STREAMING))
    numbers = count()
    copy = copy_up_to(going_on, "b1", "Other", 9.0, lambda: f"new{next(numbers)}")
    assert copy.sources == {"new1": "q1"}, "what is stored of it may be less"


def test_a_deleted_message_and_an_unfinished_answer() -> None:
    conversation = chat()
    conversation.delete("b1", 5.0, following=False)
    conversation.add(Message("a2", "q2", Role.ASSISTANT, "so fa", MessageState.STREAMING))
    made = copied(conversation, "a2")
    assert [m.text for m in made.branch()] == ["text q1", "text q2", "so fa"]
    assert made.branch()[-1].state is MessageState.STOPPED


def test_a_summary_goes_with_the_message_up_to_which_it_tells() -> None:
    conversation = chat()
    conversation.options = ChatOptions("summarise", summary="So far.", summary_until="a1")
    assert copied(conversation, "a1").options == ChatOptions("summarise", summary="So far.", summary_until="new2")
    assert copied(conversation, "q1").options == ChatOptions("summarise")
