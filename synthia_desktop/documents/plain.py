"""Text files in whatever encoding: what they say of it counts, then what fits, and a guess is called one."""

from __future__ import annotations

import codecs
import re

from synthia_desktop.documents.answers import RefusedError, Trouble

_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig", "UTF-8"),
    (codecs.BOM_UTF32_LE, "utf-32", "UTF-32"),
    (codecs.BOM_UTF32_BE, "utf-32", "UTF-32"),
    (codecs.BOM_UTF16_LE, "utf-16", "UTF-16"),
    (codecs.BOM_UTF16_BE, "utf-16", "UTF-16"),
)
_SAMPLE = 64 << 10
_CONTROL = re.compile(rb"[\x00-\x08\x0e-\x1a\x1c-\x1f\x7f]")
_MOST_CONTROL = 0.01
# Encodings of texts that are not in Latin letters; those that are cannot be told from each other.
_OTHER_SCRIPTS = ("cp932", "euc_jp", "gb18030", "big5", "cp949", "cp1251", "koi8_r", "cp1253", "cp1255", "cp1256")
_LEAST_LETTERS = 8
"""So many bytes beyond ASCII are needed to guess more than Western European."""


def decode(data: bytes) -> tuple[str, str, bool]:
    """(text with \\n at its lines' ends, encoding, guessed). Raises RefusedError for what is no text."""
    text, encoding, guessed = _decoded(data)
    if "\0" in text:
        raise RefusedError(Trouble.BINARY)
    return text.replace("\r\n", "\n").replace("\r", "\n"), encoding, guessed


def _decoded(data: bytes) -> tuple[str, str, bool]:
    for mark, codec, name in _MARKS:
        if data.startswith(mark):
            return data.decode(codec, "replace"), name, False
    wide = _utf_16(data[:_SAMPLE])
    if wide:
        return data.decode(wide, "replace"), "UTF-16", True
    if _is_binary(data[:_SAMPLE]):
        raise RefusedError(Trouble.BINARY)
    try:
        return data.decode("utf-8"), "UTF-8", False
    except UnicodeDecodeError as error:
        # A file that was cut within its last letter is UTF-8 all the same.
        if error.end == len(data) and error.start >= len(data) - 3 and error.start > 0:
            return data.decode("utf-8", "replace"), "UTF-8", False
    return _guessed(data)


def _utf_16(sample: bytes) -> str:
    """Without a mark at its beginning: text of European scripts has a zero in every other byte."""
    size = len(sample) & ~1
    zeros = sample[0:size:2].count(0), sample[1:size:2].count(0)
    if size < 4 or max(zeros) < size // 2 * 0.4 or min(zeros) > size // 2 * 0.05:
        return ""
    codec = "utf-16-le" if zeros[1] > zeros[0] else "utf-16-be"
    try:
        text = sample[: size - 2].decode(codec)
    except UnicodeDecodeError:
        return ""
    return "" if _is_binary(text.encode("utf-8", "replace")) else codec


def _is_binary(sample: bytes) -> bool:
    """Whether it has more control characters than a log in colours has."""
    return len(_CONTROL.findall(sample)) > _MOST_CONTROL * len(sample)


def _guessed(data: bytes) -> tuple[str, str, bool]:
    codec = _other_script(data)
    if codec:
        try:
            return data.decode(codec), codec.upper().replace("_", "-"), True
        except UnicodeDecodeError:
            pass
    try:
        return data.decode("cp1252"), "Windows-1252", True
    except UnicodeDecodeError:
        return data.decode("latin-1"), "Latin-1", True


def _other_script(data: bytes) -> str:
    """The encoding that lines beyond ASCII are in if they are not in Latin letters, else nothing."""
    lines, size = list[bytes](), 0
    for line in data.split(b"\n"):
        if not line.isascii() and size < _SAMPLE:
            lines.append(line[:_SAMPLE])
            size += len(line)
    sample = b"\n".join(lines)
    if len(sample.translate(None, bytes(range(128)))) < _LEAST_LETTERS:
        return ""
    # Imported here because few files need it.
    from charset_normalizer import from_bytes

    best = from_bytes(sample, cp_isolation=["cp1252", "cp1250", *_OTHER_SCRIPTS]).best()
    return best.encoding if best is not None and best.encoding in _OTHER_SCRIPTS else ""
