"""The words for every way in which a file is not a GGUF that can be used."""

from synthia_desktop.core.errors import ModelFileError
from synthia_desktop.core.said import said

_DOWNLOAD = said("Let the download finish, or download the file again.")
_MAGICS: tuple[tuple[bytes, str, str], ...] = (
    (
        b"PK\x03\x04",
        said("a zip archive or a PyTorch checkpoint"),
        said("Unpack it, or download the model's GGUF version."),
    ),
    (b"\x1f\x8b", said("a gzip archive"), said("Unpack it and open the .gguf file inside.")),
    (b"7z\xbc\xaf", said("a 7-Zip archive"), said("Unpack it and open the .gguf file inside.")),
    (b"\x80\x02", said("a PyTorch checkpoint"), said("Download the model's GGUF version.")),
    (b"lmgg", said("a GGML file, the format before GGUF"), said("Download the model's GGUF version.")),
    (b"fmgg", said("a GGML file, the format before GGUF"), said("Download the model's GGUF version.")),
    (b"tjgg", said("a GGML file, the format before GGUF"), said("Download the model's GGUF version.")),
    (
        b"version https://git-lfs",
        said("a Git LFS pointer, not the model itself"),
        said("Run git lfs pull in its folder."),
    ),
    (b"\x7fELF", said("a program"), said("Choose a .gguf file.")),
    (b"MZ", said("a program"), said("Choose a .gguf file.")),
    (b"%PDF", said("a PDF document"), said("Choose a .gguf file.")),
)


def damaged(message: str) -> ModelFileError:
    """The error for a header that contradicts itself or the file it is in."""
    hint = said("Download it again. The file on the disk was not changed.")
    return ModelFileError("The model file is damaged", message, hint)


def cut_short(there: int) -> ModelFileError:
    """The error for a file of so many bytes that ends before its header does."""
    message = said("The file ends inside its header, after {there:,} bytes.", there=there)
    return ModelFileError("The model file is incomplete", message, _DOWNLOAD)


def incomplete(there: int, needed: int) -> ModelFileError:
    """The error for a file that ends before its tensors do. Both in bytes."""
    message = said("The download is incomplete: {part} are there.", part=_part(there, needed))
    return ModelFileError("The model file is incomplete", message, _DOWNLOAD)


def raw_piece(name: str) -> ModelFileError:
    """The error for a file that was cut by bytes, which its name says."""
    return ModelFileError(
        "This is one piece of a model file",
        said('"{name}" is one of several pieces that one GGUF file was cut into for the download.', name=name),
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
    message = said("It is a GGUF of version {version}; versions 2 and 3 can be read.", version=version)
    hint = (
        said("Download a newer conversion of this model.")
        if version < 2
        else said("A newer Synthia may be able to read it.")
    )
    return ModelFileError("The model file's version is not supported", message, hint)


def looks_like(start: bytes) -> ModelFileError:
    """The error for a file that begins with these bytes (at least the first 64, where there are as many)."""
    kind, hint = _kind(start)
    message = said("It looks like {kind}.", kind=kind) if kind else said("It does not begin as a GGUF file does.")
    return ModelFileError("This is not a GGUF model file", message, hint)


def _part(there: int, needed: int) -> str:
    unit, scale = next((size for size in (("GB", 1e9), ("MB", 1e6), ("kB", 1e3)) if needed >= size[1]), ("", 1.0))
    shown, whole = there / scale, needed / scale
    return (
        said("{shown:.1f} of {whole:.1f} {unit}", shown=shown, whole=whole, unit=unit)
        if unit and round(shown, 1) != round(whole, 1)
        else said("{there:,} of {needed:,} bytes", there=there, needed=needed)
    )


def _kind(start: bytes) -> tuple[str, str]:
    for magic, kind, hint in _MAGICS:
        if start.startswith(magic):
            return kind, hint
    if start[8:10] == b'{"':
        return said("a safetensors file"), said("Download the model's GGUF version.")
    if not any(start):
        return said("a download that has not begun: its first bytes are all zero"), said("Let the download finish.")
    return _kind_of_text(start.removeprefix(b"\xef\xbb\xbf").lstrip().lower())


def _kind_of_text(text: bytes) -> tuple[str, str]:
    if text.startswith((b"<!doctype html", b"<html", b"<head")):
        return (
            said("a web page"),
            said("The download led to a page instead of the file: download it again from the file's own link."),
        )
    if text.startswith(b"{"):
        if b'"schemaversion"' in text:
            return said("an Ollama manifest"), said("Open the large file in Ollama's blobs folder instead.")
        return said("a JSON file"), said("Choose a .gguf file.")
    return "", said("Choose a file that ends in .gguf.")
