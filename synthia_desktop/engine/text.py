"""From token bytes to shown text: UTF-8 is never torn, stop strings are never shown, outer whitespace is dropped."""

import codecs


class AnswerText:
    """Takes the bytes of an answer token by token and gives out what can be shown for certain.

    stop: strings that end the answer; the one that is complete first counts, the longest of several. strip: leave out
    whitespace at both ends, in the sense of str.strip. begun: the answer goes on, and its front is not an end.
    """

    def __init__(self, stop: tuple[str, ...] = (), strip: bool = True, begun: bool = False) -> None:
        self._decode = codecs.getincrementaldecoder("utf-8")("replace").decode
        self._stops = tuple(text for text in stop if text)
        self._beginnings = tuple({text[:length] for text in self._stops for length in range(1, len(text))})
        self._strip = strip
        self._started = begun or not strip
        self._pending = ""
        self.stopped = False

    def push(self, data: bytes) -> str:
        """The text that is now certain; empty after a stop string."""
        if self.stopped:
            return ""
        self._pending += self._decode(data)
        ends = [(at + len(text), at) for text in self._stops if (at := self._pending.find(text)) >= 0]
        if ends:
            self.stopped = True
            self._pending = self._pending[: min(ends)[1]]
            return self._give(len(self._pending))
        return self._give(len(self._pending) - self._held())

    def finish(self) -> str:
        """The rest of an answer that ended without a stop string. Bytes of an incomplete character are dropped."""
        return self._give(len(self._pending))

    def _held(self) -> int:
        """The length of the longest tail that may still become a stop string."""
        if not self._pending.endswith(self._beginnings):
            return 0
        return max(len(start) for start in self._beginnings if self._pending.endswith(start))

    def _give(self, length: int) -> str:
        """Take text of that length off the front; outer whitespace is dropped or stays."""
        text, rest = self._pending[:length], self._pending[length:]
        if not self._strip:
            self._pending = rest
            return text
        if not self._started:
            text = text.lstrip()
            self._started = bool(text)
        shown = text.rstrip()
        self._pending = text[len(shown) :] + rest
        return shown
