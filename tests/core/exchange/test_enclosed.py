"""Files that came with questions, in exported chats: named, their citations readable, all of it back from JSON."""

import json
from datetime import UTC
from pathlib import Path

from synthia_desktop.core.attachments import Attachment, Document, Enclosure, Kind, Opened
from synthia_desktop.core.conversation import Conversation, Message, Role
from synthia_desktop.core.enclosing import enclose
from synthia_desktop.core.exchange import cards, own
from synthia_desktop.core.exchange.chat import Chat
from synthia_desktop.core.exchange.enclosed import document_ids
from synthia_desktop.core.exchange.page import page
from synthia_desktop.core.exchange.reading import Reader
from synthia_desktop.core.exchange.words import markdown
from synthia_desktop.core.passages import split

SKY = Document.of(Kind.PDF, "The sky is <blue>.\n\nGrass is green.", (0, 20))


def chat(name: str = "sky `<b>`.pdf") -> Chat:
    attachment = Attachment(name, Kind.PDF, 9, "d", SKY.id, len(SKY.text), 2, mode="retrieval")
    enclosed = enclose([Opened(attachment, SKY)], split(SKY, name))
    conversation = Conversation("c" * 32, "Colours", created=1.0, updated=2.0)
    conversation.add(Message("1" * 32, None, Role.USER, "What is blue?", created=1.0, enclosed=enclosed))
    conversation.add(Message("2" * 32, "1" * 32, Role.ASSISTANT, "The sky [1], as `a[2]` says.", created=2.0))
    return Chat(conversation, documents=(SKY,))


def test_markdown_names_the_files_and_says_where_a_citation_is_from() -> None:
    text = "".join(markdown(chat(), zone=UTC))
    assert (
        "## You\n\n- Attached: `sky '<b>'.pdf (2 pages, the passages that fit the question)`\n\nWhat is blue?\n" in text
    )
    assert "Sources:\n\n- `[1] sky '<b>'.pdf, page 1`: “The sky is <blue>.”\n" in text
    assert "green" not in text


def test_html_does_too_and_runs_nothing_of_it() -> None:
    text = "".join(page(chat("<script>.pdf"), lambda said: said, "", zone=UTC))
    assert "Attached: <span" in text
    assert "<script>" not in text
    assert "[1] &lt;script&gt;.pdf, page 1: “The sky is &lt;blue&gt;.”" in text


def test_the_cards_lines_have_what_the_model_was_asked() -> None:
    (line,) = cards.write([chat()])
    turn = json.loads(line)
    assert turn["prompt"].startswith("<passages>\n[1] sky")
    assert turn["prompt"].endswith("\n\nWhat is blue?")


def test_json_brings_back_the_texts_but_none_of_a_deleted_question(tmp_path: Path) -> None:
    file = tmp_path / "chats.json"
    file.write_text("".join(own.write([chat()], 5.0)), encoding="utf-8")
    assert list(Reader(file, 9.0)) == [chat()]
    deleted = chat()
    deleted.conversation.delete("1" * 32, 3.0, False)
    assert "documents" not in own.as_data(deleted)
    assert document_ids(deleted.conversation) == []


def test_a_text_that_is_not_what_its_id_says_is_left_out() -> None:
    data = own.as_data(chat())
    data["documents"][0]["text"] = "The sky is red."
    data["documents"] += [7, {"id": SKY.id, "kind": "film", "pages": [-1, 10**30], "text": 5}]
    data["messages"][0]["enclosed"]["attachments"] = [{"name": 5, "mode": "other"}, "x"]
    data["messages"][0]["enclosed"]["passages"][0] |= {"page": "one", "number": 2**70}
    read = own.read(data)
    assert read.documents == ()
    assert any("document 1 is not the one" in problem for problem in read.problems)
    message = read.conversation.messages["1" * 32]
    assert message.enclosed is not None
    assert message.enclosed.block.startswith("<passages>")
    assert list(markdown(read))
    data["messages"][0]["enclosed"] = "nothing"
    assert own.read(data).conversation.messages["1" * 32].asked in ("What is blue?", Enclosure().asked("What is blue?"))


def test_pages_in_no_order_are_left_out_with_their_text() -> None:
    """Shown, each of them would bring the text before it once more."""
    for pages in ((20, 0), (-1, 20), (0, 10_000)):
        data = own.as_data(chat())
        odd = Document.of(Kind.PDF, SKY.text, pages)
        data["documents"] = [{"id": odd.id, "kind": "pdf", "pages": list(pages), "text": odd.text}]
        read = own.read(data)
        assert read.documents == ()
        assert read.problems


def test_a_question_keeps_no_more_passages_than_can_be_shown() -> None:
    data = own.as_data(chat())
    enclosed = data["messages"][0]["enclosed"]
    enclosed["passages"] *= 5 * own.MOST_ENCLOSED
    read = own.read(data)
    kept = read.conversation.messages["1" * 32].enclosed
    assert kept is not None
    assert len(kept.passages) == own.MOST_ENCLOSED
    assert len(kept.attachments) == 1
    assert kept.block == enclosed["block"]
    assert "message 1.enclosed" in read.problems
