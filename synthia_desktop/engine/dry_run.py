"""What a model would use of each device's memory: llama.cpp plans the load without loading anything."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from synthia_desktop.core.closed_forms import closed_form
from synthia_desktop.core.errors import ModelLoadError
from synthia_desktop.core.gguf import GgufHeader, read_header
from synthia_desktop.core.loading import LoadParams, SplitMode
from synthia_desktop.core.memory import MemoryUse
from synthia_desktop.engine.breakdown import is_readable, memory_use, model_devices
from synthia_desktop.engine.facts import layer_counts
from synthia_desktop.engine.load_errors import is_unknown_architecture
from synthia_desktop.engine.loader import check_settings, model_params, open_context, open_model
from synthia_desktop.engine.native import Native
from synthia_desktop.engine.offload import gpus
from synthia_desktop.engine.resident import FileLayout, shard_headers, with_mapping, with_process

MAX_CONTEXT = 1 << 22
"""Tokens. llama.cpp really allocates some 50 bytes of bookkeeping for each, in a dry run too."""

_Stamp = tuple[tuple[int, int, int], ...]
"""Of each of a model's files: which one it is, its size, and when it was changed."""


@dataclass(frozen=True)
class _File:
    """A model file as it was read last."""

    path: str
    stamp: _Stamp
    headers: Sequence[GgufHeader]
    layout: FileLayout


@dataclass(frozen=True)
class _Opened:
    """A model without memory. settings: what it was opened with. layers: offloaded, and all."""

    file: _File
    settings: tuple[object, ...]
    model: int
    layers: tuple[int, int]


class DryRuns:
    """Makes plans one after another, and keeps what the next one for the same file needs again.

    That is what its headers say, and the model as llama.cpp has opened it, without memory: when only the context's
    settings are others, a plan takes half the time.
    """

    def __init__(self, native: Native) -> None:
        self._native = native
        self._file: _File | None = None
        self._opened: _Opened | None = None

    def plan(self, path: str, params: LoadParams) -> MemoryUse:
        """The plan for a model file, or for its planning file, which takes a tenth of the time.

        Approximate where llama.cpp does not know the architecture, does not tell its plan on this system, or would need
        real memory for it. Raises ModelFileError, ModelLoadError.
        """
        native, file = self._native, self._read(path)
        header = file.headers[0]
        check_settings(header, params)
        mark = native.log.mark()
        context = params.context_for(header.context_length)
        if is_readable(native) and context <= MAX_CONTEXT:
            try:
                return self._planned(file, params)
            except ModelLoadError:
                if not is_unknown_architecture(native.log.lines_since(mark)):
                    raise
        return closed_form(file.headers, params, gpus(native.devices(), params), params.gpu_layers or 0)

    def close(self) -> None:
        """Let go of the model; the next plan opens it again."""
        if self._opened is not None:
            self._native.llama.llama_model_free(self._opened.model)
            self._opened = None

    def _planned(self, file: _File, params: LoadParams) -> MemoryUse:
        native, opened = self._native, self._open(file, params)
        try:
            context = open_context(native, opened.model, file.path, params)
            try:
                use = memory_use(native, opened.model, context, *opened.layers)
                use = with_mapping(native, opened.model, use, params, file.layout)
                return with_process(native, opened.model, use, params, file.layout)
            finally:
                native.llama.llama_free(context)
        finally:
            if not self._is_lasting(opened.model, params):
                self.close()

    def _open(self, file: _File, params: LoadParams) -> _Opened:
        native, settings = self._native, _model_settings(params)
        known = self._opened
        if known is not None and known.file is file and known.settings == settings:
            return known
        self.close()
        mark = native.log.mark()
        wanted = model_params(native, file.headers[0], params)
        wanted.no_alloc = True
        wanted.load_mode = native.llama.LLAMA_LOAD_MODE_NONE
        model = open_model(native, file.path, wanted, lambda: False)
        if model is None:
            raise RuntimeError("only a stop ends the opening of a model without a result, and there is none")
        layers = layer_counts(native.llama, model, native.log.lines_since(mark))
        self._opened = _Opened(file, settings, model, layers)
        return self._opened

    def _is_lasting(self, model: int, params: LoadParams) -> bool:
        """Whether opening it again would give the same: several GPUs share its layers by their free memory now."""
        shared = params.split_mode is not SplitMode.NONE and not any(params.tensor_split)
        return not shared or len(model_devices(self._native, model)) < 2

    def _read(self, path: str) -> _File:
        """Raises ModelFileError."""
        known = self._file
        if known is None or known.path != path or not known.stamp or known.stamp != _stamp(path, known.headers):
            self._file = None
            header = read_header(path)
            headers = shard_headers(path, header)
            known = self._file = _File(path, _stamp(path, headers), headers, FileLayout.of(headers))
        return known


def _model_settings(params: LoadParams) -> tuple[object, ...]:
    """What model_params() makes a model from, as far as a dry run does not set it itself."""
    return params.gpu_layers, params.split_mode, params.main_gpu, params.tensor_split, params.cpu_moe_layers


def _stamp(path: str, headers: Sequence[GgufHeader]) -> _Stamp:
    """Of files that are gone it is like no other."""
    try:
        found = [Path(path).with_name(header.file_name).stat() for header in headers]
    except OSError:
        return ()
    return tuple((facts.st_ino, facts.st_size, facts.st_mtime_ns) for facts in found)
