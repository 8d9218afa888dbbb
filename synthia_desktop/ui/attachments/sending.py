"""Sees to it that a question is sent with its files, and only if the model's context has room for all of it."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, QTimer, Signal

from synthia_desktop.core.attachments import Document, Enclosure, Opened
from synthia_desktop.core.errors import ContextFullError, SynthiaError
from synthia_desktop.ui.attachments.desk import AttachmentDesk
from synthia_desktop.ui.attachments.enclosing import MOST_TOKENS, Asked, Encloser, passage_characters
from synthia_desktop.ui.attachments.measuring import Measuring
from synthia_desktop.ui.background import Background
from synthia_desktop.ui.chat.context import ContextWatch
from synthia_desktop.ui.chat.session import ChatSession
from synthia_desktop.ui.units import number_text

PREVIEW_MS = 400
_LEAST_TOKENS = 300
_LATER = 0.6
_FAR = 3

Go = Callable[[Enclosure | None], None]
Refuse = Callable[[SynthiaError], None]


class Sending(QObject):
    """failed(SynthiaError): what an earlier question came with could not be read from the disk.

    preview: what would go with the question as it is now, as far as it is known.
    """

    failed = Signal(object)

    def __init__(
        self,
        desk: AttachmentDesk,
        measuring: Measuring,
        chat: ChatSession,
        watch: ContextWatch,
        fetch: Callable[[str], Document],
        parent: QObject | None = None,
    ) -> None:
        """fetch(document's id): its text; called on another thread. Raises StorageError."""
        super().__init__(parent)
        self._desk, self._measuring, self._chat, self._watch = desk, measuring, chat, watch
        self._encloser = Encloser(fetch)
        self._background: Background | None = None
        self._text = self._shown = ""
        self.preview: Enclosure | None = None
        self._preview = QTimer(self, singleShot=True, interval=PREVIEW_MS)
        self._preview.timeout.connect(self._ask_preview)
        desk.changed.connect(self._files_changed)

    def close(self) -> None:
        """End the thread."""
        self._preview.stop()
        if self._background is not None:
            self._background.close()

    def show_text(self, text: str) -> None:
        """The question is this so far: which passages fit it may be others now."""
        self._text = text
        if any(item.mode == "retrieval" for item in self._desk.items):
            self._preview.start()

    def admit(self, text: str, after: str | None, go: Go, refuse: Refuse) -> None:
        """Call go(what goes with the question) if the model can be asked this, else refuse(why).

        after: the message that it follows instead of the current one, "" = none.
        """
        if much := self._far_too_large():
            refuse(much)
        else:
            self._look_at_files(lambda: self._try(text, after, MOST_TOKENS, go, refuse), refuse)

    def look_at_files(self) -> None:
        """Find out whether files have changed since they were read; the desk tells of those that have."""
        self._look_at_files(lambda: None, lambda _: None)

    def _look_at_files(self, then: Callable[[], None], refuse: Refuse) -> None:
        """Call then(), or refuse(why) where a file has changed and that was not told before."""
        read = [(i.id, i.path, i.opened) for i in self._desk.items if i.path and i.opened and not i.changed]
        if not read:
            then()
            return

        def done(changed: list[str]) -> None:
            self._desk.mark_changed(changed)
            if changed:
                refuse(self._changed(changed[0]))
            else:
                then()

        def look() -> list[str]:
            from synthia_desktop.documents.changes import FileState, state_of

            return [id_ for id_, path, opened in read if state_of(path, opened) is FileState.CHANGED]

        self._thread().run(look, done, lambda error: refuse(self._in_words(error)))

    def _changed(self, item_id: str) -> SynthiaError:
        item = self._desk.item(item_id)
        return SynthiaError(
            self.tr("{name} has changed since it was read").format(name=item.name if item else ""),
            self.tr("Nothing was sent."),
            self.tr("Read it again, or send the message once more with what was read."),
        )

    def _far_too_large(self) -> ContextFullError | None:
        """Of what cannot fit anyway the model need not count every token, which takes many seconds."""
        large = self._desk.too_large()
        for item in self._desk.items:
            if item.id in large and (item.tokens or 0) > _FAR * max(large[item.id], 1):
                tokens, left = number_text(item.tokens or 0), number_text(large[item.id])
                return ContextFullError(
                    self.tr("{name} is too long").format(name=item.name),
                    self.tr("It has about {n} tokens, and the context has room for {left}.").format(
                        n=tokens, left=left
                    ),
                    self.tr("Use the passages that fit the question, or remove it."),
                    tokens=item.tokens or 0,
                    single=True,
                )
        return None

    def _try(self, text: str, after: str | None, tokens: int, go: Go, refuse: Refuse) -> None:
        asked = self._asked(text, after, self._desk.opened, tokens)

        def enclosed(enclosure: Enclosure | None) -> None:
            if tuple(self._desk.opened) != asked.opened:
                # Files came or went meanwhile: what is asked is what is seen.
                self._try(text, after, tokens, go, refuse)
                return
            by_passages = any(one.attachment.mode == "retrieval" for one in asked.opened)
            if by_passages and enclosure is not None and not enclosure.passages:
                refuse(self._no_passage())
                return
            whole = enclosure.asked(text) if enclosure else text
            self._watch.admit(whole, after, lambda: go(enclosure), lambda error: too_long(enclosure, error))

        def too_long(enclosure: Enclosure | None, error: SynthiaError) -> None:
            fewer = round(min(tokens, self._measuring.room or tokens) * _LATER)
            if enclosure and enclosure.passages and isinstance(error, ContextFullError) and fewer >= _LEAST_TOKENS:
                self._try(text, after, fewer, go, refuse)
            else:
                refuse(error)

        if not asked.opened and not asked.earlier:
            enclosed(None)
        else:
            self._run(asked, enclosed, refuse)

    def _in_words(self, error: Exception) -> SynthiaError:
        if isinstance(error, SynthiaError):
            return error
        return SynthiaError(
            self.tr("The attached files could not be prepared"),
            self.tr("Your message and the files are still here."),
            self.tr("Send it again; if it happens again, remove the files one by one."),
            f"{type(error).__name__}: {error}",
        )

    def _no_passage(self) -> SynthiaError:
        return SynthiaError(
            self.tr("No passage of the attached files fits into the context"),
            self.tr("What else is sent leaves no room for any. Your message and the files are still here."),
            self.tr("Remove a file that is sent whole, or load the model with a longer context."),
        )

    def _asked(self, text: str, after: str | None, opened: Sequence[Opened], tokens: int | None = None) -> Asked:
        conversation = self._chat.conversation
        branch = conversation.path(conversation.current_id if after is None else after or None)
        characters = passage_characters(opened, self._measuring.room, tokens)
        return Asked(text, tuple(opened), tuple(branch), characters, bool(self._desk.earlier))

    def _run(self, asked: Asked, done: Callable[[Enclosure | None], None], failed: Refuse) -> None:
        self._thread().run(lambda: self._encloser.enclose(asked), done, lambda error: failed(self._in_words(error)))

    def _thread(self) -> Background:
        if self._background is None:
            self._background = Background(self)
        return self._background

    def _files_changed(self) -> None:
        large = self._desk.too_large()
        shown = " ".join(f"{i.id}{i.mode}{i.opened is None}{i.id in large}" for i in self._desk.items)
        if shown != self._shown:
            self._shown = shown
            self._preview.start()

    def _ask_preview(self) -> None:
        """How many passages would go with the question now, and how the files fill the context."""
        too_large = self._desk.too_large()
        large = {item.opened.attachment.document for item in self._desk.items if item.opened and item.id in too_large}
        fitting = [one for one in self._desk.opened if one.attachment.document not in large]
        if not fitting:
            self.preview = None
            self._watch.set_enclosed("")
            return
        shown = self._shown

        def done(enclosure: Enclosure | None) -> None:
            if shown == self._shown and enclosure is not None:
                self.preview = enclosure
                counts: dict[str, int] = {}
                for passage in enclosure.passages:
                    counts[passage.document] = counts.get(passage.document, 0) + 1
                self._desk.show_passages(counts)
                self._watch.set_enclosed(enclosure.block)

        self._run(self._asked(self._text, None, fitting), done, self.failed.emit)
