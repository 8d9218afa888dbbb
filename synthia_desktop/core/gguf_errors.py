"""The words for every way in which a file is not a GGUF that can be used."""

from synthia_desktop.core.errors import ModelFileError

_DOWNLOAD = "Let the download finish, or download the file again."
_MAGICS: tuple[tuple[bytes, str, str], ...] = (
    (b"PK\x03\x04", "a zip archive or a PyTorch checkpoint", "Unpack it, or download the model's GGUF version."),
    (b"\x1f\x8b", "a gzip archive", "Unpack it and open the .gguf file inside."),
    (b"7z\xbc\xaf", "a 7-Zip archive", "Unpack it and open the .gguf file inside."),
    (b"\x80\x02", "a PyTorch checkpoint", "Download the model's GGUF version."),
    (b"lmgg", "a GGML file, the format before GGUF", "Download the model's GGUF version."),
    (b"fmgg", "a GGML file, the format before GGUF", "Download the model's GGUF version."),
    (b"tjgg", "a GGML file, the format before GGUF", "Download the model's GGUF version."),
    (b"version https://git-lfs", "a Git LFS pointer, not the model itself", "Run git lfs pull in its folder."),
    (b"\x7fELF", "a program", "Choose a .gguf file."),
    (b"MZ", "a program", "Choose a .gguf file."),
    (b"%PDF", "a PDF document", "Choose a .gguf file."),
)


def damaged(message: str) -> ModelFileError:
    """The error for a header that contradicts itself or the file it is in."""
    hint = "Download it again. The file on the disk was not changed."
    return ModelFileError("The model file is damaged", message, hint)


def cut_short(there: int) -> ModelFileError:
    """The error for a file of so many bytes that ends before its header does."""
    message = f"The file ends inside its header, after {there:,} bytes."
    return ModelFileError("The model file is incomplete", message, _DOWNLOAD)


def incomplete(there: int, needed: int) -> ModelFileError:
    """The error for a file that ends before its tensors do. Both in bytes."""
    message = f"The download is incomplete: {_part(there, needed)} are there."
    return ModelFileError("The model file is incomplete", message, _DOWNLOAD)


def raw_piece(name: str) -> ModelFileError:
    """The error for a file that was cut by bytes, which its name says."""
    return ModelFileError(
        "This is one piece of a model file",
        f'"{name}" is one of several pieces that one GGUF file was cut into for the download.',
        "Join all pieces in their order into one .gguf file, then open that file.",
    )


def wrong_version(version: int) -> ModelFileError:
    """The error for a GGUF version that llama.cpp does not read."""
    if version and not version & 0xFFFF:
        return ModelFileError(
            "The model file is for another kind of computer",
            "It was made for big-endian machines, and this computer is little-endian.",
            "Download the usual, little-endian version of this model.",
        )
    message = f"It is a GGUF of version {version}; versions 2 and 3 can be read."
    hint = "Download a newer conversion of this model." if version < 2 else "A newer Synthia may be able to read it."
    return ModelFileError("The model file's version is not supported", message, hint)


def looks_like(start: bytes) -> ModelFileError:
    """The error for a file that begins with these bytes (at least the first 64, where there are as many)."""
    kind, hint = _kind(start)
    message = f"It looks like {kind}." if kind else "It does not begin as a GGUF file does."
    return ModelFileError("This is not a GGUF model file", message, hint)


def _part(there: int, needed: int) -> str:
    unit, scale = next((size for size in (("GB", 1e9), ("MB", 1e6), ("kB", 1e3)) if needed >= size[1]), ("", 1.0))
    shown, whole = f"{there / scale:.1f}", f"{needed / scale:.1f}"
    return f"{shown} of {whole} {unit}" if unit and shown != whole else f"{there:,} of {needed:,} bytes"


def _kind(start: bytes) -> tuple[str, str]:
    for magic, kind, hint in _MAGICS:
        if start.startswith(magic):
            return kind, hint
    if start[8:10] == b'{"':
        return "a safetensors file", "Download the model's GGUF version."
    if not any(start):
        return "a download that has not begun: its first bytes are all zero", "Let the download finish."
    return _kind_of_text(start.removeprefix(b"\xef\xbb\xbf").lstrip().lower())


def _kind_of_text(text: bytes) -> tuple[str, str]:
    if text.startswith((b"<!doctype html", b"<html", b"<head")):
        return (
            "a web page",
            "The download led to a page instead of the file: download it again from the file's own link.",
        )
    if text.startswith(b"{"):
        if b'"schemaversion"' in text:
            return "an Ollama manifest", "Open the large file in Ollama's blobs folder instead."
        return "a JSON file", "Choose a .gguf file."
    return "", "Choose a file that ends in .gguf."
