"""What a frozen program must put right before anything else: its own libraries are for itself alone."""

import os
import sys
from collections.abc import MutableMapping

SEARCHED = "LD_LIBRARY_PATH"
START_AFRESH = "PYINSTALLER_RESET_ENVIRONMENT"
QT_PATHS = ("QT_PLUGIN_PATH", "QML2_IMPORT_PATH")


def is_frozen() -> bool:
    return bool(getattr(sys, "frozen", False))


def restore_environment(environment: MutableMapping[str, str] = os.environ) -> None:
    """Take out what the frozen program's starter put in, else a browser that opens a link loads our libraries.

    This process has read its search path at its start; Qt finds its plugins from where its own libraries are. The
    program's own children set the search path again when they start afresh.
    """
    environment.pop(SEARCHED, None)
    before = environment.pop(f"{SEARCHED}_ORIG", None)
    if before is not None:
        environment[SEARCHED] = before
    for name in QT_PATHS:
        environment.pop(name, None)
    environment[START_AFRESH] = "1"
