"""The memory this program may fill, on files as the kernel writes them and in a cgroup of the test's own."""

import json
import os
import subprocess
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path

import psutil
import pytest
from hypothesis import given
from hypothesis import strategies as st

from synthia_desktop.core.hardware import Ram
from synthia_desktop.planner.ram import GroupUse, group_uses, read_ram, within

GIB = 1 << 30
MACHINE = Ram(total=16 * GIB, available=10 * GIB, swap_total=4 * GIB, swap_free=3 * GIB)


def tree(root: Path, files: Mapping[str, str | int]) -> Path:
    for name, text in files.items():
        file = root / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(f"{text}\n")
    return root


def mounted(kind: str, top: str, point: str) -> str:
    return f"31 23 0:28 {top} {point} rw,nosuid shared:9 - {kind} {kind} rw{',memory' if kind == 'cgroup' else ''}"


def test_without_groups_the_machines_memory_is_meant(tmp_path: Path) -> None:
    ram = read_ram(tmp_path)
    assert ram.total == psutil.virtual_memory().total
    assert 0 < ram.available <= ram.total
    assert 0 <= ram.swap_free <= ram.swap_total
    assert not ram.limited


def test_v2_limits_of_a_group_and_of_those_above_it(tmp_path: Path) -> None:
    group = "sys/fs/cgroup/user.slice/app.scope"
    root = tree(
        tmp_path,
        {
            "proc/self/cgroup": "0::/user.slice/app.scope",
            "proc/self/mountinfo": mounted("cgroup2", "/", "/sys/fs/cgroup"),
            f"{group}/memory.max": "max",
            f"{group}/memory.high": 6 * GIB,
            f"{group}/memory.current": 5 * GIB,
            f"{group}/memory.stat": f"anon 1\ninactive_file {GIB}\nactive_file {GIB}\nslab_reclaimable 7",
            f"{group}/memory.swap.max": 0,
            f"{group}/memory.swap.current": 0,
            "sys/fs/cgroup/user.slice/memory.max": 8 * GIB,
            "sys/fs/cgroup/user.slice/memory.high": "max",
            "sys/fs/cgroup/user.slice/memory.current": 7 * GIB,
        },
    )
    inner, outer = group_uses(root)
    assert inner == GroupUse(limit=6 * GIB, used=3 * GIB - 7, swap_limit=0, swap_used=0)
    assert outer == GroupUse(limit=8 * GIB, used=7 * GIB, swap_limit=None, swap_used=0)
    assert within(MACHINE, (inner, outer)) == Ram(6 * GIB, GIB, 0, 0, limited=True)


def test_v1_limits_memory_and_both_together(tmp_path: Path) -> None:
    group = "sys/fs/cgroup/memory/docker/a"
    root = tree(
        tmp_path,
        {
            "proc/self/cgroup": "9:name=systemd:/\n4:cpu,memory:/docker/a\n0::/",
            "proc/self/mountinfo": mounted("cgroup", "/", "/sys/fs/cgroup/memory"),
            f"{group}/memory.limit_in_bytes": 2 * GIB,
            f"{group}/memory.usage_in_bytes": GIB,
            f"{group}/memory.memsw.limit_in_bytes": 3 * GIB,
            f"{group}/memory.memsw.usage_in_bytes": GIB + 5,
            f"{group}/memory.stat": "inactive_file 1\ntotal_inactive_file 100\ntotal_active_file 200",
            "sys/fs/cgroup/memory/memory.limit_in_bytes": 9223372036854771712,
        },
    )
    uses = group_uses(root)
    assert uses == (GroupUse(limit=2 * GIB, used=GIB - 300, swap_limit=GIB, swap_used=5),)
    assert within(MACHINE, uses) == Ram(2 * GIB, GIB + 300, GIB, GIB - 5, limited=True)


@pytest.mark.parametrize(
    ("own", "top"),
    [("/docker/a", "/docker/a"), ("/../outside", "/"), ("/elsewhere", "/docker/a"), ("/gone", "/")],
    ids=["mounted itself", "outside of the namespace", "not below", "no such folder"],
)
def test_in_a_container_the_mount_point_is_the_group(tmp_path: Path, own: str, top: str) -> None:
    root = tree(
        tmp_path,
        {
            "proc/self/cgroup": f"0::{own}",
            "proc/self/mountinfo": "broken\n" + mounted("cgroup2", top, r"/sys/fs/c\040group"),
            "sys/fs/c group/memory.max": GIB,
        },
    )
    assert [use.limit for use in group_uses(root)] == [GIB]


@pytest.mark.parametrize("text", ["", "-1", "1e9", "a\nb"])
def test_what_the_kernel_would_never_write_is_no_limit(tmp_path: Path, text: str) -> None:
    root = tree(
        tmp_path,
        {
            "proc/self/cgroup": f"{text}\n0::/",
            "proc/self/mountinfo": f"{text}\n" + mounted("cgroup2", "/", "/sys"),
            "sys/memory.max": text,
            "sys/memory.stat": "inactive_file\nactive_file x",
        },
    )
    assert group_uses(root) == ()


SIZES = st.integers(0, 1 << 45)
GROUPS = st.builds(GroupUse, st.none() | SIZES, SIZES, st.none() | SIZES, SIZES)


@given(groups=st.lists(GROUPS, max_size=4))
def test_limits_only_ever_take_away(groups: list[GroupUse]) -> None:
    ram = within(MACHINE, groups)
    assert 0 <= ram.available <= min(ram.total, MACHINE.available)
    assert 0 <= ram.swap_free <= min(ram.swap_total, MACHINE.swap_free)
    assert ram.limited == (ram.total < MACHINE.total)


@pytest.fixture
def small_group() -> Iterator[Path]:
    """A memory cgroup of 256 MiB."""
    for folder, limit in (("/sys/fs/cgroup/memory", "memory.limit_in_bytes"), ("/sys/fs/cgroup", "memory.max")):
        group = Path(folder) / f"synthia-test-{os.getpid()}"
        try:
            group.mkdir()
        except OSError:
            continue
        try:
            (group / limit).write_text(str(256 << 20))
        except OSError:
            group.rmdir()
            continue
        yield group
        group.rmdir()
        return
    pytest.skip("this system lets the test make no memory cgroup")


READ = """
import json, os, pathlib, sys
pathlib.Path(sys.argv[1], "cgroup.procs").write_text(str(os.getpid()))
from synthia_desktop.planner.ram import read_ram
held = bytearray(b"x") * (64 << 20)
ram = read_ram()
print(json.dumps([ram.total, ram.available, ram.limited]))
"""


@pytest.mark.integration
def test_a_real_cgroup(small_group: Path, repo_root: Path) -> None:
    ran = subprocess.run(
        [sys.executable, "-c", READ, str(small_group)], capture_output=True, text=True, check=True, cwd=repo_root
    )
    total, available, limited = json.loads(ran.stdout)
    assert (total, limited) == (256 << 20, True)
    assert (256 - 64 - 64) << 20 < available <= (256 - 64) << 20
