"""Keeps the KV cache of a chat that is left on the disk, and has it back when the chat goes on.

The cache is copied at once, which takes as long as reading so much memory; the file is written by a thread, so that
nobody waits for a disk.
"""

import threading
from collections.abc import Callable
from dataclasses import dataclass

import psutil

from synthia_desktop.core.saved_states import SavedState, StateFolder, WrongStateError
from synthia_desktop.engine.evaluator import Evaluator
from synthia_desktop.engine.log import EngineLog
from synthia_desktop.engine.portions import read, written

LEAST_TOKENS = 64
LEAST_SECONDS = 0.5
"""A chat that is read in less than that is not worth its file."""

LEFT_FREE = 512 << 20
"""Bytes of memory that a copy of the cache must leave free."""


@dataclass(frozen=True)
class _Written:
    """What was saved last: unchanged, it is not saved again."""

    folder: StateFolder
    chat: str
    tokens: list[int]


class Shelf:
    """For one loaded model. identity: as engine.identity gives it; "" = nothing can be saved."""

    def __init__(self, evaluator: Evaluator, identity: str, log: EngineLog) -> None:
        self._evaluator, self._identity, self._log = evaluator, identity, log
        self._written: _Written | None = None
        self._writing = ""
        self._stop = threading.Event()
        self._thread: threading.Thread | None = None
        self.least_seconds = LEAST_SECONDS

    def find(self, folder: StateFolder, chat: str) -> SavedState | None:
        """What is saved of a chat for this model; a file that is not to be trusted is removed, and None given."""
        if not self._identity:
            return None
        if self._writing == chat:
            self.finish()
        try:
            return folder.find(chat, self._identity)
        except (WrongStateError, OSError, ValueError, LookupError, TypeError) as error:
            self._reject(folder, chat, error)
            return None

    def restore(self, folder: StateFolder, state: SavedState) -> bool:
        """Fill the KV cache with what was saved. False = it could not be used, and the cache is empty or as it was."""
        if psutil.virtual_memory().available - state.size < LEFT_FREE:
            self._say(f"{state.size:,} bytes of a saved state were not read: there is too little free memory")
            return False
        try:
            data = folder.read(state)
        except (WrongStateError, OSError, MemoryError) as error:
            self._reject(folder, state.chat, error)
            return False
        if self._evaluator.restore(data, state.tokens, read(state.portions)):
            self._written = _Written(folder, state.chat, state.tokens)
            return True
        self._reject(folder, state.chat, WrongStateError("llama.cpp does not take it"))
        return False

    def keep(self, folder: StateFolder, chat: str, start: int, speed: float) -> int:
        """Copy the cache and begin to write it to the disk; gives the bytes of the copy, 0 = there is nothing to save.

        speed: at which this model reads a prompt, in tokens per second, 0 = not known.
        """
        tokens = list(self._evaluator.tokens)
        if not self._worth_it(folder, chat, tokens, speed):
            return 0
        self.finish()
        size = self._evaluator.state_size()
        if psutil.virtual_memory().available - size < LEFT_FREE:
            self._say(f"the state of a chat was not saved: {size:,} bytes of memory are not free")
            return 0
        data = self._evaluator.snapshot(size)
        if data is None:
            self._say("the state of a chat was not saved: llama.cpp gave none")
            return 0
        self._stop.clear()
        self._writing = chat
        portions = written(self._evaluator.portions.of(len(tokens)))
        self._thread = threading.Thread(
            target=self._write, args=(folder, chat, start, tokens, data, portions), name="save-state", daemon=True
        )
        self._thread.start()
        return size

    def finish(self, stopped: Callable[[], bool] = lambda: False) -> None:
        """Wait until what is being written is on the disk; once `stopped` the rest is given up."""
        while self._thread is not None and self._thread.is_alive():
            self._thread.join(0.02)
            if stopped():
                self._stop.set()
        self._thread = None

    def goes_on(self, chat: str) -> None:
        """A chat has a new question: what is being written of it is not of use any more."""
        if self._thread is not None and self._writing == chat:
            self._stop.set()

    def _worth_it(self, folder: StateFolder, chat: str, tokens: list[int], speed: float) -> bool:
        if not self._identity or len(tokens) < LEAST_TOKENS or (speed and len(tokens) / speed < self.least_seconds):
            return False
        written = self._written
        if written is None or (written.folder, written.chat, written.tokens) != (folder, chat, tokens):
            return True
        return not folder.has(chat, self._identity)

    def _write(
        self, folder: StateFolder, chat: str, start: int, tokens: list[int], data: memoryview, portions: str
    ) -> None:
        try:
            if folder.write(chat, self._identity, start, tokens, data, self._stop.is_set, portions):
                self._written = _Written(folder, chat, tokens)
            elif not self._stop.is_set():
                self._say(f"the state of a chat was not saved: there is no room for {len(data):,} bytes")
        except (OSError, WrongStateError, MemoryError) as error:
            self._say(f"the state of a chat was not saved: {error}")

    def _reject(self, folder: StateFolder, chat: str, why: Exception) -> None:
        self._say(f"the saved state of a chat is not used: {why}")
        try:
            folder.drop(chat, self._identity)
        except (OSError, WrongStateError) as error:
            self._say(f"it could not be removed: {error}")

    def _say(self, words: str) -> None:
        self._log.write(f"saved states: {words}\n")
