"""Citations: numbers of passages that there are, in prose only."""

import pytest

from synthia_desktop.core.citations import Citation, citations, cited


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("The sky is blue [1].", [("[1]", 1)]),
        ("Blue[2][ 3 ], red 【1】.", [("[2]", 2), ("[ 3 ]", 3), ("【1】", 1)]),
        ("Both [1, 3].", [("1", 1), ("3", 3)]),
        ("All [1–3].", [("1", 1), ("3", 3)]),
        ("Unknown [9] and [0].", []),
        ("A link [1](http://example.org) is none.", []),
        ("As it says in [1]: yes.", [("[1]", 1)]),
        ("Code `a[1]` and prose [1].", [("[1]", 1)]),
        ("```\na[1]\n```\nThen [2].", [("[2]", 2)]),
        ("```python\na[1] # still being written", []),
        ("天空是蓝色的[1]。", [("[1]", 1)]),
        ("السماء زرقاء [2].", [("[2]", 2)]),
        ("[" * 50_000, []),
    ],
)
def test_citations(text: str, found: list[tuple[str, int]]) -> None:
    given = citations(text, {1, 2, 3})
    assert [(text[one.start : one.end], one.number) for one in given] == found


def test_the_numbers_that_an_answer_cites() -> None:
    assert cited("One [3], two [1, 3], three [7].", {1, 2, 3}) == [1, 3]
    assert citations("", {1}) == []
    assert citations("x [1]", [1]) == [Citation(2, 5, 1)]
