"""Passages: all of the text is in them, in order, none too long, each under its heading and on its page."""

from itertools import pairwise

from hypothesis import given, settings
from hypothesis import strategies as st

from synthia_desktop.core.attachments import Document, Kind
from synthia_desktop.core.passages import LONGEST, OVERLAP, split

TEXTS = st.text(
    st.one_of(st.sampled_from("ab .\n\n\t#`。\u0301한字"), st.characters(exclude_categories=["Cs"])), max_size=4_000
)


@st.composite
def documents(draw: st.DrawFn) -> Document:
    text = draw(TEXTS) * draw(st.integers(1, 4))
    kind = draw(st.sampled_from(Kind))
    places = draw(st.sets(st.integers(0, len(text)), max_size=8)) if kind is Kind.PDF and text else set[int]()
    return Document.of(kind, text, tuple(sorted({0, *places})) if places else ())


@settings(deadline=None)
@given(documents())
def test_passages_hold_all_of_the_text_in_order(document: Document) -> None:
    passages = split(document, "a.txt")
    covered, last = 0, 0
    for passage in passages:
        assert passage.text == document.text[passage.start : passage.end]
        assert passage.text == passage.text.strip() != ""
        assert len(passage.text) <= LONGEST
        assert passage.start > last - OVERLAP - 1
        assert passage.end > covered
        assert not document.text[covered : passage.start].strip()
        covered, last = passage.end, passage.end
    assert not document.text[covered:].strip()


@settings(deadline=None)
@given(documents())
def test_the_same_document_is_cut_the_same_way_and_no_passage_crosses_a_page(document: Document) -> None:
    passages = split(document, "a.txt")
    assert passages == split(Document.of(document.kind, document.text, document.pages), "a.txt")
    for passage in passages:
        assert passage.page == document.page_at(passage.end - 1)
        assert (passage.page is None) == (not document.pages)


def test_sections_of_a_markdown_file_are_passages_under_the_path_of_their_headings() -> None:
    body = "words " * 80
    text = f"# Guide\n\n{body}\n\n## Install ##\n\n{body}\n\n```sh\n# no heading\n```\n\n"
    text += f"### On Linux\n\n{body}\n\n## Use\n\n{body}"
    passages = split(Document.of(Kind.MARKDOWN, text), "guide.md")
    assert [passage.heading for passage in passages] == [
        "Guide",
        "Guide › Install",
        "Guide › Install › On Linux",
        "Guide › Use",
    ]
    assert "# no heading" in passages[1].text


def test_short_sections_stay_together() -> None:
    text = "".join(f"## Word {number}\n\nWhat it means.\n\n" for number in range(40))
    passages = list(split(Document.of(Kind.MARKDOWN, text), "words.md"))
    assert len(passages) < 8
    assert passages[0].heading == "Word 0"


def test_a_long_paragraph_is_cut_between_sentences_which_the_next_piece_begins_with() -> None:
    sentences = [f"This is sentence number {number:03} of one paragraph that has no end." for number in range(60)]
    passages = split(Document.of(Kind.TEXT, " ".join(sentences)), "long.txt")
    assert len(passages) > 3
    for before, after in pairwise(passages):
        assert before.text.endswith(".")
        assert after.text.startswith("This is sentence")
        assert after.start < before.end


def test_a_long_line_without_a_blank_is_cut_between_letters() -> None:
    text = "e\u0301" * 3_000
    passages = split(Document.of(Kind.TEXT, text), "one.txt")
    assert all(passage.text.startswith("e") for passage in passages)
    assert "".join(passage.text for passage in passages) == text


def test_a_passage_of_code_says_what_it_is_in() -> None:
    method = "    def method(self):\n" + "        return 1  # of some words\n" * 12 + "\n"
    passages = split(Document.of(Kind.CODE, "class Reader:\n" + method * 8), "reader.py")
    assert len(passages) > 2
    assert {passage.heading for passage in passages[1:]} == {"class Reader:"}


def test_pages_begin_passages() -> None:
    document = Document.of(Kind.PDF, "one\n\ntwo\n\nthree", (0, 5, 10))
    assert [(passage.page, passage.text) for passage in split(document, "a.pdf")] == [
        (1, "one"),
        (2, "two"),
        (3, "three"),
    ]


def test_an_empty_text_has_no_passage() -> None:
    assert split(Document.of(Kind.TEXT, " \n\n "), "blank.txt") == ()


def test_a_heading_loses_the_signs_that_close_it_and_no_others() -> None:
    lines = ["# One #", "## Two ##  ", "# C#", "# ##", "###   "]
    text = "".join(f"{line}\n{'words ' * 80}\n" for line in lines)
    headings = [passage.heading for passage in split(Document.of(Kind.MARKDOWN, text), "a.md")]
    assert list(dict.fromkeys(headings)) == ["One", "One › Two", "C#"]


def test_a_heading_full_of_blanks_holds_nothing_up() -> None:
    """With a regular expression for its end this would take hours."""
    text = "# a" + " " * 500_000 + "b"
    assert split(Document.of(Kind.MARKDOWN, text), "a.md")


def test_a_file_that_is_one_heading_has_passages_with_its_beginning_above_them() -> None:
    text = "# " + "heading " * 2_000 + "\n\nWords."
    passages = split(Document.of(Kind.MARKDOWN, text), "a.md")
    assert len(passages) > 10
    assert {len(passage.heading) for passage in passages} == {len("heading " * 15)}
