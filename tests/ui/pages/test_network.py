"""The settings of the network: what is refused and why, and a token that is never shown again."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread

import keyring
import pytest
from keyring.backend import KeyringBackend
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from synthia_desktop.core.network import DEFAULT_ENDPOINT, NetworkSettings
from synthia_desktop.hub.token import read_token
from synthia_desktop.ui.pages.network import NetworkSection
from synthia_desktop.ui.pages.network_checks import check_bundle, check_endpoint, check_proxy
from synthia_desktop.ui.theme import Theme
from synthia_desktop.ui.token_service import TokenService

TOKEN = "hf_secret"  # noqa: S105


class MemoryKeyring(KeyringBackend):
    """A keyring that lasts as long as a test."""

    priority = 1.0  # type: ignore[assignment]

    def __init__(self) -> None:
        self.kept: dict[tuple[str, str], str] = {}

    def get_password(self, service: str, username: str) -> str | None:
        return self.kept.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self.kept[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        del self.kept[service, username]


class Hub(BaseHTTPRequestHandler):
    """Knows one token."""

    def do_GET(self) -> None:
        known = self.path == "/api/whoami-v2" and self.headers["Authorization"] == f"Bearer {TOKEN}"
        body = b'{"name": "mira", "type": "user"}' if known else b'{"error": "Invalid credentials"}'
        self.send_response(200 if known else 401)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002
        """Quiet."""


@pytest.fixture
def hub() -> Iterator[str]:
    with ThreadingHTTPServer(("127.0.0.1", 0), Hub) as server:
        thread = Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
        thread.start()
        yield f"http://127.0.0.1:{server.server_port}"
        server.shutdown()
        thread.join()


@pytest.fixture
def own_keyring(monkeypatch: pytest.MonkeyPatch) -> Iterator[MemoryKeyring]:
    before, made = keyring.get_keyring(), MemoryKeyring()
    monkeypatch.delenv("HF_TOKEN", raising=False)
    keyring.set_keyring(made)
    yield made
    keyring.set_keyring(before)


@pytest.fixture
def section(qtbot: QtBot, theme: Theme) -> NetworkSection:
    made = NetworkSection(theme)
    qtbot.addWidget(made)
    made.resize(800, 500)
    with qtbot.waitExposed(made):
        made.show()
    return made


def type_into(qtbot: QtBot, field: QLineEdit, text: str) -> None:
    field.setFocus()
    field.selectAll()
    qtbot.keyClicks(field, text)
    qtbot.keyClick(field, Qt.Key.Key_Return)


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("", DEFAULT_ENDPOINT),
        ("https://hf-mirror.com/", "https://hf-mirror.com"),
        ("http://127.0.0.1:8090/base", "http://127.0.0.1:8090/base"),
    ],
)
def test_addresses_that_are_kept(text: str, kept: str) -> None:
    assert check_endpoint(text) == kept
    assert NetworkSettings(endpoint=kept).endpoint == kept


@pytest.mark.parametrize(
    "text",
    ["huggingface.co", "ftp://host", "https://", "https://a b", "https://host:port", "https://h/?q=1", "https://u:p@h"],
)
def test_addresses_that_are_refused(text: str) -> None:
    with pytest.raises(ValueError, match=r"[a-z]\.$"):
        check_endpoint(text)


def test_proxies() -> None:
    assert (check_proxy(""), check_proxy("http://user:word@host:3128")) == ("", "http://user:word@host:3128")
    for bad in ("host:3128", "socks5://host:1", "http://", "http://host:99999"):
        with pytest.raises(ValueError, match="http://host:port"):
            check_proxy(bad)


def test_bundles(tmp_path: Path) -> None:
    good, other = tmp_path / "ca.pem", tmp_path / "notes.txt"
    good.write_text("-----BEGIN CERTIFICATE-----\n", encoding="ascii")
    other.write_text("nothing", encoding="ascii")
    assert (check_bundle(""), check_bundle(str(good))) == ("", str(good))
    for bad, words in ((other, "no certificate"), (tmp_path / "gone", "cannot be read"), (tmp_path, "cannot be read")):
        with pytest.raises(ValueError, match=words):
            check_bundle(str(bad))


def test_a_good_value_is_announced_and_a_bad_one_is_explained(qtbot: QtBot, section: NetworkSection) -> None:
    row = section.endpoint
    with qtbot.assertNotEmitted(section.changed):
        type_into(qtbot, row.field, "mirror.example.org")
    assert row.hint.text().startswith("An address begins with https://")
    assert row.field.text() == "mirror.example.org", "what was typed stays to be mended"
    assert row.field.accessibleDescription() == row.hint.text()
    with qtbot.waitSignal(section.changed) as caught:
        type_into(qtbot, row.field, "https://mirror.example.org/")
    assert caught.args == [NetworkSettings(endpoint="https://mirror.example.org")]
    assert row.field.text() == "https://mirror.example.org"
    assert row.hint.text() == "The Hub, or a mirror of it"


def choose(field_name: str, data: object) -> Callable[[NetworkSection], None]:
    def act(section: NetworkSection) -> None:
        field = getattr(section, field_name)
        field.setCurrentIndex(field.findData(data))
        field.activated.emit(field.currentIndex())

    return act


EDITS: list[tuple[str, object, Callable[[NetworkSection], None]]] = [
    ("proxy", "http://127.0.0.1:3128", lambda section: section.proxy.type("http://127.0.0.1:3128")),
    ("speed_limit", 5_000_000, choose("speed", 5_000_000)),
    ("at_once", 4, choose("at_once", 4)),
    ("metered_limit", None, lambda section: choose_last(section)),
    ("connections", 16, choose("connections", 16)),
    ("accelerated", True, lambda section: section.accelerated.click()),
]


def choose_last(section: NetworkSection) -> None:
    section.metered.setCurrentIndex(section.metered.count() - 1)
    section.metered.activated.emit(section.metered.currentIndex())


@pytest.mark.parametrize(("field", "value", "edit"), EDITS, ids=[field for field, _, _ in EDITS])
def test_each_edit_changes_its_own_setting(
    qtbot: QtBot, section: NetworkSection, field: str, value: object, edit: Callable[[NetworkSection], None]
) -> None:
    before = NetworkSettings(at_once=3)
    section.set_network(before)
    with qtbot.waitSignal(section.changed) as caught:
        edit(section)
    assert caught.args == [replace(before, **{field: value})]


def test_showing_settings_announces_nothing(qtbot: QtBot, section: NetworkSection) -> None:
    other = NetworkSettings("http://127.0.0.1:1", "http://127.0.0.1:2", "", 7, True, 3_500_000, 5, 7_000_000_000)
    with qtbot.assertNotEmitted(section.changed):
        section.set_network(other)
    shown = (section.endpoint.field.text(), section.proxy.field.text(), section.connections.currentText())
    assert shown == ("http://127.0.0.1:1", "http://127.0.0.1:2", "7")
    assert (section.speed.currentText(), section.at_once.currentText()) == ("3.5 MB/s", "5 files")
    assert (section.metered.currentText(), section.accelerated.isChecked()) == ("Over 7 GB", True)


def connected(section: NetworkSection, endpoint: str) -> TokenService:
    service = TokenService(lambda: NetworkSettings(endpoint=endpoint))
    row = section.token
    row.looked_for.connect(service.look)
    row.store_requested.connect(service.store)
    row.remove_requested.connect(service.remove)
    row.test_requested.connect(service.test)
    service.placed.connect(row.set_place)
    service.answered.connect(row.set_answer)
    return service


def test_a_token_is_stored_tested_and_removed(
    qtbot: QtBot, section: NetworkSection, own_keyring: MemoryKeyring, hub: str
) -> None:
    service, row = connected(section, hub), section.token
    assert row.field.echoMode() == QLineEdit.EchoMode.Password
    with qtbot.waitSignal(service.placed):
        type_into(qtbot, row.field, f" {TOKEN} ")
    assert read_token(hub) == TOKEN
    assert (row.stored.text(), row.field.text()) == ("A token is stored", "")
    assert row.field.isHidden()
    with qtbot.waitSignal(service.answered):
        row.test.click()
    assert row.answer.text() == "The token works. It belongs to “mira”."
    with qtbot.waitSignal(service.placed):
        row.remove.click()
    assert own_keyring.kept == {}
    assert row.field.isVisible()
    service.close()


def test_a_wrong_token_is_explained(
    qtbot: QtBot, section: NetworkSection, own_keyring: MemoryKeyring, hub: str
) -> None:
    service, row = connected(section, hub), section.token
    with qtbot.waitSignal(service.placed):
        service.store("hf_other")
    with qtbot.waitSignal(service.answered) as caught:
        row.test.click()
    assert (caught.args or [])[1] is False
    assert row.answer.text() == (caught.args or [])[0]
    assert "token" in row.answer.text()
    assert "hf_other" not in row.answer.text()
    service.close()


def test_a_token_of_the_environment_is_left_alone(
    qtbot: QtBot, section: NetworkSection, own_keyring: MemoryKeyring, monkeypatch: pytest.MonkeyPatch, hub: str
) -> None:
    monkeypatch.setenv("HF_TOKEN", TOKEN)
    monkeypatch.setenv("HF_ENDPOINT", hub)
    service, row = connected(section, hub), section.token
    with qtbot.waitSignal(service.placed):
        service.look()
    assert "HF_TOKEN" in row.stored.text()
    assert not row.remove.isVisible()
    assert row.test.isVisible()
    service.close()


def test_what_comes_after_the_end_is_dropped(
    qtbot: QtBot, section: NetworkSection, own_keyring: MemoryKeyring, hub: str
) -> None:
    service = connected(section, hub)
    service.close()
    with qtbot.assertNotEmitted(service.placed, wait=50):
        service.look()


def test_every_control_has_a_name(section: NetworkSection, nameless: Callable[[QWidget], list[str]]) -> None:
    assert nameless(section) == []
    section.token.set_place("keyring")
    assert nameless(section) == []
