"""What may be written after chats; read only when it is meant."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from synthia_desktop.cli.options import Options
from synthia_desktop.cli.parsing import Parser, command_parser, count, listed, parse_actions

ACTIONS = {
    "list": "every chat, the newest first",
    "search": "find words in all chats",
    "export": "write chats to a file, or to a folder of files",
    "import": "bring chats from files of Synthia, ChatGPT, LM Studio and Jan",
}
FORMATS = ("json", "jsonl", "md", "html")


def parse_chats(argv: Sequence[str]) -> Options:
    """Raises SystemExit."""
    return parse_actions("chats", ACTIONS, action_parser, argv)


def action_parser(action: str) -> Parser:
    """The parser of one action."""
    parser = command_parser(f"chats {action}", "", ACTIONS[action])
    if action == "search":
        what = 'words, "words together", model:NAME, tag:NAME, after:DATE, before:DATE, in:archive'
        parser.add_argument("words", nargs="+", metavar="TEXT", help=what)
        parser.add_argument("--limit", type=count(1), metavar="N", help="at most so many chats (50)")
    elif action == "export":
        parser.add_argument("words", nargs="*", metavar="ID|TITLE", help="the chats (all)")
        parser.add_argument(
            "--format", choices=FORMATS, dest="kind", metavar="FORMAT", help=f"{listed(FORMATS)} (json)"
        )
        what = "the file; for md and html a folder, which gets one file for each chat"
        parser.add_argument("--to", type=Path, required=True, metavar="PATH", help=what)
    elif action == "import":
        parser.add_argument("words", nargs="+", metavar="PATH", help="a file, or a folder with Jan's or LM Studio's")
        parser.add_argument("--dry-run", action="store_true", help="only tell what would be imported")
    parser.add_argument("--json", action="store_true", help="print one JSON object")
    return parser
