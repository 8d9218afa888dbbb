"""Putting a model into memory: check the file and the settings, load, and say in words why it did not work."""

import ctypes
import os
import time
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import psutil

from synthia_desktop.core.closed_forms import kv_bytes
from synthia_desktop.core.errors import ModelLoadError, OutOfMemoryError
from synthia_desktop.core.gguf import GgufHeader, read_header
from synthia_desktop.core.gguf_errors import damaged
from synthia_desktop.core.loading import Device, FlashAttention, KvType, LoadParams, ModelInfo, SplitMode
from synthia_desktop.core.prompt import PromptModel
from synthia_desktop.core.said import said
from synthia_desktop.engine.breakdown import is_readable, memory_use
from synthia_desktop.engine.facts import cannot_chat, model_info
from synthia_desktop.engine.identity import state_identity
from synthia_desktop.engine.load_errors import load_error
from synthia_desktop.engine.measure import Meter
from synthia_desktop.engine.moving import keys_can_move
from synthia_desktop.engine.native import Native
from synthia_desktop.engine.offload import experts_in_ram, gpus
from synthia_desktop.engine.resident import FileLayout, shard_headers, with_mapping
from synthia_desktop.engine.session import Session
from synthia_desktop.engine.stopflag import StopFlag
from synthia_desktop.engine.tokens import Vocabulary

BYTES_PER_THREAD = 8 << 20
"""Weights below which one more thread costs more than it brings."""

MAX_LAYERS = 512
"""LLAMA_MAX_LAYERS of llama.cpp."""

_FLASH = {FlashAttention.AUTO: -1, FlashAttention.OFF: 0, FlashAttention.ON: 1}
_SPLIT = {SplitMode.NONE: 0, SplitMode.LAYER: 1, SplitMode.ROW: 2}
_GGML_TYPES = {
    KvType.F32: 0,
    KvType.F16: 1,
    KvType.BF16: 30,
    KvType.Q8_0: 8,
    KvType.Q5_1: 7,
    KvType.Q5_0: 6,
    KvType.IQ4_NL: 20,
    KvType.Q4_1: 3,
    KvType.Q4_0: 2,
}
_PLAIN_KV = (KvType.F32, KvType.F16, KvType.BF16)


def load(
    native: Native, path: str, params: LoadParams, stop: StopFlag, report: Callable[[float], None]
) -> tuple[Session, ModelInfo] | None:
    """Load a model; None = stopped. report gets the part done, 0 to 1.

    Raises ModelFileError, ModelLoadError, OutOfMemoryError.
    """
    started = time.perf_counter()
    header = read_header(path)
    check_settings(header, params)
    _check_tokenizer(header)
    _check_memory(header, params, native.devices())
    loaded = _open(native, header, path, params, stop, report)
    return loaded and (loaded[0], replace(loaded[1], seconds=time.perf_counter() - started))


def check_settings(header: GgufHeader, params: LoadParams) -> None:
    """Find out before llama.cpp does, which would abort: a number of layers that it cannot hold, or a KV cache format
    that the flash attention setting forbids. Raises ModelFileError, ModelLoadError.
    """
    if f"{header.architecture}.block_count" in header.metadata and not 0 < header.block_count <= MAX_LAYERS:
        raise damaged(said("The header claims {block_count:,} layers.", block_count=header.block_count))
    if params.kv_type not in _PLAIN_KV and params.flash_attention is FlashAttention.OFF:
        raise ModelLoadError(
            "This KV cache format needs flash attention",
            said("A KV cache in {value} cannot be used while flash attention is off.", value=params.kv_type.value),
            "Set flash attention to Auto, or choose f16 as the KV cache format.",
        )


def _check_tokenizer(header: GgufHeader) -> None:
    """llama.cpp loads a model that has none, and aborts at the first question about its tokens."""
    if header.text("tokenizer.ggml.model") == "no_vocab":
        raise ModelLoadError(
            "This model has no tokenizer",
            said(
                "{file_name} says that it has no vocabulary, so that no text can be put to it.",
                file_name=header.file_name,
            ),
            "Choose another file of this model.",
        )


def _check_memory(header: GgufHeader, params: LoadParams, devices: Sequence[Device]) -> None:
    """Refuse a KV cache that this computer cannot hold at all: the system would end programs to make room for it.

    Only the part of the layers that stay on the host counts; what does not fit on a GPU is refused by its driver.
    """
    if header.integer(f"{header.architecture}.attention.sliding_window"):
        return
    cache = kv_bytes(header, params)
    layers = (params.gpu_layers or 0) if gpus(devices, params) else 0
    needed = sum(cache[: len(cache) - max(layers - 1, 0)])
    free = psutil.virtual_memory().available + psutil.swap_memory().free
    if needed > free:
        raise OutOfMemoryError(
            "Not enough memory for this context",
            said(
                "The KV cache needs {needed:,.0f} MiB, and {free:,.0f} MiB of memory are free.",
                needed=needed / 2**20,
                free=free / 2**20,
            ),
            "Use a shorter context or a smaller KV cache format.",
            device="CPU",
            asked=needed,
        )


def _open(
    native: Native, header: GgufHeader, path: str, params: LoadParams, stop: StopFlag, report: Callable[[float], None]
) -> tuple[Session, ModelInfo] | None:
    llama, mark, meter = native.llama, native.log.mark(), Meter(native)

    def on_progress(fraction: float, _data: object) -> bool:
        report(fraction)
        return not stop.is_set

    settings = model_params(native, header, params)
    settings.progress_callback = callback = llama.llama_progress_callback(on_progress)
    model = open_model(native, path, settings, lambda: stop.is_set)
    del callback  # which C needed up to here
    if model is None:
        return None
    try:
        context = open_context(native, model, path, params)
    except BaseException:
        llama.llama_model_free(model)
        raise
    vocabulary = Vocabulary(llama, model)
    info = model_info(llama, model, context, vocabulary, header, path, native.log.lines_since(mark))
    if is_readable(native):
        layers = info.layers_offloaded, info.layers_total
        use = memory_use(native, model, context, *layers)
        use = with_mapping(native, model, use, params, FileLayout.of(shard_headers(path, header)))
        meter.only({device.name for device in use.devices if device.total})
        info = replace(info, memory=use)
    info = replace(info, measured=meter.measure())
    movable = keys_can_move(header, params, info.layers_offloaded)
    identity = _identity(native, path, header, params, info.context_length)
    return Session(native, model, context, vocabulary, stop, meter, PromptModel.of(info), movable, identity), info


def _identity(native: Native, path: str, header: GgufHeader, params: LoadParams, context: int) -> str:
    """ "" where the file cannot be looked at any more: then nothing is saved for it."""
    try:
        return state_identity(native, path, header, params, context)
    except OSError:
        return ""


def open_model(native: Native, path: str, settings: Any, stopped: Callable[[], bool]) -> int | None:
    """The model; None = stopped. settings: of model_params. Raises ModelLoadError."""
    llama, name, mark = native.llama, Path(path).name, native.log.mark()
    model = llama.llama_model_load_from_file(os.fsencode(path), settings)
    if not model:
        if stopped():
            return None
        raise load_error(native.log.lines_since(mark), name, native.remote_devices())
    problem = cannot_chat(llama, model, name)
    if problem is not None:
        llama.llama_model_free(model)
        raise problem
    return model


def open_context(native: Native, model: int, path: str, params: LoadParams) -> int:
    """A context for the model, which stays open where this fails. Raises ModelLoadError."""
    mark = native.log.mark()
    context = native.llama.llama_init_from_model(model, _context_params(native.llama, model, params))
    if not context:
        raise load_error(native.log.lines_since(mark), Path(path).name, native.remote_devices())
    return context


def model_params(native: Native, header: GgufHeader, params: LoadParams) -> Any:
    """llama.cpp's struct of the settings that a model is loaded with. It must live until the model is loaded."""
    llama = native.llama
    found = llama.llama_model_default_params()
    found.n_gpu_layers = params.gpu_layers or 0
    found.split_mode = _SPLIT[params.split_mode]
    found.main_gpu = params.main_gpu
    found.load_mode = _load_mode(llama, params)
    if params.tensor_split:
        shares = (ctypes.c_float * llama.LLAMA_MAX_DEVICES)(*params.tensor_split[: llama.LLAMA_MAX_DEVICES])
        found.tensor_split = shares
    if params.cpu_moe_layers and header.integer(f"{header.architecture}.expert_count"):
        found.kept_alive = overrides = experts_in_ram(native, min(params.cpu_moe_layers, header.block_count))
        found.tensor_buft_overrides = ctypes.addressof(overrides)  # a bare address, which keeps nothing alive
    return found


def _load_mode(llama: Any, params: LoadParams) -> int:
    if params.use_mlock:
        return llama.LLAMA_LOAD_MODE_MMAP_MLOCK if params.use_mmap else llama.LLAMA_LOAD_MODE_MLOCK
    # AUTO maps the file except for devices that cannot read from a mapping.
    return llama.LLAMA_LOAD_MODE_AUTO if params.use_mmap else llama.LLAMA_LOAD_MODE_NONE


def _context_params(llama: Any, model: int, params: LoadParams) -> Any:
    found = llama.llama_context_default_params()
    trained = llama.llama_model_n_ctx_train(model)  # negative where a damaged file claims billions
    found.n_ctx = params.context_for(max(trained, 0))
    found.n_batch = params.batch_size
    found.n_ubatch = min(params.ubatch_size, params.batch_size)
    found.n_seq_max = 1
    found.n_outputs_max = 1
    found.n_threads = found.n_threads_batch = params.threads or _threads(llama.llama_model_size(model))
    found.flash_attn_type = _FLASH[params.flash_attention]
    found.type_k = found.type_v = _GGML_TYPES[params.kv_type]
    found.rope_freq_base = params.rope_freq_base
    found.rope_freq_scale = params.rope_freq_scale
    found.swa_full = False
    return found


def _threads(size_bytes: int) -> int:
    """All physical cores, but fewer for models so small that threads wait for each other longer than they compute."""
    allowed = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
    cores = min(psutil.cpu_count(logical=False) or allowed, allowed)
    return max(min(cores, 1 + size_bytes // BYTES_PER_THREAD), 1)
