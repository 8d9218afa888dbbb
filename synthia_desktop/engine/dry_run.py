"""What a model would use of each device's memory: llama.cpp plans the load without loading anything."""

from dataclasses import replace
from pathlib import Path

from synthia_desktop.core.closed_forms import closed_form
from synthia_desktop.core.errors import ModelLoadError
from synthia_desktop.core.gguf import GgufHeader, read_file_header, read_header
from synthia_desktop.core.loading import LoadParams
from synthia_desktop.core.memory import MemoryUse
from synthia_desktop.core.split import shard_name, shard_stem
from synthia_desktop.engine.breakdown import is_readable, memory_use
from synthia_desktop.engine.facts import layer_counts
from synthia_desktop.engine.load_errors import is_unknown_architecture
from synthia_desktop.engine.loader import check_settings, layer_attempts, model_params, open_model
from synthia_desktop.engine.native import Native
from synthia_desktop.engine.offload import gpus

MAX_CONTEXT = 1 << 22
"""Tokens. llama.cpp really allocates some 50 bytes of bookkeeping for each, in a dry run too."""


def dry_run(native: Native, path: str, params: LoadParams) -> MemoryUse:
    """The plan for a model file, or for its planning file, which takes a tenth of the time.

    Automatic layers are those that a load would begin with. Approximate where llama.cpp does not know the architecture,
    does not tell its plan on this system, or would need real memory for it. Raises ModelFileError, ModelLoadError.
    """
    header = read_header(path)
    check_settings(header, params)
    devices = native.devices()
    layers = layer_attempts(header, params, devices)[0]
    params, mark = replace(params, gpu_layers=layers), native.log.mark()
    context = params.context_for(header.context_length)
    if is_readable(native) and context <= MAX_CONTEXT:
        try:
            return _planned(native, path, params)
        except ModelLoadError:
            if not is_unknown_architecture(native.log.lines_since(mark)):
                raise
    return closed_form(_shards(path, header), params, gpus(devices, params), layers)


def _planned(native: Native, path: str, params: LoadParams) -> MemoryUse:
    llama, mark = native.llama, native.log.mark()
    settings = model_params(llama, params)
    settings.no_alloc = True
    settings.load_mode = llama.LLAMA_LOAD_MODE_NONE
    opened = open_model(native, path, params, settings, lambda: False)
    if opened is None:
        raise RuntimeError("only a stop ends the opening of a model without a result, and there is none")
    model, context = opened
    try:
        return memory_use(native, model, context, *layer_counts(llama, model, native.log.lines_since(mark)))
    finally:
        llama.llama_free(context)
        llama.llama_model_free(model)


def _shards(path: str, first: GgufHeader) -> list[GgufHeader]:
    file, count = Path(path), first.split_count
    stem = shard_stem(file.name)
    others = (file.with_name(shard_name(stem, number, count)) for number in range(2, count + 1))
    return [first, *map(read_file_header, others)]
