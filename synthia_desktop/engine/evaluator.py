"""A model's context: which tokens its KV cache holds, and how more tokens get in, in pieces that can be stopped."""

import ctypes
import time
from collections.abc import Callable, Sequence

from synthia_desktop.core.errors import ModelLoadError
from synthia_desktop.core.said import said
from synthia_desktop.engine.moving import model_can_move
from synthia_desktop.engine.native import Native
from synthia_desktop.engine.portions import Portion, Portions
from synthia_desktop.engine.stopflag import StopFlag

LEAST_CHUNK = 128
CHUNK_SECONDS = 0.25
_ABORTED = 2


class Evaluator:
    """Owns a llama_context. tokens: those in its KV cache, in order. portions: how these were computed.

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
        self.portions = Portions()
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
        self.portions.keep(count)
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
        self.portions.move(first)
        self._shifted = True
        return True

    def clear(self) -> None:
        """Drop all tokens."""
        self._llama.llama_memory_clear(self._memory, False)
        self.tokens.clear()
        self.portions.keep(0)
        self._shifted = False

    def state_size(self) -> int:
        """Bytes of what snapshot() gives."""
        return int(self._llama.llama_state_seq_get_size(self.handle, 0))

    def snapshot(self, size: int) -> memoryview | None:
        """A copy of the cache in llama.cpp's own form, of state_size() bytes; None where it cannot be had."""
        if self._shifted:
            return None  # its keys are not where its positions say until the next decode
        data = (ctypes.c_uint8 * size)()
        got = self._llama.llama_state_seq_get_data(self.handle, data, size, 0)
        return memoryview(data).cast("B") if got == size else None

    def restore(self, data: bytearray, tokens: list[int], portions: Sequence[Portion] = ()) -> bool:
        """Fill the cache with what snapshot() gave for these tokens. False = llama.cpp refused: the cache is empty.

        portions: how they were computed, empty = not known.
        """
        self.clear()
        buffer = (ctypes.c_uint8 * len(data)).from_buffer(data)
        used = self._llama.llama_state_seq_set_data(self.handle, buffer, len(data), 0)
        if used != len(data) or self._llama.llama_memory_seq_pos_max(self._memory, 0) != len(tokens) - 1:
            self.clear()
            return False
        self.tokens = list(tokens)
        self.portions.fill(portions)
        return True

    def evaluate(self, tokens: list[int], report: Callable[[int], None], portions: Sequence[Portion] = ()) -> bool:
        """Add tokens; report gets the number done after each chunk. False = stopped, with the chunks before kept.

        portions: compute them in these, which has the same results to the last bit as when it was done so before.
        """
        done = 0
        for portion in portions:
            for _ in range(portion.times):
                if self._stop.is_set or not self._evaluate_portion(tokens[done : done + portion.kept], portion.size):
                    return False
                done += portion.kept
                report(done)
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

    def can_repeat(self, portions: Sequence[Portion]) -> bool:
        """Whether evaluate() can compute a prompt in these portions, the last of which gives the results for it."""
        if not portions or max(portion.size for portion in portions) > self._chunk:
            return False
        # Made-up tokens would push others out of a sliding window.
        partial = [portion for portion in portions if portion.kept < portion.size]
        return portions[-1] not in partial and not (partial and self._window)

    def _evaluate_portion(self, tokens: list[int], size: int) -> bool:
        """Add tokens in a batch of that size; those behind them, which have left since, are made up, and leave too."""
        start, size = len(self.tokens), min(size, self._chunk, self.length - len(self.tokens))
        batch = [*tokens, *[tokens[-1]] * (size - len(tokens))]
        self._buffer[: len(batch)] = batch
        code = self._llama.llama_decode(self.handle, self._llama.llama_batch_get_one(self._buffer, len(batch)))
        self._llama.llama_synchronize(self.handle)
        return self._accepted(code, batch) and self.keep(start + len(tokens)) == start + len(tokens)

    def step(self, token: int) -> bool:
        """Add one token. False = stopped."""
        self._buffer[0] = token
        code = self._llama.llama_decode(self.handle, self._one)
        if code == 0:
            self.portions.add(len(self.tokens), 1)
            self.tokens.append(token)
            self._shifted = False
            return True
        return self._accepted(code, [token])

    def _accepted(self, code: int, tokens: list[int]) -> bool:
        if code == 0:
            self.portions.add(len(self.tokens), len(tokens))
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
            said("llama.cpp failed while computing (code {code}). What is already shown is kept.", code=code),
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
