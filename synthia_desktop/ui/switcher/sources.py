"""Gathers what the quick switcher offers: the stored chats, the models on this computer, and the window's actions."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from synthia_desktop.core.conversation import Role
from synthia_desktop.core.quick_match import Name, name_of
from synthia_desktop.store.conversations import Summary
from synthia_desktop.ui.actions import ActionSpec
from synthia_desktop.ui.ahead import Ahead
from synthia_desktop.ui.chat.session import ChatSession
from synthia_desktop.ui.model_choices import ModelChoice, model_choices
from synthia_desktop.ui.model_session import ModelSession, Stage
from synthia_desktop.ui.settings_store import SettingsStore
from synthia_desktop.ui.switcher.entries import Entry, Kind

if TYPE_CHECKING:
    from synthia_desktop.store.search import FoundChat, Hit
    from synthia_desktop.ui.library_service import LibraryService
    from synthia_desktop.ui.switcher.fits import ModelFits

MOST_USED = 12
HEAVY = ("synthia_desktop.ui.manager", "synthia_desktop.ui.plan_service", "synthia_desktop.ui.switcher.fits")
"""What lists models and plans them, with all that it imports."""


class Sources(QObject):
    """models_changed: there are other models, or something else is known of them."""

    models_changed = Signal()

    def __init__(
        self,
        chat: ChatSession,
        models: ModelSession,
        settings: SettingsStore,
        actions: Callable[[], Sequence[ActionSpec]],
        library: Callable[[], LibraryService],
        fits: Callable[[], ModelFits],
        parent: QObject,
    ) -> None:
        """library, fits: asked when the models are first listed."""
        super().__init__(parent)
        self._chat, self._models, self._settings, self._actions = chat, models, settings, actions
        self._ask_library, self._ask_fits = library, fits
        self._library: LibraryService | None = None
        self._fits: ModelFits | None = None
        self._summaries: Sequence[Summary] = ()
        self._names: dict[str, Name] = {}
        self._used: list[str] = []
        models.changed.connect(self.models_changed)
        self._ahead = Ahead(HEAVY, self)
        self._ahead.done.connect(self.begin)
        self._ahead.done.connect(self.models_changed)

    def set_chats(self, summaries: Sequence[Summary]) -> None:
        """The stored chats, in any order."""
        self._summaries = summaries

    def begin(self) -> None:
        """The switcher opens: look for models. What that needs is imported first, which takes a moment."""
        if not self._ahead.is_done:
            self._ahead.start()
            return
        if self._library is None:
            self._library = self._ask_library()
            self._library.models_changed.connect(self.models_changed)
        self._library.refresh()

    def close(self) -> None:
        """End what was begun."""
        self._ahead.close()

    def look_at_fits(self, entries: Sequence[Entry]) -> None:
        """Find out whether these models would run here; models_changed follows."""
        if not self._ahead.is_done:
            return
        if self._fits is None:
            self._fits = self._ask_fits()
            self._fits.changed.connect(self.models_changed)
        self._fits.look([entry.key for entry in entries])

    def chats(self) -> list[Entry]:
        """The newest first, but the open one last: nobody wants to go where they are."""
        here = self._chat.conversation.id
        listed = sorted(self._summaries, key=lambda one: (one.id == here, one.archived, -one.updated))
        return [self._chat_entry(one, one.id == here) for one in listed]

    def models(self) -> list[Entry]:
        """The one in use first, then those used last, then the others."""
        found = self._library.models if self._library is not None else ()
        choices = model_choices(found, self._settings.value.recent_models, self._models.state.path)
        return [self._model_entry(choice) for choice in sorted(choices, key=lambda one: not one.current)]

    def actions(self) -> list[Entry]:
        """Those used last first, then in the order of the menus; what cannot be done now is at the end."""
        specs = list(self._actions())
        order = {name: at for at, name in enumerate(self._used)}
        entries = [
            Entry(Kind.ACTION, one.name, self._name(one.name), one.icon, keys=one.shown_keys, why_not=one.why_not())
            for one in specs
        ]
        return sorted(entries, key=lambda one: (bool(one.why_not), order.get(one.key, MOST_USED)))

    def action(self, name: str) -> ActionSpec:
        """Raises StopIteration for a name that no action has."""
        return next(one for one in self._actions() if one.name == name)

    def used(self, name: str) -> None:
        """An action was chosen here: it stands above the others next time."""
        self._used = [name, *(one for one in self._used if one != name)][:MOST_USED]

    def messages(self, chats: Sequence[FoundChat], most: int) -> list[Entry]:
        """What a search has found in the chats."""
        hits = [(chat, hit) for chat in chats for hit in chat.hits]
        return [self._message_entry(chat, hit) for chat, hit in hits[:most]]

    def _name(self, text: str) -> Name:
        """Made once for each text: with many chats that is most of the work."""
        if (known := self._names.get(text)) is None:
            known = self._names[text] = name_of(text)
        return known

    def _chat_entry(self, one: Summary, here: bool) -> Entry:
        mark = self.tr("Open") if here else self.tr("Archived") if one.archived else ""
        if one.id == self._chat.writing_in:
            mark = self.tr("Writing")
        icon = "archive" if one.archived else "pin" if one.pinned else "message-square"
        name = self._name(one.title or self.tr("New chat"))
        return Entry(Kind.CHAT, one.id, name, icon, ", ".join(one.tags), when=one.updated, mark=mark)

    def _model_entry(self, choice: ModelChoice) -> Entry:
        stage = self._models.state.stage
        states = {
            Stage.READY: self.tr("Loaded"),
            Stage.LOADING: self.tr("Loading"),
            Stage.UNLOADED: self.tr("Unloaded"),
            Stage.FAILED: self.tr("Not loaded"),
        }
        mark = states.get(stage, "") if choice.current else ""
        text = f"{choice.name} {choice.tag}".strip()
        detail = self.tr("Built in, knows its sample questions") if choice.is_demo else choice.detail
        badge = self._fits.badge(choice.path) if self._fits is not None else None
        return Entry(Kind.MODEL, choice.path, self._name(text), "box", detail, mark=mark, badge=badge)

    def _message_entry(self, chat: FoundChat, hit: Hit) -> Entry:
        who = self.tr("You") if hit.role is Role.USER else hit.model_name or self.tr("Synthia")
        title = chat.title.text or self.tr("New chat")
        about = self.tr("{who} in “{chat}”").format(who=who, chat=title)
        return Entry(
            Kind.MESSAGE,
            hit.message_id,
            name_of(hit.snippet.text),
            "text-search",
            about,
            when=hit.created,
            chat_id=chat.conversation_id,
            snippet=hit.snippet,
        )
