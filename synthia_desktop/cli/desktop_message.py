"""Shows a message on the desktop by the programs that desktops bring, where Qt cannot do it."""

from __future__ import annotations

import os
import subprocess
import textwrap
from collections.abc import Iterator

BY_THE_PERSON = range(3)
"""The exit codes with which a dialog ends that was seen: 0 confirmed, 1 closed, 2 cancelled."""
WIDTH = 70
"""Letters."""


def show_on_desktop(title: str, text: str) -> bool:
    """Show it by the first program that can, and wait until a dialog is closed; returns whether one could."""
    if not any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY")):
        return False
    return any(_shown(command) for command in _commands(title, text))


def _commands(title: str, text: str) -> Iterator[list[str]]:
    yield ["zenity", "--error", "--no-markup", f"--title={title}", f"--text={text}"]
    yield ["kdialog", "--title", title, "--error", text]
    if os.environ.get("DISPLAY"):
        yield ["xmessage", "-center", "-title", title, _in_lines(text)]
    yield ["notify-send", "--app-name=Synthia Desktop", "--icon=synthia-desktop", title, text]


def _in_lines(text: str) -> str:
    """xmessage shows lines as they are, and cuts them."""
    return "\n".join(textwrap.fill(line, WIDTH) for line in text.splitlines())


def _shown(command: list[str]) -> bool:
    """A program of the desktop has nothing to do with our streams: what it says of itself is nothing for the person."""
    quiet = subprocess.DEVNULL
    try:
        done = subprocess.run(command, stdin=quiet, stdout=quiet, stderr=quiet, check=False)  # noqa: S603 - one of these
    except OSError:
        return False
    return done.returncode in BY_THE_PERSON
