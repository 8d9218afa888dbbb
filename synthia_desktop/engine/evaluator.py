"""A model's context: which tokens its KV cache holds, and how more tokens get in, in pieces that can be stopped."""

import time
from collections.abc import Callable

from synthia_desktop.core.errors import ModelLoadError
from synthia_desktop.engine.moving import model_can_move
from synthia_desktop.engine.native import Native
from synthia_desktop.engine.stopflag import StopFlag

LEAST_CHUNK = 128
CHUNK_SECONDS = 0.25
_ABORTED = 2


class Evaluator:
    """Owns a llama_context. tokens: those in its KV cache, in order.

    A prompt is evaluated in chunks of about CHUNK_SECONDS: a GPU cannot be interrupted within one, a CPU can.
    """

    def __init__(self, native: Native, model: int, context: int, stop: StopFlag, movable: bool) -> None:
        """movable: the keys of this kind of cache can be moved to other positions."""
        llama = self._llama = native.llama
        self._native = native
        self._stop = stop
        self.handle = context
        self._memory: int = llama.llama_get_memory(context)
        self._window: int = llama.llama_model_n_swa(model)
        self.length: int = llama.llama_n_ctx(context)
        self.can_shift = movable and model_can_move(llama, model, self._memory)
        self._shifted = False
        self._chunk: int = llama.llama_n_batch(context)
        self._buffer = (llama.llama_token * max(self._chunk, 1))()
        self._one = llama.llama_batch_get_one(self._buffer, 1)
        self.tokens: list[int] = []
        stop.install(llama, context)

    def close(self) -> None:
        self._llama.llama_free(self.handle)

    @property
    def full(self) -> bool:
        return len(self.tokens) >= self.length

    def keep(self, count: int) -> int:
        """Drop all tokens but the first `count`, or all of them where this kind of memory cannot go back so far.

        Returns how many are left.
        """
        if count < len(self.tokens) and not self._trim(count):
            self.clear()
            return 0
        del self.tokens[count:]
        return count

    def cut(self, first: int, last: int) -> bool:
        """Take the tokens from place `first` to `last` out; those behind them move up without being evaluated again.

        What they had read of the ones that leave stays in them. False = this kind of memory cannot do it, and is as it
        was.
        """
        llama, memory = self._llama, self._memory
        if not self.can_shift or not llama.llama_memory_seq_rm(memory, 0, first, last):
            return False
        llama.llama_memory_seq_add(memory, 0, last, -1, first - last)
        del self.tokens[first:last]
        self._shifted = True
        return True

    def clear(self) -> None:
        """Drop all tokens."""
        self._llama.llama_memory_clear(self._memory, False)
        self.tokens.clear()
        self._shifted = False

    def evaluate(self, tokens: list[int], report: Callable[[int], None]) -> bool:
        """Add tokens; report gets the number done after each chunk. False = stopped, with the chunks before kept."""
        done = 0
        size = min(LEAST_CHUNK, self._chunk)
        while done < len(tokens):
            if self._stop.is_set:
                return False
            chunk = tokens[done : done + size]
            started = time.perf_counter()
            self._buffer[: len(chunk)] = chunk
            code = self._llama.llama_decode(self.handle, self._llama.llama_batch_get_one(self._buffer, len(chunk)))
            self._llama.llama_synchronize(self.handle)
            if not self._accepted(code, chunk):
                return False
            done += len(chunk)
            report(done)
            speed = len(chunk) / (time.perf_counter() - started)
            size = min(self._chunk, max(LEAST_CHUNK, int(speed * CHUNK_SECONDS) // LEAST_CHUNK * LEAST_CHUNK))
        return True

    def step(self, token: int) -> bool:
        """Add one token. False = stopped."""
        self._buffer[0] = token
        code = self._llama.llama_decode(self.handle, self._one)
        if code == 0:
            self.tokens.append(token)
            self._shifted = False
            return True
        return self._accepted(code, [token])

    def _accepted(self, code: int, tokens: list[int]) -> bool:
        if code == 0:
            self.tokens += tokens
            self._shifted = False
            return True
        # llama.cpp moves the keys of a cut at the head of the next decode, and a stop may have come in the middle.
        if self._shifted or not self._trim(len(self.tokens)):
            self.clear()
        if code == _ABORTED:
            return False
        mark = self._native.log.mark()
        raise ModelLoadError(
            "The model could not go on",
            f"llama.cpp failed while computing (code {code}). What is already shown is kept.",
            "Load the model with a shorter context or fewer layers on the GPU, then try again.",
            "\n".join(self._native.log.lines_since(mark - 20)),
        )

    def _trim(self, count: int) -> bool:
        llama, memory = self._llama, self._memory
        if count == 0:
            return False
        # A sliding window's cells are overwritten as it moves on; seq_rm would succeed and leave a hole.
        if self._window and llama.llama_memory_seq_pos_min(memory, 0) > max(0, count - self._window):
            return False
        return bool(llama.llama_memory_seq_rm(memory, 0, count, -1))
