"""What a repository offers, as plain data: its files made into the models that a person can choose."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import PurePosixPath

from synthia_desktop.core.download import Part, Target, check_name
from synthia_desktop.core.errors import DownloadError
from synthia_desktop.core.split import FileSet, SplitKind, file_sets, shard_name, shard_stem
from synthia_desktop.hub.reference import Reference

RepoFile = Part
SORTS = {"downloads": "downloads", "likes": "likes", "updated": "last_modified", "trending": "trending_score"}
"""What a search can be sorted by, with huggingface_hub's name for it."""

_QUANT = re.compile(
    r"(?<![A-Za-z0-9])"
    r"((?:UD-)?(?:I?Q[1-8](?:_(?:[0-9]{1,2}|K|S|M|L|XS|XXS|XL|XXL|NL|P))*|TQ[12]_0|BF16|F16|FP16|F32|FP32"
    r"|MXFP4(?:_MOE)?|NVFP4))"
    r"(?![A-Za-z0-9])",
    re.IGNORECASE | re.ASCII,
)
_SAME = {"FP16": "F16", "FP32": "F32"}


@dataclass(frozen=True)
class SearchQuery:
    """What to search for among repositories with GGUF files.

    sort: a key of SORTS. max_parameters: in billions. licence: its id on the Hub. limit: repositories.
    """

    text: str
    sort: str = "downloads"
    max_parameters: float | None = None
    licence: str = ""
    author: str = ""
    limit: int = 50


@dataclass(frozen=True)
class Variant:
    """One model of a repository in one quant. name: unique in the repository; its quant where that says enough.

    quant: "Q4_K_M", "" where no name tells. targets: the files it becomes here; joined: it arrives in raw pieces.
    chunks: whether only the pieces' first bytes tell if they are joined.
    """

    name: str
    quant: str = ""
    targets: tuple[Target, ...] = ()
    joined: bool = False
    chunks: bool = False

    @property
    def size(self) -> int:
        """Bytes."""
        return sum(target.size for target in self.targets)

    @property
    def parts(self) -> tuple[Part, ...]:
        """The files on the Hub, in their order."""
        return tuple(part for target in self.targets for part in target.parts)


@dataclass(frozen=True)
class RepoSummary:
    """A repository in a list. updated: ISO date. parameters: None where the Hub does not say. licence: its id."""

    repo: str
    author: str = ""
    downloads: int = 0
    likes: int = 0
    updated: str = ""
    parameters: int | None = None
    licence: str = ""
    gated: bool = False
    architecture: str = ""


@dataclass(frozen=True)
class Repository:
    """An opened repository at one commit. files: all that can be stored here, also those no variant uses.

    projectors: mmproj files, which read pictures for a model. base_models: repositories it was made from.
    """

    reference: Reference
    repo: str
    commit: str
    gated: bool = False
    licence: str = ""
    tags: tuple[str, ...] = ()
    base_models: tuple[str, ...] = ()
    downloads: int = 0
    likes: int = 0
    updated: str = ""
    variants: tuple[Variant, ...] = ()
    projectors: tuple[Variant, ...] = ()
    files: tuple[Part, ...] = ()

    @property
    def has_gguf(self) -> bool:
        return bool(self.variants)


def storable(files: Iterable[Part]) -> tuple[Part, ...]:
    """The files whose names are safe on any disk, each once."""
    kept: dict[str, Part] = {}
    for file in files:
        if _is_safe(file.path):
            kept.setdefault(file.path, file)
    return tuple(kept.values())


def group(files: Sequence[Part]) -> tuple[tuple[Variant, ...], tuple[Variant, ...]]:
    """The variants and the projectors that a repository's files make, smallest first.

    A split set is one variant; an incomplete one is none. Folders are left out of the names on this disk unless two
    files of the repository would get the same one.
    """
    by_path = {file.path: file for file in files}
    sets = _unlike(found for found in file_sets(by_path) if _is_safe(found.name) and not _is_helper(found))
    crowded = _crowded(sets)
    models = [found for found in sets if not _is_projector(found)]
    projectors = [found for found in sets if _is_projector(found)]
    return _variants(models, by_path, crowded), _variants(projectors, by_path, crowded)


def quant_of(path: str) -> str:
    """The quant that a file's name tells, else its folder's, in capitals: "Q4_K_M". "" where neither does."""
    pieces = PurePosixPath(path).parts
    for piece in (shard_stem(pieces[-1]), *reversed(pieces[:-1])) if pieces else ():
        found: list[str] = _QUANT.findall(piece)
        if found:
            quant = found[-1].upper()
            return _SAME.get(quant, quant)
    return ""


def model_key(repository: Repository, variant: Variant) -> str:
    """Tells a variant's content: by the hashes of its files, or where the Hub gives none, by their place and commit."""
    parts = variant.parts
    if all(part.sha256 or part.git_oid for part in parts):
        return " ".join(f"{part.sha256 or part.git_oid}:{part.size}" for part in parts)
    return " ".join([repository.repo, repository.commit, *(part.path for part in parts)])


def as_shards(variant: Variant) -> Variant:
    """Byte chunks that turned out to be GGUFs of their own, under the names by which llama.cpp finds them."""
    parts = variant.parts
    stem = shard_stem(variant.targets[0].name)
    targets = tuple(Target(shard_name(stem, number, len(parts)), (part,)) for number, part in enumerate(parts, start=1))
    return replace(variant, targets=targets, joined=False, chunks=False)


def _variants(sets: Sequence[FileSet], by_path: Mapping[str, Part], crowded: Collection[str]) -> tuple[Variant, ...]:
    made = (_variant(label, found, by_path, crowded) for label, found in zip(_labels(sets), sets, strict=True))
    return tuple(sorted(made, key=lambda variant: (variant.size, variant.name)))


def _variant(label: str, found: FileSet, by_path: Mapping[str, Part], crowded: Collection[str]) -> Variant:
    parts = tuple(by_path[member] for member in found.members)
    joined = found.kind in (SplitKind.PIECES, SplitKind.CHUNKS)
    names = tuple(path if _flat(path) in crowded else PurePosixPath(path).name for path in _names(found))
    targets = (Target(names[0], parts),) if joined else tuple(map(_single, names, parts))
    return Variant(label, quant_of(found.name), targets, joined, found.kind is SplitKind.CHUNKS)


def _labels(sets: Sequence[FileSet]) -> list[str]:
    """For each the shortest name that no other has: the quant, the file's name, or its path."""
    choices = [(quant_of(found.name), shard_stem(PurePosixPath(found.name).name), found.name) for found in sets]
    counted = Counter(label for labels in choices for label in set(labels))
    return [next((label for label in labels if label and counted[label] == 1), labels[-1]) for labels in choices]


def _single(name: str, part: Part) -> Target:
    return Target(name, (part,))


def _unlike(sets: Iterable[FileSet]) -> list[FileSet]:
    """Without those that differ from an earlier one in case only, which many disks take for the same file."""
    taken: set[str] = set()
    kept: list[FileSet] = []
    for found in sets:
        names = {name.lower() for name in _names(found)}
        if names.isdisjoint(taken):
            kept.append(found)
        taken |= names
    return kept


def _names(found: FileSet) -> tuple[str, ...]:
    """The files that a set becomes here, still with their folders."""
    return found.members if found.kind is SplitKind.SHARDS else (found.name,)


def _crowded(sets: Iterable[FileSet]) -> set[str]:
    """The file names without folders that several files of the repository would get on this disk."""
    counted = Counter(_flat(name) for found in sets for name in _names(found))
    return {name for name, times in counted.items() if times > 1}


def _flat(name: str) -> str:
    # Windows and macOS take names that differ in case for one.
    return PurePosixPath(name).name.lower()


def _is_projector(found: FileSet) -> bool:
    return "mmproj" in PurePosixPath(found.name).name.lower()


def _is_helper(found: FileSet) -> bool:
    """Importance matrices are stored as GGUF too, and are no models."""
    return "imatrix" in PurePosixPath(found.name).name.lower() and not quant_of(found.name)


def _is_safe(name: str) -> bool:
    try:
        check_name(name)
    except DownloadError:
        return False
    return True
