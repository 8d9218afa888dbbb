"""The type tables agree with the gguf package, which follows llama.cpp; names of files tell their quant."""

import pytest
from gguf.constants import GGML_QUANT_SIZES, LlamaFileType

from synthia_desktop.core.quant import FILE_TYPES, TENSOR_TYPES, name_and_quant


def test_tensor_types_have_llama_cpps_names_and_sizes() -> None:
    assert {(int(kind), kind.name, *sizes) for kind, sizes in GGML_QUANT_SIZES.items()} <= {
        (number, *kind) for number, kind in TENSOR_TYPES.items()
    }


def test_file_types_have_llama_cpps_names() -> None:
    known = {int(kind): kind.name.removeprefix("ALL_").removeprefix("MOSTLY_") for kind in LlamaFileType}
    del known[LlamaFileType.GUESSED]
    assert known.items() <= FILE_TYPES.items()


@pytest.mark.parametrize(
    ("stem", "name", "quant"),
    [
        ("synthia-7b-v3.0.Q4_K_M", "synthia-7b-v3.0", "Q4_K_M"),
        ("Qwen3-8B-UD-Q4_K_XL", "Qwen3-8B", "UD-Q4_K_XL"),
        ("gpt-oss-20b-mxfp4", "gpt-oss-20b", "MXFP4"),
        ("model-f16-imat", "model-imat", "F16"),
        ("Q8_0", "Q8_0", ""),
        ("plain", "plain", ""),
    ],
)
def test_a_files_name_tells_its_quant(stem: str, name: str, quant: str) -> None:
    assert name_and_quant(stem) == (name, quant)
