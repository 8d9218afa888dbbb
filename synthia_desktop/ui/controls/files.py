"""The files that a drag or the clipboard brings."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QMimeData


def files_of(data: QMimeData) -> list[Path]:
    """The files and folders of this computer, if nothing else is brought with them; words of an address are words."""
    urls = data.urls()
    if not urls or not all(url.isLocalFile() for url in urls):
        return []
    return [Path(url.toLocalFile()) for url in urls]


def attachable_files(data: QMimeData) -> list[Path]:
    """The files, if they can go with a question: none where there is a model or a folder among them."""
    paths = files_of(data)
    return [] if any(path.suffix.lower() == ".gguf" or path.is_dir() for path in paths) else paths
