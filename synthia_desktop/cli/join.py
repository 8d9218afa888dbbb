"""Makes one file of a model's raw parts, where they are."""

from __future__ import annotations

import sys

from synthia_desktop.cli.options import Options
from synthia_desktop.cli.output import file_size, print_json
from synthia_desktop.cli.progress import progress_line
from synthia_desktop.library.join import join as join_pieces
from synthia_desktop.library.models import Stopped


def join(options: Options) -> int:
    """Join and print the whole file's path; returns the exit code. Raises SynthiaError, KeyboardInterrupt."""
    with progress_line(f"Joining {options.first.name}", options.json) as line:
        try:
            whole = join_pieces(options.first, options.to, line.report, line.stopped)
        except Stopped:
            line.clear()
            print("Stopped. What is joined is kept; run the same command again to go on.", file=sys.stderr)
            raise KeyboardInterrupt from None
    size = whole.stat().st_size
    if options.json:
        print_json({"file": str(whole), "size_bytes": size})
    else:
        print(f"{whole}  {file_size(size)}")
    return 0
