"""Asks the release feed for a newer version, and downloads it where that is wanted; nothing is installed."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor, wait
from pathlib import Path

from synthia_desktop import __version__
from synthia_desktop.cli.options import Options
from synthia_desktop.cli.output import file_size, print_json
from synthia_desktop.cli.progress import EVERY_SECONDS, progress_line
from synthia_desktop.core.errors import UpdateError
from synthia_desktop.core.installation import DOWNLOADED, LOOKED_FOR, Installation, Kind, find_installation
from synthia_desktop.core.releases import Feed, Package, Release, notes_since
from synthia_desktop.core.settings import load_settings
from synthia_desktop.frozen import is_frozen
from synthia_desktop.hub.network import Network
from synthia_desktop.hub.package_fetch import PackageFetch, Stopped
from synthia_desktop.hub.release_feed import read_feed
from synthia_desktop.paths import release_feed, release_key

OWNERS = {
    Kind.FLATPAK: "This copy was installed as a Flatpak, which updates it: flatpak update.",
    Kind.CHECKOUT: "This copy runs from its sources: git pull updates it.",
    Kind.PACKAGE: "This copy was installed as a Python package: whoever installed it updates it in the same way.",
    Kind.DEB: "This copy was installed as a Debian package: its package manager updates it where it knows a source of "
    "newer ones; a package that was fetched by hand is followed by installing a newer one.",
    Kind.UNKNOWN: "Nobody wrote down how this copy was installed, so that the right package for it is not known.",
}

INSTALLING = {
    Kind.ARCHIVE: "Close Synthia, unpack the archive, and start it from the new folder.",
    Kind.APPIMAGE: "Close Synthia, make the file executable (chmod +x), and start it in place of the old one.",
    Kind.INSTALLER: "Close Synthia and open the file; it installs over this version.",
    Kind.DMG: "Close Synthia, open the file, and drag Synthia Desktop onto Applications.",
}


def updates(options: Options) -> int:
    """Print what there is; returns the exit code. Raises UpdateError and other SynthiaErrors."""
    here = find_installation(is_frozen())
    settings, _ = load_settings(options.paths.settings_file)
    address = options.feed or settings.updates.feed or release_feed()
    others = here.kind not in LOOKED_FOR or (here.kind is Kind.DEB and not address)
    if others and not options.feed:
        return _tell_owner(here, options)
    if not address:
        raise UpdateError(
            "There is no release feed to ask",
            "The project publishes none yet, and none is set. Nothing was asked.",
            "Set its address in Settings under Updates, or name it with --feed.",
        )
    network, key = Network(settings.network), release_key()
    feed = read_feed(network, address, key)
    newer = feed.newer_than(__version__)
    package = newer[0].package_for(here.system, here.machine, here.kind) if newer else None
    file = None
    if options.download is not None and newer:
        file = _download(network, _fetchable(package, newer[0], here, key), newer[0].version, key, options)
    if options.json:
        print_json(_facts(feed, newer, package, file, here))
    else:
        print("\n".join(_lines(feed, newer, package, file, here)))
    return 0


def _tell_owner(here: Installation, options: Options) -> int:
    if options.json:
        print_json({"version": __version__, "kind": here.kind, "asked": False})
    else:
        print(f"Synthia Desktop {__version__}. {OWNERS[here.kind]}")
    return 0


def _fetchable(package: Package | None, release: Release, here: Installation, key: bytes) -> Package:
    """The package, where it may be downloaded and can be verified. Raises UpdateError."""
    more = f"Look at {release.page}." if release.page else "Get it where you got this copy."
    if here.kind not in DOWNLOADED:
        raise UpdateError("This copy is not updated by a download", OWNERS[here.kind], more)
    if not key:
        message = "This build has no release key, so that nothing that it downloads could be verified."
        raise UpdateError("The download could not be verified", message, more)
    if package is None:
        message = f"Version {release.version} has no package for {here.system} on {here.machine} ({here.kind})."
        raise UpdateError("There is no package for this computer", message, more)
    return package


def _download(network: Network, package: Package, version: str, key: bytes, options: Options) -> Path:
    fetch = PackageFetch(network, package, version, key)
    folder = (options.download or Path()).expanduser().absolute()
    with (
        progress_line(package.name, options.json) as line,
        ThreadPoolExecutor(1, thread_name_prefix="update") as pool,
    ):
        running = pool.submit(fetch.run, folder, line.report)
        while wait([running], EVERY_SECONDS).not_done:
            if line.stopped():
                fetch.stop()
        if not isinstance(running.exception(), Stopped):
            return running.result()
    print("Stopped. Nothing was kept.", file=sys.stderr)
    raise KeyboardInterrupt


def _lines(
    feed: Feed, newer: Sequence[Release], package: Package | None, file: Path | None, here: Installation
) -> list[str]:
    if not newer:
        return [f"Synthia Desktop {__version__} is the newest version."]
    release = newer[0]
    lines = [f"Synthia Desktop {release.version} ({release.date}) is newer than this one, {__version__}."]
    if not feed.signed:
        lines.append("This build has no release key: what the feed says is not verified, and nothing is downloaded.")
    lines += ["", notes_since(newer), ""] if notes_since(newer) else []
    if release.page:
        lines.append(f"More: {release.page}")
    if file is not None:
        return [*lines, f"Verified: {file}", INSTALLING[here.kind]]
    if here.kind not in DOWNLOADED:
        lines.append(OWNERS[here.kind])
    elif package is not None and feed.signed:
        lines.append(f"{package.name} has {file_size(package.size)}: --download FOLDER fetches and verifies it.")
    return lines


def _facts(
    feed: Feed, newer: Sequence[Release], package: Package | None, file: Path | None, here: Installation
) -> dict[str, object]:
    """Sizes in bytes."""
    release = newer[0] if newer else None
    return {
        "version": __version__,
        "kind": here.kind,
        "asked": True,
        "signed": feed.signed,
        "newer": release.version if release else "",
        "date": release.date if release else "",
        "page": release.page if release else "",
        "notes": notes_since(newer) if newer else "",
        "package": package.name if package else "",
        "size_bytes": package.size if package else 0,
        "file": str(file) if file else "",
    }
