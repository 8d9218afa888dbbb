"""Models in several files: llama.cpp's own shards, and plain pieces of one file, told apart by their names."""

import re
from pathlib import Path

from synthia_desktop.core.errors import ModelFileError

_RAW_PIECE = re.compile(r"[-.](split-[a-z]|part\d+of\d+)$", re.IGNORECASE)
_SHARD = re.compile(r"^(?P<stem>.*)-(?P<number>\d{5})-of-(?P<count>\d{5})\.gguf$")


def is_raw_piece(name: str) -> bool:
    """Whether a file name is that of a piece which has to be joined to others, as model.gguf-split-a."""
    return _RAW_PIECE.search(name) is not None


def check_shards(path: Path, number: int, count: int) -> None:
    """Check that path is the first of its model's shards and that the others lie beside it, as llama.cpp needs.

    number: the file's own place, from 0. Raises ModelFileError, OSError.
    """
    shard = _SHARD.match(path.name)
    if number > 0:
        first = f"{shard['stem']}-00001-of-{shard['count']}.gguf" if shard else "the file with -00001-of- in its name"
        raise ModelFileError(
            f"This is part {number + 1} of {count} of a model",
            "A model in several parts is opened through its first part.",
            f"Open {first} in the same folder.",
        )
    if shard is None:
        message = f"It is the first of {count} parts, but its name does not end in -00001-of-{count:05d}.gguf."
        raise ModelFileError("The model file was renamed", message, "Give it the name that it was downloaded with.")
    for other in range(2, count + 1):
        part = path.with_name(f"{shard['stem']}-{other:05d}-of-{shard['count']}.gguf")
        if not part.is_file():
            message = f"The model has {count} parts, and {part.name} is not in the folder."
            raise ModelFileError(f"Part {other} of the model is missing", message, "Download the missing part.")
