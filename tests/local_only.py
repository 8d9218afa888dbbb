"""Keeps the tests' own process off the network: it may connect to itself, and look itself up."""

from __future__ import annotations

import _socket
import ipaddress
import socket
from collections.abc import Callable


def refuse_network() -> None:
    """From now on. An audit hook would be asked at every attribute that Qt's bindings read, 600,000 times for the tests
    of the panels alone."""
    for name in ("connect", "connect_ex"):
        setattr(socket.socket, name, _connecting_here(getattr(socket.socket, name)))
    # Behind socket.getaddrinfo, which modules take by name before.
    setattr(_socket, "getaddrinfo", _looking_up_here(getattr(_socket, "getaddrinfo")))  # noqa: B009, B010 - no stubs


def _connecting_here(connect: Callable[..., object]) -> Callable[..., object]:
    def checked(end: socket.socket, address: object) -> object:
        if isinstance(address, tuple) and not _is_local(address[0]):
            raise PermissionError(f"a test tried to connect to {address}")
        return connect(end, address)

    return checked


def _looking_up_here(look_up: Callable[..., object]) -> Callable[..., object]:
    def checked(host: object, *arguments: object, **named: object) -> object:
        if not _is_local(host):
            raise PermissionError(f"a test tried to look up {host!r}")
        return look_up(host, *arguments, **named)

    return checked


def _is_local(host: object) -> bool:
    if not isinstance(host, str) or host in ("", "localhost"):
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False
