"""The variables of a system prompt, such as {{date}}, and what they stand for in one chat."""

from __future__ import annotations

import contextlib
import re
import sys
import time
from dataclasses import dataclass
from functools import cache

DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")

_VARIABLE = re.compile(r"\{\{ *([A-Za-z]{1,20}) *\}\}")


@dataclass(frozen=True)
class VariableValues:
    """What each variable stands for. began: when the chat began, in seconds since the epoch.

    The date and the time are the chat's and not the clock's: a system prompt that changed with each turn would make
    the model read the whole chat again each time, because it stands before everything else.
    """

    began: float
    model: str = ""
    user: str = ""
    system: str = ""

    def all(self) -> dict[str, str]:
        """Each variable's name and text, in the order in which they are listed for people."""
        began = time.localtime(self.began)
        return {
            "date": time.strftime("%Y-%m-%d", began),
            "time": time.strftime("%H:%M", began),
            "weekday": DAYS[began.tm_wday],
            "model": self.model,
            "user": self.user,
            "system": self.system,
        }


NAMES = tuple(VariableValues(0.0).all())


def expand(text: str, values: VariableValues) -> str:
    """The text with each variable replaced, once and from left to right; what is no variable stays as it was typed."""
    if "{{" not in text:
        return text
    known = values.all()
    return _VARIABLE.sub(lambda match: known.get(match[1].lower(), match[0]), text)


def used(text: str) -> tuple[str, ...]:
    """The names of the variables in a text, each once, in the order of NAMES."""
    found = {match[1].lower() for match in _VARIABLE.finditer(text)}
    return tuple(name for name in NAMES if name in found)


def values_here(began: float, model: str) -> VariableValues:
    """What the variables stand for on this computer. began: seconds since the epoch."""
    return VariableValues(began, model, *_surroundings())


@cache
def _surroundings() -> tuple[str, str]:
    """The person's name and the operating system, as far as this computer tells; both stay while a program runs."""
    return _user(), _system()


def _user() -> str:
    """The full name where the account has one, else the account's own."""
    # Imported with the first system prompt that asks: the window opens without them.
    import getpass

    name = ""
    with contextlib.suppress(ImportError, KeyError, OSError):
        name = getpass.getuser()
        import pwd

        name = pwd.getpwnam(name).pw_gecos.partition(",")[0].strip() or name
    return name


def _system() -> str:
    import platform

    with contextlib.suppress(OSError):
        if sys.platform == "darwin":
            return f"macOS {platform.mac_ver()[0]}".strip()
        if sys.platform == "linux":
            return platform.freedesktop_os_release().get("PRETTY_NAME", "Linux")
    return f"{platform.system()} {platform.release()}".strip()
