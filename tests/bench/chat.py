"""Prints every measure of the chat beside its target: the transcript's, and a chat reopened with its saved state.

usage: python -m tests.bench.chat FOLDER [--layers N] [--rounds 1]

FOLDER keeps the model of the 7B class and the saved state (tests.bench.reopen, which says what its options mean). Wants
an otherwise idle computer; a round with all layers takes some four minutes.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

from tests.bench.transcript import MEASURES, Figure, measure


def reopening(folder: Path, layers: int, rounds: int) -> Iterator[Figure]:
    """The first token of a chat of 2,000 tokens with its saved state, beside reading it anew."""
    command = [
        sys.executable,
        "-m",
        "tests.bench.reopen",
        str(folder),
        "--layers",
        str(layers),
        "--rounds",
        str(rounds),
    ]
    found = json.loads(subprocess.run(command, capture_output=True, text=True, check=True).stdout)
    name = f"reopening a chat of {found['chat_tokens']:,} tokens, 7B class with {found['layers']} layers: first token"
    yield Figure(name, found["share_percent"], "%", 10)
    yield Figure("  with its saved state", 1000 * found["first_token_s"]["saved"], "ms")
    yield Figure("  read anew", 1000 * found["first_token_s"]["anew"], "ms")
    yield Figure("  size of the state", found["state_bytes"] / 1e6, "MB")


def main() -> None:
    """Print all of it; the exit code says whether each target is met."""
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("folder", type=Path)
    options.add_argument("--layers", type=int, default=0)
    options.add_argument("--rounds", type=int, default=1)
    wanted = options.parse_args()
    missed = measure(MEASURES)
    for figure in reopening(wanted.folder, wanted.layers, wanted.rounds):
        missed += not figure.holds
        print(figure.line(), flush=True)
    if missed:
        sys.exit(f"{missed} missed")


if __name__ == "__main__":
    main()
