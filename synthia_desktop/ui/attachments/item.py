"""A file that is going to be sent with the next question, from the moment it is dropped."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path

from synthia_desktop.core.attachments import Attachment, Mode, Opened
from synthia_desktop.core.errors import SynthiaError


@dataclass(frozen=True)
class Item:
    """Being read (neither opened nor error), read, or failed. id: unlike that of any other item of this run.

    path: where it was read from; None of a file that comes from a draft or an earlier question.
    reading: the number of its reading. share: how much of it has been read, 0 to 1. tokens: None = not counted yet;
    exact: all of it was counted. passages: how many would be sent with the question as it is, None = not known.
    attachment: of a file whose text is still fetched from the disk. changed: the file is another one than was read.
    again: how much of it was to be sent before it is read again. attached: when, in seconds since the epoch.
    waited: an earlier run of the program has ended before it was read.
    """

    id: str
    name: str
    path: Path | None = None
    reading: int = 0
    share: float = 0.0
    opened: Opened | None = None
    tokens: int | None = None
    exact: bool = True
    passages: int | None = None
    attachment: Attachment | None = None
    error: SynthiaError | None = None
    changed: bool = False
    again: Mode = "whole"
    attached: float = 0.0
    waited: bool = False

    @property
    def is_reading(self) -> bool:
        return self.opened is None and self.error is None

    @property
    def is_newer(self) -> bool:
        """Whether the file was changed between the run in which it was attached and the one in which it was read."""
        return self.waited and self.opened is not None and self.opened.modified > self.attached * 1e9

    @property
    def mode(self) -> Mode:
        """Whether the model is to see all of it, or the passages that fit the question."""
        return self.opened.attachment.mode if self.opened else "whole"

    def by(self, mode: Mode) -> Item:
        """The same file, to be seen whole or by its passages."""
        if self.opened is None:
            return self
        return replace(self, opened=replace(self.opened, attachment=self.opened.attachment.by(mode)))
