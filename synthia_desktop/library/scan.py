"""Turns what lies in the folders of models into the models that people see, the broken ones with their reason."""

from __future__ import annotations

import os
import stat
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path

from synthia_desktop.core.errors import ModelFileError
from synthia_desktop.core.gguf import GgufHeader, read_file_header
from synthia_desktop.core.provenance import Provenance, read_provenance
from synthia_desktop.core.quant import name_and_quant
from synthia_desktop.core.said import said
from synthia_desktop.core.split import SplitKind, check_shards, shard_stem
from synthia_desktop.library.facts import FactsCache, Reading
from synthia_desktop.library.journal import begun_joins
from synthia_desktop.library.models import LocalModel, ModelFacts, Source
from synthia_desktop.library.origin import hub_record, ollama_record
from synthia_desktop.library.pieces import Pieces, check_pieces
from synthia_desktop.library.places import Place, ollama_models
from synthia_desktop.library.walk import Found, found_in, walk


class Scan:
    """One look at all places. What two places lead to is listed once, at the first of them, the person's own always."""

    def __init__(self, cache: FactsCache, stopped: Callable[[], bool]) -> None:
        self._cache = cache
        self._stopped = stopped
        self._folders: set[tuple[int, int]] = set()
        self._files: set[tuple[int, int]] = set()

    def folder(self, place: Place) -> Iterator[LocalModel]:
        """The models below a folder."""
        for folder, names in walk(place.folder, self._folders, self._stopped):
            yield from self.inside(folder, names, place.source)

    def inside(self, folder: Path, names: Sequence[str], source: Source) -> Iterator[LocalModel]:
        """The models that these files of one folder make."""
        begun = _begun(folder) if source.is_ours else []
        for pieces in begun:
            yield _pieces_entry(pieces, source, Reading(None, None))
        for found in found_in(folder, names):
            if self._stopped():
                return
            model = self._listed(found, source)
            if model is not None:
                yield model

    def ollama(self, folder: Path) -> Iterator[LocalModel]:
        """The models of an Ollama folder."""
        for named in ollama_models(folder):
            blob, found = named.blob, _stat(named.blob)
            if self._stopped():
                return
            if found is None or not self._is_new(found):
                continue
            facts, problem = self._read(blob, found, alone=False)
            yield LocalModel(
                path=blob,
                files=(blob,),
                name=", ".join(named.names),
                quant=facts.quant if facts else "",
                size=found.st_size,
                source=Source.OLLAMA,
                writable=False,
                facts=facts,
                problem=problem,
                record=ollama_record(blob, found.st_size),
            )

    def _listed(self, found: Found, source: Source) -> LocalModel | None:
        """None for a model that was listed already, or that vanished since its folder was read."""
        stats: list[os.stat_result] = []
        for path in found.paths:
            one = _stat(path)
            if one is None:
                return _dangling(found, path, source) if source.is_ours and path.is_symlink() else None
            stats.append(one)
        if not self._is_new(stats[0]) and not source.is_ours:
            return None
        if found.files.kind is SplitKind.PIECES and not found.missing:
            sizes = tuple(one.st_size for one in stats)
            return self._pieces(Pieces(found.folder, found.files.name, found.files.members, sizes), source)
        return self._model(found, stats, source)

    def _model(self, found: Found, stats: Sequence[os.stat_result], source: Source) -> LocalModel:
        facts, problem = self._together(found, stats)
        record = hub_record(found.paths) if source is Source.HF_CACHE else None
        record = read_provenance(found.paths[0]) if source.is_ours else record
        name, quant = _names(found.files.name, facts, record)
        return LocalModel(
            path=found.paths[0],
            files=found.paths,
            name=name,
            quant=quant,
            size=sum(one.st_size for one in stats),
            source=source,
            writable=source.is_ours,
            facts=facts,
            problem=_incomplete(found) if found.missing else problem,
            record=record,
        )

    def _together(
        self, found: Found, stats: Sequence[os.stat_result]
    ) -> tuple[ModelFacts | None, ModelFileError | None]:
        """The facts of the first file with the weights of all, and the first problem of any."""
        if found.files.kind is SplitKind.PIECES:
            return None, None
        alone = found.files.kind is SplitKind.WHOLE
        readings = [self._read(path, one, alone) for path, one in zip(found.paths, stats, strict=True)]
        problem = next((reading.problem for reading in readings if reading.problem), None)
        facts = readings[0].facts
        if facts and not alone:
            facts = replace(facts, parameters=sum(r.facts.parameters for r in readings if r.facts))
        return facts, problem

    def _pieces(self, pieces: Pieces, source: Source) -> LocalModel:
        """Pieces that can be joined, or why they cannot."""
        found = _stat(pieces.paths[0])
        changed = found.st_mtime_ns if found else 0
        reading = self._cache.read(pieces.paths[0], pieces.total, changed, lambda: check_pieces(pieces))
        return _pieces_entry(pieces, source, reading)

    def _read(self, path: Path, found: os.stat_result, alone: bool) -> Reading:
        """alone: the name says that it is a whole model."""

        def header() -> GgufHeader:
            read = read_file_header(path)
            if alone and read.split_count > 1:
                check_shards(path, read.split_number, read.split_count)
            return read

        return self._cache.read(path, found.st_size, found.st_mtime_ns, header)

    def _is_new(self, found: os.stat_result) -> bool:
        """Whether this file, under any name, was not met before."""
        key = (found.st_dev, found.st_ino)
        new = key not in self._files
        self._files.add(key)
        return new


def _stat(path: Path) -> os.stat_result | None:
    """None where there is no ordinary file, or none any more."""
    try:
        found = path.stat()
    except (OSError, ValueError):
        return None
    return found if stat.S_ISREG(found.st_mode) else None


def _begun(folder: Path) -> list[Pieces]:
    """The joins that were interrupted in a folder."""
    try:
        return [state.working for state in begun_joins(folder) if state.working.paths[0].is_file()]
    except OSError:
        return []


def _pieces_entry(pieces: Pieces, source: Source, reading: Reading) -> LocalModel:
    name, quant = _names(pieces.name, reading.facts, None)
    return LocalModel(
        path=pieces.paths[0],
        files=pieces.paths,
        name=name,
        quant=quant,
        size=pieces.total,
        source=source,
        writable=source.is_ours,
        facts=reading.facts,
        problem=reading.problem,
        joinable=source.is_ours and reading.problem is None,
    )


def _names(file_name: str, facts: ModelFacts | None, record: Provenance | None) -> tuple[str, str]:
    """Name and quant: as they were downloaded, otherwise as the file is called."""
    name, quant = name_and_quant(shard_stem(file_name))
    if record is not None:
        name, quant = record.title or name, record.quant or quant
    return name, quant or (facts.quant if facts else "")


def _dangling(found: Found, path: Path, source: Source) -> LocalModel:
    name, quant = name_and_quant(shard_stem(found.files.name))
    problem = ModelFileError(
        "The linked file is missing",
        said("{path} is a link to {target}, where there is no file.", path=path, target=path.readlink()),
        "If it is on another drive, connect that drive; otherwise remove this link.",
    )
    return LocalModel(path, found.paths, name, quant, 0, source, writable=True, problem=problem)


def _incomplete(found: Found) -> ModelFileError:
    count = len(found.files.members)
    return ModelFileError(
        "Parts of the model are missing",
        said("1 part is in the folder, and {missing} is not.", missing=found.missing)
        if count == 1
        else said("{count} parts are in the folder, and {missing} is not.", count=count, missing=found.missing),
        "Download the missing part, or put it beside the others.",
    )
