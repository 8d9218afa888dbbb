"""What a model would use of each device's memory: llama.cpp plans the load without loading anything."""

from synthia_desktop.core.closed_forms import closed_form
from synthia_desktop.core.errors import ModelLoadError
from synthia_desktop.core.gguf import GgufHeader, read_header
from synthia_desktop.core.loading import LoadParams
from synthia_desktop.core.memory import MemoryUse
from synthia_desktop.engine.breakdown import is_readable, memory_use
from synthia_desktop.engine.facts import layer_counts
from synthia_desktop.engine.load_errors import is_unknown_architecture
from synthia_desktop.engine.loader import check_settings, model_params, open_model
from synthia_desktop.engine.native import Native
from synthia_desktop.engine.offload import gpus
from synthia_desktop.engine.resident import shard_headers, with_mapping, with_process

MAX_CONTEXT = 1 << 22
"""Tokens. llama.cpp really allocates some 50 bytes of bookkeeping for each, in a dry run too."""


def dry_run(native: Native, path: str, params: LoadParams) -> MemoryUse:
    """The plan for a model file, or for its planning file, which takes a tenth of the time.

    Approximate where llama.cpp does not know the architecture, does not tell its plan on this system, or would need
    real memory for it. Raises ModelFileError, ModelLoadError.
    """
    header = read_header(path)
    check_settings(header, params)
    mark = native.log.mark()
    context = params.context_for(header.context_length)
    if is_readable(native) and context <= MAX_CONTEXT:
        try:
            return _planned(native, path, header, params)
        except ModelLoadError:
            if not is_unknown_architecture(native.log.lines_since(mark)):
                raise
    return closed_form(shard_headers(path, header), params, gpus(native.devices(), params), params.gpu_layers or 0)


def _planned(native: Native, path: str, header: GgufHeader, params: LoadParams) -> MemoryUse:
    llama, mark = native.llama, native.log.mark()
    settings = model_params(native, header, params)
    settings.no_alloc = True
    settings.load_mode = llama.LLAMA_LOAD_MODE_NONE
    opened = open_model(native, path, params, settings, lambda: False)
    if opened is None:
        raise RuntimeError("only a stop ends the opening of a model without a result, and there is none")
    model, context = opened
    try:
        use = memory_use(native, model, context, *layer_counts(llama, model, native.log.lines_since(mark)))
        headers = shard_headers(path, header)
        return with_process(native, model, with_mapping(native, model, use, params, headers), params, headers)
    finally:
        llama.llama_free(context)
        llama.llama_model_free(model)
