"""What the processor is and can, from what each system tells of it: psutil knows the cores but no names or kinds."""

from __future__ import annotations

import ctypes
import os
import platform
import re
import struct
import sys
from collections.abc import Iterable
from contextlib import suppress
from dataclasses import replace
from pathlib import Path

import psutil

from synthia_desktop.core.hardware import Processor

CPUINFO_NAMES = {
    "pni": "SSE3",
    "ssse3": "SSSE3",
    "avx": "AVX",
    "avx_vnni": "AVX_VNNI",
    "avx2": "AVX2",
    "f16c": "F16C",
    "fma": "FMA",
    "bmi2": "BMI2",
    "avx512f": "AVX512",
    "avx512vbmi": "AVX512_VBMI",
    "avx512_vnni": "AVX512_VNNI",
    "avx512_bf16": "AVX512_BF16",
    "amx_int8": "AMX_INT8",
    "asimd": "NEON",
    "asimdhp": "FP16_VA",
    "asimddp": "DOTPROD",
    "i8mm": "MATMUL_INT8",
    "sve": "SVE",
    "sme": "SME",
}
"""The flags of /proc/cpuinfo that matter to llama.cpp, and its own names for them."""

MACOS_NAMES = {
    "avx1_0": "AVX",
    "avx2_0": "AVX2",
    "f16c": "F16C",
    "fma": "FMA",
    "bmi2": "BMI2",
    "avx512f": "AVX512",
    "neon": "NEON",
    "arm.FEAT_FP16": "FP16_VA",
    "arm.FEAT_DotProd": "DOTPROD",
    "arm.FEAT_I8MM": "MATMUL_INT8",
    "arm.FEAT_SME": "SME",
}
"""The same below hw.optional of sysctl."""

WINDOWS_NAMES = {13: "SSE3", 36: "SSSE3", 39: "AVX", 40: "AVX2", 41: "AVX512", 19: "NEON", 43: "DOTPROD", 46: "SVE"}
"""The same for IsProcessorFeaturePresent, by the PF_ constants of winnt.h."""


def read_processor(root: Path = Path("/")) -> Processor:
    """The processor; what the system does not tell is "", 0 or empty. root: where /proc and /sys are."""
    logical = os.cpu_count() or 1
    processor = Processor(
        name=processor_name(root),
        architecture=platform.machine(),
        physical_cores=min(psutil.cpu_count(logical=False) or logical, logical),
        logical_cores=logical,
        performance_cores=0,
        instruction_sets=(),
    )
    if sys.platform == "linux":
        flags = _cpuinfo(root, "flags") or _cpuinfo(root, "Features")
        return replace(
            processor,
            performance_cores=linux_performance_cores(root / "sys/devices"),
            instruction_sets=_named(CPUINFO_NAMES[flag] for flag in flags.split() if flag in CPUINFO_NAMES),
        )
    if sys.platform == "darwin":
        levels = _sysctl_number("hw.nperflevels")
        return replace(
            processor,
            performance_cores=_sysctl_number("hw.perflevel0.physicalcpu") if levels > 1 else 0,
            instruction_sets=_named(name for key, name in MACOS_NAMES.items() if _sysctl_number(f"hw.optional.{key}")),
        )
    if sys.platform == "win32":
        present = ctypes.windll.kernel32.IsProcessorFeaturePresent
        return replace(
            processor,
            performance_cores=windows_performance_cores(_core_records()),
            instruction_sets=_named(name for number, name in WINDOWS_NAMES.items() if present(number)),
        )
    return processor


def processor_name(root: Path = Path("/")) -> str:
    """The processor's name as its maker writes it; on small boards that of the board."""
    name = ""
    if sys.platform == "linux":
        name = _cpuinfo(root, "model name") or _text(root / "proc/device-tree/model")
    elif sys.platform == "darwin":
        name = _sysctl("machdep.cpu.brand_string").rstrip(b"\0").decode("utf-8", "replace")
    elif sys.platform == "win32":
        import winreg

        place = r"HARDWARE\DESCRIPTION\System\CentralProcessor\0"
        with suppress(OSError), winreg.OpenKey(winreg.HKEY_LOCAL_MACHINE, place) as key:
            name = str(winreg.QueryValueEx(key, "ProcessorNameString")[0])
    return " ".join(name.split()) or platform.processor()


def engine_instruction_sets(system_info: str) -> tuple[str, ...]:
    """What llama.cpp's own line says that this build computes with: "CPU : AVX2 = 1 | F16C = 1 | ..."."""
    known = {*CPUINFO_NAMES.values()}
    return _named(name for name in re.findall(r"(\w+) = 1\b", system_info) if name in known)


def linux_performance_cores(devices: Path) -> int:
    """How many cores are of the fast kind; 0 where all are alike, or the system does not tell.

    Intel's hybrid processors have a device for each kind. ARM's tell a capacity for each core, 1024 for the fastest;
    beside the small cores, at a third of it or less, the middle ones work like the fastest.
    """
    threads = cpu_list(_text(devices / "cpu_core/cpus"))
    if not threads:
        capacities = {
            int(file.parent.name[3:]): int(text)
            for file in (devices / "system/cpu").glob("cpu[0-9]*/cpu_capacity")
            if (text := _text(file)).isdecimal()
        }
        fast = max(capacities.values(), default=0) / 2
        threads = {cpu for cpu, capacity in capacities.items() if capacity > fast}
        if len(threads) == len(capacities):
            return 0
    cores = {_text(devices / f"system/cpu/cpu{cpu}/topology/thread_siblings_list") or str(cpu) for cpu in threads}
    return len(cores)


def cpu_list(text: str) -> set[int]:
    """The numbers of a list as Linux writes it: "0-3,8"."""
    found: set[int] = set()
    for first, last in re.findall(r"(\d{1,5})(?:-(\d{1,5}))?", text):
        found.update(range(int(first), int(last or first) + 1))
    return found


def windows_performance_cores(records: bytes) -> int:
    """The same from what GetLogicalProcessorInformationEx tells of the cores: the highest efficiency class is fast."""
    classes: list[int] = []
    place = 0
    while place + 10 <= len(records):
        _, size, _, efficiency = struct.unpack_from("<IIBB", records, place)
        classes.append(efficiency)
        place += max(size, 10)
    fast = classes.count(max(classes, default=0))
    return fast if fast < len(classes) else 0


def _core_records() -> bytes:
    """Empty where Windows does not tell."""
    if sys.platform != "win32":
        return b""
    ask, cores, size = ctypes.windll.kernel32.GetLogicalProcessorInformationEx, 0, ctypes.c_ulong()
    ask(cores, None, ctypes.byref(size))
    buffer = ctypes.create_string_buffer(size.value)
    return buffer.raw if ask(cores, buffer, ctypes.byref(size)) else b""


def _cpuinfo(root: Path, key: str) -> str:
    """The first value of that key: cores of one processor differ in nothing that is asked for here."""
    found = re.search(rf"^{key}\s*:(.*)$", _text(root / "proc/cpuinfo"), re.MULTILINE)
    return found[1].strip() if found else ""


def _sysctl(name: str) -> bytes:
    """macOS: a value; empty where there is none of that name."""
    ask, size = ctypes.CDLL(None).sysctlbyname, ctypes.c_size_t(256)
    buffer = ctypes.create_string_buffer(size.value)
    failed = ask(name.encode(), buffer, ctypes.byref(size), None, ctypes.c_size_t(0))
    return b"" if failed else buffer.raw[: size.value]


def _sysctl_number(name: str) -> int:
    return int.from_bytes(_sysctl(name), sys.byteorder)


def _named(names: Iterable[str]) -> tuple[str, ...]:
    """Each once, in the order that a processor family got them."""
    order = list(CPUINFO_NAMES.values())
    return tuple(sorted(set(names), key=order.index))


def _text(file: Path) -> str:
    try:
        return file.read_text("utf-8", "replace").strip("\0\n ")
    except OSError:
        return ""
