"""Layout and journals: every byte has one place, and a journal is believed only where it can be right."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from synthia_desktop.core.download import Download, Part, Target
from synthia_desktop.hub.transfer.journal import ANY_BOOT, Journal, decode, encode, load, save_safe
from synthia_desktop.hub.transfer.layout import LARGEST_PIECE, SMALLEST_PIECE, fingerprint, piece_size, pieces_of
from tests.faults.hub_server import names_in

MARK = bytes(range(16))
sizes = st.integers(0, 3 << 30)
parts = st.lists(st.builds(Part, st.just("p"), sizes, st.sampled_from(["ab" * 32, ""])), max_size=4).map(tuple)
targets = st.lists(st.builds(Target, st.just("t"), parts), max_size=4).map(tuple)


@given(targets)
def test_pieces_cover_every_byte_once_and_in_order(found: tuple[Target, ...]) -> None:
    rows = pieces_of(Download(targets=found))
    part = 0
    for index, (target, row) in enumerate(zip(found, rows, strict=True)):
        place = 0
        for each in target.parts:
            pieces = [piece for piece in row if piece.part == part]
            start = 0
            for piece in pieces:
                assert (piece.target, piece.place, piece.start) == (index, place + start, start)
                assert piece.size > 0
                start += piece.size
            assert start == each.size
            assert each.sha256 or len(pieces) <= 1
            place += each.size
            part += 1
        assert SMALLEST_PIECE <= piece_size(target) <= LARGEST_PIECE


@given(st.lists(st.integers(0, 1 << 40), max_size=50), st.data())
def test_a_journal_is_what_was_written(counts: list[int], data: st.DataObject) -> None:
    content = encode(ANY_BOOT, MARK, counts)
    assert decode(content, ANY_BOOT, MARK, counts) == counts
    at = data.draw(st.integers(0, 39))
    broken = content[:at] + bytes([content[at] ^ 1]) + content[at + 1 :]
    with pytest.raises(ValueError, match="of another file"):
        decode(broken, ANY_BOOT, MARK, counts)
    with pytest.raises(ValueError, match="another length"):
        decode(content[:-1], ANY_BOOT, MARK, counts)


@given(st.lists(st.integers(1, 1 << 40), min_size=1, max_size=50), st.data())
def test_a_journal_that_counts_too_much_is_not_believed(counts: list[int], data: st.DataObject) -> None:
    sizes = list(counts)
    sizes[data.draw(st.integers(0, len(sizes) - 1))] -= 1
    with pytest.raises(ValueError, match="more than there is"):
        decode(encode(ANY_BOOT, MARK, counts), ANY_BOOT, MARK, sizes)


def test_the_volatile_journal_counts_in_the_same_boot_only(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    now, safe = tmp_path / "now", tmp_path / "safe"
    save_safe(safe, MARK, [5, 0, 1])
    journal = Journal(now, MARK, [5, 0, 1])
    journal.note(1, 7)
    journal.note(2, 3)
    journal.close()
    assert load(now, safe, MARK, [9, 9, 9]) == [5, 7, 3]
    assert load(now, safe, bytes(16), [9, 9, 9]) == [0, 0, 0]
    boot = tmp_path / "boot_id"
    boot.write_text("another")
    monkeypatch.setattr("synthia_desktop.hub.transfer.journal._BOOT_ID", boot)
    assert load(now, safe, MARK, [9, 9, 9]) == [5, 0, 1]
    safe.unlink()
    assert load(now, safe, MARK, [9, 9, 9]) == [0, 0, 0]
    assert names_in(tmp_path) == ["boot_id", "now"]


def test_a_journal_belongs_to_the_content_not_to_the_address() -> None:
    hashed, bare = Part("a", 5, "ab" * 32), Part("a", 5)
    here, there = Download(endpoint="https://a", commit="1"), Download(endpoint="https://b", commit="2")
    for part, same in ((hashed, True), (bare, False)):
        target = Target("t", (part,))
        assert (fingerprint(here, target) == fingerprint(there, target)) is same
    assert fingerprint(here, Target("t", (hashed,))) != fingerprint(here, Target("t", (Part("a", 6, "ab" * 32),)))
