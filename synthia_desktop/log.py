"""The program's own log file, for bug reports: what happened and when, never what was said in a chat."""

import contextlib
import logging
import platform
import sys
import threading
from logging.handlers import RotatingFileHandler
from pathlib import Path
from types import TracebackType

from synthia_desktop import __version__

MAX_BYTES = 1 << 20
BACKUPS = 3

logger = logging.getLogger(__name__)


def start_logging(file: Path, debug: bool) -> None:
    """Log to the file, which is rotated, and with debug more of it and to stderr too; log uncaught errors as well.

    A file that cannot be written is no reason to stop: the log is then left out.
    """
    handlers: list[logging.Handler] = [logging.StreamHandler()] if debug else []
    with contextlib.suppress(OSError):
        file.parent.mkdir(parents=True, exist_ok=True)
        handlers.append(RotatingFileHandler(file, maxBytes=MAX_BYTES, backupCount=BACKUPS, encoding="utf-8"))
    logging.basicConfig(
        level=logging.DEBUG if debug else logging.INFO,
        format="%(asctime)s %(process)d %(levelname)s %(name)s: %(message)s",
        handlers=handlers or [logging.NullHandler()],
        force=True,
    )
    logging.captureWarnings(True)
    sys.excepthook = _log_uncaught
    threading.excepthook = _log_uncaught_in_thread
    logger.info("Synthia Desktop %s, Python %s, %s", __version__, platform.python_version(), platform.platform())


def _log_uncaught(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
    logger.critical("Uncaught error", exc_info=(kind, error, trace))


def _log_uncaught_in_thread(arguments: threading.ExceptHookArgs) -> None:
    error = arguments.exc_value or arguments.exc_type()
    logger.critical("Uncaught error in a thread", exc_info=(arguments.exc_type, error, arguments.exc_traceback))
