"""A copy of the program with a real feed on 127.0.0.1, and the dialog that asks it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from synthia_desktop.core.installation import Installation, Kind
from synthia_desktop.core.settings import Settings, UpdateSettings
from synthia_desktop.ui.background import Background
from synthia_desktop.ui.settings_store import SettingsStore
from synthia_desktop.ui.updates.service import Build, UpdateService
from tests.hub.release_server import ReleaseServer

MakeService = Callable[..., UpdateService]


@pytest.fixture
def server() -> Iterator[ReleaseServer]:
    with ReleaseServer().running() as running:
        running.publish()
        yield running


@pytest.fixture
def store(qtbot: QtBot, tmp_path: Path) -> Iterator[Callable[[UpdateSettings], SettingsStore]]:
    background = Background()
    made: list[SettingsStore] = []

    def make(updates: UpdateSettings) -> SettingsStore:
        made.append(SettingsStore(tmp_path / "settings.json", Settings(updates=updates), background))
        return made[-1]

    yield make
    for each in made:
        each.flush()
    background.close()


@pytest.fixture
def make_service(server: ReleaseServer, store: Callable[[UpdateSettings], SettingsStore]) -> Iterator[MakeService]:
    """make_service(kind, key, now=..., **settings): with the server's feed and key, unless they are given."""
    made: list[UpdateService] = []

    def make(
        kind: Kind = Kind.ARCHIVE, key: bytes | None = None, now: Callable[[], float] = lambda: 1e9, **settings: object
    ) -> UpdateService:
        updates = UpdateSettings(**{"feed": server.feed, **settings})  # type: ignore[arg-type]
        build = Build(Installation(kind, "linux", "x86_64"), server.key if key is None else key, version="0.1.0")
        made.append(UpdateService(store(updates), build, now=now))
        return made[-1]

    yield make
    for service in made:
        service.close()
