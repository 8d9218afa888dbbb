"""Tokens are kept in a keyring for each endpoint, and it is said in words where there is none."""

from collections.abc import Iterator

import keyring
import pytest
from keyring.backend import KeyringBackend
from keyring.backends import fail, null
from keyring.errors import KeyringLocked

from synthia_desktop.core.errors import StorageError
from synthia_desktop.core.network import DEFAULT_ENDPOINT
from synthia_desktop.hub.token import delete_token, environment_token, read_token, write_token

MIRROR = "https://mirror.example"


class MemoryKeyring(KeyringBackend):
    """Keeps what it is given for one test."""

    priority = 0  # type: ignore[assignment]  # never chosen by itself

    def __init__(self) -> None:
        super().__init__()
        self.kept: dict[tuple[str, str], str] = {}
        self.locked = False

    def get_password(self, service: str, username: str) -> str | None:
        if self.locked:
            raise KeyringLocked("it is locked")
        return self.kept.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self.kept[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        del self.kept[service, username]


@pytest.fixture(autouse=True)
def memory(monkeypatch: pytest.MonkeyPatch) -> Iterator[MemoryKeyring]:
    for name in ("HF_TOKEN", "HF_ENDPOINT"):
        monkeypatch.delenv(name, raising=False)
    before, made = keyring.get_keyring(), MemoryKeyring()
    keyring.set_keyring(made)
    yield made
    keyring.set_keyring(before)


def test_each_endpoint_has_its_own_token(memory: MemoryKeyring) -> None:
    write_token(DEFAULT_ENDPOINT, " hf_a\n")
    write_token(f"{MIRROR}/", "hf_b")
    assert (read_token(DEFAULT_ENDPOINT), read_token(MIRROR)) == ("hf_a", "hf_b")
    delete_token(MIRROR)
    assert (read_token(DEFAULT_ENDPOINT), read_token(MIRROR)) == ("hf_a", "")
    assert list(memory.kept.values()) == ["hf_a"]


def test_the_environments_token_comes_first_and_goes_to_its_endpoint_only(
    memory: MemoryKeyring, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HF_TOKEN", "hf_env")
    write_token(DEFAULT_ENDPOINT, "hf_a")
    assert read_token(DEFAULT_ENDPOINT) == "hf_env"
    assert read_token(MIRROR) == environment_token(MIRROR) == ""
    monkeypatch.setenv("HF_ENDPOINT", f"{MIRROR}/")
    assert (read_token(DEFAULT_ENDPOINT), read_token(MIRROR)) == ("hf_a", "hf_env")
    assert list(memory.kept.values()) == ["hf_a"]


@pytest.mark.parametrize("backend", [fail.Keyring, null.Keyring])
def test_without_a_keyring_nothing_is_stored_anywhere(backend: type[KeyringBackend]) -> None:
    keyring.set_keyring(backend())
    assert not read_token(DEFAULT_ENDPOINT)
    delete_token(DEFAULT_ENDPOINT)
    with pytest.raises(StorageError, match="no keyring"):
        write_token(DEFAULT_ENDPOINT, "hf_a")


def test_a_locked_keyring_is_told(memory: MemoryKeyring) -> None:
    memory.locked = True
    with pytest.raises(StorageError, match="Unlock"):
        read_token(DEFAULT_ENDPOINT)
