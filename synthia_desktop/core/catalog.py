"""The models that the program knows without a network: what each is, its files, its licence and how to talk to it."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from synthia_desktop.core.errors import StorageError
from synthia_desktop.core.formats import PLAIN_FORMATS
from synthia_desktop.core.prompt import TEMPLATE
from synthia_desktop.core.records import from_json

AUTHOR, LEADERBOARD = "author", "leaderboard"


@dataclass(frozen=True)
class Licence:
    """name: short. accept: asks to be accepted before the first download. summary: its terms in our own words."""

    id: str = ""
    name: str = ""
    full_name: str = ""
    permissive: bool = False
    accept: bool = False
    url: str = ""
    summary: str = ""


@dataclass(frozen=True)
class SystemMessage:
    """A system message that a card recommends or uses. id: the preset of the same text."""

    id: str = ""
    name: str = ""
    text: str = ""


@dataclass(frozen=True)
class Score:
    """One benchmark. value: percent."""

    name: str = ""
    value: float = 0.0


@dataclass(frozen=True)
class Evaluation:
    """by: "author" (the model card) or "leaderboard" (the Open LLM Leaderboard). average: percent, None = not told.

    The author's average is over four tasks, the leaderboard's over seven: they do not compare. note: what to know.
    """

    by: str = ""
    scores: tuple[Score, ...] = ()
    average: float | None = None
    note: str = ""


@dataclass(frozen=True)
class CatalogueFile:
    """One quant. size: bytes, rounded where exact is False.

    name: as it is on disk. parts: names on the Hub of its raw pieces, in their order; empty for a single file.
    use: what it is good for, in a few words. recommended: by its card; None where the card has no opinion.
    """

    quant: str = ""
    name: str = ""
    size: int = 0
    exact: bool = True
    use: str = ""
    recommended: bool | None = None
    parts: tuple[str, ...] = ()


@dataclass(frozen=True)
class GgufRepository:
    """by: who made the files. complete: files lists all of them; else the Hub has more. note: what to know."""

    repo: str = ""
    by: str = ""
    complete: bool = False
    note: str = ""
    files: tuple[CatalogueFile, ...] = ()


@dataclass(frozen=True)
class Branch:
    """A branch of a repository. size: bytes."""

    name: str = ""
    size: int = 0
    note: str = ""


@dataclass(frozen=True)
class OtherFormat:
    """A repository that llama.cpp cannot run. format: such as "GPTQ". size: bytes, 0 = not told."""

    format: str = ""
    repo: str = ""
    size: int = 0
    branches: tuple[Branch, ...] = ()


@dataclass(frozen=True)
class Shape:
    """The sizes of a transformer, of which plans can be made without its files. architecture: as llama.cpp names it.

    head_width: numbers of a key, 0 = width / heads. feed_forward: of one expert where there are some, of which
    experts_used are used for a token. vocabulary: tokens. tied: the output layer is the embedding.
    """

    architecture: str = ""
    layers: int = 0
    width: int = 0
    heads: int = 0
    kv_heads: int = 0
    head_width: int = 0
    feed_forward: int = 0
    vocabulary: int = 0
    tied: bool = False
    experts: int = 0
    experts_used: int = 0

    @property
    def expert_parameters(self) -> int:
        """Weights of the experts of one layer, or of its one feed-forward part."""
        return 3 * self.width * self.feed_forward * max(self.experts, 1)

    @property
    def layer_parameters(self) -> int:
        """Weights of one layer."""
        head = self.head_width or self.width // self.heads
        return 2 * self.width * head * (self.heads + self.kv_heads) + self.expert_parameters


@dataclass(frozen=True)
class CatalogueModel:
    """One release. repo: the original one; also: other spellings of it. size: "7B". parameters: their number.

    shape: None where it is not known, or not one that Shape can describe.
    context: the most tokens that it is made for; start_context: where to begin. released: ISO date or month.
    format: the id of a prompt format of core.formats, or "template" for the one in the file.
    unscored: the author has published no benchmark scores. hidden: known, so that a repository is recognised, but
    not offered.
    """

    id: str = ""
    name: str = ""
    author: str = ""
    repo: str = ""
    also: tuple[str, ...] = ()
    size: str = ""
    parameters: int = 0
    shape: Shape | None = None
    base: str = ""
    licence: Licence = Licence()
    context: int = 0
    start_context: int = 0
    description: str = ""
    released: str = ""
    release_note: str = ""
    format: str = ""
    systems: tuple[SystemMessage, ...] = ()
    prompt_note: str = ""
    evaluations: tuple[Evaluation, ...] = ()
    cautions: tuple[str, ...] = ()
    gguf: tuple[GgufRepository, ...] = ()
    other_formats: tuple[OtherFormat, ...] = ()
    unscored: bool = False
    hidden: bool = False

    @property
    def average(self) -> float | None:
        """The author's own benchmark average in percent, None where none was published."""
        own = self.evaluation(AUTHOR)
        return own.average if own else None

    def evaluation(self, by: str) -> Evaluation | None:
        """The scores published by "author" or "leaderboard"."""
        return next((found for found in self.evaluations if found.by == by), None)

    def repositories(self) -> tuple[str, ...]:
        """Every repository that holds this model in some format."""
        originals = (self.repo, *self.also)
        others = tuple(found.repo for found in self.other_formats if found.repo not in originals)
        return (*originals, *(found.repo for found in self.gguf), *others)


@dataclass(frozen=True)
class Section:
    """Models under one heading, the most useful first."""

    name: str
    models: tuple[CatalogueModel, ...]


@dataclass(frozen=True)
class Catalogue:
    """sections: what is offered. known: that and the hidden models."""

    sections: tuple[Section, ...] = ()
    known: tuple[CatalogueModel, ...] = ()

    @property
    def models(self) -> tuple[CatalogueModel, ...]:
        """All models that are offered, in order."""
        return tuple(model for section in self.sections for model in section.models)

    def model(self, model_id: str) -> CatalogueModel | None:
        """The offered model with this id."""
        return next((model for model in self.models if model.id == model_id), None)

    def of_repository(self, repo: str) -> CatalogueModel | None:
        """The model that a repository such as "TheBloke/Synthia-7B-GGUF" holds, whatever the case of its letters."""
        wanted = repo.casefold()
        return next((m for m in self.known if any(r.casefold() == wanted for r in m.repositories())), None)

    def scored_sibling(self, model: CatalogueModel) -> CatalogueModel | None:
        """Another offered model of the same base and size whose author published scores."""
        for other in self.models:
            same = other.base == model.base and other.size == model.size and other.id != model.id
            if same and model.base and other.average is not None:
                return other
        return None


def load_catalogue(folder: Path) -> Catalogue:
    """The catalogue that the program ships: the Synthia family, then the other models. Raises StorageError."""
    sections: list[Section] = []
    known: list[CatalogueModel] = []
    for name in ("synthia.json", "others.json"):
        heading, models = _read(folder / name)
        known += models
        sections.append(Section(heading, tuple(model for model in models if not model.hidden)))
    ids = [model.id for model in known]
    if len(set(ids)) < len(ids):
        raise _broken(folder, "two models have the same id")
    return Catalogue(tuple(sections), tuple(known))


def _read(file: Path) -> tuple[str, tuple[CatalogueModel, ...]]:
    try:
        data: dict[str, Any] = json.loads(file.read_text(encoding="utf-8"))
        licences = {str(entry["id"]): entry for entry in data["licences"]}
        systems = {str(entry["id"]): entry for entry in data["systems"]}
        # What several models share is written once and put into each.
        for entry in data["models"]:
            entry["licence"] = licences[entry["licence"]]
            entry["systems"] = [systems[name] for name in entry["systems"]]
        return str(data["name"]), tuple(_models(file, data["models"]))
    except (OSError, ValueError, LookupError, TypeError, AttributeError) as error:
        raise _broken(file, str(error) or type(error).__name__) from error


def _models(file: Path, entries: list[Any]) -> Iterator[CatalogueModel]:
    for entry in entries:
        problems: list[str] = []
        model = from_json(CatalogueModel(), entry, problems)
        problems += _faults(model)
        if problems:
            raise _broken(file, f'the model "{model.id}" has a fault: {", ".join(problems)}')
        yield model


def _faults(model: CatalogueModel) -> Iterator[str]:
    """The names of fields without which a model cannot be shown or downloaded."""
    needed = ("id", "name", "author", "repo", "size", "parameters", "context", "start_context", "description", "gguf")
    yield from (name for name in needed if not getattr(model, name))
    if not model.licence.name or (model.licence.accept and not model.licence.url):
        yield "licence"
    if model.format not in {*PLAIN_FORMATS, TEMPLATE}:
        yield "format"
    for repository in model.gguf:
        for file in repository.files:
            if not file.quant or not file.name.endswith(".gguf") or file.size <= 0 or len(file.parts) == 1:
                yield f"{repository.repo}/{file.name}"
    if model.shape and not all((model.shape.layers, model.shape.width, model.shape.heads, model.shape.kv_heads)):
        yield "shape"
    names = [*(r.repo for r in model.gguf), *(o.repo for o in model.other_formats), model.repo, *model.also]
    yield from (f"repository {name!r}" for name in names if name.count("/") != 1)


def _broken(file: Path, reason: str) -> StorageError:
    message = f"{file} is part of the program and cannot be read: {reason}."
    return StorageError("The program's list of models is damaged", message, "Install Synthia again.")
