"""Keeps the token of each endpoint in the operating system's keyring, and nowhere else."""

from __future__ import annotations

import os
from collections.abc import Generator
from contextlib import contextmanager, suppress

from synthia_desktop.core.errors import StorageError
from synthia_desktop.core.network import DEFAULT_ENDPOINT
from synthia_desktop.core.said import said

SERVICE = "synthia-desktop"
ENVIRONMENT = "HF_TOKEN"


def read_token(endpoint: str) -> str:
    """The token for an endpoint: the environment's HF_TOKEN, else the keyring's; "" where there is none.

    HF_TOKEN belongs to the endpoint that HF_ENDPOINT names, by default the Hub itself, and is sent to no other.
    Raises StorageError where the keyring is locked or fails.
    """
    from keyring.errors import NoKeyringError

    if token := environment_token(endpoint):
        return token
    with _in_words("read"), suppress(NoKeyringError):
        import keyring

        return keyring.get_password(SERVICE, _key(endpoint)) or ""
    return ""


def environment_token(endpoint: str) -> str:
    """The token that the environment holds for an endpoint; it comes before the keyring's and is never stored."""
    own = _key(os.environ.get("HF_ENDPOINT") or DEFAULT_ENDPOINT)
    return os.environ.get(ENVIRONMENT, "").strip() if _key(endpoint) == own else ""


def write_token(endpoint: str, token: str) -> None:
    """Store a token for an endpoint. Raises StorageError, also where this computer has no keyring."""
    with _in_words("write"):
        import keyring
        from keyring.backends import null

        # The null keyring takes everything and keeps nothing.
        if isinstance(keyring.get_keyring(), null.Keyring):
            raise _no_keyring()
        keyring.set_password(SERVICE, _key(endpoint), token.strip())


def delete_token(endpoint: str) -> None:
    """Forget the token of an endpoint; nothing happens where none is stored. Raises StorageError."""
    from keyring.errors import NoKeyringError, PasswordDeleteError

    with _in_words("delete"), suppress(NoKeyringError, PasswordDeleteError):
        import keyring

        keyring.delete_password(SERVICE, _key(endpoint))


@contextmanager
def _in_words(doing: str) -> Generator[None]:
    from keyring.errors import KeyringError, NoKeyringError

    try:
        yield
    except NoKeyringError as error:
        raise _no_keyring() from error
    except (KeyringError, OSError) as error:
        message = said(
            "The keyring of this computer did not write the token: {error}."
            if doing == "write"
            else "The keyring of this computer did not delete the token: {error}."
            if doing == "delete"
            else "The keyring of this computer did not read the token: {error}.",
            error=error or type(error).__name__,
        )
        raise StorageError("The keyring cannot be used", message, "Unlock the keyring and try again.") from error


def _no_keyring() -> StorageError:
    return StorageError(
        "The token cannot be stored",
        "This computer has no keyring that Synthia can use, and a token is not written into a plain file.",
        said(
            "Start a keyring such as GNOME Keyring or KWallet, or set {environment} in the environment.",
            environment=ENVIRONMENT,
        ),
    )


def _key(endpoint: str) -> str:
    return endpoint.rstrip("/")
