"""Updates are found for each model by itself, and a repository that is gone does not hide those of the others."""

from collections.abc import Sequence

import pytest

from synthia_desktop.core.download import Part
from synthia_desktop.core.errors import AccessError, OfflineError
from synthia_desktop.core.provenance import FileHash, Provenance
from synthia_desktop.hub.updates import find_updates


class Hub:
    """Answers from what it has: the hash of each repository's file now, or the error that it gives."""

    def __init__(self, now: dict[str, str | Exception]) -> None:
        self._now = now
        self.asked: list[str] = []

    def has_changed(self, repo: str, revision: str, parts: Sequence[Part]) -> bool:
        self.asked.append(f"{repo}:{revision}")
        answer = self._now[repo]
        if isinstance(answer, Exception):
            raise answer
        return [part.sha256 for part in parts] != [answer, answer]


def record(repo: str) -> Provenance:
    parts = (Part("a", 1, "old"), Part("b", 1, "old"))
    return Provenance(repo=repo, revision="main", files=(FileHash("m.gguf", 2, "", parts),))


def test_changed_ones_are_found_and_closed_ones_named() -> None:
    closed = AccessError("No access", "Closed now.")
    hub = Hub({"same": "old", "changed": "new", "closed": closed, "changed too": "new"})
    records = [record(repo) for repo in ("same", "changed", "closed", "changed too")]
    found = find_updates(hub, records)
    assert found.changed == (records[1], records[3])
    assert found.unknown == ((records[2], closed),)
    assert hub.asked[0] == "same:main"


def test_without_a_network_it_ends_at_once() -> None:
    hub = Hub({"a": OfflineError("Offline", "No answer."), "b": "new"})
    with pytest.raises(OfflineError):
        find_updates(hub, [record("a"), record("b")])
    assert hub.asked == ["a:main"]
