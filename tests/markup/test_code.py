"""Code is coloured in the units that Qt counts in."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from synthia_desktop.markup.code import MAX_CHARS, MAX_LINE, MAX_SPACE, highlight


def words(code: str, language: str) -> list[tuple[str, str]]:
    units = code.encode("utf-16-le")
    return [
        (units[2 * start : 2 * (start + length)].decode("utf-16-le"), role)
        for start, length, role in highlight(code, language)
    ]


def test_each_role_is_found() -> None:
    code = "def f(x):  # why\n    return 'é😀' + 12"
    found = words(code, "python")
    for expected in [
        ("def", "keyword"),
        ("f", "function"),
        ("# why", "comment"),
        ("'é😀'", "string"),
        ("12", "number"),
    ]:
        assert expected in found


def test_a_comment_on_the_last_line_is_found() -> None:
    assert words("export A=1  # why", "bash")[-1] == ("# why", "comment")
    assert words("# why", "bash") == [("# why", "comment")]


def test_unknown_languages_and_long_texts_stay_plain() -> None:
    assert highlight("x = 1", "no such language") == ()
    assert highlight("x = 1", "") == ()
    assert highlight("1\n" * (MAX_CHARS // 2 + 1), "python") == ()


@pytest.mark.parametrize("language", ["c", "cpp", "java", "csharp", "groovy", "console", "diff", "ini"])
def test_code_that_would_hold_a_lexer_up_stays_plain(language: str) -> None:
    for hole in ("\n" * MAX_SPACE, "\t\n" * (MAX_SPACE // 2), "x" * (MAX_LINE - 1)):
        assert highlight(f"int a;{hole}\nint b;", language) == ()
    assert highlight("x = 1" + "\n" * MAX_SPACE + "y" * MAX_LINE, "python")


@given(st.text(max_size=60), st.sampled_from(["python", "c++", "json", "bash", "html", "js", "diff", "sql"]))
def test_spans_lie_in_the_text_in_order(code: str, language: str) -> None:
    end = 0
    for start, length, _ in highlight(code, language):
        assert start >= end
        assert length > 0
        end = start + length
    assert end <= len(code.encode("utf-16-le", "surrogatepass")) // 2
