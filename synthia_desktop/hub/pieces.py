"""Finds out from a few bytes on the Hub whether files that look like raw pieces of a model make a whole one."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from synthia_desktop.core.download import Part
from synthia_desktop.core.errors import DownloadError, ModelFileError
from synthia_desktop.core.gguf import GgufHeader, parse_header
from synthia_desktop.core.said import said, sentences
from synthia_desktop.hub.listing import Variant, as_shards
from synthia_desktop.hub.session import Check, Session

MAGIC = b"GGUF"
MAX_LOOKED_AT = 64


def decide(session: Session, commit: str, variant: Variant) -> Variant | None:
    """What a set of "-chunk-" files is: raw pieces of one GGUF, or GGUFs of their own; None where it is neither.

    Raises HubError.
    """
    if len(variant.parts) > MAX_LOOKED_AT:
        return None
    begin = [_is_gguf(session, commit, part) for part in variant.parts]
    if all(begin):
        return as_shards(variant)
    return replace(variant, chunks=False) if begin[0] and not any(begin[1:]) else None


def check_pieces(session: Session, commit: str, variant: Variant) -> None:
    """Check that raw pieces make one whole GGUF before any of them is downloaded: its tensors end where they end.

    Raises DownloadError where they do not, HubError.
    """
    parts = variant.parts

    def read(offset: int, length: int) -> bytes:
        return read_parts(session, commit, parts, offset, length)

    if _is_gguf(session, commit, parts[1]):
        raise _refused(said("{path} is a model file of its own, not the second piece of one.", path=parts[1].path))
    try:
        header = parse_header(read, variant.size, variant.targets[0].name)
    except ModelFileError as error:
        raise _refused(f"{error.message}", error.title) from error
    left = variant.size - _end(header)
    if left > 0:
        raise _refused(said("Together they are {left:,} bytes longer than the model that they begin with.", left=left))


def read_parts(
    session: Session, commit: str, parts: Sequence[Part], offset: int, length: int, check: Check | None = None
) -> bytes:
    """A range of the file that the parts make; shorter only where it ends. check: as in Session.read().

    Raises HubError, also for what contradicts the parts' sizes.
    """
    content = b""
    for part in parts:
        if offset < part.size and len(content) < length:
            wanted = min(length - len(content), part.size - offset)
            content += session.read(part.path, commit, offset, wanted, part.size, check)
        offset = max(0, offset - part.size)
    return content


def _is_gguf(session: Session, commit: str, part: Part) -> bool:
    # Servers refuse a range of a file that ends before it.
    return part.size >= len(MAGIC) and session.read(part.path, commit, 0, len(MAGIC)) == MAGIC


def _end(header: GgufHeader) -> int:
    """The largest size in bytes that fits the header: writers fill the last tensor up to the alignment."""
    if any(tensor.n_bytes == 0 for tensor in header.tensors):
        return header.file_size
    alignment = header.integer("general.alignment", 32)
    return -(-header.tensor_end // alignment) * alignment


def _refused(message: str, details: str = "") -> DownloadError:
    return DownloadError(
        "These pieces do not make a whole model",
        sentences(message, said("Nothing was downloaded.")),
        "Choose another quant, or tell the repository's author.",
        details,
    )
