"""Proxy and certificates: the person's own before the system's, and a clear word where they cannot be used."""

from pathlib import Path

import pytest

from synthia_desktop.core.errors import DownloadError, HubError, OfflineError
from synthia_desktop.core.network import NetworkSettings
from synthia_desktop.hub.network import Connections, Network
from synthia_desktop.hub.transfer import SpeedLimiter, Transfer
from tests.faults.hub_server import TOKEN, HubServer

PROXIES = ("http_proxy", "https_proxy", "all_proxy", "no_proxy")


@pytest.fixture(autouse=True)
def no_proxies(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in PROXIES:
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.upper(), raising=False)


def network(**settings: object) -> Network:
    return Network(NetworkSettings(**settings), retry_seconds=0.01, connect_timeout=1)  # type: ignore[arg-type]


def test_the_systems_proxy_is_used_where_the_person_set_none(monkeypatch: pytest.MonkeyPatch) -> None:
    assert network().proxy_for("https://hub.example/x") == ""
    monkeypatch.setenv("https_proxy", "proxy.example:3128")
    monkeypatch.setenv("no_proxy", "intranet.example")
    assert network().proxy_for("https://hub.example/x") == "http://proxy.example:3128"
    assert network().proxy_for("http://hub.example/x") == ""
    assert network().proxy_for("https://intranet.example/x") == ""
    assert network(proxy="http://mine:1").proxy_for("https://intranet.example/x") == "http://mine:1"


def test_a_download_goes_through_the_proxy(tmp_path: Path) -> None:
    with HubServer({"a.gguf": b"x" * 1000}) as hub:
        seen: list[str] = []
        download = hub.download(tmp_path / "org" / "model")
        address = hub.endpoint.replace("http://", "http://name:pass%20word@")
        hub.hub = lambda request: seen.append(request.headers.get("Proxy-Authorization", "")) or None
        with pytest.raises(HubError, match="has no a"):  # a proxy is asked with the whole address
            Transfer(download, network(proxy=address), SpeedLimiter(), lambda _s, _p: None).run()
        assert seen == ["Basic bmFtZTpwYXNzIHdvcmQ="]
        assert hub.requests[0][1].path.startswith(f"{hub.endpoint}/org/model/resolve/")


def test_a_proxy_that_is_not_there_is_offline(tmp_path: Path) -> None:
    with HubServer({"a.gguf": b"x"}) as hub:
        gone = hub.endpoint
    with HubServer({"a.gguf": b"x"}) as hub, pytest.raises(OfflineError):
        Transfer(
            hub.download(tmp_path / "org" / "model"), network(proxy=gone), SpeedLimiter(), lambda _s, _p: None
        ).run()


@pytest.mark.parametrize("proxy", ["socks5://127.0.0.1:1080", "ftp://x", "nonsense"])
def test_another_kind_of_proxy_is_refused_in_words(proxy: str) -> None:
    with pytest.raises(HubError, match="is not an HTTP proxy"):
        Connections(network(proxy=proxy), 1).open("GET", "http://127.0.0.1:1/", {})


def test_a_ca_bundle_that_cannot_be_read_is_said(tmp_path: Path) -> None:
    bundle = tmp_path / "ca.pem"
    with pytest.raises(HubError, match=r"Reading .*ca\.pem failed"):
        network(ca_bundle=str(bundle)).ssl_context()
    bundle.write_text("no certificate")
    with pytest.raises(HubError, match="cannot be used"):
        network(ca_bundle=str(bundle)).ssl_context()


def test_the_token_is_not_in_what_is_printed() -> None:
    assert TOKEN not in repr(Network(token=TOKEN))


@pytest.mark.integration  # five attempts, and the pauses between them
def test_a_plain_server_where_tls_was_expected_is_named(tmp_path: Path) -> None:
    with HubServer({"a.gguf": b"x"}) as hub:
        download = hub.download(tmp_path / "org" / "model")
        object.__setattr__(download, "endpoint", hub.endpoint.replace("http://", "https://"))
        with pytest.raises(DownloadError, match="cut the connection five times"):
            Transfer(download, network(), SpeedLimiter(), lambda _s, _p: None).run()
