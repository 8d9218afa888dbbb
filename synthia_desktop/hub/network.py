"""The one way to the network: the person's proxy, certificates and token, and connections that can be cut at once."""

from __future__ import annotations

import contextlib
import socket
import threading
import urllib.parse
import weakref
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from synthia_desktop import __version__
from synthia_desktop.core.errors import HubError
from synthia_desktop.core.network import NetworkSettings
from synthia_desktop.core.said import said

if TYPE_CHECKING:
    import ssl

    from urllib3 import BaseHTTPResponse, PoolManager

USER_AGENT = f"synthia-desktop/{__version__}"


@dataclass(frozen=True)
class Network:
    """How to reach the Hub. token: the person's, "" = none.

    connect_timeout, read_timeout: seconds without any answer. retry_seconds: the first wait after a failure.
    """

    settings: NetworkSettings = field(default_factory=NetworkSettings)
    token: str = field(default="", repr=False)
    connect_timeout: float = 10.0
    read_timeout: float = 20.0
    retry_seconds: float = 0.5

    def ssl_context(self) -> ssl.SSLContext:
        """The person's CA bundle, else what the system trusts. Raises HubError for a bundle that cannot be read."""
        import ssl

        import truststore

        if not self.settings.ca_bundle:
            return truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
        try:
            return ssl.create_default_context(cafile=self.settings.ca_bundle)
        except (OSError, ValueError) as error:
            raise HubError(
                "The CA bundle cannot be used",
                said(
                    "Reading {ca_bundle} failed: {error}. Nothing was sent.",
                    ca_bundle=self.settings.ca_bundle,
                    error=error,
                ),
                "Choose a PEM file in Settings, or leave the field empty to use the system's certificates.",
            ) from error

    def proxy_for(self, url: str) -> str:
        """The address of the proxy that leads to url; "" = straight there."""
        from urllib.request import getproxies, proxy_bypass

        if self.settings.proxy:
            return self.settings.proxy
        parts = urllib.parse.urlsplit(url)
        if proxy_bypass(parts.hostname or ""):
            return ""
        proxies = getproxies()
        proxy = proxies.get(parts.scheme) or proxies.get("all", "")
        return proxy if not proxy or "://" in proxy else f"http://{proxy}"


class Connections:
    """Kept-alive connections of one task, at most `size` to a host. open() may be called from any thread."""

    def __init__(self, network: Network, size: int) -> None:
        self._network = network
        self._size = size
        self._managers: dict[str, PoolManager] = {}
        self._making = threading.Lock()
        self._sockets: weakref.WeakSet[socket.socket] = weakref.WeakSet()

    def open(self, method: str, url: str, headers: dict[str, str]) -> BaseHTTPResponse:
        """Send one request, follow nothing, repeat nothing. The body is not read yet.

        Raises urllib3.exceptions.HTTPError, HubError.
        """
        return self._manager(url).urlopen(
            method,
            url,
            headers={"User-Agent": USER_AGENT, "Accept-Encoding": "identity", **headers},
            redirect=False,
            retries=False,
            preload_content=False,
            decode_content=False,
        )

    def cut(self) -> None:
        """End whatever waits for an answer now, in every thread; what is read after this is worth nothing."""
        for each in list(self._sockets):
            # Past TLS: its own shutdown() would make a reader in another thread take ciphertext for content.
            with contextlib.suppress(OSError, TypeError):
                socket.socket.shutdown(each, socket.SHUT_RDWR)

    def close(self) -> None:
        """Close the idle connections."""
        with self._making:
            for manager in self._managers.values():
                manager.clear()

    def _manager(self, url: str) -> PoolManager:
        proxy = self._network.proxy_for(url)
        with self._making:
            if proxy not in self._managers:
                self._managers[proxy] = self._make(proxy)
            return self._managers[proxy]

    def _make(self, proxy: str) -> PoolManager:
        from urllib3 import PoolManager, ProxyManager, Timeout

        context = self._network.ssl_context()
        timeout = Timeout(connect=self._network.connect_timeout, read=self._network.read_timeout)
        if not proxy:
            manager = PoolManager(maxsize=self._size, ssl_context=context, timeout=timeout)
        else:
            headers = _proxy_headers(proxy)
            manager = ProxyManager(
                proxy, proxy_headers=headers, maxsize=self._size, ssl_context=context, timeout=timeout
            )
        manager.pool_classes_by_scheme = _pools(self._sockets)
        return manager


def _proxy_headers(proxy: str) -> dict[str, str]:
    """Raises HubError for an address that is no HTTP proxy's."""
    from urllib3.util import make_headers

    parts = urllib.parse.urlsplit(proxy)
    if parts.scheme not in {"http", "https"} or not parts.hostname:
        raise HubError(
            "The proxy cannot be used",
            said(
                "{scheme}://{hostname} is not an HTTP proxy. Nothing was sent.",
                scheme=parts.scheme,
                hostname=parts.hostname or "",
            ),
            "Write its address in Settings as http://host:port.",
        )
    if not parts.username:
        return {}
    login = f"{urllib.parse.unquote(parts.username)}:{urllib.parse.unquote(parts.password or '')}"
    return dict(make_headers(proxy_basic_auth=login))


def _pools(sockets: weakref.WeakSet[socket.socket]) -> dict[str, type]:
    """urllib3's pools, whose connections note their sockets so that cut() finds them."""
    from urllib3 import HTTPConnectionPool, HTTPSConnectionPool
    from urllib3.connection import HTTPConnection, HTTPSConnection

    class PlainConnection(HTTPConnection):
        def connect(self) -> None:
            super().connect()
            sockets.add(self.sock)

    class TlsConnection(HTTPSConnection):
        def connect(self) -> None:
            super().connect()
            sockets.add(self.sock)

    class PlainPool(HTTPConnectionPool):
        ConnectionCls = PlainConnection  # pyright: ignore[reportAssignmentType] - as urllib3 itself

    class TlsPool(HTTPSConnectionPool):
        ConnectionCls = TlsConnection  # pyright: ignore[reportAssignmentType] - as urllib3 itself

    return {"http": PlainPool, "https": TlsPool}
