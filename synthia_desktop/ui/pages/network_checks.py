"""What may stand in the network's fields, with the reason in words where it may not; no widgets."""

from __future__ import annotations

from pathlib import Path
from urllib.parse import urlsplit

from PySide6.QtCore import QCoreApplication

from synthia_desktop.core.network import DEFAULT_ENDPOINT

_MOST_BYTES = 16 << 20


def check_endpoint(text: str) -> str:
    """The address without a slash at its end; an empty one is the Hub's own. Raises ValueError in words."""
    if not text:
        return DEFAULT_ENDPOINT
    _check_address(text, _tr("An address begins with https:// or http://, such as {example}.").format(
        example=DEFAULT_ENDPOINT
    ))  # fmt: skip
    parts = urlsplit(text)
    if parts.query or parts.fragment:
        raise ValueError(_tr("The address must not have a “?” or “#” in it."))
    if parts.username:
        raise ValueError(_tr("The address must not have a name or password in it; the token has its own field."))
    return text.rstrip("/")


def check_proxy(text: str) -> str:
    """An HTTP proxy's address, or nothing. Raises ValueError in words."""
    if text:
        _check_address(text, _tr("A proxy is written as http://host:port."))
    return text


def check_bundle(text: str) -> str:
    """The path of a PEM file, or nothing. Raises ValueError in words."""
    if not text:
        return ""
    path = Path(text).expanduser()
    try:
        with path.open("rb") as file:
            content = file.read(_MOST_BYTES)
    except OSError as error:
        raise ValueError(_tr("This file cannot be read: {reason}.").format(reason=error.strerror or error)) from error
    if b"-----BEGIN CERTIFICATE-----" not in content and b"-----BEGIN TRUSTED CERTIFICATE-----" not in content:
        raise ValueError(_tr("There is no certificate in this file. A PEM file is needed."))
    return str(path)


def _check_address(text: str, words: str) -> None:
    try:
        parts = urlsplit(text)
        good = parts.scheme in ("http", "https") and bool(parts.hostname) and (parts.port is None or parts.port > 0)
    except ValueError:
        good = False
    if not good or any(letter.isspace() for letter in text):
        raise ValueError(words)


def _tr(text: str) -> str:
    return QCoreApplication.translate("NetworkChecks", text)
