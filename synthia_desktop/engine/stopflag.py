"""One byte that says "stop" to Python code and, without waking Python, to llama.cpp while it computes."""

import ctypes
import sys
import threading
from typing import Any


class StopFlag:
    """Set for one request by its id, from any thread; a stop that comes before its request begins is not lost."""

    def __init__(self) -> None:
        self._byte = ctypes.create_string_buffer(2)
        self._lock = threading.Lock()
        self._current = 0
        self._stopped = 0
        library: Any = ctypes.CDLL("msvcrt") if sys.platform == "win32" else ctypes.CDLL(None)
        self._strlen: Any = library.strlen

    def begin(self, request: int) -> None:
        with self._lock:
            self._current = request
            self._byte[0] = int(self._stopped == request)

    def stop(self, request: int) -> None:
        with self._lock:
            self._stopped = request
            if request == self._current:
                self._byte[0] = 1

    @property
    def is_set(self) -> bool:
        return self._byte[0] != b"\0"

    def install(self, llama: Any, context: int) -> None:
        """Make a context give up its computation when the flag is set.

        ggml asks after every graph node, so a Python callback would cost more than a small model's arithmetic. The C
        library's strlen has the very shape of the callback: of the text in this buffer it returns 0, or 1 once the
        byte is set.
        """
        callback = ctypes.cast(self._strlen, llama.ggml_abort_callback)
        llama.llama_set_abort_callback(context, callback, ctypes.addressof(self._byte))
