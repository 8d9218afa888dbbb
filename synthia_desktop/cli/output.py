"""What commands print: one JSON object on an otherwise silent stdout, or words for people."""

import json
import os
import sys
from collections.abc import Generator, Mapping
from contextlib import contextmanager
from dataclasses import asdict

from synthia_desktop.core.sizes import binary_size, file_size

__all__ = ["binary_size", "file_size", "print_json", "quiet_stdout"]


@contextmanager
def quiet_stdout() -> Generator[None]:
    """Within it, whatever writes to stdout, C code and child processes too, writes to stderr instead."""
    sys.stdout.flush()
    kept = os.dup(1)
    os.dup2(2, 1)
    try:
        yield
    finally:
        sys.stdout.flush()
        os.dup2(kept, 1)
        os.close(kept)


def print_json(value: Mapping[str, object]) -> None:
    """Print one JSON object; dataclasses in it become objects. ASCII, so that it is whole in every encoding."""
    print(json.dumps(value, indent=2, default=asdict), flush=True)
