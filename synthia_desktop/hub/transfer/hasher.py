"""Follows the unbroken beginning of each part while it arrives, so that the verdict is there when the last byte is."""

from __future__ import annotations

import threading

from synthia_desktop.hub.transfer.board import Board, Stopped
from synthia_desktop.hub.transfer.hashing import READ_BYTES, PartHash
from synthia_desktop.hub.transfer.source import Source
from synthia_desktop.hub.transfer.trouble import Trouble
from synthia_desktop.hub.transfer.words import bad_hash

MAX_TRIES = 3


class Hasher(threading.Thread):
    """Ends when every part is verified; a part that is not right is fetched again."""

    def __init__(self, board: Board, source: Source) -> None:
        super().__init__(name="synthia-transfer-hash", daemon=True)
        self._board, self._source = board, source
        board.hold()

    def run(self) -> None:
        try:
            for part in range(len(self._board.parts)):
                self._verify(part)
            self._board.finish()
        except Stopped:
            pass
        except BaseException as error:  # noqa: BLE001 - run() of the transfer raises it
            self._board.fail(error)
        finally:
            self._board.drop()

    def _verify(self, part: int) -> None:
        """Raises DownloadError where it is wrong every time, ChangedError where the Hub now has another file."""
        for _ in range(MAX_TRIES):
            if self._is_right(part):
                return
            self._board.reset(part)
            try:
                self._source.recheck(self._board.parts[part])
            except Trouble:
                continue  # the connections meet it too, and know what to do
        raise bad_hash(self._board.parts[part].path, MAX_TRIES)

    def _is_right(self, part: int) -> bool:
        board, wanted = self._board, self._board.parts[part]
        taken, position = PartHash(wanted), 0
        while position < wanted.size:
            end = board.wait_for(part, position)
            while position < end:
                board.check()
                content = board.read(part, position, min(READ_BYTES, end - position))
                if not content:
                    return False
                taken.update(content)
                position += len(content)
                board.verified(part, position)
        return taken.matches
