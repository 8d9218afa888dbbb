"""No test of this process reaches another computer, whichever way it asks."""

import asyncio
import socket
import ssl
import urllib.request
from collections.abc import Callable

import pytest

ELSEWHERE = ("192.0.2.1", 443)


def by_number() -> None:
    with socket.socket() as end:
        end.connect_ex(ELSEWHERE)


def by_tls() -> None:
    with ssl.create_default_context().wrap_socket(socket.socket(), server_hostname="x") as end:
        end.connect(ELSEWHERE)


async def by_asyncio() -> None:
    await asyncio.open_connection(*ELSEWHERE)


@pytest.mark.parametrize(
    "attempt",
    [
        lambda: socket.create_connection(ELSEWHERE),
        by_number,
        by_tls,
        lambda: asyncio.run(by_asyncio()),
    ],
)
def test_connecting_is_refused(attempt: Callable[[], object]) -> None:
    with pytest.raises(PermissionError, match="tried to"):
        attempt()


def test_names_are_not_looked_up() -> None:
    with pytest.raises(PermissionError, match=r"look up 'example\.org'"):
        socket.getaddrinfo("example.org", 443)
    with pytest.raises(OSError, match=r"look up 'example\.org'"):
        urllib.request.urlopen("http://example.org")


def test_this_computer_is_reached() -> None:
    with socket.create_server(("127.0.0.1", 0)) as server, socket.create_connection(server.getsockname()) as end:
        assert end.getpeername() == server.getsockname()
