"""One connection: fetches piece after piece, and after a failure waits, asks again and goes on at the next byte."""

from __future__ import annotations

import random
import threading
import time

from synthia_desktop.core.download import Part
from synthia_desktop.core.errors import SynthiaError
from synthia_desktop.core.said import said
from synthia_desktop.hub.network import Network
from synthia_desktop.hub.transfer.board import WAIT_S, Board, Job, Stopped
from synthia_desktop.hub.transfer.layout import has_hash
from synthia_desktop.hub.transfer.limiter import SpeedLimiter
from synthia_desktop.hub.transfer.source import Answer, Source
from synthia_desktop.hub.transfer.trouble import Kind, Trouble, troubles
from synthia_desktop.hub.transfer.words import GIVEN_UP_AFTER, gave_up, offline

LARGEST_BLOCK = 1 << 20
SMALLEST_BLOCK = 16 << 10
FIRST_BLOCK = 64 << 10
BLOCK_S = 0.25
"""What a block should take: a killed program loses at most one, and a journal entry for each costs little."""

MAX_BACK_OFF_S = 30.0
MAX_VERSIONS = 3


class Worker(threading.Thread):
    """number: this one's place among the connections; only as many work as the speed limit is worth."""

    def __init__(self, number: int, board: Board, source: Source, limiter: SpeedLimiter, network: Network) -> None:
        super().__init__(name=f"synthia-transfer-{number}", daemon=True)
        self._number, self._board, self._source = number, board, source
        self._limiter, self._network = limiter, network
        self._tries = self._lonely = 0
        self._arrived = -1
        self._from_xet = False
        board.hold()

    def run(self) -> None:
        try:
            self._work()
        except Stopped:
            pass
        except BaseException as error:  # noqa: BLE001 - run() of the transfer raises it
            self._board.fail(error)
        finally:
            self._board.drop()

    def _work(self) -> None:
        while not self._board.finished:
            if self._number >= self._limiter.streams:
                self._board.nap(WAIT_S)
                continue
            job = self._board.take()
            if job is None:
                return
            try:
                self._fetch(job)
                self._tries = self._lonely = 0
                continue
            except Trouble as error:
                trouble = error
            finally:
                self._board.give_back(job)
            self._board.check()  # what was cut by the end of the transfer is no trouble
            self._endure(trouble, job.part)

    def _fetch(self, job: Job) -> None:
        board, part = self._board, self._board.parts[job.part]
        piece = board.pieces[job.pieces[0]]
        start = 0 if job.whole else piece.start + board.count(job.pieces[0])
        stop = part.size if job.whole else piece.start + piece.size
        self._from_xet = self._source.from_xet(part)
        answer = self._source.open(part, start, stop, whole=job.whole)
        try:
            if answer.whole and not job.whole:
                board.stream(job.part)
                return
            if not has_hash(part):
                self._keep_version(job, part, answer)
            self._pour(job, answer, answer.start, stop)
        finally:
            answer.close()

    def _pour(self, job: Job, answer: Answer, position: int, stop: int) -> None:
        block, at = FIRST_BLOCK, 0
        while position < stop:
            begun = time.monotonic()
            with troubles(answer.host):
                content = answer.read(min(block, stop - position))
            self._board.check()
            if not content:
                raise Trouble(Kind.CUT, said("{host} cut the connection", host=answer.host), host=answer.host)
            self._limiter.take(len(content), self._board.ended)
            at = self._store(job, at, position, memoryview(content))
            position += len(content)
            block = _next_block(block, time.monotonic() - begun)
        if answer.open_ended and _has_more(answer):
            raise Trouble(Kind.CHANGED, said("it is longer than it was"), host=answer.host)

    def _store(self, job: Job, at: int, position: int, content: memoryview) -> int:
        """Write what is new of it into the pieces from at on; returns where the next bytes belong."""
        while content:
            number = job.pieces[at]
            piece = self._board.pieces[number]
            here = content[: piece.start + piece.size - position]
            known = max(0, piece.start + self._board.count(number) - position)
            if known < len(here):
                self._board.store(number, here[known:])
            position, content = position + len(here), content[len(here) :]
            if position == piece.start + piece.size:
                at += 1
        return at

    def _keep_version(self, job: Job, part: Part, answer: Answer) -> None:
        """Without a hash, only the server's own mark tells that the rest belongs to what is there."""
        if self._source.same_version(part, answer.etag) or not self._board.count(job.pieces[0]):
            return
        self._board.reset(job.part)
        if self._source.versions(part) > MAX_VERSIONS:
            raise self._source.changed(part, said("it changed again and again while it was sent."))
        raise Trouble(Kind.CHANGED, said("it changed while it was sent"), host=answer.host)

    def _endure(self, trouble: Trouble, part: int) -> None:
        """Wait before the next try; give up where nothing at all has arrived in five tries."""
        arrived = self._board.arrived
        self._lonely = self._lonely + 1 if arrived == self._arrived else 1
        self._arrived = arrived
        self._tries += 1
        if trouble.kind is Kind.RANGE:
            self._board.bad_range(part)
        if self._lonely >= GIVEN_UP_AFTER:
            if not self._source.use_xet(self._board.parts[part], trouble, was_xet=self._from_xet):
                raise self._final(trouble, part)
            self._board.stream(part)
            self._lonely = self._tries = 0
        if trouble.wait:
            self._board.hold_off(trouble.wait)
        back_off = min(MAX_BACK_OFF_S, self._network.retry_seconds * 2 ** (self._tries - 1))
        self._board.nap(back_off * random.uniform(0.5, 1.0))

    def _final(self, trouble: Trouble, part: int) -> SynthiaError:
        received = self._board.received
        if trouble.kind is Kind.OFFLINE:
            return offline(trouble.host, trouble.details, received)
        if trouble.kind is Kind.CHANGED:
            return self._source.changed(self._board.parts[part], f"{trouble.words}.")
        return gave_up(trouble.words, received, trouble.details)


def _has_more(answer: Answer) -> bool:
    """Whether it goes on after the last byte that was wanted. A line that is cut there has brought all of it."""
    try:
        with troubles(answer.host):
            return bool(answer.read(1))
    except Trouble:
        return False


def _next_block(block: int, seconds: float) -> int:
    if seconds < BLOCK_S / 2:
        return min(LARGEST_BLOCK, block * 2)
    return max(SMALLEST_BLOCK, block // 2) if seconds > BLOCK_S * 2 else block
