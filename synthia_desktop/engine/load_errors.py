"""llama.cpp's log of a failed load, in words for the person."""

import re
from collections.abc import Mapping, Sequence

from synthia_desktop.core.errors import ModelLoadError, OutOfMemoryError
from synthia_desktop.core.said import said, sentences

_MEMORY = re.compile(
    r"(unable|failed|not enough memory) to allocate|out of memory|OutOf(Device|Host)Memory|cudaMalloc failed|bad_alloc"
    r"|Cannot allocate memory|posix_memalign failed|insufficient memory",
    re.IGNORECASE,
)
_BYTES = re.compile(r"failed to allocate (?P<device>\S+) buffer of size (?P<bytes>\d+)|buffer of size (?P<plain>\d+)")
_MEBIBYTES = re.compile(r"allocating (?P<mib>[\d.]+) MiB on (?P<device>[^:]+)")
_ARCHITECTURE = re.compile(r"(?:unknown|unsupported) model architecture: '(?P<name>[^']*)'")
_REASON = re.compile(r"(?:error loading model|failed to initialize the context|llama_init_from_model): (?P<reason>.+)")


def load_error(lines: Sequence[str], name: str, remote: Mapping[str, str] | None = None) -> ModelLoadError:
    """The error for a load of the model `name` that left these log lines. remote: of Native.remote_devices."""
    text, details = "\n".join(lines), "\n".join(lines[-40:])
    if _MEMORY.search(text):
        return _out_of_memory(text, name, details, remote or {})
    if found := _ARCHITECTURE.search(text):
        return ModelLoadError(
            "This kind of model is not supported",
            said(
                '{name} has the architecture "{found}", which this version of llama.cpp does not know.',
                name=name,
                found=found["name"],
            ),
            "Update the program, or choose another model.",
            details,
        )
    if "cannot be used as main model" in text:
        return ModelLoadError(
            "This file is not a language model",
            said("{name} is the image part (mmproj) of a model.", name=name),
            "Open the language model that it belongs to.",
            details,
        )
    if "cache type" in text and "does not divide" in text:
        return ModelLoadError(
            "This KV cache format does not fit the model",
            said("The layers of {name} cannot be stored in it.", name=name),
            "Choose f16 as the KV cache format.",
            details,
        )
    reasons = [found["reason"].strip() for line in lines if (found := _REASON.search(line))]
    reason = reasons[-1].rstrip(".") if reasons else said("it gave no reason")
    return ModelLoadError(
        "The model could not be loaded",
        said("llama.cpp refused {name}: {reason}.", name=name, reason=reason),
        "The file may be damaged or made for another version: download it again, or choose another model.",
        details,
    )


def is_unknown_architecture(lines: Sequence[str]) -> bool:
    """Whether a load failed because llama.cpp does not know the kind of model."""
    return any(map(_ARCHITECTURE.search, lines))


def _out_of_memory(text: str, name: str, details: str, remote: Mapping[str, str]) -> OutOfMemoryError:
    size, device = 0, ""
    if found := _MEBIBYTES.search(text):
        size, device = int(float(found["mib"]) * 2**20), found["device"].strip()
    elif found := _BYTES.search(text):
        size, device = int(found["bytes"] or found["plain"]), found["device"] or ""
    device = remote.get(device, device)
    asked = ""
    if size:
        asked = said(
            "It asked for {size:,.0f} MiB in one piece on {device}."
            if device
            else "It asked for {size:,.0f} MiB in one piece.",
            size=size / 2**20,
            device=device,
        )
    return OutOfMemoryError(
        "Not enough memory for this model",
        sentences(said("{name} does not fit with these settings.", name=name), asked),
        "Use a shorter context, fewer layers on the GPU, or a smaller model.",
        details,
        device=device,
        asked=size,
    )
