"""Stores and tests the access token away from the main thread, because keyrings ask and networks wait."""

from __future__ import annotations

import threading
from collections.abc import Callable
from functools import partial
from typing import TypeVar

from PySide6.QtCore import QObject, Qt, Signal

from synthia_desktop.core.errors import SynthiaError
from synthia_desktop.core.network import NetworkSettings
from synthia_desktop.hub.client import HubClient
from synthia_desktop.hub.network import Network
from synthia_desktop.hub.token import delete_token, environment_token, read_token, write_token
from synthia_desktop.ui.said import shown_error

T = TypeVar("T")


class TokenService(QObject):
    """placed(place): "", "keyring" or "environment". answered(words, good): what came of a wish.

    changed(): another token is used from now on. Nothing goes online but test().
    """

    placed = Signal(str)
    answered = Signal(str, bool)
    changed = Signal()
    _hop = Signal(object)

    def __init__(self, settings: Callable[[], NetworkSettings], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        self._closed = False
        self._hop.connect(lambda call: call(), Qt.ConnectionType.QueuedConnection)

    def look(self) -> None:
        """Find out where the token of the present endpoint is."""
        endpoint = self._settings().endpoint
        self._run(lambda: _place(endpoint), self.placed.emit)

    def store(self, token: str) -> None:
        """Keep a token in the keyring."""
        endpoint = self._settings().endpoint
        self._run(lambda: write_token(endpoint, token), lambda _: self._changed())

    def remove(self) -> None:
        """Forget the token."""
        endpoint = self._settings().endpoint
        self._run(lambda: delete_token(endpoint), lambda _: self._changed())

    def test(self) -> None:
        """Ask the Hub whose token it is; this goes online."""
        settings = self._settings()
        self._run(lambda: HubClient(Network(settings, read_token(settings.endpoint))).who(), self._known)

    def close(self) -> None:
        """Drop what is still under way: a keyring that waits for its password must not hold the program open."""
        self._closed = True
        self._hop.disconnect()

    def _run(self, work: Callable[[], T], done: Callable[[T], None]) -> None:
        threading.Thread(target=self._work, args=(work, done), name="token", daemon=True).start()

    def _work(self, work: Callable[[], T], done: Callable[[T], None]) -> None:
        try:
            call = partial(done, work())
        except SynthiaError as error:
            call = partial(self.answered.emit, str(shown_error(error)), False)
        if not self._closed:
            self._hop.emit(call)

    def _changed(self) -> None:
        self.changed.emit()
        self.look()

    def _known(self, name: str) -> None:
        self.answered.emit(self.tr("The token works. It belongs to “{name}”.").format(name=name), True)


def _place(endpoint: str) -> str:
    if environment_token(endpoint):
        return "environment"
    return "keyring" if read_token(endpoint) else ""
