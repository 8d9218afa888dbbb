"""What the parsers of all commands share: their names, how they refuse, and the types of their arguments."""

from __future__ import annotations

import argparse
import math
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import NoReturn

PROGRAM = "synthia-desktop"
COMMANDS = {
    "chat": "chat with a model in the terminal",
    "models": "list, import, verify and remove the models on this computer",
    "join": "make one file of a model's parts, where they are",
    "bench": "measure a model's speed in llama-bench's terms",
    "plan": "tell how a model would run here, or with other memory",
    "hardware": "print what this computer has to run models with",
    "doctor": "print what a bug report needs: versions, paths, devices",
    "hub": "search the Hugging Face Hub, or list a repository's models",
    "download": "download a model from the Hugging Face Hub",
}


class Parser(argparse.ArgumentParser):
    """Refuses in one line, with exit code 2."""

    def error(self, message: str) -> NoReturn:
        self.exit(2, f"{self.prog}: {message}. {self.prog} --help shows what is possible.\n")


def command_parser(name: str, more: str, what: str = "") -> Parser:
    """The parser of one command. more: a sentence after what it does. what: instead of what COMMANDS says."""
    what = what or COMMANDS[name]
    parser = Parser(
        f"{PROGRAM} {name}",
        description=f"{what[0].upper()}{what[1:]}. {more}".strip(),
        allow_abbrev=False,
    )
    add_common(parser)
    return parser


def add_common(parser: Parser) -> None:
    """What every command takes."""
    parser.add_argument("--data-dir", type=Path, metavar="DIR", help="keep everything in this folder instead")
    parser.add_argument("--debug", action="store_true", help="log more, and to the terminal too")


def count(low: int = 0, high: float = math.inf) -> Callable[[str], int]:
    """An argument's type: a whole number from low on, or from low to high."""
    limits = f"from {low} on" if high == math.inf else f"from {low} to {high}"

    def read(text: str) -> int:
        try:
            value = int(text)
        except ValueError:
            value = low - 1
        if not low <= value <= high:
            raise argparse.ArgumentTypeError(f"it must be a whole number {limits}, not {text!r}")
        return value

    return read


def listed(names: Iterable[str]) -> str:
    """For a sentence."""
    return ", ".join(names)
