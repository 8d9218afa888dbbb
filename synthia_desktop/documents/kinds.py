"""What a file is read as, by what it begins with and, where that is plain text, by its name."""

from pathlib import Path

from synthia_desktop.core.attachments import Kind
from synthia_desktop.documents.answers import RefusedError, Trouble

HEAD_BYTES = 4_096


def _endings(words: str) -> frozenset[str]:
    return frozenset(f".{word}" for word in words.split())


MARKDOWN = _endings("md markdown mdown mkd mdx qmd rmd")
CODE = _endings(
    "ada adb asm awk bash bat bib c cc cfg clj cmake cmd coffee cpp cs css cu cxx d dart diff el elm erl ex exs f f90"
    " fish fs go gradle graphql groovy h hh hpp hs html hxx ini ipynb java jinja jl js json jsonl jsx kt kts less lisp"
    " lua m mjs ml mm nim nix patch php pl pm proto ps1 py pyi pyx qml r rb rkt rs sass scala scm scss sh sql svelte"
    " swift tcl tex tf toml ts tsx v vb vhd vim vue xml xsl yaml yml zig zsh"
)
CODE_NAMES = frozenset(
    {"cmakelists.txt", "dockerfile", "gemfile", "jenkinsfile", "makefile", "meson.build", "rakefile"}
)

_ZIP, _OLE = b"PK\x03\x04", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_OTHERS = (
    b"{\\rtf",
    b"%!PS",
    b"\x89PNG",
    b"\xff\xd8\xff",
    b"GIF8",
    b"7z\xbc\xaf",
    b"Rar!",
    b"\x1f\x8b",
    b"\x7fELF",
    b"MZ",
)


def kind_of(path: Path, head: bytes) -> Kind:
    """head: the file's first HEAD_BYTES. A zip file may still be another than a DOCX. Raises RefusedError."""
    # Some programs write other bytes before a PDF; its readers look for the mark in the first kilobyte.
    if b"%PDF-" in head[:1_024]:
        return Kind.PDF
    if head.startswith(_ZIP):
        return Kind.DOCX
    if head.startswith(_OLE):
        # Word encrypts by putting the DOCX into a file of the older kind.
        is_word = path.suffix.lower() in (".docx", ".docm")
        raise RefusedError(Trouble.ENCRYPTED if is_word else Trouble.OTHER_KIND)
    if head.startswith(_OTHERS):
        raise RefusedError(Trouble.OTHER_KIND)
    ending = path.suffix.lower()
    if ending in MARKDOWN:
        return Kind.MARKDOWN
    return Kind.CODE if ending in CODE or path.name.lower() in CODE_NAMES else Kind.TEXT
