"""Writes the bill of materials of the frozen program, CycloneDX in JSON, from the list that packaging/notices made."""

import argparse
import datetime as dt
import hashlib
import json
import os
import re
import sys
import uuid
from pathlib import Path

from cyclonedx.contrib.license.factories import LicenseFactory
from cyclonedx.model import ExternalReference, ExternalReferenceType, HashAlgorithm, HashType, XsUri
from cyclonedx.model.bom import Bom
from cyclonedx.model.component import Component, ComponentType
from cyclonedx.output.json import JsonV1Dot6
from packageurl import PackageURL

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from synthia_desktop.core.parts import Part, read_parts  # noqa: E402

KINDS = {"asset": ComponentType.DATA, "program": ComponentType.APPLICATION}
NAMESPACE = uuid.UUID("6f1f9a52-3c38-5cbb-9d0f-7a2a4d3f9c11")
"""Serial numbers are made of this and the contents: the same program has the same number."""


def main() -> None:
    parser = argparse.ArgumentParser(prog="packaging/bill-of-materials", description=__doc__)
    parser.add_argument("--frozen", type=Path, default=ROOT / "dist" / "synthia-desktop", help="the frozen program")
    parser.add_argument("--output", type=Path, required=True, help="the file to write")
    options = parser.parse_args()
    options.output.write_bytes(bill(options.frozen))
    print(options.output)


def bill(frozen: Path) -> bytes:
    """The same bytes for the same program. Raises OSError where packaging/notices has not run."""
    inside = frozen / "_internal"
    inside = inside if inside.is_dir() else frozen
    if not (inside / "resources" / "parts.json").exists():
        sys.exit(f"packaging/bill-of-materials: there is no list of parts in {frozen}: run packaging/notices first")
    own, *parts = read_parts(inside / "resources")
    made = Bom()
    made.metadata.component = _component(own, inside)
    made.metadata.timestamp = dt.datetime.fromtimestamp(int(os.environ.get("SOURCE_DATE_EPOCH", "0")), dt.UTC)
    made.components.update(_component(part, inside) for part in parts)
    made.register_dependency(made.metadata.component, made.components)
    identity = ",".join(f"{part.name}@{part.version}" for part in (own, *parts))
    made.serial_number = uuid.uuid5(NAMESPACE, identity)
    content = json.loads(JsonV1Dot6(made).output_as_string())
    return json.dumps(content, indent=2, sort_keys=True).encode("ascii") + b"\n"


def _component(part: Part, inside: Path) -> Component:
    return Component(
        name=part.name,
        version=part.version or None,
        type=KINDS.get(part.kind, ComponentType.LIBRARY),
        bom_ref=f"{part.kind}:{part.name}@{part.version}",
        licenses=[LicenseFactory().make_from_string(part.licence)],
        purl=_address(part),
        external_references=_pages(part),
        components=[_file(name, part, inside) for name in part.files if _is_binary(name)],
    )


def _file(name: str, part: Part, inside: Path) -> Component:
    """A library that lies in the package, with its hash."""
    digest = hashlib.sha256((inside / name).read_bytes()).hexdigest()
    return Component(
        name=name,
        type=ComponentType.FILE,
        bom_ref=f"{part.name}#{name}",
        hashes=[HashType(alg=HashAlgorithm.SHA_256, content=digest)],
    )


def _is_binary(name: str) -> bool:
    return bool(re.search(r"\.(so|dll|pyd|dylib)(\.|$)", Path(name).name))


def _address(part: Part) -> PackageURL | None:
    """Where vulnerabilities of the part are looked up by."""
    if part.kind == "python":
        return PackageURL("pypi", None, part.name.lower().replace("_", "-"), part.version)
    if re.search(r"-\d", part.version):
        return PackageURL("deb", "debian", part.name, part.version)
    return PackageURL("generic", None, part.name, part.version or None) if part.kind == "library" else None


def _pages(part: Part) -> list[ExternalReference]:
    if not part.address.startswith("http"):
        return []
    return [ExternalReference(type=ExternalReferenceType.WEBSITE, url=XsUri(part.address))]


if __name__ == "__main__":
    main()
