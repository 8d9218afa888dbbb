"""How this copy of the program came to this computer, which says who brings its updates."""

from __future__ import annotations

import platform
import sys
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

MARK = "installed-by"
"""A file beside the frozen program: one word, written by whoever makes its package."""

_SYSTEMS = {"linux": "linux", "win32": "windows", "darwin": "macos"}
_MACHINES = {"amd64": "x86_64", "aarch64": "arm64"}


class Kind(StrEnum):
    """CHECKOUT: run from its sources. PACKAGE: a Python package. UNKNOWN: frozen, and nobody wrote how."""

    DEB = "deb"
    FLATPAK = "flatpak"
    APPIMAGE = "appimage"
    ARCHIVE = "archive"
    INSTALLER = "installer"
    DMG = "dmg"
    CHECKOUT = "checkout"
    PACKAGE = "package"
    UNKNOWN = "unknown"


DOWNLOADED = frozenset({Kind.APPIMAGE, Kind.ARCHIVE, Kind.INSTALLER, Kind.DMG})
"""These are replaced by a file that the person downloads: the program can do that for them."""

LOOKED_FOR = DOWNLOADED | {Kind.DEB, Kind.UNKNOWN}
"""For these it may tell that there is a newer version. All others are somebody else's to update."""


@dataclass(frozen=True)
class Installation:
    """system: linux, windows or macos. machine: x86_64 or arm64, others by the system's own name."""

    kind: Kind
    system: str
    machine: str


def find_installation(frozen: bool, executable: Path | None = None, package: Path | None = None) -> Installation:
    """This copy. executable: the frozen program. package: this Python package's folder."""
    machine = platform.machine().lower()
    system = _SYSTEMS.get(sys.platform, sys.platform)
    if frozen:
        beside = (executable or Path(sys.executable)).parent
        # In a bundle of macOS, only code may be beside the program.
        bundled = beside.parent / "Resources" / MARK
        kind = _marked(bundled if beside.name == "MacOS" else beside / MARK)
    else:
        root = (package or Path(__file__).resolve().parents[1]).parent
        kind = Kind.CHECKOUT if (root / "pyproject.toml").is_file() else Kind.PACKAGE
    return Installation(kind, system, _MACHINES.get(machine, machine))


def _marked(file: Path) -> Kind:
    try:
        word = file.read_text("utf-8", "replace").strip()
    except OSError:
        return Kind.UNKNOWN
    packaged = LOOKED_FOR | {Kind.FLATPAK}
    return Kind(word) if word in packaged else Kind.UNKNOWN
