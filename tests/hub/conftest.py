"""A Hub of the tests' own, and clients of it."""

from collections.abc import Callable, Iterator

import pytest

from synthia_desktop.core.network import NetworkSettings
from synthia_desktop.hub.client import HubClient
from synthia_desktop.hub.network import Network
from tests.hub.api_server import HubServer

MakeClient = Callable[..., HubClient]


@pytest.fixture
def hub() -> Iterator[HubServer]:
    with HubServer().running() as server:
        yield server


@pytest.fixture
def make_client(hub: HubServer) -> MakeClient:
    """make_client(token, **settings): asks the hub; settings as in NetworkSettings."""

    def make(token: str = "", **settings: str) -> HubClient:
        network = NetworkSettings(**{"endpoint": hub.url, **settings})  # type: ignore[arg-type]
        return HubClient(Network(network, token, connect_timeout=2.0, read_timeout=2.0, retry_seconds=0.01))

    return make


@pytest.fixture
def client(make_client: MakeClient) -> HubClient:
    return make_client()
