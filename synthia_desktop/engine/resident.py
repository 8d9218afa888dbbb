"""What the engine's process holds in main memory beside a model's buffers, which llama.cpp's own account leaves out."""

from __future__ import annotations

import ctypes
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from synthia_desktop.core.gguf import GgufHeader, read_file_header
from synthia_desktop.core.loading import LoadParams
from synthia_desktop.core.memory import MemoryUse
from synthia_desktop.core.split import shard_name, shard_stem
from synthia_desktop.engine.breakdown import is_host, is_mapped, model_devices, model_tensors
from synthia_desktop.engine.native import Native

TOKEN_BYTES = 250
"""Of the vocabulary's tables. Measured: 150 to 170 for each token of SentencePiece, 300 with byte-pair merges."""

CONTEXT_BYTES = 3 << 20
"""Of graphs, plans and tables of tensors, measured with the models of tests/bench/models.py."""

KEPT_BLOCK = 32 << 20
"""glibc keeps freed blocks up to this size for the next one, and gives larger ones back to the system."""

_WORK_BYTES = 292 / 256
"""Of each activation while it is multiplied with quantised weights: ggml's Q8_K."""


class _Properties(ctypes.Structure):
    """ggml_backend_dev_props."""

    _fields_ = [
        ("name", ctypes.c_char_p),
        ("description", ctypes.c_char_p),
        ("free", ctypes.c_size_t),
        ("total", ctypes.c_size_t),
        ("kind", ctypes.c_int),
        ("id", ctypes.c_char_p),
        ("asynchronous", ctypes.c_bool),
        ("host_buffer", ctypes.c_bool),
        ("buffer_from_host_pointer", ctypes.c_bool),
        ("events", ctypes.c_bool),
        ("reads_mappings", ctypes.c_bool),
    ]


def shard_headers(path: str, first: GgufHeader) -> list[GgufHeader]:
    """The headers of a model's shards, of which the first is known. Raises ModelFileError."""
    file, count = Path(path), first.split_count
    stem = shard_stem(file.name)
    others = (file.with_name(shard_name(stem, number, count)) for number in range(2, count + 1))
    return [first, *map(read_file_header, others)]


@dataclass(frozen=True)
class FileLayout:
    """Where a model's weights are in its files. spans: of each tensor its shard's number, its begin and its end.

    widest: numbers in the longest row of a matrix.
    """

    spans: Mapping[str, tuple[int, int, int]]
    widest: int

    @staticmethod
    def of(headers: Sequence[GgufHeader]) -> FileLayout:
        """headers: of all shards in their order."""
        spans = {
            tensor.name: (number, tensor.offset, tensor.offset + tensor.n_bytes)
            for number, header in enumerate(headers)
            for tensor in header.tensors
        }
        rows = (tensor.shape[0] for header in headers for tensor in header.tensors if len(tensor.shape) > 1)
        return FileLayout(spans, max(rows, default=0))

    def size(self, tensor: str) -> int:
        """Bytes; 0 for one that is in none of the files."""
        _, start, end = self.spans.get(tensor, (0, 0, 0))
        return end - start


def with_mapping(native: Native, model: int, use: MemoryUse, params: LoadParams, layout: FileLayout) -> MemoryUse:
    """The plan or account of a model with mapped_extra: what stays resident of its file beside the weights in use.

    llama.cpp maps each file as a whole, with all its pages (MAP_POPULATE), and uses those weights from the mapping that
    the processor computes with as they are. Afterwards it unmaps only what is before the first and behind the last of
    them (llama_model_loader::load_all_data): the pages of weights in between that were copied for the processor
    (CPU_REPACK, AMX) or to a GPU stay. The system may take them back, except with use_mlock: then they are weights.
    """
    planned_mapping = _maps(native, model, params)
    names = _names_in(
        native, model, lambda kind: is_mapped(native, kind) or (planned_mapping and is_host(native, kind))
    )
    spans: dict[int, tuple[int, int]] = {}
    used = 0
    for number, start, end in (layout.spans[name] for name in names & layout.spans.keys()):
        first, last = spans.get(number, (start, end))
        spans[number] = min(first, start), max(last, end)
        used += end - start
    extra = sum(last - first for first, last in spans.values()) - used
    if params.use_mlock:
        *gpus, host = use.devices
        return replace(use, devices=(*gpus, replace(host, weights=host.weights + extra)))
    return replace(use, mapped_extra=extra)


def with_process(native: Native, model: int, use: MemoryUse, params: LoadParams, layout: FileLayout) -> MemoryUse:
    """The plan with what the process takes beside the model's buffers and its file.

    That is its own code and libraries, the tokenizer, the logits, the work buffer for the activations of a whole batch,
    and without a mapping the block through which weights were read that another layout or device holds now.
    """
    llama = native.llama
    tokens = llama.llama_vocab_n_tokens(llama.llama_model_get_vocab(model))
    process = native.own_bytes + CONTEXT_BYTES + tokens * (TOKEN_BYTES + 4)
    process += int(min(params.ubatch_size, params.batch_size) * layout.widest * _WORK_BYTES)
    if not _maps(native, model, params):
        sizes = map(layout.size, _names_in(native, model, lambda kind: not is_host(native, kind)))
        process += max((size for size in sizes if size <= KEPT_BLOCK), default=0)
    return replace(use, process=process)


def _names_in(native: Native, model: int, wanted: Callable[[int], bool]) -> set[str]:
    """The model's tensors in buffers of the types that are wanted."""
    tensors = list(model_tensors(native, model))
    kinds = {kind for kind in {kind for _, _, kind in tensors} if wanted(kind)}
    return {name for name, _, kind in tensors if kind in kinds}


def _maps(native: Native, model: int, params: LoadParams) -> bool:
    """Whether a load maps the file: not when one of its GPUs cannot read from a mapping, unless it is to be locked."""
    if not params.use_mmap:
        return False
    found = _Properties()
    for device in () if params.use_mlock else model_devices(native, model):
        pointer = ctypes.c_void_p
        native.call("ggml_backend_dev_get_props", None, [pointer, pointer], device, ctypes.addressof(found))
        if not found.reads_mappings:
            return False
    return True
