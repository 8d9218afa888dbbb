"""The files that are going to be sent with the next question of each chat: taken in, read, counted and kept."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from itertools import count
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from synthia_desktop.core.attachments import Attachment, Document, Mode, Opened, Unread
from synthia_desktop.core.enclosing import enclose
from synthia_desktop.core.errors import SynthiaError
from synthia_desktop.ui.attachments.item import Item
from synthia_desktop.ui.attachments.measuring import Measuring
from synthia_desktop.ui.attachments.reading import Readings

EDITED = "edited"
"""The key of the files of a question that is edited, which are no draft."""

Keep = Callable[[str, Sequence[Opened | Attachment | Unread]], None]


class AttachmentDesk(QObject):
    """changed: other files, or something else is known of one. removed(name, put it back).

    Each chat has its own files; those of the open one, or of the question that is edited, are shown.
    earlier: the names of files of which earlier questions were sent passages, so that the next one gets some too.
    """

    changed = Signal()
    removed = Signal(str, object)

    def __init__(self, readings: Readings, measuring: Measuring, keep: Keep, parent: QObject | None = None) -> None:
        """keep(chat's key, files): stores what a chat's draft has; called with each change that concerns it."""
        super().__init__(parent)
        self._readings, self._measuring, self._keep = readings, measuring, keep
        self._sets: dict[str, list[Item]] = {}
        self._key = self._chat_key = ""
        self.earlier: tuple[str, ...] = ()
        self._ids = count(1)
        readings.progressed.connect(self._progressed)
        readings.read.connect(self._read)
        readings.failed.connect(self._failed)
        measuring.counted.connect(self._counted)
        measuring.room_changed.connect(self.changed)
        measuring.model_changed.connect(self._forget_counts)

    @property
    def items(self) -> list[Item]:
        """The files that are shown."""
        return list(self._sets.get(self._key, ()))

    @property
    def is_reading(self) -> bool:
        """Whether one of them is still being read."""
        return any(item.is_reading for item in self.items)

    @property
    def opened(self) -> list[Opened]:
        """Those that were read, as they are to be sent; with their tokens where these are known."""
        return [_with_tokens(item) for item in self.items if item.opened]

    def too_large(self) -> dict[str, int]:
        """Of the files that are to be sent whole and are too large for the context: the tokens that are left for them.

        Files are fitted in by their order; empty while nobody can tell.
        """
        left = self._measuring.room
        found: dict[str, int] = {}
        for item in self.items:
            if left is None or item.tokens is None or item.mode != "whole":
                continue
            if item.tokens > left:
                found[item.id] = left
            else:
                left -= item.tokens
        return found

    def add(self, paths: Iterable[Path]) -> None:
        """Take files in, each once."""
        there = {item.path for item in self.items if item.path}
        for path in dict.fromkeys(paths):
            if path not in there:
                number = self._readings.start(path)
                item = Item(self._new_id(), path.name, path, number, attached=time.time())
                self._set(self._key, [*self.items, item])

    def read_again(self, item_id: str) -> None:
        """Read a file again that could not be read, or has changed."""
        item = self.item(item_id)
        if item and item.path and not item.is_reading:
            number, mode = self._readings.start(item.path), item.mode if item.opened else item.again
            again = Item(item.id, item.name, item.path, number, again=mode, attached=time.time())
            self._change(self._key, again)

    def mark_changed(self, item_ids: Sequence[str]) -> None:
        """These files are other ones than were read."""
        for item_id in item_ids:
            if item := self.item(item_id):
                self._change(self._key, replace(item, changed=True))

    def remove(self, item_id: str) -> None:
        """Take a file away; one that was read can be put back to its place."""
        item = self.item(item_id)
        if item is None:
            return
        key, place = self._key, self.items.index(item)
        self._readings.stop(item.reading)
        self._set(key, [other for other in self.items if other is not item])
        if item.opened:
            self.removed.emit(item.name, lambda: self._put_back(key, place, item))

    def set_mode(self, item_id: str, mode: Mode) -> None:
        """Let the model see all of a file, or the passages that fit the question."""
        if item := self.item(item_id):
            self._change(self._key, item.by(mode))

    def item(self, item_id: str) -> Item | None:
        """The shown file with this id."""
        return next((item for item in self.items if item.id == item_id), None)

    def open_chat(self, key: str) -> bool:
        """Show the files of a chat; whether it is another one than before."""
        if key == self._chat_key:
            return False
        self._chat_key = key
        if self._key != EDITED:
            self._key = key
        self._show()
        return True

    def take_draft(self, key: str, files: Sequence[Attachment | Unread]) -> None:
        """The files that a chat's draft has on the disk, unless it is known already. fill() brings the texts of those
        that were read; the others are read now.
        """
        if files and key not in self._sets:
            self._sets[key] = [self._of_draft(one) for one in files]
            if key == self._key:
                self._show()

    def begin_edit(self, attachments: Sequence[Attachment]) -> None:
        """Show the files of a question that is edited instead of the draft's, which wait. fill() brings their texts."""
        self._sets[EDITED] = [Item(self._new_id(), one.name, attachment=one) for one in attachments]
        self._key = EDITED
        self._show()

    def fill(self, document: Document) -> None:
        """A text that was fetched from the disk is here."""
        for key, items in self._sets.items():
            for item in items:
                held = item.attachment
                if held is not None and item.opened is None and held.document == document.id:
                    self._change(key, replace(item, opened=Opened(held, document), tokens=held.tokens or None))
        self._count_again()

    def lack(self, document: str, error: SynthiaError) -> None:
        """A text could not be fetched from the disk."""
        for key, items in self._sets.items():
            for item in items:
                if item.attachment is not None and item.opened is None and item.attachment.document == document:
                    self._change(key, replace(item, error=error))

    def wanted(self) -> list[str]:
        """The ids of the documents that are to be fetched from the disk."""
        held = (i.attachment for items in self._sets.values() for i in items if i.is_reading and i.attachment)
        return list(dict.fromkeys(one.document for one in held))

    def show_passages(self, counts: Mapping[str, int]) -> None:
        """How many passages of each document, by its id, would be sent with the question as it is."""
        shown = [replace(item, passages=counts.get(_document(item), 0)) for item in self.items]
        if shown != self.items:
            self._sets[self._key] = shown
            self.changed.emit()

    def move(self, key: str, to: str) -> None:
        """A new chat has got its id."""
        if self._chat_key == key and key != to:
            items = self._sets.pop(key, [])
            self._chat_key = to
            self._key = to if self._key == key else self._key
            if items:
                self._keep(key, [])
                self._set(to, items)

    def end_edit(self) -> None:
        """Show the draft's files again."""
        if self._key == EDITED:
            for item in self._sets.pop(EDITED, ()):
                self._readings.stop(item.reading)
            self._key = self._chat_key
            self._show()

    def set_earlier(self, names: Sequence[str]) -> None:
        """Which files earlier questions came with; none: or the person does not want them with the next one."""
        if tuple(names) != self.earlier:
            self.earlier = tuple(names)
            self.changed.emit()

    def clear(self) -> None:
        """They were sent."""
        if self._key == EDITED:
            self.end_edit()
        elif self.items:
            self._set(self._key, [])

    def _new_id(self) -> str:
        return f"file {next(self._ids)}"

    def _of_draft(self, file: Attachment | Unread) -> Item:
        if isinstance(file, Attachment):
            return Item(self._new_id(), file.name, attachment=file)
        path = Path(file.path)
        number = self._readings.start(path)
        return Item(self._new_id(), path.name, path, number, again=file.mode, attached=file.attached, waited=True)

    def _show(self) -> None:
        self._measuring.want_room(bool(self.items))
        self._count_again()
        self.changed.emit()

    def _set(self, key: str, items: list[Item]) -> None:
        """Other files, or another way to send one."""
        self._sets[key] = items
        if key != EDITED:
            self._keep(key, [_kept(item) for item in items])
        if key == self._key:
            self._measuring.want_room(bool(items))
            self.changed.emit()

    def _change(self, key: str, item: Item) -> None:
        self._set(key, [item if item.id == other.id else other for other in self._sets[key]])

    def _put_back(self, key: str, place: int, item: Item) -> None:
        items = list(self._sets.get(key, ()))
        items.insert(min(place, len(items)), item)
        self._set(key, items)

    def _find(self, number: int) -> tuple[str, Item] | None:
        """The file that is being read under this number, and its chat's key."""
        found = ((key, item) for key, items in self._sets.items() for item in items if item.reading == number)
        return next(found, None)

    def _progressed(self, number: int, share: float) -> None:
        if found := self._find(number):
            key, item = found
            self._sets[key] = [replace(item, share=share) if other is item else other for other in self._sets[key]]
            if key == self._key:
                self.changed.emit()

    def _read(self, number: int, opened: Opened) -> None:
        if found := self._find(number):
            key, item = found
            self._change(key, replace(item, opened=opened, reading=0).by(item.again))
            self._measuring.count(item.id, enclose([opened]).block)

    def _failed(self, number: int, error: SynthiaError) -> None:
        if found := self._find(number):
            key, item = found
            self._change(key, replace(item, error=error, reading=0))

    def _counted(self, item_id: str, tokens: int, exact: bool) -> None:
        for key, items in self._sets.items():
            if any(item.id == item_id for item in items):
                self._sets[key] = [replace(i, tokens=tokens, exact=exact) if i.id == item_id else i for i in items]
                if key == self._key:
                    self.changed.emit()

    def _forget_counts(self) -> None:
        """Another model counts otherwise."""
        for key, items in self._sets.items():
            self._sets[key] = [replace(item, tokens=None) for item in items]
        self._show()

    def _count_again(self) -> None:
        """By the model that is there now."""
        for item in self.items:
            if item.opened:
                whole = replace(item.opened, attachment=item.opened.attachment.by("whole"))
                self._measuring.count(item.id, enclose([whole]).block)


def _document(item: Item) -> str:
    return item.opened.attachment.document if item.opened else ""


def _kept(item: Item) -> Opened | Attachment | Unread:
    """What a draft keeps: of a file that was not read, or could not be, the place, to try it at the next start."""
    if item.opened:
        return _with_tokens(item)
    return item.attachment or Unread(str(item.path), item.attached, item.again)


def _with_tokens(item: Item) -> Opened:
    if item.opened is None:
        raise ValueError("the file is not read yet")
    return replace(item.opened, attachment=replace(item.opened.attachment, tokens=item.tokens or 0))
