"""What differs in the frozen program from system to system: Qt's plugins, what stays out, the engine's files."""

import sys
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import PurePosixPath

TITLE = "Synthia Desktop"
NAME = "synthia-desktop"


@dataclass(frozen=True)
class System:
    """plugins: by kind, those of Qt's that are used, without their ending. outside: how the names of libraries begin
    that stay out. core: of llama.cpp, what the bindings load and what that is linked to. backends: which names are."""

    plugins: dict[str, tuple[str, ...]]
    outside: tuple[str, ...]
    core: tuple[str, ...]
    backends: str
    modules: tuple[str, ...] = ()


# These must be the system's: its graphics drivers, display server and D-Bus are made for its own versions of them.
# The packages declare them; a portable copy finds them on any desktop. libreadline, under the GPL, is used where it is.
OF_A_LINUX_DESKTOP = (
    "libEGL", "libGL", "libX11", "libXau", "libXdmcp", "libblkid", "libbsd", "libcap", "libdbus-1", "libdrm",
    "libexpat", "libfontconfig", "libfreetype", "libgbm", "libgcc_s", "libgcrypt", "libgio-2", "libglib-2",
    "libgmodule-2", "libgobject-2", "libgpg-error", "libgthread-2", "libmd", "libmount", "libpcre2", "libreadline",
    "libselinux", "libstdc++", "libsystemd", "libtinfo", "libvulkan", "libwayland-", "libxcb-randr", "libxcb-render.",
    "libxcb-shape", "libxcb-shm", "libxcb-sync", "libxcb-xfixes", "libxcb-xkb", "libxcb.", "libxkbcommon", "libz.",
    "libzstd",
)  # fmt: skip
# Only plugins that are left out are linked to these, or open them.
OF_OTHER_PLUGINS = ("Pdf", "Qml", "Quick", "VirtualKeyboard")

LINUX = System(
    plugins={
        "iconengines": ("libqsvgicon",),
        "imageformats": ("libqsvg",),
        "networkinformation": ("libqglib", "libqnetworkmanager"),
        "platforminputcontexts": ("libcomposeplatforminputcontextplugin", "libibusplatforminputcontextplugin"),
        "platforms": ("libqoffscreen", "libqwayland", "libqxcb"),
        "platformthemes": ("libqxdgdesktopportal",),
        "wayland-decoration-client": ("libadwaita", "libbradient"),
        "wayland-shell-integration": ("libxdg-shell",),
    },
    outside=OF_A_LINUX_DESKTOP,
    core=("libllama.so", "libggml.so.0", "libggml-base.so.0"),
    backends="libggml-*.so",
    modules=("readline",),
)
WINDOWS = System(
    plugins={
        "iconengines": ("qsvgicon",),
        "imageformats": ("qsvg",),
        "networkinformation": ("qnetworklistmanager",),
        "platforms": ("qoffscreen", "qwindows"),
    },
    outside=("opengl32sw", "d3dcompiler", *(f"Qt6{module}" for module in OF_OTHER_PLUGINS)),
    core=("llama.dll", "ggml.dll", "ggml-base.dll"),
    backends="ggml-*.dll",
)
MACOS = System(
    plugins={
        "iconengines": ("libqsvgicon",),
        "imageformats": ("libqsvg",),
        "networkinformation": ("libqscnetworkreachability",),
        "platforms": ("libqcocoa", "libqoffscreen"),
    },
    outside=tuple(f"Qt{module}" for module in OF_OTHER_PLUGINS),
    core=("libllama.dylib", "libggml.0.dylib", "libggml-base.0.dylib"),
    backends="libggml-*.so",
    modules=("readline",),
)
SYSTEM = {"win32": WINDOWS, "darwin": MACOS}.get(sys.platform, LINUX)


def is_outside(name: str, system: System = SYSTEM) -> bool:
    """Whether a library of that path in the program stays out. A framework is a folder, with links to what is in it."""
    path = PurePosixPath(name.replace("\\", "/"))
    frameworks = [part for part in path.parts if part.endswith(".framework")]
    return (frameworks[0] if frameworks else path.name).startswith(system.outside)


def is_other_plugin(name: str, system: System = SYSTEM) -> bool:
    """Whether it is a plugin of Qt's that the program does not use."""
    _, plugins, rest = name.replace("\\", "/").partition("/plugins/")
    if not plugins:
        return False
    kind, _, file = rest.partition("/")
    return file.split(".")[0] not in system.plugins.get(kind, ())


def is_unused_translation(name: str, languages: Iterable[str]) -> bool:
    """Whether it is a text file of Qt's that the window does not load, or one that only translators use."""
    path = PurePosixPath(name.replace("\\", "/"))
    of_qt = {"PySide6", "translations"} <= set(path.parts)
    return path.suffix == ".ts" or (of_qt and path.name not in {f"qtbase_{language}.qm" for language in languages})


def is_backend(name: str, system: System = SYSTEM) -> bool:
    """Whether a file of the engine's folder of backends is one; on Windows its core libraries are there as well."""
    return PurePosixPath(name).match(system.backends) and name not in system.core


def version_resource(version: str) -> str:
    """What Windows shows of a program file, in the form that PyInstaller reads."""
    numbers = tuple(int(part) for part in version.split(".") if part.isdigit())
    four = (*numbers, 0, 0, 0, 0)[:4]
    words = {
        "CompanyName": f"{TITLE} contributors",
        "FileDescription": TITLE,
        "FileVersion": version,
        "InternalName": NAME,
        "LegalCopyright": "MIT licence",
        "OriginalFilename": f"{NAME}.exe",
        "ProductName": TITLE,
        "ProductVersion": version,
    }
    strings = ", ".join(f"StringStruct({name!r}, {word!r})" for name, word in words.items())
    return f"""VSVersionInfo(
    ffi=FixedFileInfo(filevers={four}, prodvers={four}, mask=0x3F, flags=0, OS=0x40004, fileType=1, subtype=0),
    kids=[
        StringFileInfo([StringTable("040904B0", [{strings}])]),
        VarFileInfo([VarStruct("Translation", [0x409, 1200])]),
    ],
)
"""
