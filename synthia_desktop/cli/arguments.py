"""What may be written on the command line, and how it is explained."""

from __future__ import annotations

import argparse
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import get_args

from synthia_desktop import __version__
from synthia_desktop.cli.options import Options
from synthia_desktop.cli.parsing import (
    COMMANDS,
    PROGRAM,
    Parser,
    add_budgets,
    add_common,
    add_endpoint,
    command_parser,
    count,
    limited,
    listed,
)
from synthia_desktop.core.chat_options import ContextPolicy
from synthia_desktop.core.loading import KvType
from synthia_desktop.core.prompt import AUTO, format_names
from synthia_desktop.core.sampling import LIMITS, LONGEST_STOP, MOST_STOPS, SamplingParams
from synthia_desktop.core.variables import NAMES


def parse(argv: Sequence[str]) -> Options:
    """Raises SystemExit: 2 for wrong arguments, told on stderr; 0 after --help or --version."""
    if argv and argv[0] in _PARSERS:
        parser = _PARSERS[argv[0]]()
        options = parser.parse_args(argv[1:], Options(command=argv[0]))
        if len(options.stop) > MOST_STOPS:
            parser.error(f"--stop takes at most {MOST_STOPS} texts, not {len(options.stop)}")
        return options
    if argv and argv[0] == "chats":
        from synthia_desktop.cli.chat_arguments import parse_chats

        return parse_chats(argv[1:])
    if argv and argv[0] in COMMANDS:
        from synthia_desktop.cli.manager_arguments import parse_manager

        return parse_manager(argv[0], argv[1:])
    parser = _window_parser()
    options, unknown = parser.parse_known_args(argv, Options())
    if options.file and str(options.file) in COMMANDS and not options.file.exists():
        parser.error(f"the command {str(options.file)!r} comes first, and what belongs to it after it")
    if unknown:
        parser.error(f"unrecognized arguments: {' '.join(unknown)}")
    if options.screenshot and not options.smoke_test:
        parser.error("--screenshot needs --smoke-test")
    if options.smoke_test and options.file:
        parser.error("--smoke-test takes no file: it runs the built-in demo model")
    if options.file and options.file.suffix.lower() != ".gguf" and not options.file.exists():
        parser.error(
            f"there is no command and no file named {str(options.file)!r}; the commands are {listed(COMMANDS)}"
        )
    return options


def parsers() -> dict[str, Parser]:
    """Every parser by the words that it is for, "window" and "models import" among them: the manual is made of them."""
    from synthia_desktop.cli.chat_arguments import ACTIONS, action_parser
    from synthia_desktop.cli.manager_arguments import manager_parsers

    chats = {f"chats {action}": action_parser(action) for action in ACTIONS}
    own = {name: make() for name, make in _PARSERS.items()}
    return {"window": _window_parser(), **own, **chats, **manager_parsers()}


def _window_parser() -> Parser:
    commands = "\n".join(f"  {PROGRAM} {name:10}{what}" for name, what in COMMANDS.items())
    parser = Parser(
        PROGRAM,
        description="Opens the window, with a model file if one is given.",
        epilog=f"other commands ({PROGRAM} COMMAND --help explains each):\n{commands}",
        formatter_class=argparse.RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )
    parser.add_argument("file", nargs="?", type=Path, metavar="FILE.gguf", help="a model to load")
    parser.add_argument("--smoke-test", action="store_true", help="check that the window can chat, print JSON, and end")
    parser.add_argument("--screenshot", type=Path, metavar="PNG", help="with --smoke-test: save the window's picture")
    parser.add_argument("--version", action="version", version=f"Synthia Desktop {__version__}")
    add_common(parser)
    return parser


def _chat_parser() -> Parser:
    parser = command_parser("chat", "Without --prompt: a session in the terminal, one line for each message.")
    parser.add_argument(
        "--model", required=True, metavar="FILE|NAME", help='a GGUF, one in the models folder, or "demo"'
    )
    parser.add_argument(
        "--prompt",
        action="append",
        default=[],
        dest="prompts",
        metavar="TEXT",
        help="a message; again for the next turn",
    )
    parser.add_argument(
        "--attach",
        action="append",
        default=[],
        type=Path,
        metavar="FILE",
        help="text, Markdown, code, PDF or DOCX that goes with the first message; again for another one",
    )
    parser.add_argument(
        "--preset",
        action="append",
        default=[],
        dest="presets",
        metavar="NAME",
        help="a system prompt or sampling preset, as presets list shows them; again for another one",
    )
    variables = ", ".join("{{" + name + "}}" for name in NAMES)
    parser.add_argument(
        "--system", action=_Said, metavar="TEXT", help=f"the system message; {variables} are filled in once"
    )
    names = [name for name, _ in format_names()]
    parser.add_argument("--format", choices=names, default=AUTO, metavar="NAME", help=f"prompt format: {listed(names)}")
    policies = get_args(ContextPolicy)
    what = f"the oldest turns leave it, the answer stops, or the model summarises them: {listed(policies)}"
    parser.add_argument(
        "--when-full", choices=policies, default="roll", metavar="WHAT", help=f"a full context: {what} (roll)"
    )
    _add_load(parser)
    parser.add_argument(
        "--ctx",
        type=limited("context_length"),
        metavar="N",
        help="context length in tokens (4096), 0 = the model's own",
    )
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
    parser.add_argument(
        "--stop", action=_Said, nargs="+", type=_stop, metavar="TEXT", help="texts that end an answer, not shown"
    )
    parser.add_argument(
        "--json", action="store_true", help="print one JSON object; prompts come from stdin without --prompt"
    )
    return parser


def _bench_parser() -> Parser:
    parser = command_parser("bench", "Prompt and generation speed, the mean of some repetitions.")
    parser.add_argument("model", metavar="FILE|NAME", help='a GGUF, one in the models folder, or "demo"')
    parser.add_argument("--prompt-tokens", type=count(1), metavar="N", help="evaluated at once (128)")
    parser.add_argument("--generated-tokens", type=count(1), metavar="N", help="generated one by one (64)")
    parser.add_argument("--repetitions", type=count(1), metavar="N", help="how often (3)")
    _add_load(parser)
    parser.add_argument("--json", action="store_true", help="print one JSON object")
    return parser


def _plan_parser() -> Parser:
    more = (
        "Nothing is loaded or downloaded; of a repository only the files' headers are read. What is asked for by name "
        "is not changed to make it fit."
    )
    parser = command_parser("plan", more)
    parser.add_argument(
        "model",
        metavar="FILE|NAME|REPO[:REVISION]",
        help='a GGUF, one in the models folder, "demo", or a repository of the Hub',
    )
    parser.add_argument("quant", nargs="?", default="", metavar="QUANT", help="of a repository (the recommended one)")
    parser.add_argument("--gpu-layers", type=_gpu_layers, metavar="auto|N", help="layers on the GPU (auto)")
    parser.add_argument("--kv", type=_kv_type, metavar="TYPE", help=f"KV cache format: {listed(KvType)} (f16, or q8_0)")
    add_budgets(parser)
    add_endpoint(parser)
    parser.add_argument("--json", action="store_true", help="print one JSON object, sizes in bytes")
    return parser


def _doctor_parser() -> Parser:
    parser = command_parser("doctor", "Nothing is sent anywhere.")
    parser.add_argument("--json", action="store_true", help="print one JSON object")
    return parser


def _hardware_parser() -> Parser:
    parser = command_parser("hardware", "Memory, processor, graphics cards, and what the engine can use of them.")
    what = "measure how fast models run on each device, in some 10 seconds, for all forecasts from now on"
    parser.add_argument("--measure", action="store_true", help=what)
    parser.add_argument("--json", action="store_true", help="print one JSON object, sizes in bytes")
    return parser


def _updates_parser() -> Parser:
    parser = command_parser("updates", "Only this command and the window's own check ask; nothing is installed.")
    what = "also download the package for this computer into that folder, and verify it"
    parser.add_argument("--download", type=Path, metavar="FOLDER", help=what)
    parser.add_argument("--feed", type=_address, metavar="URL", help="the release feed, in place of the set one")
    parser.add_argument("--json", action="store_true", help="print one JSON object, sizes in bytes")
    return parser


_PARSERS = {
    "chat": _chat_parser,
    "bench": _bench_parser,
    "plan": _plan_parser,
    "hardware": _hardware_parser,
    "doctor": _doctor_parser,
    "updates": _updates_parser,
}


def _add_load(parser: Parser) -> None:
    parser.add_argument("--gpu-layers", type=_gpu_layers, metavar="auto|N", help="layers on the GPU (auto)")
    parser.add_argument("--threads", type=count(), metavar="N", help="0 = one for each physical core")
    parser.add_argument("--anyway", action="store_true", help="load it also where the free memory is too small")


def _gpu_layers(text: str) -> int | None:
    return None if text == AUTO else limited("gpu_layers")(text)


def _address(text: str) -> str:
    from synthia_desktop.core.releases import is_address

    if not is_address(text):
        raise argparse.ArgumentTypeError(f"it must be the address of a file on the web, not {text!r}")
    return text


def _kv_type(text: str) -> KvType:
    try:
        return KvType(text)
    except ValueError:
        raise argparse.ArgumentTypeError(f"it must be one of {listed(KvType)}, not {text!r}") from None


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
