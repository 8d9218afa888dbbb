"""The command line: the window by default; the other commands beside it, with the same services and no Qt."""

import logging
import os
import sys
from collections.abc import Sequence

from synthia_desktop.cli.arguments import parse
from synthia_desktop.cli.options import Options
from synthia_desktop.core.errors import SynthiaError
from synthia_desktop.log import start_logging

INTERRUPTED = 130

logger = logging.getLogger(__name__)


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command line (sys.argv's by default) and return its exit code.

    0 done; 1 failed, said in words on stderr; 2 wrong arguments; 130 ended by Ctrl+C.
    """
    try:
        options = parse(sys.argv[1:] if argv is None else argv)
    except SystemExit as end:
        return end.code if isinstance(end.code, int) else 2
    start_logging(options.paths.program_log, options.debug)
    try:
        return _command(options)
    except KeyboardInterrupt:
        return INTERRUPTED
    except BrokenPipeError:
        # The reader of the output is gone ("| head"); nothing may be written there when Python ends, either.
        os.dup2(os.open(os.devnull, os.O_WRONLY), 1)
        return 1
    except SynthiaError as error:
        logger.warning("%s: %s", type(error).__name__, error.title)
        _tell(str(error))
        return 1
    except Exception as error:
        logger.exception("Unexpected error")
        _tell(f"Something unexpected happened: {error!r}. The details are in {options.paths.program_log}.")
        return 1


def _command(options: Options) -> int:
    """Each command's code is imported when it runs, so that none waits for what only another one needs."""
    if options.command == "chat":
        from synthia_desktop.cli.chat import chat

        return chat(options)
    if options.command == "bench":
        from synthia_desktop.cli.bench import bench

        return bench(options)
    if options.command == "hardware":
        from synthia_desktop.cli.hardware import hardware

        return hardware(options)
    if options.command == "plan":
        from synthia_desktop.cli.plan import plan

        return plan(options)
    if options.command == "doctor":
        from synthia_desktop.cli.doctor import doctor

        return doctor(options)
    if options.command == "window":
        from synthia_desktop.cli.window import smoke_test, window

        return smoke_test(options) if options.smoke_test else window(options)
    return _manager_command(options)


def _manager_command(options: Options) -> int:
    if options.command == "chats":
        from synthia_desktop.cli.chats import chats

        return chats(options)
    if options.command == "presets":
        from synthia_desktop.cli.presets import presets

        return presets(options)
    if options.command == "models":
        from synthia_desktop.cli.library import models

        return models(options)
    if options.command == "join":
        from synthia_desktop.cli.join import join

        return join(options)
    if options.command == "recommend":
        from synthia_desktop.cli.recommend import recommend

        return recommend(options)
    if options.command == "updates":
        from synthia_desktop.cli.updates import updates

        return updates(options)
    if options.command == "hub":
        from synthia_desktop.cli.hub import hub

        return hub(options)
    from synthia_desktop.cli.download import download

    return download(options)


def _tell(text: str) -> None:
    print(f"synthia-desktop: {text}", file=sys.stderr)
