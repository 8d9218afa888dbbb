"""What the program is made of and under which licences: as a package tells, or of the Python packages that are here."""

from __future__ import annotations

import itertools
import json
import re
from collections.abc import Callable, Iterable
from dataclasses import asdict, dataclass
from importlib import metadata
from pathlib import Path, PurePosixPath
from typing import Any, cast

FORMAT = 1
FILE_NAME = "parts.json"
"""Beside the resources of a frozen program; packaging/notices writes it."""

_LEGAL = re.compile(r"(LICEN[CS]E|COPYING|NOTICE|AUTHORS|COPYRIGHT)", re.IGNORECASE)
_CLASSIFIER = "License :: OSI Approved :: "
_LONG = 100
_RULE = "=" * 100


@dataclass(frozen=True)
class Part:
    """kind: program, python (a package), library or asset. licence: an SPDX expression, or its name in words.

    text: all that its authors want to be shown. note: what is said besides. files: in the package, "" = not told.
    """

    name: str
    version: str
    licence: str
    kind: str
    address: str = ""
    text: str = ""
    note: str = ""
    files: tuple[str, ...] = ()


def read_parts(resources: Path, wanted: Callable[[], bool] = lambda: True) -> tuple[Part, ...]:
    """The parts of this copy: from the list in a package, or of the Python packages that are installed here.

    wanted: asked now and then; once it says no, the rest is left out.
    """
    file = resources / FILE_NAME
    if not file.exists():
        return (*own_parts(resources), *installed_parts(wanted))
    data = cast("dict[str, Any]", json.loads(file.read_bytes()))
    texts = cast("list[str]", data["texts"])
    found = cast("list[dict[str, Any]]", data["parts"])
    return tuple(_part(each, texts) for each in found)


def to_json(parts: Iterable[Part]) -> bytes:
    """What read_parts reads: each text once, and the same bytes for the same parts."""
    texts: dict[str, int] = {}
    listed = [{**asdict(part), "text": texts.setdefault(part.text, len(texts))} for part in parts]
    content = {"format": FORMAT, "parts": listed, "texts": list(texts)}
    return json.dumps(content, indent=1, sort_keys=True).encode("ascii") + b"\n"


def to_text(parts: Iterable[Part]) -> str:
    """For people: every part with its licence; a text that several parts share stands with the first of them."""
    lines: list[str] = []
    shown: dict[str, str] = {}
    for part in parts:
        title = f"{part.name} {part.version}".strip()
        lines += [_RULE, title, *filter(None, (f"Licence: {part.licence}", part.address, part.note)), _RULE, ""]
        if part.text in shown and part.text:
            lines += [f"The text is the same as that of {shown[part.text]}.", ""]
        elif part.text:
            shown[part.text] = title
            lines += [part.text.rstrip(), ""]
    return "\n".join(lines)


def own_parts(resources: Path) -> tuple[Part, ...]:
    """The program itself, and the fonts and icons that it ships."""
    licence = next((place / "LICENSE" for place in (resources.parent, resources) if (place / "LICENSE").exists()), None)
    fonts, icons = resources / "fonts", resources / "icons"
    return (
        Part("Synthia Desktop", _own_version(), "MIT", "program", text=_text(licence)),
        Part(
            "Inter", "3.19", "OFL-1.1", "asset", "https://rsms.me/inter", _text(fonts / "OFL-Inter.txt"),
            "Under the name Synthia UI, with TrueType outlines and no hinting.",
        ),
        Part(
            "JetBrains Mono", "2.242", "OFL-1.1", "asset", "https://www.jetbrains.com/lp/mono",
            _text(fonts / "OFL-JetBrainsMono.txt"),
        ),
        Part("Lucide", "", "ISC AND MIT", "asset", "https://lucide.dev", _text(icons / "LICENSE")),
    )  # fmt: skip


def installed_parts(wanted: Callable[[], bool] = lambda: True) -> tuple[Part, ...]:
    """The Python packages of this environment, by name. wanted: as for read_parts()."""
    packages = itertools.takewhile(lambda _package: wanted(), metadata.distributions())
    found = {part.name.lower(): part for part in map(of_distribution, packages)}
    return tuple(found[name] for name in sorted(found) if name != "synthia-desktop")


def of_distribution(package: metadata.Distribution) -> Part:
    """A Python package as its metadata tells of it."""
    texts = [_told(file) for file in package.files or () if _is_legal(file)]
    about = package.metadata
    return Part(
        about["Name"], package.version, _licence(about), "python", _address(about), "\n\n".join(filter(None, texts))
    )


def _part(data: dict[str, Any], texts: list[str]) -> Part:
    known: dict[str, Any] = {**data, "text": texts[data["text"]], "files": tuple(data["files"])}
    return Part(**known)


def _is_legal(file: metadata.PackagePath) -> bool:
    """Whether it is a licence in the package's own folder of metadata."""
    path = PurePosixPath(str(file))
    return (
        path.parts[0].endswith(".dist-info") and bool(_LEGAL.search("/".join(path.parts[1:]))) and path.suffix != ".py"
    )


def _told(file: metadata.PackagePath) -> str:
    try:
        return Path(str(file.locate())).read_text("utf-8", "replace").strip()
    except OSError:
        return ""


def _licence(about: metadata.PackageMetadata) -> str:
    """The expression, else the words of the old field where they are short, else the classifier; "" = not told."""
    short = next((about[name] for name in ("License-Expression", "License") if name in about), "").strip()
    if short and short != "UNKNOWN" and len(short) < _LONG and "\n" not in short:
        return short
    classified = [each for each in about.get_all("Classifier") or () if each.startswith(_CLASSIFIER)]
    return classified[0].removeprefix(_CLASSIFIER) if classified else ""


def _address(about: metadata.PackageMetadata) -> str:
    pages = dict(each.partition(", ")[::2] for each in about.get_all("Project-URL") or ())
    named = {name.strip().lower(): address for name, address in pages.items()}
    best = (named[name] for name in ("homepage", "source", "repository", "source code", "code") if name in named)
    return next((address for address in (*best, *(about.get_all("Home-page") or ()), *pages.values()) if address), "")


def _own_version() -> str:
    from synthia_desktop import __version__

    return __version__


def _text(file: Path | None) -> str:
    try:
        return file.read_text("utf-8").strip() if file else ""
    except OSError:
        return ""
