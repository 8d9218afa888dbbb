"""Where a model on this disk came from and what its files must hash to, kept beside them so that it moves with them."""

from __future__ import annotations

import json
import time
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

from synthia_desktop.core.atomic import replace_file
from synthia_desktop.core.download import Download, Part, Target
from synthia_desktop.core.errors import StorageError
from synthia_desktop.core.records import from_json, to_json
from synthia_desktop.core.said import said

RECORDS = ".synthia"
MAX_BYTES = 4 << 20


@dataclass(frozen=True)
class FileHash:
    """One file on this disk. name: relative to the download's folder, "/" between folders. size: bytes.

    sha256: hex of the whole file, "" where only its parts have one. parts: what it was made of, in their order.
    """

    name: str = ""
    size: int = 0
    sha256: str = ""
    parts: tuple[Part, ...] = ()

    @property
    def file_name(self) -> str:
        """The name without folders."""
        return PurePosixPath(self.name).name


@dataclass(frozen=True)
class Provenance:
    """One model's origin. verified: when its hashes last matched, seconds since the epoch."""

    endpoint: str = ""
    repo: str = ""
    revision: str = ""
    commit: str = ""
    title: str = ""
    quant: str = ""
    verified: float = 0.0
    files: tuple[FileHash, ...] = ()

    def file(self, name: str) -> FileHash | None:
        """What is known of the file with this name, folders left out."""
        return next((file for file in self.files if file.file_name == name), None)


def of_download(download: Download) -> Provenance:
    """The record of a download whose hashes matched just now."""
    return Provenance(
        endpoint=download.endpoint,
        repo=download.repo,
        revision=download.revision,
        commit=download.commit,
        title=download.title,
        quant=download.quant,
        verified=time.time(),
        files=tuple(_file_hash(target) for target in download.targets),
    )


def record_file(model_file: Path) -> Path:
    """Where the record of the model lies whose first file is model_file, whether there is one or not."""
    return model_file.parent / RECORDS / f"{model_file.name}.json"


def save_provenance(folder: Path, provenance: Provenance) -> Path:
    """Write the record of a model whose files lie in folder, and return where. Raises StorageError."""
    file = record_file(folder / provenance.files[0].name)
    try:
        replace_file(file, json.dumps(to_json(provenance), indent=1).encode("ascii"))
    except OSError as error:
        message = said(
            "Writing {file} failed: {reason}. The model itself is whole and can be used.",
            file=file,
            reason=error.strerror or error,
        )
        hint = said("Check that the disk has room and the folder can be written to.")
        raise StorageError("Where the model came from was not noted", message, hint) from error
    return file


def read_provenance(model_file: Path) -> Provenance | None:
    """The record of the model whose first file this is; None where there is none or it cannot be trusted."""
    try:
        with record_file(model_file).open("rb") as stream:
            content = stream.read(MAX_BYTES + 1)
        if len(content) > MAX_BYTES:
            return None
        problems: list[str] = []
        record = from_json(Provenance(), json.loads(content), problems)
    except (OSError, ValueError, RecursionError):
        return None
    return record if record.files and not problems else None


def _file_hash(target: Target) -> FileHash:
    whole = target.parts[0].sha256 if len(target.parts) == 1 else ""
    return FileHash(target.name, target.size, whole, target.parts)
