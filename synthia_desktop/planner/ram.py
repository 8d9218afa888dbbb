"""The main memory that this program may fill, which in a container is less than the computer has."""

from __future__ import annotations

import re
import sys
from collections.abc import Iterable
from dataclasses import dataclass, replace
from pathlib import Path, PurePosixPath

import psutil

from synthia_desktop.core.hardware import Ram

NO_LIMIT = 1 << 62
"""cgroup v1 has no word for "no limit" but a number near 2**63."""

V1, V2 = "cgroup", "cgroup2"


@dataclass(frozen=True)
class GroupUse:
    """What one cgroup allows its processes and what they use of it. Limits: None = no limit.

    used: without the file cache, which gives way.
    """

    limit: int | None
    used: int
    swap_limit: int | None
    swap_used: int


def read_ram(root: Path = Path("/")) -> Ram:
    """The memory as it is now. Takes about a millisecond."""
    memory, swap = psutil.virtual_memory(), psutil.swap_memory()
    ram = Ram(memory.total, max(min(memory.available, memory.total), 0), swap.total, max(min(swap.free, swap.total), 0))
    return within(ram, group_uses(root)) if sys.platform == "linux" else ram


def within(ram: Ram, groups: Iterable[GroupUse]) -> Ram:
    """That memory as processes in all these groups may use it."""
    for group in groups:
        if group.limit is not None:
            ram = replace(
                ram,
                total=min(ram.total, group.limit),
                available=min(ram.available, max(group.limit - group.used, 0)),
                limited=ram.limited or group.limit < ram.total,
            )
        if group.swap_limit is not None:
            ram = replace(
                ram,
                swap_total=min(ram.swap_total, group.swap_limit),
                swap_free=min(ram.swap_free, max(group.swap_limit - group.swap_used, 0)),
            )
    return ram


def group_uses(root: Path = Path("/")) -> tuple[GroupUse, ...]:
    """The limits of this process's own memory cgroup and of all above it, the innermost first; of v1 and v2.

    root: where /proc and /sys are. Where there are none, there is no limit.
    """
    try:
        paths = _own_paths((root / "proc/self/cgroup").read_text("utf-8", "replace"))
        mounts = (root / "proc/self/mountinfo").read_text("utf-8", "replace")
    except OSError:
        return ()
    found: list[GroupUse] = []
    for kind, top, point in _mounts(mounts):
        folder = _below(paths.get(kind, "/"), top)
        levels = [folder, *folder.parents]
        read = _read_v1 if kind == V1 else _read_v2
        found += [read(root / point.lstrip("/") / level) for level in levels]
    return tuple(use for use in found if use.limit is not None or use.swap_limit is not None)


def _own_paths(text: str) -> dict[str, str]:
    """The path of this process's memory group in each kind of hierarchy."""
    paths: dict[str, str] = {}
    for line in text.splitlines():
        _, controllers, path = (*line.split(":", 2), "", "")[:3]
        if "memory" in controllers.split(","):
            paths[V1] = path
        elif not controllers:
            paths[V2] = path
    return paths


def _mounts(text: str) -> list[tuple[str, str, str]]:
    """(kind, the group shown at the mount point, mount point) of each hierarchy of memory groups."""
    found: list[tuple[str, str, str]] = []
    for line in text.splitlines():
        left, _, right = line.partition(" - ")
        place, system = left.split(), right.split()
        if len(place) < 5 or not system:
            continue
        if system[0] == V2 or (system[0] == V1 and "memory" in system[-1].split(",")):
            found.append((system[0], _plain(place[3]), _plain(place[4])))
    return found


def _plain(text: str) -> str:
    """The kernel writes spaces in paths as octal numbers."""
    return re.sub(r"\\([0-7]{3})", lambda found: chr(int(found[1], 8)), text)


def _below(path: str, top: str) -> PurePosixPath:
    """Where a group is below the mount point; the mount point itself for one outside of what is mounted there."""
    group = PurePosixPath(path)
    if ".." in group.parts or not group.is_relative_to(top):
        return PurePosixPath()
    return group.relative_to(top)


def _read_v2(folder: Path) -> GroupUse:
    """memory.high counts as a limit: beyond it the kernel slows the processes down to a crawl."""
    limits = [limit for name in ("max", "high") if (limit := _number(folder / f"memory.{name}")) is not None]
    cache = sum(_stat(folder, name) for name in ("inactive_file", "active_file", "slab_reclaimable"))
    return GroupUse(
        min(limits, default=None),
        max((_number(folder / "memory.current") or 0) - cache, 0),
        _number(folder / "memory.swap.max"),
        _number(folder / "memory.swap.current") or 0,
    )


def _read_v1(folder: Path) -> GroupUse:
    """v1 limits memory and both together (memsw), where the kernel counts swap at all."""
    limit, both = _number(folder / "memory.limit_in_bytes"), _number(folder / "memory.memsw.limit_in_bytes")
    used = _number(folder / "memory.usage_in_bytes") or 0
    cache = sum(_stat(folder, name) for name in ("total_inactive_file", "total_active_file"))
    return GroupUse(
        limit,
        max(used - cache, 0),
        None if limit is None or both is None else max(both - limit, 0),
        max((_number(folder / "memory.memsw.usage_in_bytes") or 0) - used, 0),
    )


def _number(file: Path) -> int | None:
    """A size in bytes; None for no limit and where the file is missing."""
    try:
        value = int(file.read_text("ascii"))
    except (OSError, ValueError):
        return None
    return value if 0 <= value < NO_LIMIT else None


def _stat(folder: Path, name: str) -> int:
    try:
        lines = (folder / "memory.stat").read_text("ascii").splitlines()
    except (OSError, ValueError):
        return 0
    return next((int(line.split()[1]) for line in lines if re.fullmatch(rf"{name} \d+", line)), 0)
