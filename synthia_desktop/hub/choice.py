"""Which model of a repository is meant by a quant or a file's name."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import PurePosixPath

from synthia_desktop.core.download import Target
from synthia_desktop.core.errors import HubError
from synthia_desktop.core.said import said
from synthia_desktop.core.split import GGUF
from synthia_desktop.hub.listing import Repository, Variant

SHOWN = 12


def find_variant(repository: Repository, wanted: str) -> Variant:
    """The variant with this file, name or quant, without regard to case; else another file, by its path.

    Raises HubError where there is none, or more than one.
    """
    sought = wanted.strip().casefold()
    offered = [*repository.variants, *repository.projectors]
    for names in (_file_names, _labels):
        matches = [variant for variant in offered if sought in names(variant)]
        # A projector often has the quant of a model too; the model is meant then.
        models = [variant for variant in matches if variant in repository.variants] or matches
        if len(models) == 1:
            return models[0]
        if models:
            raise HubError(
                said(
                    "{repo} has {count} models that are {wanted}",
                    repo=repository.repo,
                    count=len(models),
                    wanted=wanted,
                ),
                said("They are {names}.", names=_listed(variant.name for variant in models)),
                "Name one of them by its file.",
            )
    for file in repository.files:
        if file.path == wanted and GGUF not in wanted.lower():
            return Variant(file.path, targets=(Target(PurePosixPath(file.path).name, (file,)),))
    names = _listed(variant.name for variant in offered) or said("no GGUF models at all")
    raise HubError(
        said("{wanted} is not in {repo}", wanted=wanted, repo=repository.repo),
        said("At {revision} it has {names}.", revision=repository.reference.revision, names=names),
        "Choose one of them, or another branch.",
    )


def _file_names(variant: Variant) -> set[str]:
    paths = [part.path for part in variant.parts] + [target.name for target in variant.targets]
    return {name.casefold() for path in paths for name in (path, PurePosixPath(path).name)}


def _labels(variant: Variant) -> set[str]:
    return {variant.name.casefold(), variant.quant.casefold()} - {""}


def _listed(each: Iterable[str]) -> str:
    known = list(each)
    names = ", ".join(known[:SHOWN])
    return said("{names} and {more} more", names=names, more=len(known) - SHOWN) if len(known) > SHOWN else names
