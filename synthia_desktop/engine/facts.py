"""What is known of a loaded model, collected from llama.cpp after the load."""

import ctypes
import re
from collections.abc import Sequence
from typing import Any

from synthia_desktop.core.errors import ModelLoadError
from synthia_desktop.core.gguf import GgufHeader
from synthia_desktop.core.loading import ModelInfo
from synthia_desktop.core.said import said
from synthia_desktop.engine.tokens import Vocabulary

_OFFLOADED = re.compile(r"offloaded (\d+)/(\d+) layers to GPU")
_DEVICE = re.compile(r"using device (\S+) ")


def model_info(
    llama: Any, model: int, context: int, vocabulary: Vocabulary, header: GgufHeader, path: str, log: Sequence[str]
) -> ModelInfo:
    """The facts, with seconds still 0. log: llama.cpp's lines of this load, the only place that tells the devices."""
    gpus = tuple(dict.fromkeys(_DEVICE.findall("\n".join(log))))
    layers, total = layer_counts(llama, model, log)
    return ModelInfo(
        path=path,
        name=header.name,
        architecture=header.architecture,
        description=_description(llama, model),
        parameters=llama.llama_model_n_params(model),
        size_bytes=llama.llama_model_size(model),
        trained_context=llama.llama_model_n_ctx_train(model),
        context_length=llama.llama_n_ctx(context),
        layers_total=total,
        layers_offloaded=layers,
        devices=(*(gpus if layers else ()), *(() if layers >= total else ("CPU",))),
        chat_template=_chat_template(llama, model),
        bos_token=vocabulary.text(vocabulary.bos),
        eos_token=vocabulary.text(vocabulary.eos),
        control_tokens=frozenset(vocabulary.control_tokens),
        add_bos=vocabulary.add_bos,
        vocabulary=vocabulary.kind,
        seconds=0.0,
        rewinds=not (
            llama.llama_model_is_recurrent(model)
            or llama.llama_model_is_hybrid(model)
            or llama.llama_model_n_swa(model)
        ),
    )


def layer_counts(llama: Any, model: int, log: Sequence[str]) -> tuple[int, int]:
    """Layers on GPUs, and all layers, the output layer among them. log: llama.cpp's lines of this load or dry run."""
    text = "\n".join(log)
    offloaded = _OFFLOADED.search(text)
    if offloaded is None:
        return 0, int(llama.llama_model_n_layer(model)) + 1
    return int(offloaded[1]) if _DEVICE.search(text) else 0, int(offloaded[2])


def cannot_chat(llama: Any, model: int, name: str) -> ModelLoadError | None:
    """The error for a model that loads but cannot chat; None when it can."""
    if not llama.llama_model_has_decoder(model):
        kind = said("an embedding model: it turns text into numbers and writes none")
    elif llama.llama_model_has_encoder(model):
        kind = said("an encoder-decoder model, which this program does not run")
    elif llama.llama_model_is_diffusion(model):
        kind = said("a diffusion model, which this program does not run")
    else:
        return None
    return ModelLoadError(
        "This model cannot chat", said("{name} is {kind}.", name=name, kind=kind), "Choose another model."
    )


def _description(llama: Any, model: int) -> str:
    buffer = ctypes.create_string_buffer(256)
    llama.llama_model_desc(model, buffer, len(buffer))
    return buffer.value.decode("utf-8", "replace")


def _chat_template(llama: Any, model: int) -> str | None:
    template = llama.llama_model_chat_template(model, None)
    return template.decode("utf-8", "replace") if template else None
