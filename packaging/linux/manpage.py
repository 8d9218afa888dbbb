"""Writes the manual page, synthia-desktop.1, from the command line's own parsers, so that it cannot go stale."""

import argparse
import datetime as dt
import os
import sys
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from synthia_desktop import __version__  # noqa: E402
from synthia_desktop.cli.arguments import parsers  # noqa: E402
from synthia_desktop.cli.parsing import COMMANDS, PROGRAM  # noqa: E402

EXIT_CODES = {
    "0": "Done.",
    "1": "Failed; the reason is on stderr.",
    "2": "Wrong arguments.",
    "130": "Ended by Ctrl+C.",
}
ENVIRONMENT = {
    "HF_TOKEN": "The token for gated repositories of the Hub, in place of the one in the settings.",
    "SYNTHIA_BACKENDS_DIR": "A folder with llama.cpp's loadable backends, in place of the program's own.",
    "SYNTHIA_RPC_SERVERS": "HOST:PORT of llama.cpp's RPC servers that models may use, with commas between them.",
}
FILES = {
    "~/.config/synthia-desktop": "The settings.",
    "~/.local/share/synthia-desktop": "Conversations and models. No package touches them.",
    "~/.local/state/synthia-desktop/log": "The logs.",
    "~/.cache/synthia-desktop": "What can be made again.",
}


def manual(date: dt.date) -> str:
    """The whole page, in roff."""
    return "\n".join(_lines(date)) + "\n"


def _lines(date: dt.date) -> Iterator[str]:
    yield f'.TH SYNTHIA\\-DESKTOP 1 "{date}" "Synthia Desktop {__version__}" "User Commands"'
    yield from (".SH NAME", f"{_text(PROGRAM)} \\- chat with language models that run on your own computer")
    found = parsers()
    yield ".SH SYNOPSIS"
    yield from (f".B {_text(PROGRAM)}", "[\\fIOPTION\\fR...] [\\fIFILE.gguf\\fR]", ".br")
    yield from (f".B {_text(PROGRAM)}", "\\fICOMMAND\\fR [\\fIARGUMENT\\fR...]")
    yield from (".SH DESCRIPTION", _text(found["window"].description or ""))
    yield "Models run in this computer's memory; what you write does not leave it."
    yield from (".SH OPTIONS", *_arguments(found["window"]))
    yield ".SH COMMANDS"
    for name in COMMANDS:
        for words, parser in found.items():
            if words.split()[0] == name:
                yield from (f".SS {_text(words)}", _text(parser.description or ""), *_arguments(parser))
    for title, entries in (("EXIT STATUS", EXIT_CODES), ("ENVIRONMENT", ENVIRONMENT), ("FILES", FILES)):
        yield f".SH {title}"
        for name, meaning in entries.items():
            yield from (".TP", f".B {_text(name)}", _text(meaning))


def _arguments(parser: argparse.ArgumentParser) -> Iterator[str]:
    for action in parser._actions:  # argparse has no public list of them
        value = "" if action.nargs == 0 else f" \\fI{_text(_value(action))}\\fR"
        names = ", ".join(f"\\fB{_text(name)}\\fR" for name in action.option_strings)
        yield from (".TP", f"{names}{value}".strip(), _text(action.help or ""))


def _value(action: argparse.Action) -> str:
    return action.metavar if isinstance(action.metavar, str) else action.dest.upper()


def _text(text: str) -> str:
    """Plain words for roff: no line may begin with a dot or an apostrophe, and hyphens stay hyphens."""
    text = text.replace("\\", "\\e").replace("-", "\\-").replace("%%", "%")
    return f"\\&{text}" if text.startswith((".", "'")) else text


def main() -> None:
    seconds = int(os.environ["SOURCE_DATE_EPOCH"])
    sys.stdout.write(manual(dt.datetime.fromtimestamp(seconds, dt.UTC).date()))


if __name__ == "__main__":
    main()
