"""What is still wanted: hands out pieces to the connections, counts what arrives, and tells the hashing how far."""

from __future__ import annotations

import threading
import time
from collections.abc import Sequence
from dataclasses import dataclass

from synthia_desktop.core.download import Part, Progress
from synthia_desktop.hub.transfer.layout import Piece
from synthia_desktop.hub.transfer.storage import TargetFile

WAIT_S = 0.2
MAX_BAD_RANGES = 2
HASH_BYTES = 4 << 20
"""What is worth waking the hashing for; less only after a while."""


@dataclass(frozen=True)
class Job:
    """One request's worth. whole: the part can only be had from its first byte on; then these are all its pieces."""

    part: int
    pieces: tuple[int, ...]
    whole: bool = False


class Stopped(Exception):  # noqa: N818 - not an error
    """The transfer was told to stop; everything received is kept."""


class Board:
    """Shared by all threads of one transfer. fail() ends it: all other methods then raise Stopped in the threads."""

    def __init__(
        self,
        parts: Sequence[Part],
        targets: Sequence[TargetFile],
        pieces: Sequence[Sequence[Piece]],
        ended: threading.Event,
    ) -> None:
        """ended: set from outside, it stops the transfer."""
        self.parts = tuple(parts)
        self._targets = tuple(targets)
        self.pieces = tuple(piece for row in pieces for piece in row)
        self._index = tuple(index for row in pieces for index in range(len(row)))
        self._of_part: list[list[int]] = [[] for _ in self.parts]
        for number, piece in enumerate(self.pieces):
            self._of_part[piece.part].append(number)
        self._counts = [self._targets[p.target].counts[at] for p, at in zip(self.pieces, self._index, strict=True)]
        self._received = [sum(self._counts[number] for number in numbers) for numbers in self._of_part]
        self._whole_pieces = [0] * len(self.parts)
        self._busy: set[int] = set()
        self._streams: set[int] = set()
        self._bad_ranges = [0] * len(self.parts)
        self._not_before = 0.0
        self._first = 0
        self._hashed_part = self._wanted_end = 0
        lock = threading.RLock()
        self._change, self._news = threading.Condition(lock), threading.Condition(lock)
        self._settled = threading.Event()
        self._verified = [0] * len(self.parts)
        self._finished = False
        self.arrived = 0
        self.error: BaseException | None = None
        self.ended = ended

    def hold(self) -> None:
        """A thread that may write begins; it ends with drop()."""
        for target in self._targets:
            target.hold()

    def drop(self) -> None:
        for target in self._targets:
            target.drop()

    # What the connections ask.

    def take(self) -> Job | None:
        """The next thing to fetch; waits for one. None when the whole download is verified. Raises Stopped."""
        with self._change:
            while True:
                self.check()
                if self._finished:
                    return None
                now = time.monotonic()
                job = self._next() if now >= self._not_before else None
                if job is not None:
                    self._busy.update(job.pieces)
                    return job
                self._change.wait(WAIT_S)

    def hold_off(self, seconds: float) -> None:
        """No further requests for so long; what is arriving goes on."""
        with self._change:
            self._not_before = max(self._not_before, time.monotonic() + seconds)

    def nap(self, seconds: float) -> None:
        """Raises Stopped."""
        self.ended.wait(seconds)
        self.check()

    def give_back(self, job: Job) -> None:
        with self._change:
            self._busy.difference_update(job.pieces)
            self._first = min(self._first, *job.pieces)
            self._change.notify_all()

    def stream(self, part: int) -> None:
        """This part can only be had whole from now on."""
        with self._change:
            self._streams.add(part)

    def bad_range(self, part: int) -> None:
        """A server that twice answered a range wrongly is asked for none again."""
        with self._change:
            self._bad_ranges[part] += 1
            if self._bad_ranges[part] >= MAX_BAD_RANGES:
                self._streams.add(part)

    def count(self, number: int) -> int:
        """Bytes received of a piece."""
        return self._counts[number]

    def store(self, number: int, content: memoryview) -> None:
        """Write the next bytes of a piece, which the caller has taken. Raises OSError, Stopped."""
        self.check()
        piece = self.pieces[number]
        self._targets[piece.target].write(piece.place + self._counts[number], content)
        self.note(number, self._counts[number] + len(content))

    def note(self, number: int, count: int) -> None:
        """Of a piece, count bytes are in the file now. Raises OSError."""
        piece = self.pieces[number]
        self._targets[piece.target].note(self._index[number], count)
        with self._change:
            more = count - self._counts[number]
            self._counts[number] = count
            self._received[piece.part] += more
            self.arrived += max(0, more)
            if piece.part == self._hashed_part and self._prefix(piece.part) >= self._wanted_end:
                self._news.notify()

    def reset(self, part: int) -> None:
        """All of a part again. Raises OSError."""
        for number in self._of_part[part]:
            self.note(number, 0)
        with self._change:
            self._first = self._whole_pieces[part] = 0
            self._verified[part] = 0
            self._change.notify_all()

    # What the hashing asks.

    def wait_for(self, part: int, position: int) -> int:
        """The end of the part's unbroken beginning, when it is worth going on from position. Raises Stopped."""
        wanted = min(position + HASH_BYTES, self.parts[part].size)
        with self._change:
            while True:
                self.check()
                end = self._prefix(part)
                if end >= wanted:
                    return end
                self._wanted_end, self._hashed_part = wanted, part
                if not self._news.wait(WAIT_S) and end > position:
                    return end

    def read(self, part: int, position: int, size: int) -> bytes:
        """Raises OSError."""
        piece = self.pieces[self._of_part[part][0]]
        return self._targets[piece.target].read(piece.place + position, size)

    def verified(self, part: int, position: int) -> None:
        self._verified[part] = position

    def finish(self) -> None:
        """All parts are verified."""
        with self._change:
            self._finished = True
            self._change.notify_all()
            self._settled.set()

    # What all ask.

    def wait_finished(self, seconds: float) -> None:
        """Until finished or failed, at most so long."""
        self._settled.wait(seconds)

    def check(self) -> None:
        if self.ended.is_set():
            raise Stopped

    def fail(self, error: BaseException) -> None:
        """The first error is the one that counts."""
        with self._change:
            if self.error is None:
                self.error = error
            self.ended.set()
            self._change.notify_all()
            self._settled.set()

    @property
    def finished(self) -> bool:
        return self._finished

    @property
    def received(self) -> int:
        """Bytes."""
        return sum(self._received)

    @property
    def complete(self) -> bool:
        """Whether every byte is there, verified or not."""
        return all(got == part.size for got, part in zip(self._received, self.parts, strict=True))

    def progress(self, speed: float) -> Progress:
        parts = tuple(self._received)
        total = sum(part.size for part in self.parts)
        return Progress(sum(parts), total, sum(self._verified), parts, speed)

    def _next(self) -> Job | None:
        for number in range(self._first, len(self.pieces)):
            piece = self.pieces[number]
            if self._counts[number] == piece.size:
                if number == self._first:
                    self._first += 1
                continue
            if number in self._busy:
                continue
            if piece.part not in self._streams:
                return Job(piece.part, (number,))
            if self._busy.isdisjoint(self._of_part[piece.part]):
                return Job(piece.part, tuple(self._of_part[piece.part]), whole=True)
        return None

    def _prefix(self, part: int) -> int:
        numbers, at = self._of_part[part], self._whole_pieces[part]
        while at < len(numbers) and self._counts[numbers[at]] == self.pieces[numbers[at]].size:
            at += 1
        self._whole_pieces[part] = at
        if at == len(numbers):
            return self.parts[part].size
        return self.pieces[numbers[at]].start + self._counts[numbers[at]]
