"""Which Debian package a library of the system was taken from, and under which licence it is."""

import hashlib
import os
import re
import shutil
import subprocess
from collections import defaultdict
from functools import cache
from pathlib import Path

from synthia_desktop.core.parts import Part

FOLDERS = ("/usr/lib", "/lib", "/usr/local/lib")

LIBRARIES = {
    "libcom_err": "MIT",
    "libgomp": "GPL-3.0-or-later WITH GCC-exception-3.1",
    "libgcc_s": "GPL-3.0-or-later WITH GCC-exception-3.1",
    "libstdc++": "GPL-3.0-or-later WITH GCC-exception-3.1",
    "libgssapi_krb5": "MIT",
    "libk5crypto": "MIT",
    "libkrb5": "MIT",
    "libkrb5support": "MIT",
    "libkeyutils": "LGPL-2.1-or-later",
    "liblzma": "LicenseRef-public-domain",
    "libuuid": "BSD-3-Clause",
    "libbz2": "bzip2-1.0.6",
    "libffi": "MIT",
    "libsqlite3": "LicenseRef-public-domain",
    "libz": "Zlib",
}
"""The licence of a system's library where that of its source package as a whole is another one."""


@cache
def of_system(file: Path) -> Part | None:
    """The Debian package that a library was taken from: the very same bytes lie in a folder of the system's."""
    for place in _system_libraries().get(file.name, ()):
        if _same(place, file) and (part := _debian_part(place)) is not None:
            return part
    return None


@cache
def _system_libraries() -> dict[str, list[Path]]:
    """Every library in the system's folders by its name, links too."""
    found: dict[str, list[Path]] = defaultdict(list)
    for top in FOLDERS:
        for folder, _, names in os.walk(top):
            for name in names:
                if ".so" in name:
                    found[name].append(Path(folder) / name)
    return found


def _debian_part(place: Path) -> Part | None:
    names = (str(place), str(place.resolve()))
    for name in (*names, *(name.removeprefix("/usr") for name in names)):
        found = _dpkg_query("--search", name)
        if package := found.partition(": ")[0].strip():
            shown = _dpkg_query("--show", "--showformat", "${source:Package}\t${Version}\t${Homepage}", package)
            source, version, page = shown.split("\t")
            copyright_file = Path("/usr/share/doc") / package.partition(":")[0] / "copyright"
            text = copyright_file.read_text("utf-8", "replace").strip()
            licence = LIBRARIES.get(place.name.partition(".so")[0]) or _debian_licence(text)
            return Part(source, version, licence, "library", page, text)
    return None


def _dpkg_query(*arguments: str) -> str:
    if shutil.which("dpkg-query") is None:
        return ""
    command = ["dpkg-query", *arguments]
    return subprocess.run(command, capture_output=True, text=True, check=False).stdout  # noqa: S603 - names of files


def _debian_licence(text: str) -> str:
    """The licence of most of a package's files, as its copyright file says; in words where it has no form."""
    found = re.search(r"^Files:\s*\*.*?^License:\s*(\S[^\n]*)", text, re.MULTILINE | re.DOTALL)
    first = found or re.search(r"^License:\s*(\S[^\n]*)", text, re.MULTILINE)
    return first[1].strip() if first else "see the text"


def _same(one: Path, other: Path) -> bool:
    """Of libraries that were stripped since, only the name is the same; those are Python's, which are known."""
    try:
        return one.stat().st_size == other.stat().st_size and _digest(one) == _digest(other)
    except OSError:
        return False


def _digest(file: Path) -> str:
    return hashlib.sha256(file.read_bytes()).hexdigest()
