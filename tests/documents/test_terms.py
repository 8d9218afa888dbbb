"""Words for ranking: what means the same in a question and in a text is the same word, in every script."""

import pytest

from synthia_desktop.documents.terms import terms


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("The Naïve café, c'est ça", ["the", "naive", "cafe", "c", "est", "ca"]),
        ("GRÖSSE Größe", ["grosse", "grosse"]),
        ("readDocument", ["readdocument", "read", "document"]),
        ("HTTPServer2", ["httpserver2", "http", "server", "2"]),
        ("snake_case_name", ["snake", "case", "name"]),
        ("licences policies class bus", ["licence", "policy", "class", "bus"]),
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
