"""Appends each turn to a file of the person's choosing when its answer has ended, as the model cards' loop does."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from synthia_desktop.core.conversation import Conversation, Message, MessageState, Role
from synthia_desktop.core.errors import ExchangeError
from synthia_desktop.core.prompt import jsonl_line
from synthia_desktop.ui.background import Background
from synthia_desktop.ui.chat.answering import Answering
from synthia_desktop.ui.settings_store import SettingsStore


class TurnLog(QObject):
    """failed(ExchangeError): a turn could not be appended; told once, until one can be again."""

    failed = Signal(object)

    def __init__(
        self, answering: Answering, settings: SettingsStore, background: Background, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._settings, self._background = settings, background
        self._told = False
        answering.finished.connect(self._append)

    def _append(self, conversation: Conversation, answer: Message) -> None:
        file = self._settings.value.turns_file
        question = conversation.messages.get(conversation.before(answer.id) or "")
        if not file or answer.state is MessageState.FAILED or question is None or question.role is not Role.USER:
            return
        line = jsonl_line(question.asked, answer.text)
        self._background.run(partial(_append_line, Path(file), line), self._appended, partial(self._tell, Path(file)))

    def _appended(self, _result: None) -> None:
        self._told = False

    def _tell(self, file: Path, error: Exception) -> None:
        if not self._told:
            self._told = True
            reason = getattr(error, "strerror", None) or str(error)
            self.failed.emit(
                ExchangeError(
                    self.tr("The turn was not appended"),
                    self.tr("{file}: {reason}. The chat itself is stored.").format(file=file, reason=reason),
                    self.tr("Choose another file in Settings, Chat."),
                )
            )


def _append_line(file: Path, line: str) -> None:
    with file.open("a", encoding="ascii", newline="\n") as stream:
        stream.write(line)
