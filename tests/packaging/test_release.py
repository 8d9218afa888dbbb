"""Signing a release, its checksums, the licences of what is in it, and its bill of materials."""

from __future__ import annotations

import importlib
import json
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType
from typing import TYPE_CHECKING, Any

import minisign
import pytest

from synthia_desktop import __version__
from synthia_desktop.core.errors import UpdateError
from synthia_desktop.core.parts import read_parts
from synthia_desktop.core.releases import FEED_NAME, parse_feed
from synthia_desktop.core.signatures import verify_bytes, verify_file

if TYPE_CHECKING:
    from cyclonedx.validation.json import JsonStrictValidator

pytestmark = pytest.mark.integration

ARCHIVE = f"synthia-desktop-{__version__}-linux-x86_64.tar.zst"
DEB = f"synthia-desktop_{__version__}_amd64.deb"
APPIMAGE = f"Synthia_Desktop-{__version__}-x86_64.AppImage"
ADDRESS = "https://updates.example/releases.json"


@pytest.fixture
def scripts(repo_root: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """The release scripts, importable by their names."""
    folder = repo_root / "packaging" / "release"
    monkeypatch.syspath_prepend(str(folder))
    yield folder
    for name in ("bill", "inventory", "notices", "sign", "system_libraries"):
        sys.modules.pop(name, None)


@pytest.fixture
def dist(tmp_path: Path) -> Path:
    """Packages of this version, and what else lies beside them."""
    folder = tmp_path / "dist"
    (folder / "synthia-desktop").mkdir(parents=True)
    (folder / ARCHIVE).write_bytes(b"archive" * 1000)
    (folder / DEB).write_bytes(b"package" * 1000)
    (folder / APPIMAGE).write_bytes(b"image" * 1000)
    (folder / "synthia-desktop-0.0.1-linux-x86_64.tar.zst").write_bytes(b"older")
    (folder / "notes.md").write_text("* It is better.\n")
    return folder


def validator() -> JsonStrictValidator:
    """For bills of materials. Its packages take a second to import, which finding the tests shall not take."""
    from cyclonedx.schema import SchemaVersion
    from cyclonedx.validation.json import JsonStrictValidator

    return JsonStrictValidator(SchemaVersion.V1_6)


def run_sign(repo_root: Path, *arguments: str | Path, **environment: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-P", repo_root / "packaging" / "release" / "sign.py", *arguments]
    return subprocess.run(
        command, capture_output=True, text=True, env={**os.environ, **environment}, timeout=60, check=False
    )


@pytest.fixture
def key(repo_root: Path, tmp_path: Path) -> Path:
    """A locked secret key; its public half is beside it."""
    made = run_sign(repo_root, "key", tmp_path / "mine", SYNTHIA_RELEASE_PASSWORD="secret")  # noqa: S106 - the test's own
    assert made.returncode == 0, made.stderr
    return tmp_path / "mine.key"


def release(repo_root: Path, dist: Path, *more: str | Path, password: str = "secret") -> Any:  # noqa: S107
    arguments = ("release", "--folder", dist, "--notes", dist / "notes.md", *more)
    return run_sign(repo_root, *arguments, SYNTHIA_RELEASE_PASSWORD=password)


def test_what_is_signed_is_what_the_program_believes(repo_root: Path, dist: Path, key: Path) -> None:
    made = release(repo_root, dist, "--key", key, "--page", "https://example.org/r")
    assert made.returncode == 0, made.stderr
    public = key.with_suffix(".pub").read_bytes()
    content = (dist / FEED_NAME).read_bytes()
    verify_bytes(content, (dist / f"{FEED_NAME}.minisig").read_text(), public, FEED_NAME, __version__)
    (listed,) = parse_feed(content, ADDRESS).releases
    assert (listed.version, listed.notes, listed.page) == (__version__, "* It is better.", "https://example.org/r")
    assert {package.name for package in listed.packages} == {ARCHIVE, DEB, APPIMAGE}
    package = listed.package_for("linux", "x86_64", "archive")
    assert package is not None
    assert package.url == f"https://updates.example/{ARCHIVE}"
    verify_file(dist / ARCHIVE, package.signature, public, ARCHIVE, __version__)
    assert (dist / f"{ARCHIVE}.minisig").read_text() == package.signature
    with pytest.raises(UpdateError, match="is for"):
        verify_file(dist / ARCHIVE, package.signature, public, DEB, __version__)


def test_the_secret_key_is_locked_and_for_its_owner_only(repo_root: Path, dist: Path, key: Path) -> None:
    assert minisign.SecretKey.from_file(key).is_encrypted()
    assert key.stat().st_mode & 0o077 == 0
    refused = release(repo_root, dist, "--key", key, password="wrong")  # noqa: S106
    assert refused.returncode == 1
    assert "wrong password" in refused.stderr
    assert not (dist / FEED_NAME).exists()
    again = run_sign(repo_root, "key", key.with_suffix(""), SYNTHIA_RELEASE_PASSWORD="secret")  # noqa: S106
    assert again.returncode == 1
    assert "exists" in again.stderr


def test_the_key_may_come_from_the_environment(repo_root: Path, dist: Path, tmp_path: Path) -> None:
    pair = minisign.KeyPair.generate()
    arguments = ("release", "--folder", dist, "--notes", dist / "notes.md")
    made = run_sign(repo_root, *arguments, SYNTHIA_RELEASE_KEY=bytes(pair.secret_key).decode())
    assert made.returncode == 0, made.stderr
    without = run_sign(repo_root, *arguments, SYNTHIA_RELEASE_KEY="")
    assert "there is no secret key" in without.stderr


def test_earlier_notes_stay_in_the_feed_without_their_packages(repo_root: Path, dist: Path, key: Path) -> None:
    old = {"version": "0.0.1", "notes": "* Old.", "packages": [{"name": "gone"}]}
    previous = dist / "previous.json"
    previous.write_text(json.dumps({"program": "synthia-desktop", "format": 1, "releases": [old]}))
    assert release(repo_root, dist, "--key", key, "--previous", previous).returncode == 0
    newest, older = parse_feed((dist / FEED_NAME).read_bytes(), ADDRESS).releases
    assert (newest.version, older.version, older.notes, older.packages) == (__version__, "0.0.1", "* Old.", ())


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("synthia-desktop-1.0-linux-x86_64.tar.zst", ("linux", "x86_64", "archive")),
        ("synthia-desktop-1.0-linux-aarch64.tar.zst", ("linux", "arm64", "archive")),
        ("synthia-desktop_1.0_arm64.deb", ("linux", "arm64", "deb")),
        ("Synthia_Desktop-1.0-x86_64.AppImage", ("linux", "x86_64", "appimage")),
        ("synthia-desktop-1.0-windows-x86_64-setup.exe", ("windows", "x86_64", "installer")),
        ("synthia-desktop-1.0-windows-x86_64.exe", ("windows", "x86_64", "installer")),
        ("synthia-desktop-1.0-windows-x86_64.zip", ("windows", "x86_64", "archive")),
        ("synthia-desktop-1.0-macos-arm64.dmg", ("macos", "arm64", "dmg")),
        ("SHA256SUMS", None),
        ("other-1.0-linux-x86_64.tar.zst", None),
    ],
)
def test_what_a_package_is_for_is_in_its_name(scripts: Path, name: str, kind: tuple[str, str, str] | None) -> None:
    assert importlib.import_module("sign").kind_of(name) == kind


def test_a_name_that_does_not_say_it_is_refused(scripts: Path) -> None:
    with pytest.raises(ValueError, match="does not say"):
        importlib.import_module("sign").kind_of("synthia-desktop-1.0.tar.zst")


def test_checksums(repo_root: Path, dist: Path) -> None:
    command = [repo_root / "packaging" / "checksums", dist]
    first, again = (subprocess.run(command, check=True, capture_output=True, text=True, timeout=60) for _ in range(2))
    assert first.stdout == again.stdout == f"{dist}/SHA256SUMS\n"
    names = [line.split()[1] for line in (dist / "SHA256SUMS").read_text().splitlines()]
    assert names == sorted(names)
    assert {ARCHIVE, DEB} <= set(names)
    assert "SHA256SUMS" not in names
    subprocess.run(["sha256sum", "--check", "--quiet", "SHA256SUMS"], cwd=dist, check=True, timeout=60)
    (dist / ARCHIVE).write_bytes(b"other")
    check = ["sha256sum", "--check", "SHA256SUMS"]
    broken = subprocess.run(check, cwd=dist, capture_output=True, check=False, timeout=60)
    assert broken.returncode != 0


def test_checksums_of_nothing_fail(repo_root: Path, tmp_path: Path) -> None:
    command = [repo_root / "packaging" / "checksums", tmp_path]
    ran = subprocess.run(command, capture_output=True, text=True, check=False, timeout=60)
    assert ran.returncode == 1
    assert "no package" in ran.stderr


@pytest.fixture
def frozen(tmp_path: Path, repo_root: Path) -> Path:
    """A small folder as the frozen program's: files whose parts are known, from this environment's packages."""
    inside = tmp_path / "frozen" / "_internal"
    for name in (
        "PySide6/Qt/lib/libQt6Core.so.6",
        "PySide6/QtCore.abi3.so",
        "PySide6/Qt/lib/libicuuc.so.73",
        "llama_cpp/lib/libllama.so",
        "bin/libggml-vulkan.so",
        "libpython3.11.so.1.0",
        "python3.11/lib-dynload/_json.so",
        "psutil/_psutil_linux.abi3.so",
        "resources/demo/synthia-demo.gguf",
        "LICENSE",
    ):
        file = inside / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(name.encode())
    for name in ("fonts/OFL-Inter.txt", "fonts/OFL-JetBrainsMono.txt", "icons/LICENSE"):
        file = inside / "resources" / name
        file.parent.mkdir(exist_ok=True)
        shutil.copyfile(repo_root / "resources" / name, file)
    return inside.parent


@pytest.fixture
def inventory(scripts: Path, monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    """With the modules of the program file told by the test; the rest is real."""
    module = importlib.import_module("inventory")
    monkeypatch.setattr(module, "frozen_modules", lambda _frozen: {"json", "urllib3", "jinja2"})
    monkeypatch.setattr(module, "_starter", lambda _known: None)  # PyInstaller is not in this environment
    return module


def packages() -> Path:
    return Path(minisign.__file__).parents[1]


def test_every_part_has_a_licence_and_a_text(inventory: ModuleType, frozen: Path) -> None:
    parts = {part.name: part for part in inventory.inventory(frozen, packages(), None)}
    assert {"Synthia Desktop", "Qt", "PySide6_Essentials", "ICU", "llama.cpp and ggml", "Python"} <= set(parts)
    assert {"urllib3", "Jinja2", "psutil", "Inter", "Lucide"} <= set(parts)
    assert all(part.licence and part.text for part in parts.values())
    assert parts["Qt"].licence == "LGPL-3.0-only"
    assert "GNU LESSER GENERAL PUBLIC LICENSE" in parts["Qt"].text
    assert "You may replace them" in parts["Qt"].note
    assert parts["Qt"].files == ("PySide6/Qt/lib/libQt6Core.so.6",)
    assert "The ggml authors" in parts["llama.cpp and ggml"].text
    assert "Copyright 2024 Mozilla Foundation" in parts["llama.cpp and ggml"].text


def test_a_font_without_its_licence_fails(inventory: ModuleType, frozen: Path) -> None:
    (frozen / "_internal" / "resources" / "fonts" / "OFL-Inter.txt").unlink()
    with pytest.raises(inventory.UnknownPartError, match="Inter: no licence is known"):
        inventory.inventory(frozen, packages(), None)


@pytest.mark.parametrize("name", ["libmystery.so.1", "unknown/thing.bin"])
def test_a_file_of_nobody_fails(inventory: ModuleType, frozen: Path, name: str) -> None:
    file = frozen / "_internal" / name
    file.parent.mkdir(exist_ok=True)
    file.write_bytes(b"?")
    with pytest.raises(inventory.UnknownPartError, match=name):
        inventory.inventory(frozen, packages(), None)


def test_a_module_of_nobody_fails(inventory: ModuleType, frozen: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(inventory, "frozen_modules", lambda _frozen: {"mystery"})
    with pytest.raises(inventory.UnknownPartError, match="module mystery"):
        inventory.inventory(frozen, packages(), None)


def test_a_part_under_the_lgpl_that_lies_in_the_program_file_fails(
    inventory: ModuleType, frozen: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(inventory, "frozen_modules", lambda _frozen: {"enchant"})
    with pytest.raises(inventory.UnknownPartError, match=r"pyenchant: LGPL-2\.1-or-later asks for files"):
        inventory.inventory(frozen, packages(), None)


def test_a_part_under_the_lgpl_that_can_be_replaced_says_so(inventory: ModuleType, frozen: Path) -> None:
    (frozen / "_internal" / "enchant").mkdir()
    (frozen / "_internal" / "enchant" / "_enchant.py").write_text("")
    parts = {part.name: part for part in inventory.inventory(frozen, packages(), None)}
    assert parts["pyenchant"].files == ("enchant/_enchant.py",)
    assert "You may replace them" in parts["pyenchant"].note
    assert "GNU LESSER GENERAL PUBLIC LICENSE" in parts["pyenchant"].text


@pytest.mark.parametrize(
    ("licence", "alone"),
    [
        ("GPL-3.0-or-later", True),
        ("GPL-3+", True),
        ("AGPL-3.0-only", True),
        ("LGPL-3.0-only", False),
        ("LGPL-3.0-only OR GPL-2.0-only", False),
        ("GPL-3.0-or-later WITH GCC-exception-3.1", False),
        ("MIT", False),
    ],
)
def test_a_part_under_the_gpl_alone_fails(inventory: ModuleType, licence: str, alone: bool) -> None:
    assert inventory._is_gpl(inventory.Part("x", "1", licence, "library")) is alone


def test_the_notices_are_written_for_people_and_for_about(
    inventory: ModuleType, frozen: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    notices = importlib.import_module("notices")
    monkeypatch.setattr(sys, "argv", ["notices", "--frozen", str(frozen), "--packages", str(packages())])
    notices.main()
    text = (frozen / "THIRD-PARTY.txt").read_text("utf-8")
    assert "Qt 6." in text
    assert "You may replace them" in text
    parts = read_parts(frozen / "_internal" / "resources")
    assert parts[0].name == "Synthia Desktop"
    notices.main()
    assert (frozen / "THIRD-PARTY.txt").read_text("utf-8") == text


def test_the_bill_of_materials_is_valid_and_always_the_same(
    inventory: ModuleType, frozen: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1800000000")
    bill = importlib.import_module("bill")
    notices = importlib.import_module("notices")
    monkeypatch.setattr(sys, "argv", ["notices", "--frozen", str(frozen), "--packages", str(packages())])
    notices.main()
    made = bill.bill(frozen)
    assert validator().validate_str(made.decode()) is None
    assert bill.bill(frozen) == made
    data = json.loads(made)
    assert data["metadata"]["component"]["name"] == "Synthia Desktop"
    assert data["metadata"]["timestamp"].startswith("2027-01-15")
    by_name = {each["name"]: each for each in data["components"]}
    assert by_name["urllib3"]["purl"].startswith("pkg:pypi/urllib3@")
    assert by_name["Qt"]["licenses"] == [{"license": {"id": "LGPL-3.0-only"}}]
    assert by_name["Qt"]["components"][0]["hashes"][0]["alg"] == "SHA-256"


def test_without_notices_there_is_no_bill(scripts: Path, frozen: Path) -> None:
    with pytest.raises(SystemExit, match="run packaging/notices first"):
        importlib.import_module("bill").bill(frozen)
