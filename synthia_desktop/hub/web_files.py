"""Opens a file on the web through the person's proxy and certificates; with the words of updates for its failures."""

from __future__ import annotations

import contextlib
from collections.abc import Generator
from typing import TYPE_CHECKING
from urllib.parse import urljoin, urlsplit

from urllib3 import exceptions as http

from synthia_desktop.core.errors import UpdateError
from synthia_desktop.core.releases import is_address
from synthia_desktop.core.said import said
from synthia_desktop.hub.network import Connections

if TYPE_CHECKING:
    from urllib3 import BaseHTTPResponse

MAX_HOPS = 5
REDIRECTS = {301, 302, 303, 307, 308}
_NETWORK = said("Check the network connection, and the proxy and certificates in Settings.")


def open_file(connections: Connections, address: str) -> tuple[BaseHTTPResponse, str]:
    """The answer that holds a file, its body unread, and the address it came from after redirects. Raises UpdateError.

    The caller closes it.
    """
    host = urlsplit(address).netloc
    for _ in range(MAX_HOPS):
        with failures(host):
            response = connections.open("GET", address, {})
        if response.status not in REDIRECTS:
            try:
                _check(response, host)
            except UpdateError:
                response.close()
                raise
            return response, address
        target = response.headers.get("Location", "")
        response.close()
        address = _next(address, target, host)
        host = urlsplit(address).netloc
    message = said("{host} redirects again and again. Nothing was changed.", host=host)
    raise UpdateError("The server sends in a circle", message, "Check the address of the feed in Settings.")


@contextlib.contextmanager
def ended(connections: Connections) -> Generator[None]:
    """Ends the connections with the block, also those that an error's traceback still holds."""
    try:
        yield
    finally:
        connections.cut()
        connections.close()


@contextlib.contextmanager
def failures(host: str) -> Generator[None]:
    """Turns what the network reports in the block into an UpdateError."""
    try:
        yield
    except http.SSLError as error:
        raise UpdateError(
            said("{host} cannot be trusted", host=host),
            said("The secure connection to {host} failed. Nothing was changed.", host=host),
            "If your network has a certificate of its own, choose it in Settings as CA bundle.",
            str(error),
        ) from error
    except (http.NewConnectionError, http.ConnectTimeoutError, http.ProxyError, http.NameResolutionError) as error:
        message = said("There is no connection to {host} now. Nothing was changed.", host=host)
        raise UpdateError(said("{host} cannot be reached", host=host), message, _NETWORK, str(error)) from error
    except http.ReadTimeoutError as error:
        message = said("{host} stopped answering. Nothing was changed.", host=host)
        raise UpdateError(said("{host} does not answer", host=host), message, "Try again later.", str(error)) from error
    except (http.HTTPError, OSError, ValueError) as error:
        message = said("{host} cut the connection. Nothing was changed.", host=host)
        raise UpdateError("The connection broke", message, "Try again.", str(error)) from error


def _check(response: BaseHTTPResponse, host: str) -> None:
    if response.status == 404:
        message = said("{host} has no such file. Nothing was changed.", host=host)
        raise UpdateError("There is nothing at this address", message, "Check the address of the feed in Settings.")
    if response.status != 200:
        words = f"{response.status} {response.reason or ''}".strip()
        raise UpdateError(
            "The server refused",
            said("{host} answered “{words}”. Nothing was changed.", host=host, words=words),
            "Try again later.",
        )
    kind = response.headers.get("Content-Type", "").partition(";")[0].strip().lower()
    if kind == "text/html":
        message = said("{host} sent a web page in place of the file. Nothing of it was kept.", host=host)
        raise UpdateError(
            "A web page came instead",
            message,
            "If this network asks you to log in first, do that in your browser. Else check the address in Settings.",
        )
    if response.headers.get("Content-Encoding", "identity") not in ("", "identity"):
        raise UpdateError(
            "The server refused", said("{host} sent the file in another encoding.", host=host), "Try again later."
        )


def _next(address: str, target: str, host: str) -> str:
    """Where a redirect leads; never from a secure connection to an open one."""
    url = urljoin(address, target) if target else ""
    if not is_address(url):
        message = said("{host} redirects to an address that is none. Nothing was changed.", host=host)
        raise UpdateError("The server sends nowhere", message, "Try again later.")
    if address.startswith("https:") and not url.startswith("https:"):
        message = said("{host} redirects from a secure connection to an open one, which is not followed.", host=host)
        raise UpdateError("The redirect is not secure", message, "Check the address of the feed in Settings.")
    return url
