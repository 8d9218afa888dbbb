"""Texts are cut between signs, as Qt finds them too."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QTextBoundaryFinder

from synthia_desktop.core.graphemes import clip
from synthia_desktop.core.titles import LONGEST, title_from
from tests.ui.scripts import CHINESE, FAMILY, FLAG, WAVE

SIGNS = ["a", " ", "é", "e\u0301", "ä\u0323", FAMILY, FLAG, WAVE, "☎️", "한", "한", "กำ", "नि", "🏴󠁧󠁢󠁳󠁣󠁴󠁿", "漢"]


def boundaries(text: str) -> set[int]:
    """The places between Qt's graphemes, in UTF-16 units."""
    finder = QTextBoundaryFinder(QTextBoundaryFinder.BoundaryType.Grapheme, text)
    found = {0}
    while (at := finder.toNextBoundary()) >= 0:
        found.add(at)
    return found


@given(st.lists(st.sampled_from(SIGNS), max_size=12).map("".join), st.integers(1, 40))
def test_no_sign_is_cut(text: str, most: int) -> None:
    cut = clip(text, most)
    assert text.startswith(cut)
    assert len(cut) <= most
    whole = len(cut.encode("utf-16-le")) // 2
    assert whole in boundaries(text) or len(cut) == most, "a single sign that is longer is cut after all"


@pytest.mark.parametrize("sign", [FAMILY, FLAG, WAVE, "e\u0301"])
def test_a_title_has_whole_signs(sign: str) -> None:
    for before in range(LONGEST):
        title = title_from("x" * before + sign * 30)
        kept = title.removesuffix("…").lstrip("x")
        assert kept.replace(sign, "") == ""


def test_a_title_without_spaces_is_cut_at_its_length() -> None:
    assert title_from(CHINESE) == f"{CHINESE[:LONGEST].rstrip('。')}…"
