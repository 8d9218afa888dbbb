"""What may be written on the command line, and how it is explained."""

from __future__ import annotations

import argparse
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import NoReturn

from synthia_desktop import __version__
from synthia_desktop.core.loading import LoadParams
from synthia_desktop.core.prompt import AUTO, format_names
from synthia_desktop.core.sampling import LIMITS, SamplingParams
from synthia_desktop.hub.listing import SORTS, SearchQuery
from synthia_desktop.hub.reference import Reference, parse_reference
from synthia_desktop.paths import AppPaths

PROGRAM = "synthia-desktop"
COMMANDS = {
    "chat": "chat with a model in the terminal",
    "models": "list, import, verify and remove the models on this computer",
    "join": "make one file of a model's parts, where they are",
    "bench": "measure a model's speed in llama-bench's terms",
    "doctor": "print what a bug report needs: versions, paths, devices",
    "hub": "search the Hugging Face Hub, or list a repository's models",
    "download": "download a model from the Hugging Face Hub",
}
MODEL_ACTIONS = {
    "list": "every model in the models folder, further folders and other programs",
    "import": "bring GGUF files from elsewhere into the models folder",
    "verify": "compare models with the hashes that they were published with",
    "remove": "send models to the trash",
}


@dataclass
class Options(argparse.Namespace):
    """The parsed command line. command: a key of COMMANDS, or "window"."""

    command: str = "window"
    data_dir: Path | None = None
    debug: bool = False
    json: bool = False
    file: Path | None = None
    smoke_test: bool = False
    screenshot: Path | None = None
    model: str = ""
    prompts: list[str] = field(default_factory=list[str])
    system: str = ""
    format: str = AUTO
    gpu_layers: int | None = None
    ctx: int = LoadParams.context_length
    threads: int = 0
    temperature: float = SamplingParams.temperature
    top_p: float = SamplingParams.top_p
    top_k: int = SamplingParams.top_k
    min_p: float = SamplingParams.min_p
    repeat_penalty: float = SamplingParams.repeat_penalty
    seed: int | None = None
    max_tokens: int = SamplingParams.max_tokens
    prompt_tokens: int = 128
    generated_tokens: int = 64
    repetitions: int = 3
    action: str = ""
    words: list[str] = field(default_factory=list[str])
    reference: Reference | None = None
    quant: str = ""
    to: Path | None = None
    endpoint: str = ""
    sort: str = SearchQuery.sort
    limit: int = SearchQuery.limit
    how: str = "copy"
    permanently: bool = False
    first: Path = Path()

    @property
    def paths(self) -> AppPaths:
        return AppPaths.under(self.data_dir) if self.data_dir else AppPaths.default()

    @property
    def sampling(self) -> SamplingParams:
        return SamplingParams(
            temperature=self.temperature,
            top_p=self.top_p,
            top_k=self.top_k,
            min_p=self.min_p,
            repeat_penalty=self.repeat_penalty,
            seed=self.seed,
            max_tokens=self.max_tokens,
        )


def parse(argv: Sequence[str]) -> Options:
    """Raises SystemExit: 2 for wrong arguments, told on stderr; 0 after --help or --version."""
    if argv and argv[0] in COMMANDS:
        if argv[0] == "hub":
            return _parse_hub(argv[1:])
        if argv[0] == "models":
            return _parse_models(argv[1:])
        parser = _PARSERS[argv[0]]()
        return parser.parse_args(argv[1:], Options(command=argv[0]))
    parser = _window_parser()
    options = parser.parse_args(argv, Options())
    if options.screenshot and not options.smoke_test:
        parser.error("--screenshot needs --smoke-test")
    if options.smoke_test and options.file:
        parser.error("--smoke-test takes no file: it runs the built-in demo model")
    if options.file and options.file.suffix.lower() != ".gguf" and not options.file.exists():
        parser.error(
            f"there is no command and no file named {str(options.file)!r}; the commands are {_listed(COMMANDS)}"
        )
    return options


class _Parser(argparse.ArgumentParser):
    def error(self, message: str) -> NoReturn:
        self.exit(2, f"{self.prog}: {message}. {self.prog} --help shows what is possible.\n")


def _window_parser() -> _Parser:
    commands = "\n".join(f"  {PROGRAM} {name:10}{what}" for name, what in COMMANDS.items())
    parser = _Parser(
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
    _add_common(parser)
    return parser


def _chat_parser() -> _Parser:
    parser = _command_parser("chat", "Without --prompt: a session in the terminal, one line for each message.")
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
    parser.add_argument("--system", default="", metavar="TEXT", help="the system message")
    names = [name for name, _ in format_names()]
    parser.add_argument(
        "--format", choices=names, default=AUTO, metavar="NAME", help=f"prompt format: {_listed(names)}"
    )
    _add_load(parser)
    parser.add_argument(
        "--ctx", type=_count(), metavar="N", help="context length in tokens (4096), 0 = the model's own"
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
        parser.add_argument(f"--{name}", type=_sampling(name.replace("-", "_")), metavar="N", help=what + shown)
    parser.add_argument(
        "--json", action="store_true", help="print one JSON object; prompts come from stdin without --prompt"
    )
    return parser


def _bench_parser() -> _Parser:
    parser = _command_parser("bench", "Prompt and generation speed, the mean of some repetitions.")
    parser.add_argument("model", metavar="FILE|NAME", help='a GGUF, one in the models folder, or "demo"')
    parser.add_argument("--prompt-tokens", type=_count(1), metavar="N", help="evaluated at once (128)")
    parser.add_argument("--generated-tokens", type=_count(1), metavar="N", help="generated one by one (64)")
    parser.add_argument("--repetitions", type=_count(1), metavar="N", help="how often (3)")
    _add_load(parser)
    parser.add_argument("--json", action="store_true", help="print one JSON object")
    return parser


def _doctor_parser() -> _Parser:
    parser = _command_parser("doctor", "Nothing is sent anywhere.")
    parser.add_argument("--json", action="store_true", help="print one JSON object")
    return parser


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


def _hub_parser() -> _Parser:
    parser = _command_parser("hub", "Asks the Hub each time; nothing is downloaded.")
    parser.add_argument("action", choices=("search", "files"), metavar="search|files", help="what to do")
    parser.add_argument("words", nargs="+", metavar="TEXT|REPO[:REVISION]", help="what to search for, or whose files")
    parser.add_argument("--sort", choices=tuple(SORTS), help=f"search: by {_listed(SORTS)} (downloads)")
    parser.add_argument("--limit", type=_count(1), metavar="N", help="search: at most so many repositories (50)")
    _add_endpoint(parser)
    parser.add_argument("--json", action="store_true", help="print one JSON object")
    return parser


def _download_parser() -> _Parser:
    parser = _command_parser("download", "What arrived is kept; the same command goes on from there.")
    parser.add_argument("reference", type=_reference, metavar="REPO[:REVISION]", help="org/name, or its address")
    parser.add_argument("quant", metavar="QUANT|FILE", help="as hub files lists them: Q4_K_M, or a file's name")
    parser.add_argument(
        "--to", type=Path, metavar="DIR", help="the folder for the files (a place in the models folder)"
    )
    _add_endpoint(parser)
    parser.add_argument("--json", action="store_true", help="print one JSON object at the end")
    return parser


def _parse_models(argv: Sequence[str]) -> Options:
    action = argv[0] if argv and argv[0] in MODEL_ACTIONS else ""
    if action:
        return _models_parser(action).parse_args(argv[1:], Options(command="models", action=action))
    actions = "\n".join(f"  {PROGRAM} models {name:7} {what}" for name, what in MODEL_ACTIONS.items())
    parser = _command_parser("models", "")
    parser.formatter_class = argparse.RawDescriptionHelpFormatter
    parser.epilog = f"actions (--help after each explains it):\n{actions}"
    parser.add_argument("action", choices=list(MODEL_ACTIONS), metavar="ACTION", help=_listed(MODEL_ACTIONS))
    return parser.parse_args(argv, Options(command="models"))


def _models_parser(action: str) -> _Parser:
    parser = _command_parser(f"models {action}", "", MODEL_ACTIONS[action])
    if action == "import":
        parser.add_argument("words", nargs="+", metavar="FILE.gguf", help="a model, or the first of its parts")
        hows = ("copy", "move", "link")
        parser.add_argument("--how", choices=hows, metavar="HOW", help=f"{_listed(hows)} (copy)")
    elif action != "list":
        parser.add_argument("words", nargs="+", metavar="FILE|NAME", help="a model by its path or its listed name")
    if action == "remove":
        parser.add_argument("--permanently", action="store_true", help="delete it where the drive has no trash")
    parser.add_argument("--json", action="store_true", help="print one JSON object")
    return parser


def _join_parser() -> _Parser:
    parser = _command_parser("join", "No second copy is made; a join that was interrupted goes on when it runs again.")
    parser.add_argument("first", type=Path, metavar="FIRST-PART", help="such as model.gguf-split-a")
    parser.add_argument("--to", type=Path, metavar="FILE", help="the whole file, instead of the parts' own name")
    parser.add_argument("--json", action="store_true", help="print one JSON object")
    return parser


_PARSERS = {
    "chat": _chat_parser,
    "join": _join_parser,
    "bench": _bench_parser,
    "doctor": _doctor_parser,
    "download": _download_parser,
}


def _command_parser(name: str, more: str, what: str = "") -> _Parser:
    what = what or COMMANDS[name]
    parser = _Parser(
        f"{PROGRAM} {name}",
        description=f"{what[0].upper()}{what[1:]}. {more}".strip(),
        allow_abbrev=False,
    )
    _add_common(parser)
    return parser


def _add_common(parser: _Parser) -> None:
    parser.add_argument("--data-dir", type=Path, metavar="DIR", help="keep everything in this folder instead")
    parser.add_argument("--debug", action="store_true", help="log more, and to the terminal too")


def _add_endpoint(parser: _Parser) -> None:
    parser.add_argument(
        "--endpoint", type=_endpoint, metavar="URL", help="a mirror of the Hub, in place of the set one"
    )


def _endpoint(text: str) -> str:
    if not text.startswith(("https://", "http://")):
        raise argparse.ArgumentTypeError(f"it must begin with https:// or http://, not {text!r}")
    return text.rstrip("/")


def _reference(text: str) -> Reference:
    found = parse_reference(text)
    if found is None:
        raise argparse.ArgumentTypeError(f"{text!r} is no repository; write org/name, or org/name:branch")
    return found


def _add_load(parser: _Parser) -> None:
    parser.add_argument("--gpu-layers", type=_gpu_layers, metavar="auto|N", help="layers on the GPU (auto)")
    parser.add_argument("--threads", type=_count(), metavar="N", help="0 = one for each physical core")


def _gpu_layers(text: str) -> int | None:
    return None if text == AUTO else _count()(text)


def _count(low: int = 0) -> Callable[[str], int]:
    """An argument's type: a whole number from low on."""

    def read(text: str) -> int:
        try:
            value = int(text)
        except ValueError:
            value = low - 1
        if value < low:
            raise argparse.ArgumentTypeError(f"it must be a whole number from {low} on, not {text!r}")
        return value

    return read


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


def _listed(names: Iterable[str]) -> str:
    return ", ".join(names)
