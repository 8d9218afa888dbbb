"""What goes into the frozen program on each system, in places where no other system can be seen."""

import ast
import importlib.util
import plistlib
import struct
import subprocess
import sys
from pathlib import Path
from types import ModuleType

import pytest
from PySide6.QtGui import QImage

from synthia_desktop import __version__
from synthia_desktop.core.settings import LANGUAGES

LINUX_LIBRARY = "PySide6/Qt/lib/libQt6Core.so.6"


def module_of(repo_root: Path, name: str) -> ModuleType:
    spec = importlib.util.spec_from_file_location(name, repo_root / "packaging" / "pyinstaller" / f"{name}.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules[name] = module
    spec.loader.exec_module(module)
    return module


@pytest.fixture(scope="module")
def systems(repo_root: Path) -> ModuleType:
    return module_of(repo_root, "systems")


@pytest.fixture(scope="module")
def bundle(repo_root: Path) -> ModuleType:
    return module_of(repo_root, "bundle")


@pytest.fixture(scope="module")
def icons(repo_root: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("icons")
    for name in ("icon.ico", "icon.icns"):
        command = [sys.executable, repo_root / "packaging" / "pyinstaller" / "icons.py", folder / name]
        subprocess.run(command, check=True, timeout=60)
    return folder


def test_the_spec_is_python(repo_root: Path) -> None:
    """The rest of it is checked by freezing."""
    ast.parse((repo_root / "packaging" / "pyinstaller" / "synthia.spec").read_text("utf-8"))


@pytest.mark.parametrize(
    ("system", "name", "outside"),
    [
        ("LINUX", LINUX_LIBRARY, False),
        ("LINUX", "libvulkan.so.1", True),
        ("LINUX", "libcrypto.so.3", False),
        ("WINDOWS", "PySide6\\Qt6Core.dll", False),
        ("WINDOWS", "PySide6\\opengl32sw.dll", True),
        ("WINDOWS", "PySide6\\Qt6QuickTemplates2.dll", True),
        ("WINDOWS", "python311.dll", False),
        ("MACOS", "PySide6/Qt/lib/QtCore.framework/Versions/A/QtCore", False),
        ("MACOS", "PySide6/Qt/lib/QtQml.framework/Versions/A/Resources/Info.plist", True),
        ("MACOS", "PySide6/Qt/lib/QtQmlModels.framework/QtQmlModels", True),
        ("MACOS", "QtQml", True),
    ],
)
def test_what_the_system_has_or_nobody_uses_stays_out(
    systems: ModuleType, system: str, name: str, outside: bool
) -> None:
    assert systems.is_outside(name, getattr(systems, system)) is outside


@pytest.mark.parametrize(
    ("system", "name", "other"),
    [
        ("LINUX", "PySide6/Qt/plugins/platforms/libqxcb.so", False),
        ("LINUX", "PySide6/Qt/plugins/platforms/libqvnc.so", True),
        ("LINUX", "PySide6/Qt/plugins/sqldrivers/libqsqlite.so", True),
        ("LINUX", LINUX_LIBRARY, False),
        ("WINDOWS", "PySide6\\plugins\\platforms\\qwindows.dll", False),
        ("WINDOWS", "PySide6\\plugins\\platforms\\qdirect2d.dll", True),
        ("MACOS", "PySide6/Qt/plugins/platforms/libqcocoa.dylib", False),
        ("MACOS", "PySide6/Qt/plugins/tls/libqsecuretransportbackend.dylib", True),
    ],
)
def test_only_the_plugins_in_use_go_in(systems: ModuleType, system: str, name: str, other: bool) -> None:
    assert systems.is_other_plugin(name, getattr(systems, system)) is other


@pytest.mark.parametrize(
    ("name", "unused"),
    [
        ("PySide6/Qt/translations/qtbase_de.qm", False),
        ("PySide6\\translations\\qtbase_zh_CN.qm", False),
        ("PySide6/Qt/translations/qtbase_pl.qm", True),
        ("PySide6/Qt/translations/assistant_de.qm", True),
        ("resources/translations/synthia_de.qm", False),
        ("resources/translations/synthia_de.ts", True),
        ("resources/presets/sampling.json", False),
    ],
)
def test_only_the_texts_of_the_languages_on_offer_go_in(systems: ModuleType, name: str, unused: bool) -> None:
    assert systems.is_unused_translation(name, LANGUAGES) is unused


@pytest.mark.parametrize("system", ["LINUX", "WINDOWS", "MACOS"])
def test_every_system_can_show_a_window_off_screen_and_draw_the_icons(systems: ModuleType, system: str) -> None:
    """The smoke test runs off screen; every icon is an SVG."""
    names = {name.removeprefix("lib") for kind in getattr(systems, system).plugins.values() for name in kind}
    assert {"qoffscreen", "qsvg", "qsvgicon"} <= names


def test_backends_are_told_from_core_libraries(systems: ModuleType) -> None:
    """On Windows all of them lie in one folder."""
    assert systems.is_backend("ggml-vulkan.dll", systems.WINDOWS)
    assert systems.is_backend("ggml-cpu-haswell.dll", systems.WINDOWS)
    for name in (*systems.WINDOWS.core, "llama-bench.exe", "ggml-cpu-haswell.lib"):
        assert not systems.is_backend(name, systems.WINDOWS)
    assert systems.is_backend("libggml-metal.so", systems.MACOS)


def test_windows_is_told_this_version(systems: ModuleType) -> None:
    resource = systems.version_resource("1.2.3")
    (call,) = (
        node for node in ast.walk(ast.parse(resource)) if isinstance(node, ast.Call) and _name(node) == "FixedFileInfo"
    )
    numbers = {word.arg: ast.literal_eval(word.value) for word in call.keywords}
    assert numbers["filevers"] == numbers["prodvers"] == (1, 2, 3, 0)
    assert "StringStruct('ProductVersion', '1.2.3')" in resource


def _name(call: ast.Call) -> str:
    return call.func.id if isinstance(call.func, ast.Name) else ""


@pytest.mark.integration
def test_the_windows_icon_has_every_size(icons: Path) -> None:
    data = (icons / "icon.ico").read_bytes()
    reserved, kind, count = struct.unpack_from("<HHH", data)
    assert (reserved, kind) == (0, 1)
    sizes = []
    for index in range(count):
        width, height, *_, length, place = struct.unpack_from("<BBBBHHII", data, 6 + 16 * index)
        image = QImage.fromData(data[place : place + length])
        assert (image.width() % 256, image.height() % 256) == (width, height)
        sizes.append(image.width())
    assert {16, 24, 32, 48, 256} <= set(sizes)


@pytest.mark.integration
def test_the_macos_icon_has_every_size_with_room_around_it(icons: Path) -> None:
    data = (icons / "icon.icns").read_bytes()
    assert struct.unpack_from(">4sI", data) == (b"icns", len(data))
    place, found = 8, {}
    while place < len(data):
        kind, length = struct.unpack_from(">4sI", data, place)
        found[kind] = QImage.fromData(data[place + 8 : place + length])
        place += length
    assert {kind: image.width() for kind, image in found.items()}.items() >= {
        b"icp4": 16, b"ic07": 128, b"ic08": 256, b"ic09": 512, b"ic10": 1024,
    }.items()  # fmt: skip
    whole = found[b"ic10"]
    assert whole.pixelColor(512, 60).alpha() == 0
    assert whole.pixelColor(512, 130).name() == "#0b7566"


def test_macos_opens_models_with_the_program(bundle: ModuleType) -> None:
    information = plistlib.loads(plistlib.dumps(bundle.information(__version__)))
    assert information["CFBundleVersion"] == __version__
    (document,) = information["CFBundleDocumentTypes"]
    (declared,) = information["UTImportedTypeDeclarations"]
    assert document["LSItemContentTypes"] == [declared["UTTypeIdentifier"]]
    assert declared["UTTypeTagSpecification"]["public.filename-extension"] == ["gguf"]
    assert all(part.replace("-", "").isalnum() for part in information["CFBundleIdentifier"].split("."))
