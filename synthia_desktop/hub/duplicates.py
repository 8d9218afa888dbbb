"""Tells whether two downloads would write the same files, and whether a model is on this disk already."""

from __future__ import annotations

import os
from collections.abc import Iterable
from pathlib import Path

from synthia_desktop.core.download import Download, Part
from synthia_desktop.core.provenance import read_provenance

Content = tuple[tuple[int, str], ...]


def final_files(download: Download) -> frozenset[str]:
    """The paths it writes, spelled so that equal files of this system are equal."""
    return frozenset(os.path.normcase(Path(download.folder, target.name)) for target in download.targets)


def same_content(one: Download, other: Download) -> bool:
    """Whether both put the same bytes into the same files, as far as the Hub's hashes tell."""
    return _contents(one) == _contents(other)


def is_here(download: Download) -> bool:
    """Whether all its files lie in their places, verified once against the hashes that it has now. Reads the disk."""
    folder = Path(download.folder)
    if not download.targets:
        return False
    record = read_provenance(folder / download.targets[0].name)
    if record is None:
        return False
    known = {file.name: _content(file.parts, record.commit) for file in record.files}
    wanted = _contents(download)
    return known == wanted and all(_size(folder / target.name) == target.size for target in download.targets)


def _contents(download: Download) -> dict[str, Content]:
    return {target.name: _content(target.parts, download.commit) for target in download.targets}


def _content(parts: Iterable[Part], commit: str) -> Content:
    return tuple((part.size, part.sha256 or part.git_oid or f"{commit}:{part.path}") for part in parts)


def _size(file: Path) -> int:
    try:
        return file.stat().st_size
    except OSError:
        return -1
