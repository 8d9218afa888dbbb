"""What may be written after hub, download, join, models, presets and recommend; read when one of them is meant."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from pathlib import Path

from synthia_desktop.cli.options import Options
from synthia_desktop.cli.parsing import Parser, add_budgets, add_endpoint, command_parser, count, listed, parse_actions
from synthia_desktop.hub.listing import SORTS
from synthia_desktop.hub.reference import Reference, parse_reference

MODEL_ACTIONS = {
    "list": "every model in the models folder, further folders and other programs",
    "import": "bring GGUF files from elsewhere into the models folder",
    "verify": "compare models with the hashes that they were published with",
    "remove": "send models to the trash",
}

PRESET_ACTIONS = {
    "list": "every system prompt and sampling preset, the own ones among them",
    "import": "keep the presets of files of this program, SillyTavern, LM Studio or Jan",
    "export": "write own presets, or those that are named, to a file",
}


def parse_manager(command: str, argv: Sequence[str]) -> Options:
    """command: hub, download, join, models, presets or recommend. Raises SystemExit."""
    if command == "hub":
        return _parse_hub(argv)
    if command == "models":
        return parse_actions(command, MODEL_ACTIONS, _models_parser, argv)
    if command == "presets":
        return parse_actions(command, PRESET_ACTIONS, _presets_parser, argv)
    return _PARSERS[command]().parse_args(argv, Options(command=command))


def manager_parsers() -> dict[str, Parser]:
    """Every parser of this module by the words that it is for, "models import" among them."""
    models = {f"models {action}": _models_parser(action) for action in MODEL_ACTIONS}
    presets = {f"presets {action}": _presets_parser(action) for action in PRESET_ACTIONS}
    return {"hub": _hub_parser(), **models, **presets, **{name: make() for name, make in _PARSERS.items()}}


def _parse_hub(argv: Sequence[str]) -> Options:
    parser = _hub_parser()
    options = parser.parse_args(argv, Options(command="hub"))
    if options.action == "files":
        if len(options.words) != 1:
            parser.error("files takes one REPO[:REVISION]")
        try:
            options.reference = _reference(options.words[0])
        except argparse.ArgumentTypeError as error:
            parser.error(str(error))
    return options


def _hub_parser() -> Parser:
    parser = command_parser("hub", "Asks the Hub each time; nothing is downloaded.")
    parser.add_argument("action", choices=("search", "files"), metavar="search|files", help="what to do")
    parser.add_argument("words", nargs="+", metavar="TEXT|REPO[:REVISION]", help="what to search for, or whose files")
    parser.add_argument("--sort", choices=tuple(SORTS), help=f"search: by {listed(SORTS)} (downloads)")
    parser.add_argument("--limit", type=count(1), metavar="N", help="search: at most so many repositories (50)")
    add_endpoint(parser)
    parser.add_argument("--json", action="store_true", help="print one JSON object")
    return parser


def _download_parser() -> Parser:
    parser = command_parser("download", "What arrived is kept; the same command goes on from there.")
    parser.add_argument("reference", type=_reference, metavar="REPO[:REVISION]", help="org/name, or its address")
    parser.add_argument("quant", metavar="QUANT|FILE", help="as hub files lists them: Q4_K_M, or a file's name")
    parser.add_argument(
        "--to", type=Path, metavar="DIR", help="the folder for the files (a place in the models folder)"
    )
    add_endpoint(parser)
    parser.add_argument("--json", action="store_true", help="print one JSON object at the end")
    return parser


def _presets_parser(action: str) -> Parser:
    parser = command_parser(f"presets {action}", "", PRESET_ACTIONS[action])
    if action == "import":
        parser.add_argument("words", nargs="+", metavar="FILE.json", help="files with presets")
    elif action == "export":
        what = "the file, then the names of presets (all own ones)"
        parser.add_argument("words", nargs="+", metavar="FILE.json|NAME", help=what)
    parser.add_argument("--json", action="store_true", help="print one JSON object")
    return parser


def _models_parser(action: str) -> Parser:
    parser = command_parser(f"models {action}", "", MODEL_ACTIONS[action])
    if action == "import":
        parser.add_argument("words", nargs="+", metavar="FILE.gguf", help="a model, or the first of its parts")
        hows = ("copy", "move", "link")
        parser.add_argument("--how", choices=hows, metavar="HOW", help=f"{listed(hows)} (copy)")
    elif action != "list":
        parser.add_argument("words", nargs="+", metavar="FILE|NAME", help="a model by its path or its listed name")
    if action == "remove":
        parser.add_argument("--permanently", action="store_true", help="delete it where the drive has no trash")
    parser.add_argument("--json", action="store_true", help="print one JSON object")
    return parser


def _join_parser() -> Parser:
    parser = command_parser("join", "No second copy is made; a join that was interrupted goes on when it runs again.")
    parser.add_argument("first", type=Path, metavar="FIRST-PART", help="such as model.gguf-split-a")
    parser.add_argument("--to", type=Path, metavar="FILE", help="the whole file, instead of the parts' own name")
    parser.add_argument("--json", action="store_true", help="print one JSON object")
    return parser


def _recommend_parser() -> Parser:
    more = "Of a repository only the files' headers are read; without one the catalogue is asked, without a network."
    parser = command_parser("recommend", more)
    parser.add_argument(
        "reference", nargs="?", type=_reference, metavar="REPO[:REVISION]", help="org/name, or its address"
    )
    add_budgets(parser)
    add_endpoint(parser)
    parser.add_argument("--json", action="store_true", help="print one JSON object, sizes in bytes")
    return parser


def _reference(text: str) -> Reference:
    found = parse_reference(text)
    if found is None:
        raise argparse.ArgumentTypeError(f"{text!r} is no repository; write org/name, or org/name:branch")
    return found


_PARSERS = {"download": _download_parser, "join": _join_parser, "recommend": _recommend_parser}
