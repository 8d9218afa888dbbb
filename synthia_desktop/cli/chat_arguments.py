"""What may be written after chat; read only when it is meant."""

from __future__ import annotations

import argparse
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import get_args

from synthia_desktop.cli.options import Options
from synthia_desktop.cli.parsing import Parser, add_load, command_parser, limited, listed
from synthia_desktop.core.chat_options import ContextPolicy
from synthia_desktop.core.prompt import AUTO, format_names
from synthia_desktop.core.sampling import LIMITS, LONGEST_STOP, MOST_STOPS, SamplingParams
from synthia_desktop.core.variables import NAMES


def parse_chat(argv: Sequence[str]) -> Options:
    """Raises SystemExit."""
    parser = chat_parser()
    options = parser.parse_args(argv, Options(command="chat"))
    if len(options.stop) > MOST_STOPS:
        parser.error(f"--stop takes at most {MOST_STOPS} texts, not {len(options.stop)}")
    return options


def chat_parser() -> Parser:
    """The parser of this command."""
    parser = command_parser("chat", "Without --prompt: a session in the terminal, one line for each message.")
    parser.add_argument(
        "--model", required=True, metavar="FILE|NAME", help='a GGUF, one in the models folder, or "demo"'
    )
    what = "a message; again for the next turn"
    parser.add_argument("--prompt", action="append", default=[], dest="prompts", metavar="TEXT", help=what)
    what = "text, Markdown, code, PDF or DOCX that goes with the first message; again for another one"
    parser.add_argument("--attach", action="append", default=[], type=Path, metavar="FILE", help=what)
    what = "a system prompt or sampling preset, as presets list shows them; again for another one"
    parser.add_argument("--preset", action="append", default=[], dest="presets", metavar="NAME", help=what)
    _add_context(parser)
    add_load(parser)
    _add_sampling(parser)
    what = "print one JSON object; prompts come from stdin without --prompt"
    parser.add_argument("--json", action="store_true", help=what)
    return parser


def _add_context(parser: Parser) -> None:
    variables = ", ".join("{{" + name + "}}" for name in NAMES)
    what = f"the system message; {variables} are filled in once"
    parser.add_argument("--system", action=_Said, metavar="TEXT", help=what)
    names = [name for name, _ in format_names()]
    parser.add_argument("--format", choices=names, default=AUTO, metavar="NAME", help=f"prompt format: {listed(names)}")
    policies = get_args(ContextPolicy)
    what = f"the oldest turns leave it, the answer stops, or the model summarises them: {listed(policies)}"
    parser.add_argument(
        "--when-full", choices=policies, default="roll", metavar="WHAT", help=f"a full context: {what} (roll)"
    )
    what = "context length in tokens (4096), 0 = the model's own"
    parser.add_argument("--ctx", type=limited("context_length"), metavar="N", help=what)


def _add_sampling(parser: Parser) -> None:
    for name, what in (
        ("temperature", "0 = always the likeliest token"),
        ("top-p", "1 = off"),
        ("top-k", "0 = off"),
        ("min-p", "0 = off"),
        ("repeat-penalty", "1 = off"),
        ("seed", "a number makes the answer repeatable"),
        ("max-tokens", "most tokens of an answer, -1 = until the context is full"),
    ):
        default = getattr(SamplingParams, name.replace("-", "_"))
        shown = "" if default is None else f" (default {default})"
        kind = _sampling(name.replace("-", "_"))
        parser.add_argument(f"--{name}", action=_Said, type=kind, metavar="N", help=what + shown)
    what = "texts that end an answer, not shown"
    parser.add_argument("--stop", action=_Said, nargs="+", type=_stop, metavar="TEXT", help=what)


class _Said(argparse.Action):
    """Keeps the value, and that it was on the command line, so that it counts more than a preset's."""

    def __call__(
        self,
        parser: object,  # noqa: ARG002 - argparse gives it
        namespace: object,
        values: object,
        option_string: str | None = None,  # noqa: ARG002
    ) -> None:
        setattr(namespace, self.dest, values)
        if isinstance(namespace, Options):
            namespace.said = {*namespace.said, self.dest}


def _stop(text: str) -> str:
    if not 0 < len(text) <= LONGEST_STOP:
        raise argparse.ArgumentTypeError(f"it must have 1 to {LONGEST_STOP} characters, not {len(text)}")
    return text


def _sampling(name: str) -> Callable[[str], float]:
    """An argument's type: a sampling parameter within its limits."""
    low, high = LIMITS[name]
    whole = isinstance(getattr(SamplingParams, name), int | None)

    def read(text: str) -> float:
        try:
            value = int(text) if whole else float(text)
        except ValueError:
            value = low - 1
        if not low <= value <= high:
            kind = "whole number" if whole else "number"
            raise argparse.ArgumentTypeError(f"it must be a {kind} from {low} to {high}, not {text!r}")
        return value

    return read
