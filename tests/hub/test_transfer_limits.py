"""The speed limit holds for all together and changes at once; a busy server's wish to wait is understood."""

import threading
import time
from email.utils import formatdate

import pytest

from synthia_desktop.hub.transfer import SpeedLimiter
from synthia_desktop.hub.transfer.trouble import MAX_WAIT_S, asked_wait


def test_no_limit_waits_for_nothing() -> None:
    limiter = SpeedLimiter()
    limiter.take(1 << 50, threading.Event())
    assert not limiter.limited
    assert limiter.streams > 16


def test_what_is_taken_together_takes_as_long_as_the_limit_says() -> None:
    limiter, begun = SpeedLimiter(1_000_000), time.monotonic()
    takers = [threading.Thread(target=limiter.take, args=(50_000, threading.Event())) for _ in range(4)]
    for taker in takers:
        taker.start()
    for taker in takers:
        taker.join()
    assert time.monotonic() - begun >= 0.2
    assert limiter.streams == 1


@pytest.mark.parametrize("way", ["limit", "stop"])
def test_who_waits_is_let_go_at_once(way: str) -> None:
    limiter, stop = SpeedLimiter(1), threading.Event()
    waiting = threading.Thread(target=limiter.take, args=(1_000_000, stop))
    waiting.start()
    if way == "limit":
        limiter.set_limit(0)
    else:
        stop.set()
    waiting.join(30)
    assert not waiting.is_alive()


@pytest.mark.parametrize(
    ("headers", "seconds"),
    [
        ({}, 0),
        ({"Retry-After": "7"}, 7),
        ({"Retry-After": "soon"}, 0),
        ({"Retry-After": "999999"}, MAX_WAIT_S),
        ({"Retry-After": formatdate(0, usegmt=True)}, 0),
        ({"RateLimit": '"api";r=0;t=55'}, 55),
        ({"RateLimit": '"api";r=12;t=55'}, 0),
        ({"RateLimit": '"api";r=0;t=5', "Retry-After": "9"}, 9),
        ({"RateLimit-Remaining": "0", "RateLimit-Reset": "4"}, 4),
    ],
)
def test_the_wait_that_a_server_asks_for(headers: dict[str, str], seconds: float) -> None:
    assert asked_wait(headers) == seconds


def test_a_date_to_wait_for_is_understood() -> None:
    wait = asked_wait({"Retry-After": formatdate(time.time() + 30, usegmt=True)})
    assert 20 < wait <= 30
