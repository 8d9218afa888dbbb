"""What may be written on the command line, and how it is explained; the larger commands have modules of their own."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from pathlib import Path

from synthia_desktop import __version__
from synthia_desktop.cli.options import Options
from synthia_desktop.cli.parsing import (
    COMMANDS,
    PROGRAM,
    Parser,
    add_budgets,
    add_common,
    add_endpoint,
    add_load,
    command_parser,
    count,
    gpu_layers,
    listed,
)
from synthia_desktop.core.loading import KvType


def parse(argv: Sequence[str]) -> Options:
    """Raises SystemExit: 2 for wrong arguments, told on stderr; 0 after --help or --version."""
    command = argv[0] if argv else ""
    if command in _PARSERS:
        return _PARSERS[command]().parse_args(argv[1:], Options(command=command))
    if command == "chat":
        from synthia_desktop.cli.chat_arguments import parse_chat

        return parse_chat(argv[1:])
    if command == "chats":
        from synthia_desktop.cli.chats_arguments import parse_chats

        return parse_chats(argv[1:])
    if command in COMMANDS:
        from synthia_desktop.cli.manager_arguments import parse_manager

        return parse_manager(command, argv[1:])
    return _parse_window(argv)


def parsers() -> dict[str, Parser]:
    """Every parser by the words that it is for, "window" and "models import" among them: the manual is made of them."""
    from synthia_desktop.cli.chat_arguments import chat_parser
    from synthia_desktop.cli.chats_arguments import ACTIONS, action_parser
    from synthia_desktop.cli.manager_arguments import manager_parsers

    chats = {f"chats {action}": action_parser(action) for action in ACTIONS}
    own = {name: make() for name, make in _PARSERS.items()}
    return {"window": _window_parser(), "chat": chat_parser(), **own, **chats, **manager_parsers()}


def _parse_window(argv: Sequence[str]) -> Options:
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


def _bench_parser() -> Parser:
    parser = command_parser("bench", "Prompt and generation speed, the mean of some repetitions.")
    parser.add_argument("model", metavar="FILE|NAME", help='a GGUF, one in the models folder, or "demo"')
    parser.add_argument("--prompt-tokens", type=count(1), metavar="N", help="evaluated at once (128)")
    parser.add_argument("--generated-tokens", type=count(1), metavar="N", help="generated one by one (64)")
    parser.add_argument("--repetitions", type=count(1), metavar="N", help="how often (3)")
    add_load(parser)
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
    parser.add_argument("--gpu-layers", type=gpu_layers, metavar="auto|N", help="layers on the GPU (auto)")
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
    "bench": _bench_parser,
    "plan": _plan_parser,
    "hardware": _hardware_parser,
    "doctor": _doctor_parser,
    "updates": _updates_parser,
}


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
