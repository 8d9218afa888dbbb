"""What commands print: one JSON object on an otherwise silent stdout, or words for people."""

import json
import os
import sys
from collections.abc import Generator, Mapping
from contextlib import contextmanager
from dataclasses import asdict


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


def binary_size(size: int) -> str:
    """Bytes of memory in binary gigabytes or megabytes, as memory is sold."""
    return f"{size / 2**30:.1f} GB" if size >= 2**30 else f"{size / 2**20:.1f} MB"


def file_size(size: int) -> str:
    """Bytes of a file or a disk in decimal gigabytes or megabytes, as the hub prints them."""
    return f"{size / 1e9:.2f} GB" if size >= 1e9 else f"{size / 1e6:.1f} MB"
