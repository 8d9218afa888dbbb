"""The scripts for Windows and macOS, as far as another system can read them: their form, and the names they share."""

import plistlib
import re
import subprocess
import tomllib
from pathlib import Path

import pytest

from synthia_desktop import __version__
from synthia_desktop.core.installation import MARK
from synthia_desktop.paths import APP_NAME

TITLE = "Synthia Desktop"


@pytest.fixture(scope="module")
def packaging(repo_root: Path) -> Path:
    return repo_root / "packaging"


@pytest.fixture(scope="module")
def installer(packaging: Path) -> str:
    return (packaging / "windows" / "installer.nsi").read_text("utf-8")


def defined(installer: str, name: str) -> str:
    found = re.search(rf'^!define {name} "(.*)"$', installer, re.MULTILINE)
    assert found, name
    return found[1]


def test_every_package_has_the_program_s_own_version_and_name(repo_root: Path, packaging: Path) -> None:
    project = tomllib.loads((repo_root / "pyproject.toml").read_text("utf-8"))["project"]
    assert project["version"] == __version__
    assert list(project["scripts"]) == [project["name"]] == [APP_NAME]
    for script in ("windows/build.ps1", "macos/build"):
        text = (packaging / script).read_text("utf-8")
        assert "__version__ = " in text
        assert __version__ not in text


def test_the_installer_knows_where_the_program_keeps_everything(installer: str) -> None:
    assert defined(installer, "TITLE") == TITLE
    assert defined(installer, "NAME") == APP_NAME
    assert defined(installer, "DATA") == "$LOCALAPPDATA\\${NAME}"
    assert f'"$INSTDIR\\{MARK}"' in installer


def test_the_installer_asks_for_no_rights_and_keeps_data_by_default(installer: str) -> None:
    assert "RequestExecutionLevel user" in installer
    assert not re.findall(r"\b(HKLM|HKCR|SetShellVarContext all)\b", installer)
    assert "NSD_SetState" not in installer
    assert "NSD_Check" not in installer


def test_windows_and_linux_freeze_alike(packaging: Path) -> None:
    """What makes bytes that do not change, and what starts quickly, is set by both scripts."""
    names = ("PYTHONHASHSEED", "SYNTHIA_ENGINE", "SOURCE_DATE_EPOCH", "PYINSTALLER_ZLIB_COMPRESSION_LEVEL")
    for script in ("freeze", "windows/build.ps1"):
        text = (packaging / script).read_text("utf-8")
        assert all(name in text for name in names), script


def test_the_windows_scripts_name_files_that_are_there(repo_root: Path, packaging: Path) -> None:
    text = (packaging / "windows" / "build.ps1").read_text("utf-8")
    places = {
        "$root": repo_root,
        "$pins": packaging / "requirements",
        "$PSScriptRoot": packaging / "windows",
        "$release": packaging / "release",
    }
    for place, folder in places.items():
        named = re.findall(rf"Join-Path {re.escape(place)} '([^']+\.\w+)'", text)
        assert named, place
        assert all((folder / name.replace("\\", "/")).is_file() for name in named), named


@pytest.mark.parametrize("name", ["macos/build", "macos/check-dmg", "linux/without-sme", "release/key-from-settings"])
def test_the_scripts_are_shell(packaging: Path, name: str) -> None:
    subprocess.run(["sh", "-n", packaging / name], check=True, timeout=60)


def test_the_bundle_may_load_another_engine(packaging: Path) -> None:
    rights = plistlib.loads((packaging / "macos" / "entitlements.plist").read_bytes())
    assert rights == {
        "com.apple.security.cs.allow-unsigned-executable-memory": True,
        "com.apple.security.cs.disable-library-validation": True,
    }


def test_the_oldest_macos_is_the_same_for_the_bundle_and_the_engine(packaging: Path) -> None:
    bundle = (packaging / "pyinstaller" / "bundle.py").read_text("utf-8")
    engine = (packaging / "universal-engine").read_text("utf-8")
    (told,) = re.findall(r'^OLDEST_MACOS = "(.+)"$', bundle, re.MULTILINE)
    (compiled,) = re.findall(r"^oldest_macos=(.+)$", engine, re.MULTILINE)
    assert told == compiled


def test_an_older_compiler_compiles_for_the_processors_before(packaging: Path) -> None:
    command = [packaging / "linux" / "without-sme", "printf", "%s\n", "-O3", "-march=armv9.2-a+dotprod+sme", "a b.cpp"]
    said = subprocess.run(command, capture_output=True, text=True, check=True, timeout=60).stdout
    assert said == "-O3\n-march=armv8.6-a\na b.cpp\n"
    same = [packaging / "linux" / "without-sme", "printf", "%s\n", "-march=armv8.2-a+dotprod"]
    assert (
        subprocess.run(same, capture_output=True, text=True, check=True, timeout=60).stdout
        == "-march=armv8.2-a+dotprod\n"
    )
