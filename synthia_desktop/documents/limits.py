"""What reading one file may cost, so that a hostile one costs no more."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Limits:
    """Sizes in bytes. text: of a file that is text itself. xml: of all XML in a DOCX, unpacked. memory: of the child.

    characters: of the text that comes out. silent: seconds without a sign of progress. seconds: in all.
    """

    file: int = 1 << 30
    text: int = 64 << 20
    xml: int = 64 << 20
    memory: int = 2 << 30
    characters: int = 16_000_000
    silent: float = 120.0
    seconds: float = 900.0
