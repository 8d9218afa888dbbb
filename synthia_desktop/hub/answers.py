"""Takes what huggingface_hub parsed apart into our own plain types, without trusting one field of it."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import datetime
from typing import TYPE_CHECKING, cast

from huggingface_hub.hf_api import ModelInfo, RepoFile, RepoFolder

from synthia_desktop.core.download import Part
from synthia_desktop.core.gguf import MAX_FILE_BYTES
from synthia_desktop.hub.listing import Repository, RepoSummary
from synthia_desktop.hub.reference import Reference, is_repo

if TYPE_CHECKING:
    from huggingface_hub.hf_api import ExpandModelProperty_T

EXPAND: tuple[ExpandModelProperty_T, ...] = ("author", "downloads", "gated", "gguf", "lastModified", "likes", "tags")

_HEX_40 = re.compile(r"[0-9a-f]{40}")
_HEX_64 = re.compile(r"[0-9a-f]{64}")
_LICENCE, _BASE = "license:", "base_model:"
_MAX_TEXT = 200


def part(entry: RepoFile | RepoFolder) -> Part | None:
    """A file of a repository's tree; None for a folder, and for a file whose size is none."""
    if isinstance(entry, RepoFolder):
        return None
    path, size = cast("object", entry.path), cast("object", entry.size)
    if not isinstance(path, str) or not isinstance(size, int) or not 0 <= size <= MAX_FILE_BYTES:
        return None
    sha256 = _hex(entry.lfs.sha256, _HEX_64) if entry.lfs else ""
    # A large file's oid is that of the pointer that stands for it in git.
    git_oid = "" if entry.lfs else _hex(entry.blob_id, _HEX_40)
    return Part(path, size, sha256, git_oid, _hex(entry.xet_hash, _HEX_64))


def repository(reference: Reference, info: ModelInfo) -> Repository:
    """What the Hub says of a repository, still without its files. Its name may be another one after a renaming."""
    tags = _texts(info.tags)
    return Repository(
        reference=reference,
        repo=info.id if is_repo(str(info.id)) else reference.repo,
        commit=str(info.sha),
        gated=bool(info.gated),
        licence=_licence(info, tags),
        tags=tags,
        base_models=_base_models(info, tags),
        downloads=_count(info.downloads),
        likes=_count(info.likes),
        updated=_date(info.last_modified),
    )


def summary(info: ModelInfo) -> RepoSummary:
    """What the Hub says of a repository in a list."""
    gguf = _facts(info)
    tags = _texts(info.tags)
    return RepoSummary(
        repo=str(info.id),
        author=_text(info.author) or str(info.id).partition("/")[0],
        downloads=_count(info.downloads),
        likes=_count(info.likes),
        updated=_date(info.last_modified),
        parameters=_count(gguf.get("total")) or None,
        licence=_licence(info, tags),
        gated=bool(info.gated),
        architecture=_text(gguf.get("architecture")),
    )


def _facts(info: ModelInfo) -> dict[str, object]:
    """What the Hub read from the header of the repository's first GGUF."""
    told = cast("object", info.gguf)  # pyright: ignore[reportUnknownMemberType]
    return cast("dict[str, object]", told) if isinstance(told, dict) else {}


def _licence(info: ModelInfo, tags: Iterable[str]) -> str:
    data = info.card_data
    named = _text(data.get("license_name")) if data else ""
    licence = next((tag.removeprefix(_LICENCE) for tag in tags if tag.startswith(_LICENCE)), "")
    licence = licence or (_text(data.get("license")) if data else "")
    return named if named and licence in ("", "other") else licence


def _base_models(info: ModelInfo, tags: Iterable[str]) -> tuple[str, ...]:
    """From the tags "base_model:org/name", and from the card of a mirror that has no tags."""
    found: object = info.card_data.get("base_model") if info.card_data else None
    said = _texts(cast("list[object]", found)) if isinstance(found, list) else (_text(found),)
    tagged = (tag.removeprefix(_BASE) for tag in tags if tag.startswith(_BASE))
    return tuple(dict.fromkeys(repo for repo in (*tagged, *said) if is_repo(repo)))


def _hex(value: object, form: re.Pattern[str]) -> str:
    text = value.lower() if isinstance(value, str) else ""
    return text if form.fullmatch(text) else ""


def _text(value: object) -> str:
    return value[:_MAX_TEXT] if isinstance(value, str) else ""


def _texts(values: Iterable[object] | None) -> tuple[str, ...]:
    return tuple(filter(None, map(_text, values or ())))


def _count(value: object) -> int:
    return value if isinstance(value, int) and value > 0 else 0


def _date(value: object) -> str:
    return value.date().isoformat() if isinstance(value, datetime) else ""
