"""What the parsers of all commands share: their names, how they refuse, and the types of their arguments."""

from __future__ import annotations

import argparse
import math
from collections.abc import Callable, Iterable, Mapping, Sequence
from pathlib import Path
from typing import NoReturn

from synthia_desktop.cli.options import Options
from synthia_desktop.core.loading import LIMITS
from synthia_desktop.core.prompt import AUTO

PROGRAM = "synthia-desktop"
COMMANDS = {
    "chat": "chat with a model in the terminal",
    "chats": "list, search, export and import chats",
    "presets": "list, import and export system prompts and sampling presets",
    "models": "list, import, verify and remove the models on this computer",
    "join": "make one file of a model's parts, where they are",
    "bench": "measure a model's speed in llama-bench's terms",
    "plan": "tell how a model would run here, or with other memory",
    "recommend": "tell which model, or which quant of one, is best for this computer",
    "hardware": "print what this computer has to run models with",
    "doctor": "print what a bug report needs: versions, paths, devices",
    "hub": "search the Hugging Face Hub, or list a repository's models",
    "download": "download a model from the Hugging Face Hub",
    "updates": "ask whether there is a newer version of this program",
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


def parse_actions(
    command: str, actions: Mapping[str, str], make: Callable[[str], Parser], argv: Sequence[str]
) -> Options:
    """A command that does one of several things, each with arguments of its own. Raises SystemExit.

    actions: what each of them does. make: the parser of one of them.
    """
    if argv and argv[0] in actions:
        return make(argv[0]).parse_args(argv[1:], Options(command=command, action=argv[0]))
    explained = "\n".join(f"  {PROGRAM} {command} {name:7} {what}" for name, what in actions.items())
    parser = command_parser(command, "")
    parser.formatter_class = argparse.RawDescriptionHelpFormatter
    parser.epilog = f"actions (--help after each explains it):\n{explained}"
    parser.add_argument("action", choices=list(actions), metavar="ACTION", help=listed(actions))
    return parser.parse_args(argv, Options(command=command))


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


def limited(name: str) -> Callable[[str], int]:
    """An argument's type: a load parameter within its limits."""
    low, high = LIMITS[name]
    return count(int(low), int(high))


def gpu_layers(text: str) -> int | None:
    """An argument's type; None = auto."""
    return None if text == AUTO else limited("gpu_layers")(text)


def add_budgets(parser: Parser) -> None:
    """What a plan may be asked for: a context, and the memory of another machine."""
    parser.add_argument(
        "--ctx", type=limited("context_length"), metavar="N", help="context length in tokens (4096, or what fits)"
    )
    parser.add_argument("--vram", type=_sizes, metavar="MIB[,MIB…]", help="what it may take on each GPU, 0 = no GPU")
    parser.add_argument("--ram", type=count(), metavar="MIB", help="what it may take of the RAM")


def add_load(parser: Parser) -> None:
    """For what loads a model."""
    parser.add_argument("--gpu-layers", type=gpu_layers, metavar="auto|N", help="layers on the GPU (auto)")
    parser.add_argument("--threads", type=count(), metavar="N", help="0 = one for each physical core")
    parser.add_argument("--anyway", action="store_true", help="load it also where the free memory is too small")


def add_endpoint(parser: Parser) -> None:
    """For what asks the Hub."""
    parser.add_argument(
        "--endpoint", type=_endpoint, metavar="URL", help="a mirror of the Hub, in place of the set one"
    )


def _sizes(text: str) -> tuple[int, ...]:
    return tuple(count()(part) for part in text.split(","))


def _endpoint(text: str) -> str:
    if not text.startswith(("https://", "http://")):
        raise argparse.ArgumentTypeError(f"it must begin with https:// or http://, not {text!r}")
    return text.rstrip("/")


def listed(names: Iterable[str]) -> str:
    """For a sentence."""
    return ", ".join(names)
