"""Lets a screen reader hear the answer that is being written: in whole sentences, a few at a time."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QWidget

from synthia_desktop.core.conversation import Message, MessageState
from synthia_desktop.core.reasoning import Reasoned, marks_of, split
from synthia_desktop.markup.spoken import SpokenText
from synthia_desktop.ui.chat.announce import announce
from synthia_desktop.ui.chat.session import ChatSession
from synthia_desktop.ui.model_session import ModelSession
from synthia_desktop.ui.settings_store import SettingsStore

PACE_MS = 1_500
"""So often what has become whole is said: several short sentences together, and never single words."""


class Announcer(QObject):
    """Follows the open chat. By the setting it says each sentence, only beginning and end, or nothing.

    Nothing is done at all as long as no screen reader listens.
    """

    def __init__(
        self,
        chat: ChatSession,
        models: ModelSession,
        settings: SettingsStore,
        view: QWidget,
        say: Callable[[QWidget, str], None] = announce,
    ) -> None:
        super().__init__(view)
        self._models, self._settings, self._view, self._say = models, settings, view, say
        self._text, self._fed = "", 0
        self._thinks = False
        self._spoken = self._fresh()
        self._pace = QTimer(self, interval=PACE_MS)
        self._pace.timeout.connect(self._say_sentences)
        chat.answer_started.connect(self._start)
        chat.text_added.connect(self._add)
        chat.answer_finished.connect(self._finish)
        chat.answer_dropped.connect(self._forget)
        chat.replaced.connect(self._forget)

    @property
    def _mode(self) -> str:
        return self._settings.value.announcements if QAccessible.isActive() else "off"

    def _fresh(self) -> SpokenText:
        return SpokenText(self.tr("Code."), self.tr("Code in {language}."))

    def _parted(self, text: str, *, growing: bool = False) -> Reasoned:
        info = self._models.state.info
        return split(text, marks_of(info.chat_template if info else None), growing=growing)

    def _start(self, answer: Message) -> None:
        self._text, self._fed, self._thinks = answer.text, 0, False
        self._spoken = self._fresh()
        if self._mode == "off":
            return
        self._say(self._view, self.tr("Synthia is answering."))
        if self._mode == "sentences":
            # What an answer that goes on had already was heard before.
            self._fed = len(self._parted(answer.text, growing=True).answer)
            self._pace.start()

    def _add(self, event: object) -> None:
        if self._pace.isActive():
            self._text += event.text  # type: ignore[attr-defined] -- engine.protocol.Text, which the window loads later

    def _say_sentences(self) -> None:
        parted = self._parted(self._text, growing=True)
        if parted.is_open and not self._thinks:
            self._thinks = True
            self._say(self._view, self.tr("It thinks before it answers."))
        new, self._fed = parted.answer[self._fed :], max(self._fed, len(parted.answer))
        if sentences := self._spoken.feed(new):
            self._say(self._view, " ".join(sentences))

    def _finish(self, answer: Message) -> None:
        mode = self._mode
        words: list[str] = []
        if mode == "sentences" and self._pace.isActive():
            words = [*self._spoken.feed(self._parted(answer.text).answer[self._fed :]), *self._spoken.end()]
        self._pace.stop()
        if mode != "off" and answer.state is not MessageState.FAILED:
            stopped = answer.state is MessageState.STOPPED
            end = self.tr("The answer was stopped.") if stopped else self.tr("The answer is finished.")
            self._say(self._view, " ".join([*words, end]))

    def _forget(self, _of: object) -> None:
        self._pace.stop()
