"""Believes a file of a release only where the release key signed these bytes under this name and version."""

from __future__ import annotations

from pathlib import Path
from types import ModuleType
from typing import TYPE_CHECKING

from synthia_desktop.core.errors import UpdateError
from synthia_desktop.core.said import said, sentences

if TYPE_CHECKING:
    from typing import BinaryIO

    from minisign import PublicKey, Signature  # pyright: ignore[reportMissingTypeStubs]

MAX_SIGNATURE_BYTES = 4096
_KEPT = said("The file was not kept and nothing was changed.")
_HINT = said("Try again later. If it happens again, tell the project: somebody may have put another file in its place.")


def trusted_comment(seconds: int, name: str, version: str) -> str:
    """What is signed beside a file's bytes, so that an old file cannot be offered as a new one, nor one for another.

    seconds: since 1970.
    """
    return f"timestamp:{seconds}\tfile:{name}\tversion:{version}"


def read_key(text: bytes) -> PublicKey:
    """The release key from its file. Raises UpdateError."""
    minisign = _minisign()

    try:
        return minisign.PublicKey.from_bytes(text)
    except minisign.Error as error:
        raise UpdateError(
            "The release key of this build is broken",
            said("Its file holds no minisign key ({error}), so that nothing can be verified.", error=error),
            "Get the program again from the place where you got it.",
        ) from error


def verify_bytes(content: bytes, signature: str, key: bytes, name: str, version: str) -> None:
    """key: the release key's file. Raises UpdateError where the key did not sign this content as that file."""
    found = _signature(signature, name)
    _verify(content, found, key, name)
    _check_comment(found.trusted_comment, name, version)


def verify_file(file: Path, signature: str, key: bytes, name: str, version: str) -> None:
    """The same for a file, which is read piece by piece. Raises UpdateError, OSError."""
    found = _signature(signature, name)
    with file.open("rb") as stream:
        _verify(stream, found, key, name)
    _check_comment(found.trusted_comment, name, version)


def _minisign() -> ModuleType:
    """Imported for updates only: with its cryptography it takes a tenth of a second."""
    import minisign  # pyright: ignore[reportMissingTypeStubs]

    return minisign


def _signature(text: str, name: str) -> Signature:
    minisign = _minisign()
    try:
        found = minisign.Signature.from_bytes(text.encode("ascii")[:MAX_SIGNATURE_BYTES])
    except (minisign.Error, UnicodeEncodeError) as error:
        raise _refused(said("The signature of {name} cannot be read ({error}).", name=name, error=error)) from error
    if not found.is_prehashed():
        raise _refused(said("The signature of {name} is of an old form that this program does not take.", name=name))
    return found


def _verify(content: bytes | BinaryIO, signature: Signature, key: bytes, name: str) -> None:
    minisign = _minisign()
    try:
        read_key(key).verify(content, signature)
    except minisign.Error as error:
        raise _refused(
            said("{name} is not signed by the release key of this program ({error}).", name=name, error=error)
        ) from error


def _check_comment(comment: str, name: str, version: str) -> None:
    """Only after the comment was verified."""
    fields = (part.partition(":") for part in comment.split("\t"))
    told = {key: value for key, _, value in fields}
    if told.get("file") != name:
        raise _refused(
            said("The signature is for {file}, not for {name}.", file=told["file"], name=name)
            if told.get("file")
            else said("The signature is for no named file, not for {name}.", name=name)
        )
    if told.get("version") != version:
        raise _refused(
            said("The signature is for version {other}, not for {version}.", other=told["version"], version=version)
            if told.get("version")
            else said("The signature is for version unknown, not for {version}.", version=version)
        )


def _refused(what: str) -> UpdateError:
    return UpdateError("The signature is not right", sentences(what, _KEPT), _HINT)
