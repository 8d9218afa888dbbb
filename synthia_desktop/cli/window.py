"""The window and its smoke test: the only commands that import Qt, and only when they run."""

import gc
import logging
import os
import sys
import time

from synthia_desktop.cli.old_processor import check_processor
from synthia_desktop.cli.options import Options
from synthia_desktop.core.errors import SynthiaError

OFFSCREEN = "offscreen"

logger = logging.getLogger(__name__)


def window(options: Options) -> int:
    """Open the window and stay until it is closed; returns the exit code.

    On a processor that Qt is not compiled for, it says so, in the terminal and on the desktop, and returns 1.
    Raises SynthiaError without a display.
    """
    if not _has_display():
        raise SynthiaError(
            "The window cannot open",
            "There is no display here: neither DISPLAY nor WAYLAND_DISPLAY is set.",
            "Chat in the terminal with: synthia-desktop chat --model demo",
        )
    try:
        check_processor()
    except SynthiaError as error:
        return _refuse(error)
    gc.disable()  # nothing that is made while starting is garbage, and then ui.collector searches
    from synthia_desktop.ui.run import run_window

    return run_window(options.paths, options.file)


def smoke_test(options: Options) -> int:
    """Check the real window with the demo model, off screen where there is no display; returns the exit code.

    Raises SynthiaError on a processor that Qt is not compiled for.
    """
    check_processor()
    if not _has_display():
        os.environ["QT_QPA_PLATFORM"] = OFFSCREEN
    began = time.perf_counter()
    from synthia_desktop.ui.smoke import run_smoke_test

    return run_smoke_test(options.screenshot, began)


def _refuse(error: SynthiaError) -> int:
    """Who starts the window from a menu has no terminal: the desktop shows why it does not open."""
    from synthia_desktop.cli.desktop_message import show_on_desktop

    logger.error("%s", error)
    sys.stderr.write(f"synthia-desktop: {error}\n")
    show_on_desktop(error.title, f"{error.message}\n\n{error.hint}")
    return 1


def _has_display() -> bool:
    """Only X11 and Wayland systems can be without one; Qt would end the process there."""
    if not sys.platform.startswith(("linux", "freebsd")):
        return True
    return any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"))
