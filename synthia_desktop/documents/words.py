"""What is wrong with a file that cannot be attached, in words."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from synthia_desktop.core.errors import DocumentError
from synthia_desktop.core.said import said
from synthia_desktop.core.sizes import binary_size, file_size
from synthia_desktop.documents.answers import Refused, Trouble


def refusal(name: str, refused: Refused) -> DocumentError:
    """name: of the file, as the person knows it."""
    return _WORDS[refused.trouble](name, refused)


def _gone(name: str, _: Refused) -> DocumentError:
    return DocumentError(
        "The file is gone",
        said("{name} is no longer where it was.", name=name),
        "Attach it from where it is now.",
    )


def _unreadable(name: str, refused: Refused) -> DocumentError:
    return DocumentError(
        "The file cannot be read",
        said("The system gives no access to {name}: {reason}.", name=name, reason=refused.details),
        "Check the file's permissions, and that its disk is connected.",
        refused.details,
    )


def _no_file(name: str, _: Refused) -> DocumentError:
    return DocumentError(
        "This is no file",
        said("{name} is a folder or a device.", name=name),
        "Attach the files that are in it one by one.",
    )


def _empty(name: str, _: Refused) -> DocumentError:
    return DocumentError("The file is empty", said("{name} has no bytes.", name=name), "Attach another file.")


def _changed(name: str, _: Refused) -> DocumentError:
    return DocumentError(
        "The file changed while it was read",
        said("Another program wrote to {name} at the same time, so what was read may be of two versions.", name=name),
        "Attach it again once it is saved.",
    )


def _too_large(name: str, refused: Refused) -> DocumentError:
    message = said(
        "{name} has {size} to read; files of this kind are read up to {limit}.",
        name=name,
        size=file_size(refused.size),
        limit=file_size(refused.limit),
    )
    return DocumentError("The file is too large", message, "Attach a part of it.")


def _too_much_text(name: str, refused: Refused) -> DocumentError:
    message = said("{name} has more than {limit:,} characters of text.", name=name, limit=refused.limit)
    return DocumentError("The file has too much text", message, "Attach a part of it.")


def _binary(name: str, _: Refused) -> DocumentError:
    return DocumentError(
        "The file is not text",
        said("{name} holds data that is neither text nor a PDF or DOCX file.", name=name),
        "Attach text, Markdown, code, PDF or DOCX.",
    )


def _other_kind(name: str, _: Refused) -> DocumentError:
    return DocumentError(
        "Files of this kind are not read",
        said("{name} is a picture, an archive, a program or another office program's document.", name=name),
        "Save it as PDF, DOCX or text, and attach that.",
    )


def _encrypted(name: str, _: Refused) -> DocumentError:
    return DocumentError(
        "The file is encrypted",
        said("{name} opens with a password only, so its text cannot be read.", name=name),
        "Save a copy without a password in the program that it is from, and attach that.",
    )


def _broken(name: str, refused: Refused) -> DocumentError:
    return DocumentError(
        "The file is damaged",
        said("{name} does not hold what files of its kind hold.", name=name),
        "Open it in another program: if it shows there, save it anew and attach that.",
        refused.details,
    )


def _no_text(name: str, _: Refused) -> DocumentError:
    return DocumentError(
        "The file has no text", said("There are no words in {name}.", name=name), "Attach another file."
    )


def _scanned(name: str, refused: Refused) -> DocumentError:
    if refused.pages == 1:
        message = said("The one page of {name} is a picture without any text, as a scanner makes it.", name=name)
    else:
        message = said(
            "The {pages:,} pages of {name} are pictures without any text, as a scanner makes them.",
            name=name,
            pages=refused.pages,
        )
    hint = said("Let a program for text recognition (OCR) add the text, and attach what it saves.")
    return DocumentError("The PDF has no text", message, hint)


def _memory(name: str, refused: Refused) -> DocumentError:
    message = said(
        "Reading {name} needs more than {limit} of memory, so it was ended.",
        name=name,
        limit=binary_size(refused.limit),
    )
    return DocumentError(
        "The file needs too much memory", message, "Save it anew in another program, or attach a part of it."
    )


def _slow(name: str, _: Refused) -> DocumentError:
    return DocumentError(
        "Reading the file was given up",
        said("There was no end to reading {name}; some damaged files are like that.", name=name),
        "Save it anew in another program, or attach a part of it.",
    )


def _ended(name: str, refused: Refused) -> DocumentError:
    return DocumentError(
        "Reading the file failed",
        said("The process that read {name} ended. Nothing else is affected.", name=name),
        "Attach it again; if it fails once more, save it anew in another program.",
        refused.details,
    )


_WORDS: Mapping[Trouble, Callable[[str, Refused], DocumentError]] = {
    Trouble.GONE: _gone,
    Trouble.UNREADABLE: _unreadable,
    Trouble.NO_FILE: _no_file,
    Trouble.EMPTY: _empty,
    Trouble.CHANGED: _changed,
    Trouble.TOO_LARGE: _too_large,
    Trouble.TOO_MUCH_TEXT: _too_much_text,
    Trouble.BINARY: _binary,
    Trouble.OTHER_KIND: _other_kind,
    Trouble.ENCRYPTED: _encrypted,
    Trouble.BROKEN: _broken,
    Trouble.NO_TEXT: _no_text,
    Trouble.SCANNED: _scanned,
    Trouble.MEMORY: _memory,
    Trouble.SLOW: _slow,
    Trouble.ENDED: _ended,
}
