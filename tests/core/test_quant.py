"""The type tables agree with the gguf package, which follows llama.cpp."""

from gguf.constants import GGML_QUANT_SIZES, LlamaFileType

from synthia_desktop.core.quant import FILE_TYPES, TENSOR_TYPES


def test_tensor_types_have_llama_cpps_names_and_sizes() -> None:
    assert {(int(kind), kind.name, *sizes) for kind, sizes in GGML_QUANT_SIZES.items()} <= {
        (number, *kind) for number, kind in TENSOR_TYPES.items()
    }


def test_file_types_have_llama_cpps_names() -> None:
    known = {int(kind): kind.name.removeprefix("ALL_").removeprefix("MOSTLY_") for kind in LlamaFileType}
    del known[LlamaFileType.GUESSED]
    assert known.items() <= FILE_TYPES.items()
