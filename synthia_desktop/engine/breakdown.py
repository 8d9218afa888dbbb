"""llama.cpp's own account of the memory of a context, which it keeps in a C++ map that the bindings do not cover."""

import ctypes
import struct
import sys
from collections.abc import Iterator
from typing import Any

from synthia_desktop.core.memory import DeviceUse, MemoryUse
from synthia_desktop.engine.native import Native

_BREAKDOWN = "_Z26llama_get_memory_breakdownPK13llama_context"
_DEVICES = "_Z21llama_model_n_devicesPK11llama_model"
_DEVICE = "_Z22llama_model_get_devicePK11llama_modeli"
_TENSORS = "_Z29llama_internal_get_tensor_mapB5cxx11PK11llama_model"

_MAPPED = "_Mapped"
_ALIGNMENT = 32
_POINTER = ctypes.c_void_p


class _Map(ctypes.Structure):
    """libstdc++'s std::map. The few nodes of one are never freed: some 300 bytes for each call."""

    _fields_ = [
        ("compare", ctypes.c_uint64),
        ("color", ctypes.c_uint64),
        ("parent", _POINTER),
        ("left", _POINTER),
        ("right", _POINTER),
        ("count", ctypes.c_size_t),
    ]


class _Node(ctypes.Structure):
    """One of its nodes: a buffer type, and the bytes of weights, KV cache and compute buffers in such buffers."""

    _fields_ = [
        ("color", ctypes.c_uint64),
        ("parent", _POINTER),
        ("left", _POINTER),
        ("right", _POINTER),
        ("type", _POINTER),
        ("weights", ctypes.c_size_t),
        ("kv_cache", ctypes.c_size_t),
        ("compute", ctypes.c_size_t),
    ]


_NAMED_TENSOR = struct.Struct("@PN16xP")
"""libstdc++'s std::pair<std::string, ggml_tensor *>: the text's place and length, room for a short one, the tensor."""


def is_readable(native: Native) -> bool:
    """Whether this build of llama.cpp tells its breakdown in the form that is known here: libstdc++'s."""
    return sys.platform == "linux" and all(map(native.has, (_BREAKDOWN, _DEVICES, _DEVICE, _TENSORS)))


def memory_use(native: Native, model: int, context: int, layers_offloaded: int, layers_total: int) -> MemoryUse:
    """What a context and its model use, or would use after a dry run; only where is_readable().

    Weights in a mapping of the file count by their own bytes, because the rest of the mapping takes no memory that the
    system could not take back: the breakdown after a load is then the one of the dry run before it.
    """
    devices = model_devices(native, model)
    host = native.call("ggml_backend_dev_by_type", _POINTER, [ctypes.c_int], 0)
    uses: dict[int, list[int]] = {device: [0, 0, 0] for device in (*devices, host)}
    for node in _nodes(native.call(_BREAKDOWN, _Map, [_POINTER], context)):
        device = host
        if not is_host(native, node.type):
            device = native.call("ggml_backend_buft_get_device", _POINTER, [_POINTER], node.type)
        weights = node.weights
        if weights and is_mapped(native, node.type):
            weights = _tensor_bytes(native, model, node.type)
        use = uses[device if device in uses else host]
        for place, size in enumerate((weights, node.kv_cache, node.compute)):
            use[place] += size
    return MemoryUse(
        devices=tuple(DeviceUse(*native.identity(device), *use) for device, use in uses.items()),
        layers_offloaded=layers_offloaded,
        layers_total=layers_total,
        context_length=native.llama.llama_n_ctx(context),
        approximate=False,
    )


def _nodes(tree: _Map) -> Iterator[Any]:
    waiting = [tree.parent]
    while waiting:
        address = waiting.pop()
        if address:
            node = _Node.from_address(address)
            waiting += [node.left, node.right]
            yield node


def model_devices(native: Native, model: int) -> list[int]:
    """The addresses of the GPUs that a model uses."""
    return [
        native.call(_DEVICE, _POINTER, [_POINTER, ctypes.c_int], model, index)
        for index in range(native.call(_DEVICES, ctypes.c_int, [_POINTER], model))
    ]


def model_tensors(native: Native, model: int) -> Iterator[tuple[str, int, int]]:
    """Name, address and buffer type of each of a model's tensors; one that has copies on several devices comes anew."""
    start, end = (_POINTER * 2).from_address(native.call(_TENSORS, _POINTER, [_POINTER], model))
    types: dict[int | None, int] = {}
    for name, length, tensor in _NAMED_TENSOR.iter_unpack(ctypes.string_at(start or 0, (end or 0) - (start or 0))):
        buffer = _POINTER.from_address(tensor + 8).value  # ggml_tensor begins with its type and its buffer
        if buffer not in types:
            types[buffer] = native.call("ggml_backend_buffer_get_type", _POINTER, [_POINTER], buffer)
        yield ctypes.string_at(name, length).decode("utf-8", "replace"), tensor, types[buffer]


def is_mapped(native: Native, buffer_type: int) -> bool:
    """Whether buffers of that type are a part of the model file's mapping."""
    name = native.call("ggml_backend_buft_name", ctypes.c_char_p, [_POINTER], buffer_type) or b""
    return name.decode().endswith(_MAPPED)


def is_host(native: Native, buffer_type: int) -> bool:
    """Whether buffers of that type are plain main memory, in the file's own layout."""
    return native.call("ggml_backend_buft_is_host", ctypes.c_bool, [_POINTER], buffer_type)


def _tensor_bytes(native: Native, model: int, buffer_type: int) -> int:
    """The aligned bytes of the model's tensors in buffers of that type."""
    sizes = (
        native.call("ggml_nbytes", ctypes.c_size_t, [_POINTER], tensor)
        for _, tensor, kind in model_tensors(native, model)
        if kind == buffer_type
    )
    return sum(-(-size // _ALIGNMENT) * _ALIGNMENT for size in sizes)
