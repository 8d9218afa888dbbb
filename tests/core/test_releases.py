"""Versions are compared as PEP 440 says, and trial versions are offered to those who run one."""

import json

import pytest

from synthia_desktop.core.releases import is_address, notes_since, parse_feed

HASH = "0" * 64
ADDRESS = "https://updates.example/desktop/releases.json"


def content(*versions: str, **package: object) -> bytes:
    entry = {"name": "p.deb", "size": 1, "sha256": HASH, "signature": "s", "system": "linux", "machine": "x86_64",
             "kind": "deb", **package}  # fmt: skip
    releases = [{"version": each, "notes": f"* {each}", "packages": [entry], "unknown": 1} for each in versions]
    return json.dumps({"program": "synthia-desktop", "format": 1, "releases": releases}).encode()


@pytest.mark.parametrize(
    ("here", "newer"),
    [
        ("0.9", ["0.10", "0.9.1"]),
        ("0.9.1", ["0.10"]),
        ("0.10.0", []),
        ("0.10.dev1", ["1.0rc1", "0.10"]),
        ("1.0a1", ["1.0rc1"]),
        ("1.0", []),
    ],
)
def test_which_releases_are_newer(here: str, newer: list[str]) -> None:
    feed = parse_feed(content("0.9.1", "0.10", "1.0-RC1", "0.9"), ADDRESS)
    assert [release.version for release in feed.newer_than(here)] == newer


def test_the_package_for_this_computer() -> None:
    (release,) = parse_feed(content("1.0"), ADDRESS).releases
    package = release.package_for("linux", "x86_64", "deb")
    assert package is not None
    assert package.url == "https://updates.example/desktop/p.deb"
    assert release.package_for("linux", "arm64", "deb") is None
    assert release.package_for("linux", "x86_64", "archive") is None


def test_the_notes_of_releases_that_were_passed_over() -> None:
    feed = parse_feed(content("1.1", "1.2"), ADDRESS)
    assert notes_since(feed.newer_than("1.1")) == "* 1.2"
    assert notes_since(feed.newer_than("1.0")) == "## 1.2\n\n* 1.2\n\n## 1.1\n\n* 1.1"


@pytest.mark.parametrize(
    ("text", "good"),
    [
        ("https://a.example/x.json", True),
        ("http://127.0.0.1:8000/x", True),
        ("ftp://a.example/x", False),
        ("https://", False),
        ("https://me:secret@a.example/x", False),
        ("https://a.example/a b", False),
        ("https://a.example:0/", False),
        ("https://[::1/", False),
        ("", False),
    ],
)
def test_addresses(text: str, good: bool) -> None:
    assert is_address(text) is good
