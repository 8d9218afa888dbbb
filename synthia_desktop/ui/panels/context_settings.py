"""The context panel at work: it shows how the open chat fills its context, and stores what the chat does when full."""

from __future__ import annotations

from dataclasses import replace
from typing import cast

from PySide6.QtCore import QObject

from synthia_desktop.core.chat_options import ContextPolicy
from synthia_desktop.ui.chat.context import ContextWatch
from synthia_desktop.ui.chat.session import ChatSession
from synthia_desktop.ui.panels.context_panel import ContextPanel
from synthia_desktop.ui.theme import Theme


class ContextSettings(QObject):
    """panel: what is shown at the right."""

    def __init__(self, theme: Theme, chat: ChatSession, watch: ContextWatch, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._chat, self._watch = chat, watch
        self._left = 0
        self.panel = ContextPanel(theme)
        self.panel.policy_changed.connect(self._store)
        watch.filled.connect(self._show_use)
        watch.moved.connect(self._show_all)
        self._show_all()

    def _store(self, policy: str) -> None:
        options = self._chat.conversation.options
        self._chat.set_options(replace(options, context_policy=cast("ContextPolicy", policy)))

    def _show_use(self) -> None:
        self.panel.set_use(self._watch.use, self._left)

    def _show_all(self) -> None:
        begins = self._watch.begins_at
        branch = self._chat.conversation.branch()
        self._left = next((number for number, one in enumerate(branch) if one.id == begins), 0) if begins else 0
        self.panel.set_policy(self._chat.conversation.options.context_policy)
        self._show_use()
