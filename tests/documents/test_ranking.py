"""Ranking finds the passage that answers a question, among hundreds of real licence texts and in other scripts."""

from __future__ import annotations

import threading
from pathlib import Path

import pytest

from synthia_desktop.core.attachments import Document, Kind, Passage
from synthia_desktop.core.passages import split
from synthia_desktop.documents.ranking import MOST, Ranking

LICENCES = Path(__file__).parents[2] / "packaging" / "licences"
# What a person would ask, and words of the passage that answers it.
QUESTIONS = {
    "What happens to my patent license if I sue somebody over the software?": "institute patent litigation",
    "Am I allowed to use the licensor's trademarks and product names?": "trademarks, service marks, or product names",
    "Can I charge a fee for warranty or support?": "charge a fee for, acceptance of support",
    "How many years must I offer the source when I sell a physical product?": "valid for at least three years",
    "What is a User Product?": '"User Product" is either',
    "How many days do I have to cure a violation after I got a notice?": "30 days after your receipt of the notice",
    "Do I have to accept the license just to run a copy?": "not required to accept this License in order to receive",
    "Can library facilities be placed in one single library with others?": "side by side in a single library",
    "Who is the license steward and may publish new versions?": "Mozilla Foundation is the license steward",
    "May the fonts be sold by themselves?": "may be sold by itself",
}


@pytest.fixture(scope="module")
def passages() -> list[Passage]:
    found: list[Passage] = []
    for name in ("Apache-2.0", "GPL-3.0-only", "LGPL-3.0-only", "MPL-2.0", "SQLite", "Python", "libffi", "STIX"):
        text = (LICENCES / f"{name}.txt").read_text(encoding="utf-8")
        found += split(Document.of(Kind.TEXT, text), f"{name}.txt")
    return found


@pytest.fixture(scope="module")
def ranking(passages: list[Passage]) -> Ranking:
    return Ranking(passages)


def holds(passage: Passage, words: str) -> bool:
    return words.casefold() in " ".join(passage.text.split()).casefold()


def document(name: str, *paragraphs: str) -> list[Passage]:
    return [Passage(name, text=text, end=len(text), name=name) for text in paragraphs]


@pytest.mark.parametrize(("question", "words"), QUESTIONS.items())
def test_the_answer_is_among_the_first_three_of_all_passages(
    ranking: Ranking, passages: list[Passage], question: str, words: str
) -> None:
    assert any(holds(passage, words) for passage in passages)
    assert any(holds(passage, words) for passage in ranking.best(question, 10_000, 3))


def test_as_many_passages_as_fit_in_the_order_of_the_files(ranking: Ranking, passages: list[Passage]) -> None:
    for characters in (0, 500, 3_000, 9_000, 100_000):
        best = ranking.best("patent license warranty", characters)
        assert sum(len(passage.text) for passage in best) <= characters
        places = [passages.index(passage) for passage in best]
        assert places == sorted(places)
        assert len(best) <= MOST
    assert len(ranking.best("patent license warranty", 100_000)) == MOST


def test_the_same_question_finds_the_same_passages(passages: list[Passage]) -> None:
    question = "Which warranty is given?"
    assert Ranking(passages).best(question, 5_000) == Ranking(passages).best(question, 5_000)


@pytest.mark.parametrize("question", ["", "?!", "Was ist das?", "xylophone", '"NEAR( OR * ^ -', "words:NOT"])
def test_a_question_without_words_of_the_text_gets_its_beginning(question: str) -> None:
    texts = document("a.txt", "One thing.", "Another thing.", "The last thing.")
    assert [passage.text for passage in Ranking(texts).best(question, 60, 2)] == ["One thing.", "Another thing."]


def test_nothing_gives_nothing() -> None:
    assert Ranking([]).best("Anything?", 1_000) == ()


def test_other_scripts_and_names_of_code() -> None:
    texts = document(
        "notes.md",
        "模型文件保存在数据文件夹里，可以在设置中更改它的位置。",
        "聊天记录每秒保存一次，程序退出后也不会丢失。",
        "Die Übertragung wird fortgesetzt, wenn die Verbindung wieder da ist.",
        "def open_database(path): opens the file in WAL mode.",
        "class HTTPServer reads the requestHeaders of every client.",
        "음성 인식은 지원하지 않습니다.",
        "الملفات محفوظة على هذا الحاسوب فقط.",
    )
    ranking = Ranking(texts)
    for question, start in {
        "怎么更改文件夹的位置？": "模型",
        "聊天会丢失吗": "聊天",
        "Wann geht die ubertragung weiter?": "Die Über",
        "What does openDatabase do?": "def open",
        "request headers": "class HTTP",
        "음성을 인식하나요?": "음성",
        "أين الملفات": "الملفات",
    }.items():
        assert ranking.best(question, 1_000, 1)[0].text.startswith(start), question


def test_a_pasted_page_as_the_question_is_no_error(ranking: Ranking, passages: list[Passage]) -> None:
    assert passages[40] in ranking.best(" ".join(passage.text for passage in passages[40:90]), 100_000, 50)


def test_it_is_asked_from_other_threads(passages: list[Passage]) -> None:
    ranking, found = Ranking(passages), list[tuple[Passage, ...]]()

    def ask() -> None:
        found.append(ranking.best("patent litigation", 2_000))

    threads = [threading.Thread(target=ask) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(set(found)) == 1
    assert found[0]
