"""What a release feed says, and which of its releases and packages this copy of the program can take."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, cast
from urllib.parse import urljoin, urlsplit

from synthia_desktop.core.download import check_name
from synthia_desktop.core.errors import DownloadError, UpdateError
from synthia_desktop.core.said import said

if TYPE_CHECKING:
    from packaging.version import Version

PROGRAM = "synthia-desktop"
FEED_NAME = "releases.json"
"""The feed's own name in its signature, wherever it lies."""

FORMAT = 1
MAX_FEED_BYTES = 1_000_000
MAX_PACKAGE_BYTES = 4_000_000_000
MAX_NOTES = 100_000
_UNSEEN = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u200e\u200f\u202a-\u202e\u2066-\u2069]")
"""What would steer a terminal or turn the order of letters around."""

_SHA256 = re.compile(r"[0-9a-f]{64}")
_HINT = said("Check the address of the release feed in Settings, or look at the project's page.")


@dataclass(frozen=True)
class Package:
    """One file of a release. size: bytes. signature: minisign's four lines. system, machine, kind: who can use it."""

    name: str
    url: str
    size: int
    sha256: str
    signature: str
    system: str
    machine: str
    kind: str


@dataclass(frozen=True)
class Release:
    """notes: Markdown. page: where people read about it, "" = nowhere. date: as written, such as 2026-12-01."""

    version: str
    date: str
    page: str
    notes: str
    packages: tuple[Package, ...]

    def package_for(self, system: str, machine: str, kind: str) -> Package | None:
        """The package that replaces a copy of that kind on such a computer."""
        wanted = (system, machine, kind)
        return next((each for each in self.packages if (each.system, each.machine, each.kind) == wanted), None)


@dataclass(frozen=True)
class Feed:
    """Releases, the newest first. signed: its signature was verified by the key of this build."""

    releases: tuple[Release, ...]
    signed: bool = False

    def newer_than(self, version: str) -> tuple[Release, ...]:
        """The releases above a version, the newest first; trial versions only for those who run one."""
        here = _version(version)
        found = [(_version(release.version), release) for release in self.releases]
        return tuple(
            release for theirs, release in found if theirs > here and (here.is_prerelease or not theirs.is_prerelease)
        )


def parse_feed(content: bytes, address: str) -> Feed:
    """The feed that came from an address, to which the addresses of its packages are relative. Raises UpdateError."""
    try:
        data = json.loads(content.decode("utf-8-sig"))
    except (ValueError, RecursionError) as error:
        raise unusable(address, said("It is no JSON file.")) from error
    try:
        if data["program"] != PROGRAM:
            raise unusable(address, said("It is the feed of another program."))
        if data["format"] != FORMAT:
            raise unusable(address, said("It is written for another version of this program."))
        releases = [_release(each, address) for each in _list(data["releases"])]
    except (KeyError, TypeError, ValueError, DownloadError) as error:
        raise unusable(address, said("Something in it is missing or wrong ({error}).", error=error)) from error
    return Feed(tuple(sorted(releases, key=lambda release: _version(release.version), reverse=True)))


def unusable(address: str, reason: str) -> UpdateError:
    """The error for a feed that arrived and makes no sense. reason: a sentence."""
    host = urlsplit(address).netloc or address
    message = said(
        "What {host} sent is not the release feed of this program. {reason} Nothing was changed.",
        host=host,
        reason=reason,
    )
    return UpdateError("The release feed cannot be used", message, _HINT)


def is_address(text: str) -> bool:
    """Whether it is the address of a file on the web, without a password in it."""
    try:
        parts = urlsplit(text)
        good = parts.scheme in ("http", "https") and bool(parts.hostname) and not parts.username
        return good and (parts.port is None or parts.port > 0) and not any(letter.isspace() for letter in text)
    except ValueError:
        return False


def notes_since(releases: Iterable[Release]) -> str:
    """The notes of several releases as one Markdown text; with more than one, each under its version."""
    releases = tuple(releases)
    if len(releases) == 1:
        return releases[0].notes
    return "\n\n".join(f"## {release.version}\n\n{release.notes}" for release in releases)[:MAX_NOTES]


def _version(text: str) -> Version:
    # Imported here: the window opens without it.
    from packaging.version import Version

    return Version(text)


def _release(data: Any, address: str) -> Release:
    """Raises KeyError, TypeError, ValueError, DownloadError."""
    version = str(_version(_text(data, "version")))
    page = _text(data, "page", "")
    if page and not is_address(page):
        raise ValueError("page")
    packages = tuple(_package(each, address) for each in _list(data["packages"]))
    date, notes = (_UNSEEN.sub("", _text(data, name, "")) for name in ("date", "notes"))
    return Release(version, date[:40], page, notes[:MAX_NOTES], packages)


def _package(data: Any, address: str) -> Package:
    name = check_name(_text(data, "name"))
    url = urljoin(address, _text(data, "url", name))
    size, sha256 = data["size"], _text(data, "sha256")
    if "/" in name or not is_address(url):
        raise ValueError("url")
    if type(size) is not int or not 0 < size <= MAX_PACKAGE_BYTES:
        raise ValueError("size")
    if not _SHA256.fullmatch(sha256):
        raise ValueError("sha256")
    signature = _text(data, "signature")
    return Package(
        name, url, size, sha256, signature, _text(data, "system"), _text(data, "machine"), _text(data, "kind")
    )


def _text(data: Any, name: str, default: str | None = None) -> str:
    if not isinstance(data, dict):
        raise TypeError(name)
    found = cast("Mapping[str, Any]", data)
    value = found[name] if default is None else found.get(name, default)
    if not isinstance(value, str):
        raise TypeError(name)
    return value


def _list(value: Any) -> list[Any]:
    if not isinstance(value, list):
        raise TypeError("a list")
    return cast("list[Any]", value)
