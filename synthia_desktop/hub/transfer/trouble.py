"""What fails on the way to a file and may work at the next try, and how long a server asks to be left alone."""

from __future__ import annotations

import contextlib
import re
import time
from collections.abc import Generator, Mapping
from email.utils import parsedate_to_datetime
from enum import Enum, auto

from urllib3 import exceptions as http

from synthia_desktop.core.said import said
from synthia_desktop.hub.transfer.words import certificate

MAX_WAIT_S = 300.0


class Kind(Enum):
    """What failed. OFFLINE: no connection. CUT: the connection, later. RANGE: a range. CHANGED: the file's size."""

    OFFLINE = auto()
    CUT = auto()
    ANSWER = auto()
    RANGE = auto()
    CHANGED = auto()


class Trouble(Exception):  # noqa: N818 - the transfer goes on
    """A try that failed where another may not. words: a clause. wait: seconds that the server asked for."""

    def __init__(self, kind: Kind, words: str, *, host: str = "", wait: float = 0.0, details: str = "") -> None:
        super().__init__(words)
        self.kind, self.words, self.host, self.wait, self.details = kind, words, host, wait, details


@contextlib.contextmanager
def troubles(host: str) -> Generator[None]:
    """Turns what the network reports into a Trouble, and a certificate that fails into a DownloadError."""
    try:
        yield
    except (http.NewConnectionError, http.ConnectTimeoutError, http.ProxyError) as error:
        raise Trouble(
            Kind.OFFLINE, said("{host} could not be reached", host=host), host=host, details=str(error)
        ) from error
    except http.SSLError as error:
        if "CERTIFICATE_VERIFY_FAILED" in str(error):
            raise certificate(host, str(error)) from error
        raise Trouble(Kind.CUT, said("{host} cut the connection", host=host), host=host, details=str(error)) from error
    except http.ReadTimeoutError as error:
        raise Trouble(Kind.CUT, said("{host} stopped sending", host=host), host=host, details=str(error)) from error
    except (http.HTTPError, OSError, ValueError) as error:
        raise Trouble(Kind.CUT, said("{host} cut the connection", host=host), host=host, details=str(error)) from error


def asked_wait(headers: Mapping[str, str]) -> float:
    """Seconds that a busy server asks for: Retry-After (RFC 9110), RateLimit (IETF draft: r left, t seconds)."""
    waits = [0.0]
    after = headers.get("Retry-After", "").strip()
    if after.isdecimal():
        waits.append(float(after))
    elif after:
        with contextlib.suppress(ValueError, OverflowError):
            waits.append(parsedate_to_datetime(after).timestamp() - time.time())
    limit = headers.get("RateLimit", "")
    left, seconds = re.search(r"\br=(\d+)", limit), re.search(r"\bt=(\d+)", limit)
    if seconds and (left is None or int(left[1]) == 0):
        waits.append(float(seconds[1]))
    reset = headers.get("RateLimit-Reset", "").strip()
    if reset.isdecimal() and headers.get("RateLimit-Remaining", "0").strip() == "0":
        waits.append(float(reset))
    return min(MAX_WAIT_S, max(waits))
