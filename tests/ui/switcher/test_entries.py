"""What the quick switcher lists for what is typed, and in which order."""

from __future__ import annotations

import pytest

from synthia_desktop.core.quick_match import name_of
from synthia_desktop.ui.switcher.entries import AT_FIRST, MOST, Entry, Kind, Pool, asked, found

CHATS = ["Tidal energy", "Rocket to orbit", "Letter to the landlord", "量子力学入門", "Энергия приливов"]
MODELS = ["synthia-7b-v3.0 Q4_K_M", "synthia-70b-v1.5 Q5_K_M"]
ACTIONS = ["New chat", "Rename the chat", "Regenerate the last answer", "Larger text"]


def entries(kind: Kind, names: list[str]) -> list[Entry]:
    return [Entry(kind, name, name_of(name), "box") for name in names]


@pytest.fixture
def pools() -> dict[Kind, Pool]:
    made = {kind: Pool() for kind in (Kind.CHAT, Kind.MODEL, Kind.ACTION)}
    for kind, names in ((Kind.CHAT, CHATS), (Kind.MODEL, MODELS), (Kind.ACTION, ACTIONS)):
        made[kind].set_entries(entries(kind, names))
    return made


def listed(pools: dict[Kind, Pool], typed: str) -> list[tuple[Kind, list[str]]]:
    return [(group.kind, [entry.key for entry in group.entries]) for group in found(pools, asked(typed))]


def test_at_first_each_kind_is_there_in_its_own_order(pools: dict[Kind, Pool]) -> None:
    assert listed(pools, "") == [(Kind.CHAT, CHATS), (Kind.MODEL, MODELS), (Kind.ACTION, ACTIONS)]
    assert all(count >= 4 for count in AT_FIRST.values())


@pytest.mark.parametrize(
    ("typed", "first"),
    [
        ("rocket", "Rocket to orbit"),
        ("rto", "Rocket to orbit"),
        ("landlord letter", "Letter to the landlord"),
        ("70b", "synthia-70b-v1.5 Q5_K_M"),
        ("s7q4", "synthia-7b-v3.0 Q4_K_M"),
        ("regen", "Regenerate the last answer"),
        ("量子", "量子力学入門"),
        ("入門", "量子力学入門"),
        ("энергия", "Энергия приливов"),
        ("new", "New chat"),
    ],
)
def test_the_best_find_is_the_first_row(pools: dict[Kind, Pool], typed: str, first: str) -> None:
    assert listed(pools, typed)[0][1][0] == first


@pytest.mark.parametrize(
    ("typed", "kinds"),
    [("#t", [Kind.CHAT]), ("@s", [Kind.MODEL]), (">r", [Kind.ACTION]), ("> ", [Kind.ACTION]), ("  # ", [Kind.CHAT])],
)
def test_a_sign_leaves_one_kind(pools: dict[Kind, Pool], typed: str, kinds: list[Kind]) -> None:
    assert [kind for kind, _ in listed(pools, typed)] == kinds


def test_letters_more_find_the_same_as_typed_at_once(pools: dict[Kind, Pool]) -> None:
    word = "the last answer"
    stepwise = [listed(pools, word[:end]) for end in range(1, len(word) + 1)]
    for pool in pools.values():
        pool.set_entries(pool._all)
    assert stepwise[-1] == listed(pools, word)
    # And back: letters taken away bring back what was left out.
    assert listed(pools, "e") == stepwise[0] or listed(pools, "t") == stepwise[0]


def test_nothing_found_is_no_group(pools: dict[Kind, Pool]) -> None:
    assert listed(pools, "zzz") == []


def test_the_recent_ones_come_first_among_equals() -> None:
    pool = Pool()
    pool.set_entries(entries(Kind.CHAT, [f"Chat {n}" for n in range(50)]))
    best, _ = pool.find(("chat",), MOST[Kind.CHAT])
    assert [entry.key for entry in best] == [f"Chat {n}" for n in range(MOST[Kind.CHAT])]
