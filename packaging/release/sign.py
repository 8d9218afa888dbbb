"""Makes release keys, and signs the packages of a folder and the feed that tells of them. Run by packaging/sign."""

import argparse
import datetime as dt
import getpass
import hashlib
import json
import os
import re
import sys
from pathlib import Path

import minisign

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from packaging.version import Version  # noqa: E402

from synthia_desktop import __version__  # noqa: E402
from synthia_desktop.core.errors import UpdateError  # noqa: E402
from synthia_desktop.core.releases import FEED_NAME, FORMAT, PROGRAM, parse_feed  # noqa: E402
from synthia_desktop.core.signatures import trusted_comment, verify_bytes, verify_file  # noqa: E402

KEY_VARIABLE, PASSWORD_VARIABLE = "SYNTHIA_RELEASE_KEY", "SYNTHIA_RELEASE_PASSWORD"
OLDER_RELEASES = 20
"""So many earlier releases keep their notes in the feed, for people who passed some over."""

KINDS = {
    ".deb": ("linux", "deb"),
    ".AppImage": ("linux", "appimage"),
    ".flatpak": ("linux", "flatpak"),
    ".tar.zst": ("", "archive"),
    ".zip": ("", "archive"),
    ".exe": ("windows", "installer"),
    ".dmg": ("macos", "dmg"),
}
"""By the end of a package's name: its system, "" = the name says it, and what kind of installation it replaces."""

MACHINES = {"amd64": "x86_64", "x86_64": "x86_64", "x64": "x86_64", "arm64": "arm64", "aarch64": "arm64"}
SYSTEMS = ("linux", "windows", "macos")


def main() -> None:
    parser = argparse.ArgumentParser(prog="packaging/sign", description=__doc__)
    commands = parser.add_subparsers(dest="command", required=True)
    key = commands.add_parser("key", help="make a new pair of keys: NAME.key stays secret, NAME.pub goes into packages")
    key.add_argument("name", type=Path, metavar="NAME")
    key.add_argument("--no-password", action="store_true", help="the secret key is not locked by a password")
    release = commands.add_parser("release", help="sign the packages of this version and write the feed")
    release.add_argument("--key", type=Path, help=f"the secret key's file; without it ${KEY_VARIABLE} holds the key")
    release.add_argument("--folder", type=Path, default=ROOT / "dist", help="where the packages are (dist)")
    release.add_argument("--notes", type=Path, required=True, help="what is new, in Markdown")
    release.add_argument("--page", default="", help="where people read about this release")
    release.add_argument("--address", default="", help="where the packages will lie (beside the feed)")
    release.add_argument("--previous", type=Path, help="the feed of the last release, whose notes are kept")
    options = parser.parse_args()
    try:
        if options.command == "key":
            make_key(options.name, locked=not options.no_password)
        else:
            sign(options)
    except (OSError, ValueError, UpdateError) as error:
        sys.exit(f"packaging/sign: {error}")


def make_key(name: Path, *, locked: bool) -> None:
    """Raises FileExistsError where one of the files is there already."""
    pair = minisign.KeyPair.generate()
    public = bytes(pair.public_key) + b"\n"
    if locked:
        pair.secret_key.encrypt(_password(twice=True))
    _write_new(name.with_suffix(".key"), bytes(pair.secret_key) + b"\n", 0o600)
    _write_new(name.with_suffix(".pub"), public, 0o644)
    print(f"{name.with_suffix('.pub')} goes into the packages as resources/release-key.pub.")
    print(f"{name.with_suffix('.key')} stays with the release manager, never in the repository.")


def sign(options: argparse.Namespace) -> None:
    """Raises UpdateError, OSError, ValueError."""
    folder: Path = options.folder
    found = sorted(file for file in folder.iterdir() if file.is_file() and kind_of(file.name) is not None)
    packages = [file for file in found if __version__ in re.split(r"[-_]", _stem(file.name))]
    if not packages:
        raise ValueError(f"there is no package of version {__version__} in {folder}")
    with secret_key(options.key) as secret:
        public = bytes(secret.get_public_key()) + b"\n"
        _compare_with_shipped(public)
        entries = [_signed(file, secret, public, options.address) for file in packages]
        content = json.dumps(feed(entries, options), indent=2).encode("ascii") + b"\n"
        parse_feed(content, options.address or "https://localhost/")
        mark = _mark(secret, content, FEED_NAME)
        verify_bytes(content, mark.decode(), public, FEED_NAME, str(Version(__version__)))
    (folder / FEED_NAME).write_bytes(content)
    (folder / f"{FEED_NAME}.minisig").write_bytes(mark)
    print(*(file.name for file in packages), folder / FEED_NAME, sep="\n")


def feed(entries: list[dict[str, object]], options: argparse.Namespace) -> dict[str, object]:
    """The whole feed: this release with its packages, earlier ones with their notes only."""
    release = {
        "version": str(Version(__version__)),
        "date": _day(),
        "page": options.page,
        "notes": options.notes.read_text("utf-8").strip(),
        "packages": entries,
    }
    older = json.loads(options.previous.read_text("utf-8"))["releases"] if options.previous else []
    kept = [{**each, "packages": []} for each in older if Version(each["version"]) < Version(__version__)]
    return {"program": PROGRAM, "format": FORMAT, "releases": [release, *kept[:OLDER_RELEASES]]}


def kind_of(name: str) -> tuple[str, str, str] | None:
    """The system, machine and kind of a package by its name; None for another file. Raises ValueError."""
    ending = next((ending for ending in KINDS if name.endswith(ending)), None)
    # An AppImage is named as people see it in their menu.
    if ending is None or not name.lower().replace("_", "-").startswith(PROGRAM):
        return None
    system, kind = KINDS[ending]
    words = re.split(r"[-_.]", name.replace("x86_64", "amd64"))
    system = system or next((word for word in SYSTEMS if word in words), "")
    machine = next((MACHINES[word] for word in words if word in MACHINES), "")
    if not system or not machine:
        raise ValueError(f"the name {name} does not say for which system and machine it is")
    return system, machine, kind


def secret_key(file: Path | None) -> minisign.SecretKey:
    """Unlocked. Raises ValueError, OSError."""
    text = file.read_bytes() if file else os.environ.get(KEY_VARIABLE, "").encode()
    if not text:
        raise ValueError(f"there is no secret key: name its file with --key, or put the key into ${KEY_VARIABLE}")
    secret = minisign.SecretKey.from_bytes(text)
    if secret.is_encrypted():
        secret.decrypt(_password(twice=False))
    return secret


def _signed(file: Path, secret: minisign.SecretKey, public: bytes, address: str) -> dict[str, object]:
    content = file.read_bytes()
    mark = _mark(secret, content, file.name)
    verify_file(file, mark.decode(), public, file.name, str(Version(__version__)))
    file.with_name(f"{file.name}.minisig").write_bytes(mark)
    system, machine, kind = kind_of(file.name) or ("", "", "")
    return {
        "name": file.name,
        **({"url": f"{address.rstrip('/')}/{file.name}"} if address else {}),
        "size": len(content),
        "sha256": hashlib.sha256(content).hexdigest(),
        "signature": mark.decode(),
        "system": system,
        "machine": machine,
        "kind": kind,
    }


def _mark(secret: minisign.SecretKey, content: bytes, name: str) -> bytes:
    comment = trusted_comment(int(dt.datetime.now(dt.UTC).timestamp()), name, str(Version(__version__)))
    return bytes(secret.sign(content, trusted_comment=comment, untrusted_comment=f"{PROGRAM} release key")) + b"\n"


def _compare_with_shipped(public: bytes) -> None:
    """Packages that carry another key would refuse this signature."""
    shipped = ROOT / "resources" / "release-key.pub"
    if shipped.exists() and minisign.PublicKey.from_file(shipped) != minisign.PublicKey.from_bytes(public):
        raise ValueError(f"this is not the key whose public half is in {shipped}")


def _stem(name: str) -> str:
    return name.removesuffix(next(ending for ending in KINDS if name.endswith(ending)))


def _day() -> str:
    told = os.environ.get("SOURCE_DATE_EPOCH")
    moment = dt.datetime.fromtimestamp(int(told), dt.UTC) if told else dt.datetime.now(dt.UTC)
    return moment.date().isoformat()


def _password(*, twice: bool) -> str:
    password = os.environ.get(PASSWORD_VARIABLE) or getpass.getpass("Password of the secret key: ")
    if twice and PASSWORD_VARIABLE not in os.environ and getpass.getpass("Again: ") != password:
        raise ValueError("the two passwords differ")
    if not password:
        raise ValueError("the password is empty")
    return password


def _write_new(file: Path, content: bytes, mode: int) -> None:
    handle = os.open(file, os.O_WRONLY | os.O_CREAT | os.O_EXCL, mode)
    with os.fdopen(handle, "wb") as stream:
        stream.write(content)


if __name__ == "__main__":
    main()
