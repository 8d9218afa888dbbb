"""Says that the window needs a newer processor, where Qt's libraries would end the process without a word."""

from __future__ import annotations

import os
import re
import sys
from pathlib import Path

from synthia_desktop.core.errors import SynthiaError

NEEDED = {"pni": "SSE3", "ssse3": "SSSE3", "sse4_1": "SSE4.1", "sse4_2": "SSE4.2", "popcnt": "POPCNT"}
"""What Qt for Python is compiled for on Linux, by the names of /proc/cpuinfo; packaging/check-old-cpu tries it."""

ONE_PROCESSOR = 4096
"""Bytes: enough for the first of them. The kernel makes the text while it is read, which takes its time with many."""


def missing_for_window(root: Path = Path("/")) -> tuple[str, ...]:
    """Which of the needed instruction sets the processor lacks; none where that is not told, or on another kind.

    root: where /proc is.
    """
    if sys.platform != "linux" or os.uname().machine != "x86_64":
        return ()
    try:
        with (root / "proc/cpuinfo").open("rb", buffering=0) as file:
            text = file.read(ONE_PROCESSOR).decode("ascii", "replace")
    except OSError:
        return ()
    found = re.search(r"^flags\s*:(.*)$", text, re.MULTILINE)
    flags = found[1].split() if found else NEEDED
    return tuple(name for flag, name in NEEDED.items() if flag not in flags)


def check_processor(root: Path = Path("/")) -> None:
    """Raises SynthiaError where the window cannot open on this processor. Called before Qt is imported."""
    missing = missing_for_window(root)
    if missing:
        raise SynthiaError(
            "The window cannot open on this processor",
            "Synthia Desktop's window needs instructions that this processor lacks: {names}. Most processors made "
            "since 2011 have them. Nothing was changed.".format(names=", ".join(missing)),
            "Chat in the terminal with: synthia-desktop chat --model demo",
        )
