"""Asks the release feed, when the person wants it, and believes it only with the release key's signature."""

from __future__ import annotations

import time
from contextlib import closing
from dataclasses import replace
from urllib.parse import urlsplit, urlunsplit

from synthia_desktop.core.errors import UpdateError
from synthia_desktop.core.releases import FEED_NAME, MAX_FEED_BYTES, Feed, parse_feed, unusable
from synthia_desktop.core.said import said
from synthia_desktop.core.signatures import MAX_SIGNATURE_BYTES, verify_bytes
from synthia_desktop.hub.network import Connections, Network
from synthia_desktop.hub.web_files import ended, failures, open_file

MAX_SECONDS = 30.0
"""In which the whole feed must have come."""

_SIGNATURE = ".minisig"
_BLOCK = 16 << 10


def read_feed(network: Network, address: str, key: bytes) -> Feed:
    """The feed at an address. key: the release key's file, empty = this build has none, and nothing is verified.

    Blocks. Raises UpdateError, HubError for a proxy or CA bundle that cannot be used.
    """
    connections = Connections(network, 1)
    with ended(connections):
        content = _read(connections, address, MAX_FEED_BYTES)
        if not key:
            return parse_feed(content, address)
        signature = _read(connections, _beside(address), MAX_SIGNATURE_BYTES)
    feed = parse_feed(content, address)
    newest = feed.releases[0].version if feed.releases else ""
    verify_bytes(content, signature.decode("utf-8", "replace"), key, FEED_NAME, newest)
    return replace(feed, signed=True)


def _beside(address: str) -> str:
    """Where the feed's signature is."""
    parts = urlsplit(address)
    return urlunsplit(parts._replace(path=parts.path + _SIGNATURE))


def _read(connections: Connections, address: str, limit: int) -> bytes:
    """A small file as a whole. limit: bytes."""
    give_up = time.monotonic() + MAX_SECONDS
    response, _ = open_file(connections, address)
    host = urlsplit(address).netloc
    content = b""
    with failures(host), closing(response):
        while block := response.read(_BLOCK):
            content += block
            if len(content) > limit:
                raise unusable(address, said("It is larger than {limit:,} bytes.", limit=limit))
            if time.monotonic() > give_up:
                raise UpdateError(
                    "The release feed cannot be read",
                    said(
                        "Only {count:,} bytes came from {host} in {max_seconds:.0f} seconds. Nothing was changed.",
                        count=len(content),
                        host=host,
                        max_seconds=MAX_SECONDS,
                    ),
                    "Try again later.",
                )
    return content
