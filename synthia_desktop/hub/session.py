"""The HTTP of one call to the Hub, huggingface_hub's included: limits, short retries, and failures in our words."""

from __future__ import annotations

import logging
import re
import time
from collections.abc import Callable, Generator
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass
from typing import Any
from urllib.parse import quote

import httpx2
from huggingface_hub import HfApi, constants, set_client_factory

from synthia_desktop.core.errors import HubError
from synthia_desktop.core.said import said
from synthia_desktop.hub import errors
from synthia_desktop.hub.network import USER_AGENT, Network
from synthia_desktop.hub.reference import Reference

MAX_ANSWER_BYTES = 32 << 20
MAX_ANSWERS = 500
MAX_SECONDS = 60.0
MAX_SKIPPED_BYTES = 64 << 20
PATIENCE_SECONDS = 4.0
LEAST_SPEED = 16 << 10
"""Bytes per second below which an answer that somebody waits for is given up after that patience."""

RETRIES = 2

_TALKATIVE = ("httpx2", "httpcore2", "huggingface_hub")
"""They log every address: what the person searched for, and signed addresses that open a file to anybody."""

_CONTENT_RANGE = re.compile(r"bytes (\d+)-\d+/(\d+|\*)")
_RETRIED = {408, 425, 500, 502, 503, 504}
_BROKEN = (ValueError, KeyError, TypeError, AttributeError, RecursionError, httpx2.InvalidURL)


Check = Callable[[], None]


@dataclass(frozen=True)
class Ranged:
    """A range that is asked for. offset: bytes. size, check: as in Session.read()."""

    offset: int
    size: int | None
    check: Check | None


class Session:
    """One operation's calls, made through hub_session(). about: the repository asked about, for the words of errors."""

    def __init__(self, network: Network, about: Reference | None, client: httpx2.Client) -> None:
        self._network = network
        self._about = about
        self._client = client
        self._answers = 0
        self.endpoint = network.settings.endpoint.rstrip("/")
        home = httpx2.URL(self.endpoint)
        self._home = (home.scheme, home.netloc)
        # False keeps huggingface_hub from taking a token that another program stored.
        self.api = HfApi(endpoint=self.endpoint, token=network.token or False)

    def fetch(
        self, request: httpx2.Request, limit: int = MAX_ANSWER_BYTES, ranged: Ranged | None = None
    ) -> httpx2.Response:
        """The whole answer to a request, or its range. limit: bytes. Raises HubError for all but a good one."""
        for attempt in range(RETRIES):
            answer = self._attempt(request, limit, ranged)
            if answer is not None:
                return answer
            time.sleep(self._network.retry_seconds * 2**attempt)
        answer = self._attempt(request, limit, ranged, last=True)
        if answer is None:
            raise errors.unreachable(self.endpoint, said("it breaks off every answer"))
        return answer

    def read(
        self, path: str, commit: str, offset: int, length: int, size: int | None = None, check: Check | None = None
    ) -> bytes:
        """A range of a file of the repository, in bytes; shorter only where the file ends.

        Works with servers that know no ranges too, near the beginning of a file. size: of the file as the Hub lists it;
        what contradicts it is refused. check: called as bytes arrive, ends the call by raising; with it there is little
        patience with a slow server. Raises HubError.
        """
        repo = self._about.repo if self._about else ""
        address = f"{self.endpoint}/{repo}/resolve/{quote(commit, safe='')}/{quote(path)}"
        headers = {"Range": f"bytes={offset}-{offset + length - 1}", "Accept-Encoding": "identity"}
        if self._network.token:
            headers["Authorization"] = f"Bearer {self._network.token}"
        request = self._client.build_request("GET", address, headers=headers)
        content = self.fetch(request, length, Ranged(offset, size, check)).content
        if size is not None and len(content) < (due := min(length, size - offset)):
            raise errors.unusable(
                self.endpoint, said("It sent {count:,} bytes in place of {due:,}.", count=len(content), due=due)
            )
        return content

    def _attempt(
        self, request: httpx2.Request, limit: int, ranged: Ranged | None, *, last: bool = False
    ) -> httpx2.Response | None:
        """One try; None where another one is worth it."""
        if ranged is None:
            self._answers += 1
        self._prepare(request)
        try:
            response = self._client.send(request, stream=True)
            try:
                return self._checked(response, limit, ranged, last=last)
            finally:
                response.close()
        except httpx2.HTTPError as error:
            passing = isinstance(error, httpx2.ReadError | httpx2.RemoteProtocolError | httpx2.PoolTimeout)
            if passing and not last:
                return None
            raise errors.unreachable(self.endpoint, _reason(error)) from error

    def _prepare(self, request: httpx2.Request) -> None:
        if self._answers > MAX_ANSWERS:
            raise errors.unusable(self.endpoint, said("Its list of pages does not end."))
        if constants.is_offline_mode():
            raise errors.offline_mode(self.endpoint)
        # huggingface_hub waits without end by default, and follows a list to whatever address its next page names.
        request.extensions["timeout"] = self._client.timeout.as_dict()
        request.headers["user-agent"] = USER_AGENT
        if (request.url.scheme, request.url.netloc) != self._home:
            request.headers.pop("authorization", None)

    def _checked(
        self, response: httpx2.Response, limit: int, ranged: Ranged | None, *, last: bool
    ) -> httpx2.Response | None:
        if response.status_code in _RETRIED and not last:
            return None
        if response.status_code >= 400:
            has_token = bool(self._network.token)
            raise errors.refusal(
                response.status_code, response.headers, self.endpoint, self._about, has_token=has_token
            )
        if "text/html" in response.headers.get("content-type", ""):
            raise errors.web_page(self.endpoint)
        content = self._range(response, ranged, limit) if ranged else self._whole(response, limit)
        headers = {key: value for key, value in response.headers.items() if key not in _OF_THE_BODY}
        return httpx2.Response(response.status_code, headers=headers, content=content, request=response.request)

    def _whole(self, response: httpx2.Response, limit: int) -> bytes:
        body = self._body(response, 0, limit + 1)
        if len(body) > limit:
            raise errors.too_large(self.endpoint, limit)
        return body

    def _range(self, response: httpx2.Response, ranged: Ranged, limit: int) -> bytes:
        whole = response.status_code != 206
        found = _CONTENT_RANGE.fullmatch(response.headers.get("content-range", ""))
        if not whole and (found is None or int(found[1]) != ranged.offset):
            raise errors.unusable(self.endpoint, said("It sent another piece of the file than was asked for."))
        told = response.headers.get("content-length", "") if whole else found[2] if found else ""
        if ranged.size is not None and told.isdecimal() and int(told) != ranged.size:
            raise errors.unusable(
                self.endpoint,
                said("It sends a file of {told:,} bytes, not {size:,}.", told=int(told), size=ranged.size),
            )
        if response.headers.get("content-encoding", "identity") not in ("", "identity"):
            raise errors.unusable(self.endpoint, said("It sent a file in another encoding."))
        if whole and ranged.offset > MAX_SKIPPED_BYTES:
            raise errors.unusable(self.endpoint, said("It cannot send a piece of a file."))
        return self._body(response, ranged.offset if whole else 0, limit, ranged.check)

    def _body(self, response: httpx2.Response, skip: int, limit: int, check: Check | None = None) -> bytes:
        """At most limit bytes of the body after the skipped ones."""
        body, came = bytearray(), 0
        began = time.monotonic()
        for block in response.iter_bytes():
            came += len(block)
            body += block[skip:]
            skip = max(0, skip - len(block))
            if check is not None:
                check()
            if len(body) >= limit and not _is_last(response, limit):
                break
            seconds = time.monotonic() - began
            is_slow = check is not None and seconds > PATIENCE_SECONDS and came < seconds * LEAST_SPEED
            if is_slow or seconds > MAX_SECONDS:
                raise errors.unreachable(
                    self.endpoint, said("only {came:,} bytes came in {seconds:.0f} seconds", came=came, seconds=seconds)
                )
        return bytes(body[:limit])


def _is_last(response: httpx2.Response, limit: int) -> bool:
    """Whether nothing follows after so many bytes: read to its end, the connection can be used again."""
    length = response.headers.get("content-length", "")
    return length.isdecimal() and int(length) <= limit


_OF_THE_BODY = {"content-encoding", "content-length", "transfer-encoding"}
_current: ContextVar[Session] = ContextVar("hub_session")


class _Router(httpx2.Client):
    """The one client that huggingface_hub keeps for the whole process: hands each request to its caller's session."""

    def send(self, request: httpx2.Request, **_options: Any) -> httpx2.Response:
        return _current.get().fetch(request)


def _router() -> _Router:
    # A transport that cannot send: making a real one, with its certificates, would take longer than a call.
    return _Router(transport=httpx2.BaseTransport())


@contextmanager
def hub_session(network: Network, about: Reference | None = None) -> Generator[Session]:
    """Calls to the Hub for one operation of this thread. Raises HubError for whatever goes wrong in the block."""
    endpoint = network.settings.endpoint.rstrip("/")
    if not (network.token.isascii() and network.token.isprintable() and " " not in network.token):
        raise errors.wrong_token(endpoint)
    for name in _TALKATIVE:
        logging.getLogger(name).setLevel(logging.WARNING)
    with _client(network) as client:
        session = Session(network, about, client)
        set_client_factory(_router)
        before = _current.set(session)
        try:
            with senseless_answers(endpoint):
                yield session
        finally:
            _current.reset(before)


@contextmanager
def senseless_answers(endpoint: str) -> Generator[None]:
    """Raises HubError for what breaks on an answer's data in the block."""
    try:
        yield
    except _BROKEN as error:
        raise errors.unusable(
            endpoint, said("Its data is not what was asked for ({kind}).", kind=type(error).__name__)
        ) from error


def _client(network: Network) -> httpx2.Client:
    settings = network.settings
    timeout = httpx2.Timeout(network.read_timeout, connect=network.connect_timeout)
    try:
        return httpx2.Client(
            proxy=settings.proxy or None, verify=network.ssl_context(), follow_redirects=True, timeout=timeout
        )
    except (ValueError, ImportError, httpx2.InvalidURL) as error:
        message = (
            said("The address {proxy} of the proxy is no usable one: {error}.", proxy=settings.proxy, error=error)
            if settings.proxy
            else said("The address in the environment of the proxy is no usable one: {error}.", error=error)
        )
        raise HubError("The proxy cannot be used", message, "Write it as http://name:port under Settings.") from error


def _reason(error: httpx2.HTTPError) -> str:
    """Why a connection failed, as the system says it."""
    if isinstance(error, httpx2.TimeoutException):
        return said("it did not answer in time")
    return str(error).rstrip(".") or type(error).__name__
