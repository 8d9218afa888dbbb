"""The window and its smoke test: the only commands that import Qt, and only when they run."""

import gc
import os
import sys
import time

from synthia_desktop.cli.options import Options
from synthia_desktop.core.errors import SynthiaError

OFFSCREEN = "offscreen"


def window(options: Options) -> int:
    """Open the window and stay until it is closed; returns the exit code. Raises SynthiaError without a display."""
    if not _has_display():
        raise SynthiaError(
            "The window cannot open",
            "There is no display here: neither DISPLAY nor WAYLAND_DISPLAY is set.",
            "Chat in the terminal with: synthia-desktop chat --model demo",
        )
    gc.disable()  # until the window is there: nothing that is made while starting is garbage
    from synthia_desktop.ui.run import run_window

    return run_window(options.paths, options.file)


def smoke_test(options: Options) -> int:
    """Check the real window with the demo model, off screen where there is no display; returns the exit code."""
    if not _has_display():
        os.environ["QT_QPA_PLATFORM"] = OFFSCREEN
    began = time.perf_counter()
    from synthia_desktop.ui.smoke import run_smoke_test

    return run_smoke_test(options.screenshot, began)


def _has_display() -> bool:
    """Only X11 and Wayland systems can be without one; Qt would end the process there."""
    if not sys.platform.startswith(("linux", "freebsd")):
        return True
    return any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"))
