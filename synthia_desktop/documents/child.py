"""The child process that reads one file: it takes limits on itself first, and tells what it found through a pipe."""

from __future__ import annotations

import contextlib
import logging
import sys
import warnings
from multiprocessing.connection import Connection
from pathlib import Path

from synthia_desktop.core.children import end_with
from synthia_desktop.documents.answers import Answer, Progress, Refused, RefusedError, Trouble
from synthia_desktop.documents.limits import Limits


def serve(connection: Connection, path: Path, limits: Limits, parent: int) -> None:
    """Read the file and send Progress, then Opened or Refused. parent: the id of the process that waits for it."""
    end_with(parent)
    _confine(limits)
    # What the libraries find odd in a file is not for the terminal that the program was started in.
    logging.disable()
    warnings.simplefilter("ignore")
    with contextlib.suppress(OSError):  # nobody waits any more
        connection.send(_answer(connection, path, limits))


def _answer(connection: Connection, path: Path, limits: Limits) -> Answer:
    try:
        # Imported here, under the limits, and so that the program's own process does not.
        from synthia_desktop.documents.opening import open_file

        return open_file(path, limits, lambda done, total: connection.send(Progress(done, total)))
    except RefusedError as error:
        return error.refused
    except MemoryError:
        return Refused(Trouble.MEMORY, limit=limits.memory)
    except FileNotFoundError:
        return Refused(Trouble.GONE)
    except OSError as error:
        return Refused(Trouble.UNREADABLE, details=error.strerror or str(error))
    except Exception as error:  # noqa: BLE001 - a library may fail in any way on a file that is broken
        return Refused(Trouble.BROKEN, details=repr(error)[:2_000])


def _confine(limits: Limits) -> None:
    """Where the system has such limits; elsewhere the waiting process looks at this one's memory and time."""
    if sys.platform == "win32":
        return
    import resource

    for kind, most in ((resource.RLIMIT_AS, limits.memory), (resource.RLIMIT_CPU, int(limits.seconds) + 1)):
        _, hard = resource.getrlimit(kind)
        within = most if hard == resource.RLIM_INFINITY else min(most, hard)
        with contextlib.suppress(OSError, ValueError):
            resource.setrlimit(kind, (within, within))
