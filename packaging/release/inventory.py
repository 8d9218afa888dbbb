"""What is really inside the frozen program: each of its files belongs to a part whose licence is known, or it fails."""

import os
import platform
import re
import sys
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import replace
from importlib import metadata
from pathlib import Path, PurePosixPath

ROOT = Path(__file__).resolve().parents[2]
TEXTS = ROOT / "packaging" / "licences"
sys.path[:0] = [str(Path(__file__).resolve().parent), str(ROOT)]

from system_libraries import of_system  # noqa: E402

from synthia_desktop.core.parts import Part, of_distribution, own_parts  # noqa: E402

PROGRAM = "synthia-desktop"
NOTICES = "THIRD-PARTY.txt"
OWN_FILES = {"installed-by", NOTICES, "LICENSE"}

RELINKING = (
    "Qt's and PySide6's libraries are files of their own in the folder PySide6 of this package. You may replace them "
    "by versions of your own that were changed and built from their sources, which the addresses above lead to; the "
    "program loads whatever lies there under the same names. Nothing of this program forbids you to find out how it "
    "works in order to do so."
)
LGPL = ("LGPL-3.0-only", "GPL-3.0-only")
REPLACING = (
    "Its modules are files of their own in a folder of this package. You may replace them by a version of your own; "
    "the program loads whatever lies there under the same names."
)

# What brings no licence with it, or no text: (part's name, licence, address, texts in packaging/licences).
QT = ("Qt", "LGPL-3.0-only", "https://download.qt.io/official_releases/qt/", (*LGPL, "Qt-base", "Qt-svg", "Qt-wayland"))
PYTHON = ("Python", "PSF-2.0", "https://www.python.org", ("Python",))
GGML = ("llama.cpp and ggml", "MIT", "https://github.com/ggml-org/llama.cpp", ("llama.cpp",))
ICU = ("ICU", "Unicode-3.0", "https://icu.unicode.org", ("ICU",))
OPENSSL = ("OpenSSL", "Apache-2.0", "https://openssl-library.org", ("Apache-2.0",))
LIBFFI = ("libffi", "MIT", "https://sourceware.org/libffi", ("libffi",))
SQLITE = ("SQLite", "LicenseRef-public-domain", "https://sqlite.org", ("SQLite",))
STIX = ("STIX Two Math", "OFL-1.1", "https://github.com/stipub/stixfonts", ("STIX",))
MICROSOFT = (
    "Microsoft's runtime",
    "LicenseRef-Microsoft-redistributable",
    "https://microsoft.com",
    ("Microsoft-runtime",),
)
PLACES = (
    (r"ziamath/fonts/STIX[^/]*", STIX),
    (r"PySide6/(Qt/lib/)?libicu.*|PySide6/icu.*\.dll", ICU),
    (r"PySide6/(Qt/|Qt6|plugins/|opengl32sw|d3dcompiler).*", QT),
    (r"llama_cpp/lib/(lib)?(llama|ggml)[^/]*|bin/(lib)?ggml[^/]*", GGML),
    (r"base_library\.zip|(lib)?python3[^/]*|Python|Python\.framework/.*|(python3[^/]*/)?lib-dynload/.*", PYTHON),
    (r"lib(crypto|ssl)[-.]3[^/]*\.(dll|dylib)", OPENSSL),
    (r"libffi[^/]*\.(dll|dylib)", LIBFFI),
    (r"(lib)?sqlite3[^/]*\.(dll|dylib)", SQLITE),
    (r"(.*/)?(vcruntime|msvcp|vcomp|concrt|ucrtbase|api-ms-win-)[^/]*\.dll", MICROSOFT),
    (r"(_[a-z0-9_]+|unicodedata|select|pyexpat|winsound|[a-z]+)\.(cp[^/]*\.)?pyd", PYTHON),
)
"""Which part a file of the folder _internal belongs to, by its path."""

TEXTLESS = {
    "pyside6-essentials": LGPL,
    "shiboken6": LGPL,
}
"""Python packages that bring no licence text."""

ADDED = {
    "nvidia-ml-py": ("BSD-3-Clause", "nvidia-ml-py"),
    "cobble": ("BSD-2-Clause", "cobble"),
    "latex2mathml": ("MIT AND LPPL-1.3c", "latex2mathml"),
    "hf-transfer": ("Apache-2.0", ""),
    "pyenchant": ("LGPL-2.1-or-later", ""),
    "pyinstaller": ("GPL-2.0-or-later WITH Bootloader-exception", ""),
}
"""Python packages whose metadata does not tell the licence: what it is, and its text where they bring none."""

SHORT = {"Expat": "MIT", "MIT License": "MIT", "MIT/X": "MIT", "MIT/X11": "MIT", "MIT/X Consortium License": "MIT",
         "Apache Software License": "Apache-2.0", "Apache 2.0": "Apache-2.0", "BSD-variant": "bzip2-1.0.6",
         "PSFL": "PSF-2.0"}  # fmt: skip
"""Other names of the same licences."""

MODULES = {
    "_pyi_rth_utils": "pyinstaller",
    "pynvml": "nvidia-ml-py",
    "llama_cpp": "llama-cpp-python",
    "yaml": "pyyaml",
    "_cffi_backend": "cffi",
}


class UnknownPartError(Exception):
    """Files of the frozen program whose licence nobody knows."""


def inventory(frozen: Path, packages: Path, engine: Path | None) -> tuple[Part, ...]:
    """All parts of a frozen program, by name, the program itself first. Raises UnknownPartError.

    packages: the site-packages that it was frozen from. engine: the folder with llama.cpp's bindings, which are not
    among them.
    """
    inside = frozen / "_internal"
    inside = inside if inside.is_dir() else frozen
    known = Distributions(packages, engine)
    files: dict[str, list[str]] = defaultdict(list)
    parts: dict[str, Part] = {}
    unknown: list[str] = []
    for file in sorted(_foreign_files(inside)):
        part = _part_of(file, inside, known)
        if part is None:
            unknown.append(file)
            continue
        parts.setdefault(part.name, part)
        files[part.name].append(file)
    for module in sorted(frozen_modules(frozen)):
        part = _python() if _is_standard(module) else known.of_module(module)
        if part is None:
            unknown.append(f"module {module}")
        else:
            parts.setdefault(part.name, part)
    parts.update((part.name, part) for part in (_starter(known), *known.built_in(parts)) if part is not None)
    parts = {name: replace(part, licence=SHORT.get(part.licence, part.licence)) for name, part in parts.items()}
    own = _own(inside)
    every = (*own, *parts.values())
    unknown += [f"{part.name}: no licence is known" for part in every if not part.licence or not part.text]
    unknown += [
        f"{part.name}: {part.licence} would extend to the whole program" for part in parts.values() if _is_gpl(part)
    ]
    unknown += [
        f"{part.name}: {part.licence} asks for files that can be replaced"
        for part in parts.values()
        if part.licence.startswith("LGPL") and not files[part.name]
    ]
    if unknown:
        raise UnknownPartError("\n".join(unknown))
    listed = [replace(parts[name], files=tuple(files[name])) for name in sorted(parts, key=str.lower)]
    return (*own, *listed)


def frozen_modules(frozen: Path) -> set[str]:
    """The top packages of the Python modules in the program file."""
    from PyInstaller.archive.readers import CArchiveReader

    program = next(file for file in (frozen / PROGRAM, frozen / f"{PROGRAM}.exe") if file.exists())
    archive = CArchiveReader(str(program))
    names = {
        name for entry in archive.toc if entry.startswith("PYZ") for name in archive.open_embedded_archive(entry).toc
    }
    return {name.split(".")[0] for name in names} - {"synthia_desktop", "__main__"}


def _is_standard(module: str) -> bool:
    """Whether it is Python's own; one of its modules is named after the system."""
    return module in sys.stdlib_module_names or module.startswith("_sysconfigdata_")


class Distributions:
    """The Python packages that the program was frozen from, by the modules and files that they brought."""

    def __init__(self, packages: Path, engine: Path | None) -> None:
        places = [str(packages), *([str(engine)] if engine else [])]
        self._found = {_key(each.metadata["Name"]): each for each in metadata.distributions(path=places)}
        self._modules: dict[str, str] = {}
        for name, package in self._found.items():
            for file in package.files or ():
                top = PurePosixPath(str(file)).parts[0]
                self._modules.setdefault(top.split(".")[0], name)

    def of_module(self, module: str) -> Part | None:
        """The package that a top module came from."""
        return self.named(MODULES.get(module) or self._modules.get(module, ""))

    def named(self, name: str) -> Part | None:
        package = self._found.get(_key(name))
        if package is None:
            return None
        part = of_distribution(package)
        if _key(name) in ADDED:
            licence, text = ADDED[_key(name)]
            note = REPLACING if licence.startswith("LGPL") else ""
            return replace(part, licence=licence, text=part.text or _texts([text]), note=note)
        if _key(name) in TEXTLESS:
            return replace(part, licence="LGPL-3.0-only", text=_texts(TEXTLESS[_key(name)]), note=RELINKING)
        if not part.text and (TEXTS / f"{part.licence}.txt").exists():
            return replace(part, text=_texts([part.licence]))
        return part

    def built_in(self, parts: dict[str, Part]) -> Iterator[Part]:
        """What the packages' own bills of materials say that was compiled into them, as one part for each package."""
        import json

        for name in sorted(parts):
            package = self._found.get(_key(name))
            if package is None or parts[name].kind != "python":
                continue
            listed: set[str] = set()
            for file in package.files or ():
                path = Path(str(file.locate()))
                if "/sboms/" in f"/{file}" and path.suffix == ".json" and path.exists():
                    listed.update(map(_crate, json.loads(path.read_bytes()).get("components", ())))
            if listed:
                text = "\n".join(sorted(listed, key=str.lower)) + "\n\n" + _texts(["Apache-2.0", "MPL-2.0"])
                licence = "see the list"
                yield Part(f"Compiled into {name}", package.version, licence, "library", text=text)


def _is_gpl(part: Part) -> bool:
    """Whether it may only be shipped with a program that is under the GPL too."""
    choices = re.split(r"\s+OR\s+", part.licence)
    return all(re.match(r"\(?A?GPL", choice) and " WITH " not in choice for choice in choices)


def _crate(entry: dict[str, object]) -> str:
    """A line: name, version, licence."""
    told = entry.get("licenses")
    first = told[0] if isinstance(told, list) and told else {}
    licence = first.get("expression") or first.get("license", {}).get("id", "")
    licence = licence or ("Apache-2.0" if entry["name"] == "openssl" else "as its package says")
    return f"{entry['name']} {entry['version']}: {licence}"


def _part_of(file: str, inside: Path, known: Distributions) -> Part | None:
    """The part that a file of the folder belongs to; None where nobody knows."""
    top = file.split("/")[0]
    if top.endswith((".dist-info", ".egg-info")):
        return known.named(re.split(r"-\d", top)[0])
    for pattern, (name, licence, address, texts) in PLACES:
        if re.fullmatch(pattern, file):
            return _known(name, licence, address, texts, known)
    if "/" in file and (part := known.of_module(top)) is not None and not top.startswith("llama_cpp"):
        return part
    return of_system(inside / file) or known.of_module(top.split(".")[0])


def _known(name: str, licence: str, address: str, texts: Iterable[str], known: Distributions) -> Part:
    versions = {"Python": platform.python_version(), "Qt": _version_of(known, "pyside6_essentials")}
    versions["llama.cpp and ggml"] = f"in llama-cpp-python {_version_of(known, 'llama-cpp-python')}"
    note = RELINKING if name == "Qt" else ""
    return Part(name, versions.get(name, ""), licence, "library", address, _texts(texts), note)


def _python() -> Part:
    name, licence, address, texts = PYTHON
    return Part(name, platform.python_version(), licence, "library", address, _texts(texts))


def _starter(known: Distributions) -> Part | None:
    """The program file itself begins with PyInstaller's starter, whose licence lets anybody ship it."""
    return known.named("pyinstaller")


def _own(inside: Path) -> tuple[Part, ...]:
    own, *assets = own_parts(inside / "resources" if (inside / "resources").is_dir() else ROOT / "resources")
    text = (ROOT / "LICENSE").read_text("utf-8").strip()
    return (replace(own, text=text), *assets)


def _texts(names: Iterable[str]) -> str:
    return "\n\n\n".join((TEXTS / f"{name}.txt").read_text("utf-8").strip() for name in names)


def _version_of(known: Distributions, name: str) -> str:
    part = known.named(name)
    return part.version if part else ""


def _foreign_files(inside: Path) -> Iterator[str]:
    """All but the program's own and its resources."""
    for folder, _, names in os.walk(inside):
        for name in names:
            file = (Path(folder) / name).relative_to(inside).as_posix()
            if file not in OWN_FILES and not file.startswith("resources/"):
                yield file


def _key(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()
