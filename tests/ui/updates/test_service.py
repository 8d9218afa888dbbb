"""By itself the service asks only where that was switched on, once a day, and tells of each version once."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from synthia_desktop.core.installation import Kind
from synthia_desktop.ui.updates.service import DAY_S
from tests.hub.release_server import NEW, ReleaseServer, release
from tests.ui.updates.conftest import MakeService

NOW = 2_000_000_000


def test_it_asks_nobody_by_default(server: ReleaseServer, make_service: MakeService, qtbot: QtBot) -> None:
    service = make_service()
    service.begin()
    with qtbot.waitSignal(service.found):
        service.check()  # comes after whatever begin() would have asked
    assert len(server.asked) == 2


@pytest.mark.parametrize(
    "settings",
    [{"last_looked": NOW - DAY_S + 60}, {"feed": ""}],
    ids=["less than a day ago", "no feed"],
)
def test_it_does_not_look(
    server: ReleaseServer, make_service: MakeService, qtbot: QtBot, settings: dict[str, object]
) -> None:
    service = make_service(now=lambda: NOW, **{"background": True, **settings})
    with qtbot.assertNotEmitted(service.offered):
        service.begin()
    assert not server.asked


@pytest.mark.parametrize("kind", [Kind.FLATPAK, Kind.CHECKOUT])
def test_it_does_not_look_for_what_others_update(server: ReleaseServer, make_service: MakeService, kind: Kind) -> None:
    make_service(kind, background=True).begin()
    assert not server.asked


def test_a_newer_version_is_offered_and_the_day_is_noted(make_service: MakeService, qtbot: QtBot) -> None:
    service = make_service(now=lambda: NOW, background=True, last_looked=NOW - DAY_S)
    with qtbot.waitSignal(service.offered) as offered:
        service.begin()
    assert offered.args is not None
    assert offered.args[0].version == NEW
    assert service._settings.value.updates.last_looked == NOW


def test_a_version_that_was_passed_over_is_not_offered_again(
    server: ReleaseServer, make_service: MakeService, qtbot: QtBot
) -> None:
    service = make_service(now=lambda: NOW, background=True)
    service.pass_over(NEW)
    with qtbot.assertNotEmitted(service.offered), qtbot.waitSignal(service._settings.changed):
        service.begin()
    server.publish(release("99.2"))
    service._update(last_looked=0)
    with qtbot.waitSignal(service.offered):
        service.look()


def test_a_failure_in_the_background_is_not_told_and_tried_again(
    server: ReleaseServer, make_service: MakeService, qtbot: QtBot
) -> None:
    good, server.replies = server.replies, {}
    service = make_service(now=lambda: NOW, background=True)
    with qtbot.assertNotEmitted(service.failed):
        service.begin()
        qtbot.waitUntil(lambda: len(server.asked) == 1)
    server.replies = good
    with qtbot.waitSignal(service.offered):
        service.look()
