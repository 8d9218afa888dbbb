"""The words of a download: numbers, units, and what is said in each state."""

from __future__ import annotations

import pytest

from synthia_desktop.core.download import DownloadState, Hold, Progress
from synthia_desktop.core.errors import DiskFullError, DownloadError
from synthia_desktop.ui.downloads.row import VerifyPace
from synthia_desktop.ui.downloads.texts import (
    detail_words,
    duration_text,
    limit_size,
    percent,
    problem_words,
    rate_text,
    share_text,
    short_size,
    spoken,
    state_words,
)
from tests.ui.downloads.entries import GB, entry

STATE = DownloadState


@pytest.mark.parametrize(
    ("size", "text"),
    [
        (0, "0 B"),
        (999, "999 B"),
        (4_368_439_584, "4.37 GB"),
        (56_600_000_000, "56.6 GB"),
        (151_400_000_000, "151 GB"),
        (999_600_000, "1.00 GB"),
        (9_996_000_000, "10.0 GB"),
        (412_300_000, "412 MB"),
        (2_500, "2.50 KB"),
    ],
)
def test_sizes_have_three_digits(size: int, text: str) -> None:
    assert short_size(size) == text


def test_a_share_is_in_the_unit_of_the_whole() -> None:
    assert share_text(2_710_000_000, 4_370_000_000) == "2.71 of 4.37 GB"
    assert share_text(0, 4 * GB) == "0 of 4.00 GB"
    assert share_text(412_000_000, 56_600_000_000) == "0.41 of 56.6 GB"


@pytest.mark.parametrize(("speed", "text"), [(0, "0 B/s"), (11_400_000, "11.4 MB/s"), (154e6, "154 MB/s")])
def test_speeds(speed: float, text: str) -> None:
    assert rate_text(speed) == text


def test_limits_have_no_empty_decimals() -> None:
    assert (limit_size(5 * GB), limit_size(2_500_000_000)) == ("5 GB", "2.5 GB")


@pytest.mark.parametrize(
    ("seconds", "text"),
    [
        (0.2, "1 s"),
        (59.4, "59 s"),
        (59.6, "1 min 0 s"),
        (146, "2 min 26 s"),
        (3600, "1 h 0 min"),
        (4320, "1 h 12 min"),
        (50 * 3600, "2 days 2 h"),
    ],
)
def test_durations_name_two_units(seconds: float, text: str) -> None:
    assert duration_text(seconds) == text


def test_a_hundred_percent_is_said_only_when_all_is_there() -> None:
    assert percent(Progress(done=999, total=1000)) == 99
    assert percent(Progress(done=1000, total=1000)) == 100
    assert percent(Progress()) == 0


def test_what_a_running_download_says() -> None:
    running = entry(1, STATE.ACTIVE, 2_710_000_000, 4_370_000_000, speed=11.4e6)
    assert state_words(running) == ("62%", "accent.text")
    assert detail_words(running) == "2.71 of 4.37 GB  ·  11.4 MB/s  ·  2 min 26 s left"
    stalled = entry(1, STATE.ACTIVE, 2_710_000_000, 4_370_000_000)
    assert detail_words(stalled) == "2.71 of 4.37 GB  ·  waiting for the server"


def test_what_a_check_says() -> None:
    checked = entry(1, STATE.VERIFYING, 4_140_000_000, 4_140_000_000, verified=2_940_000_000)
    assert state_words(checked) == ("Verifying 71%", "status.info")
    assert detail_words(checked) == "Checking all 4.14 GB against the published checksum"
    assert detail_words(checked, 6.2) == "Checking all 4.14 GB against the published checksum, about 6 s left"


def test_parts_that_are_joined_are_counted() -> None:
    paused = entry(1, STATE.PAUSED, 32_500_000_000, 35_000_000_000, 21_600_000_000)
    assert detail_words(paused) == "32.5 of 56.6 GB  ·  part 1 of 2, joined while downloading"
    second = entry(1, STATE.PAUSED, 36_000_000_000, 35_000_000_000, 21_600_000_000)
    assert "part 2 of 2" in detail_words(second)


@pytest.mark.parametrize("hold", list(Hold))
def test_each_reason_to_wait_is_named(hold: Hold) -> None:
    held = entry(1, STATE.HELD, GB, hold=hold)
    words, role = state_words(held)
    assert words.startswith("Paused: ")
    assert role == "status.warn"
    assert "continues by itself" in detail_words(held)


def test_a_failure_says_what_happened_and_what_is_kept() -> None:
    failed = entry(1, STATE.FAILED, GB, error=DownloadError("The server gave up", "1.00 GB is kept.", "Retry."))
    assert problem_words(failed) == ("The server gave up.", "1.00 GB is kept. Retry.")
    full = DiskFullError("The disk is full", "3 GB are missing.", "Make room.")
    assert problem_words(entry(1, STATE.HELD, GB, hold=Hold.DISK_FULL, error=full)) == (
        "",
        "3 GB are missing. Make room.",
    )
    assert problem_words(entry(1, STATE.ACTIVE)) == ("", "")


def test_a_row_is_spoken_as_a_sentence() -> None:
    assert spoken(entry(1, STATE.PAUSED)) == "Model 1, Q4_K_M, Paused by you"
    assert spoken(entry(1, STATE.DONE, 4 * GB)) == "Model 1, Q4_K_M, 4.00 GB, verified"


def test_the_pace_of_a_check_comes_from_how_fast_it_went() -> None:
    pace = VerifyPace()
    assert pace.seconds_left(100, 1000, now=5.0) is None
    assert pace.seconds_left(300, 1000, now=7.0) == pytest.approx(7.0)
    assert pace.seconds_left(900, 1000, now=13.0) == pytest.approx(1.0)
    assert pace.seconds_left(50, 1000, now=14.0) is None, "a check that begins anew has no pace yet"
