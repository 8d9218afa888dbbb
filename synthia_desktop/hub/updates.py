"""Finds models whose files have changed on the Hub since they were downloaded, when the person asks for it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Protocol

from synthia_desktop.core.download import Part
from synthia_desktop.core.errors import HubError, OfflineError
from synthia_desktop.core.provenance import Provenance


class Hub(Protocol):
    """What is asked of hub.client.HubClient."""

    def has_changed(self, repo: str, revision: str, parts: Sequence[Part]) -> bool: ...


@dataclass(frozen=True)
class Updates:
    """changed: other bytes under the same names now. unknown: what could not be asked, each with the reason."""

    changed: tuple[Provenance, ...] = ()
    unknown: tuple[tuple[Provenance, HubError], ...] = ()


def find_updates(hub: Hub, records: Iterable[Provenance]) -> Updates:
    """Ask the Hub once for each record; a repository that is gone or closed now costs only its own answer.

    Raises OfflineError: nothing more can be asked.
    """
    changed: list[Provenance] = []
    unknown: list[tuple[Provenance, HubError]] = []
    for record in records:
        try:
            parts = [part for file in record.files for part in file.parts]
            if hub.has_changed(record.repo, record.revision, parts):
                changed.append(record)
        except OfflineError:
            raise
        except HubError as error:
            unknown.append((record, error))
    return Updates(tuple(changed), tuple(unknown))
