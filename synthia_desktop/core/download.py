"""What a download is: files of a repository at one commit, each made of ordered parts, and how far it has come."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum

from synthia_desktop.core.errors import DownloadError
from synthia_desktop.core.said import said

MAX_NAME_BYTES = 240
_FORBIDDEN = re.compile(r'[\x00-\x1f<>:"|?*\\]')
_RESERVED = re.compile(r"^(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³]|conin\$|conout\$)(\..*)?$", re.IGNORECASE)


@dataclass(frozen=True)
class Part:
    """One file on the server. path: in the repository. size: bytes. sha256: hex, "" where the Hub gives none.

    git_oid: the git blob's SHA-1 in hex, which the Hub gives for small files that have no sha256; else "".
    xet_hash: where the file is in Xet storage; else "".
    """

    path: str = ""
    size: int = 0
    sha256: str = ""
    git_oid: str = ""
    xet_hash: str = ""


@dataclass(frozen=True)
class Target:
    """One file on this disk. name: relative to the download's folder, "/" between folders. parts: in their order."""

    name: str = ""
    parts: tuple[Part, ...] = ()

    @property
    def size(self) -> int:
        """Bytes."""
        return sum(part.size for part in self.parts)


@dataclass(frozen=True)
class Download:
    """What to fetch and where to. Native shards are several targets; raw pieces are the parts of one.

    folder: absolute. title and quant: what the person sees. created: seconds since the epoch.
    """

    id: str = ""
    endpoint: str = ""
    repo: str = ""
    revision: str = ""
    commit: str = ""
    title: str = ""
    quant: str = ""
    folder: str = ""
    targets: tuple[Target, ...] = ()
    created: float = 0.0

    @property
    def size(self) -> int:
        """Bytes of all targets."""
        return sum(target.size for target in self.targets)


class DownloadState(StrEnum):
    """WAITING: for its turn. HELD: by what passes (no network, metered line, full disk). FAILED: needs the person."""

    WAITING = "waiting"
    ACTIVE = "active"
    VERIFYING = "verifying"
    PAUSED = "paused"
    HELD = "held"
    FAILED = "failed"
    DONE = "done"


class Hold(StrEnum):
    """Why a download is held."""

    OFFLINE = "offline"
    METERED = "metered"
    DISK_FULL = "disk_full"
    FOLDER = "folder"


@dataclass(frozen=True)
class Progress:
    """done: bytes received that need not be sent again. total: bytes. verified: bytes whose hash was taken.

    parts: bytes received of each part, over all targets in their order. speed: bytes per second over the last seconds.
    """

    done: int = 0
    total: int = 0
    verified: int = 0
    parts: tuple[int, ...] = ()
    speed: float = 0.0

    @property
    def seconds_left(self) -> float | None:
        """At the present speed; None while nothing arrives."""
        return (self.total - self.done) / self.speed if self.speed > 0 else None


def check_name(name: str) -> str:
    """The name itself if it is safe to make on any file system: relative, no "..", nothing that Windows reserves.

    Raises DownloadError.
    """
    pieces = name.split("/")
    bad = not name or any(
        not piece
        or piece in {".", ".."}
        or _FORBIDDEN.search(piece)
        or _RESERVED.match(piece)
        or piece[-1] in ". "
        or len(piece.encode("utf-8", "surrogatepass")) > MAX_NAME_BYTES
        for piece in pieces
    )
    if bad:
        shown = name if len(name) <= 80 else f"{name[:77]}…"
        raise DownloadError(
            "A file of this repository cannot be stored",
            said("Its name {shown!r} is not safe to write on this computer. Nothing was downloaded.", shown=shown),
            "Choose another file or repository.",
        )
    return name
