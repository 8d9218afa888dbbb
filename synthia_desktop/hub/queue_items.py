"""The downloads in the person's order: which there are, which are about the same files, and where each one stands."""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator

from synthia_desktop.core.download import Download, DownloadState
from synthia_desktop.hub.duplicates import final_files
from synthia_desktop.hub.queue_item import Item
from synthia_desktop.hub.worker import Worker
from synthia_desktop.store.downloads import DownloadRecord


class Items:
    """Those that were cancelled stay, unseen, until what they left on the disk is gone."""

    def __init__(self) -> None:
        self._items: list[Item] = []

    def __iter__(self) -> Iterator[Item]:
        """As they are now: what is done with one of them may take it away."""
        return iter(tuple(self._items))

    @property
    def shown(self) -> list[Item]:
        """What the person sees, in its order."""
        return [item for item in self._items if not item.record.cancelled]

    @property
    def records(self) -> tuple[DownloadRecord, ...]:
        """What is to be stored."""
        return tuple(item.record for item in self._items)

    @property
    def workers(self) -> list[Worker]:
        return [item.worker for item in self._items if item.worker is not None]

    @property
    def next_due(self) -> float:
        """When one has to be looked at again without being told, on the scheduler's clock; infinity = never."""
        waiting = (
            i.due for i in self._items if i.worker is None and (i.state is DownloadState.HELD or i.record.cancelled)
        )
        return min((due for due in waiting if due > 0), default=math.inf)

    def find(self, id_: str) -> list[Item]:
        """The one with this id, or none: a click may be late."""
        return [item for item in self.shown if item.download.id == id_]

    def of(self, worker: Worker) -> Item | None:
        return next((item for item in self._items if item.worker is worker), None)

    def rivals(self, download: Download) -> list[Item]:
        """Those that write to one of its places."""
        files = final_files(download)
        return [item for item in self._items if final_files(item.download) & files]

    def is_occupied(self, item: Item) -> bool:
        """Something still writes, or removes, the same files."""
        return any(other.worker is not None for other in self.rivals(item.download))

    def put_first(self, items: Iterable[Item]) -> None:
        self._items[:0] = items

    def append(self, item: Item) -> None:
        self._items.append(item)

    def remove(self, *gone: Item) -> None:
        self._items = [item for item in self._items if item not in gone]

    def move(self, item: Item, place: int) -> None:
        """place: from 0, among all that are shown."""
        others = [other for other in self.shown if other is not item]
        others.insert(max(0, place), item)
        self._items = others + [other for other in self._items if other.record.cancelled]

    def bring_forward(self, item: Item) -> None:
        """To the first place behind those that run."""
        self._items.remove(item)
        place = max((at for at, other in enumerate(self._items, 1) if other.worker is not None), default=0)
        self._items.insert(place, item)
