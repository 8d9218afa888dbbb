"""Figures of the Hub as people read them."""

from __future__ import annotations

from datetime import date

import pytest

from synthia_desktop.ui.models.hub_words import count_text, licence_text, parameters_text, updated_text


@pytest.mark.parametrize(
    ("count", "text"), [(0, "0"), (999, "999"), (1000, "1k"), (12_345, "12.3k"), (340_000, "340k"), (4_500_000, "4.5M")]
)
def test_counts(count: int, text: str) -> None:
    assert count_text(count) == text


@pytest.mark.parametrize(
    ("count", "text"),
    [(None, ""), (0, ""), (15_000, "15,000"), (560_000_000, "560M"), (7_241_732_096, "7.2B"), (68_976_648_192, "69B")],
)
def test_parameters(count: int | None, text: str) -> None:
    assert parameters_text(count) == text


@pytest.mark.parametrize(
    ("licence", "text"),
    [
        ("apache-2.0", "Apache-2.0"),
        ("llama2", "Llama 2 licence"),
        ("cc-by-nc-4.0", "CC-BY-NC-4.0"),
        ("own", "own"),
        ("", ""),
    ],
)
def test_licences(licence: str, text: str) -> None:
    assert licence_text(licence) == text


@pytest.mark.parametrize(
    ("moment", "text"),
    [
        ("2026-03-10", "today"),
        ("2026-03-11T08:00:00Z", "today"),
        ("2026-03-09", "yesterday"),
        ("2026-02-20", "18 days ago"),
        ("2025-12-18", "Dec 2025"),
        ("", ""),
        ("never", ""),
    ],
)
def test_dates(moment: str, text: str) -> None:
    assert updated_text(moment, date(2026, 3, 10)) == text
