"""How a copy was installed is read from one word beside it, and never guessed."""

from pathlib import Path

import pytest

from synthia_desktop.core.installation import DOWNLOADED, LOOKED_FOR, Kind, find_installation


@pytest.mark.parametrize(
    ("word", "kind"),
    [("deb\n", "deb"), ("flatpak", "flatpak"), ("archive\n", "archive"), ("installer", "installer"), ("dmg", "dmg"),
     ("appimage", "appimage"), ("checkout", "unknown"), ("", "unknown"), ("snap", "unknown"), (None, "unknown")],
)  # fmt: skip
def test_a_frozen_copy_says_how_it_was_installed(tmp_path: Path, word: str | None, kind: str) -> None:
    if word is not None:
        (tmp_path / "installed-by").write_text(word)
    assert find_installation(True, executable=tmp_path / "synthia-desktop").kind == kind


def test_in_a_bundle_of_macos_the_word_is_among_its_resources(tmp_path: Path) -> None:
    contents = tmp_path / "Synthia Desktop.app" / "Contents"
    (contents / "MacOS").mkdir(parents=True)
    (contents / "Resources").mkdir()
    (contents / "Resources" / "installed-by").write_text("dmg\n")
    assert find_installation(True, executable=contents / "MacOS" / "synthia-desktop").kind is Kind.DMG


def test_sources_are_told_from_a_python_package(tmp_path: Path) -> None:
    package = tmp_path / "synthia_desktop"
    assert find_installation(False, package=package).kind is Kind.PACKAGE
    (tmp_path / "pyproject.toml").touch()
    assert find_installation(False, package=package).kind is Kind.CHECKOUT
    assert find_installation(False).kind is Kind.CHECKOUT


def test_only_what_a_download_replaces_is_downloaded() -> None:
    assert Kind.DEB not in DOWNLOADED
    assert Kind.DEB in LOOKED_FOR
    assert not LOOKED_FOR & {Kind.FLATPAK, Kind.CHECKOUT, Kind.PACKAGE}
