"""Words for ranking: what means the same in a question and in a text is the same word, in every script."""

import pytest

from synthia_desktop.documents.terms import asked, terms


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("The Naïve café, c'est ça", ["the", "naiv", "cafe", "c", "est", "ca"]),
        ("GRÖSSE Größe", ["gross", "gross"]),
        ("readDocument", ["readdocument", "read", "document"]),
        ("HTTPServer2", ["httpserver2", "http", "server", "2"]),
        ("snake_case_name", ["snak", "case", "name"]),
        ("licences policies class bus", ["licenc", "policy", "class", "bus"]),
        ("stored storing stores store", ["stor", "stor", "stor", "stor"]),
        ("running stopped passing called king red", ["run", "stop", "pass", "call", "king", "red"]),
        ("模型加载", ["模型", "型加", "加载"]),
        ("日本", ["日本"]),
        ("火", ["火"]),
        ("GGUFファイルを", ["gguf", "ファ", "ァイ", "イル", "ルを"]),
        ("텍스트를", ["텍스", "스트", "트를"]),
        ("ﬁle ＡＢＣ", ["file", "abc"]),
        ("infor-\nmation", ["information"]),
        ("", []),
        ("— … !", []),
    ],
)
def test_terms(text: str, found: list[str]) -> None:
    assert terms(text) == found


def test_what_any_question_has_is_not_looked_for() -> None:
    assert asked("What is the licence, and how does the licence end?") == ["licenc", "end"]
    assert asked("Wie wird die Datei geöffnet?") == ["datei", "geoffnet"]
    assert asked("文件怎么打开") == ["文件", "件怎", "么打", "打开"]
    assert asked("Who is it?") == ["who", "is", "it"]
