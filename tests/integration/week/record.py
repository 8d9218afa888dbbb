"""What should be in a data folder, kept by the week's script itself: no line of it comes out of the database."""

from __future__ import annotations

import json
from contextlib import closing
from dataclasses import asdict, dataclass, field
from pathlib import Path

from synthia_desktop.core.conversation import Conversation
from synthia_desktop.store.conversations import ConversationStore


@dataclass
class RecordedChat:
    """branches: the texts of each, from the first message to the last. shown: which of them."""

    title: str
    branches: list[list[str]]
    shown: int = 0
    pinned: bool = False
    tags: list[str] = field(default_factory=list[str])
    files: list[str] = field(default_factory=list[str])

    @property
    def texts(self) -> list[str]:
        """The branch that is shown."""
        return self.branches[self.shown]

    def fork(self, kept: int, *texts: str) -> None:
        """Another branch beside the shown one, after so many of its messages."""
        self.branches.append([*self.texts[:kept], *texts])
        self.shown = len(self.branches) - 1


@dataclass
class Record:
    """open_id: the chat that the window shows. facts: what else the script has to remember from one day to another."""

    chats: dict[str, RecordedChat] = field(default_factory=dict[str, RecordedChat])
    open_id: str = ""
    facts: dict[str, str] = field(default_factory=dict[str, str])

    @property
    def open(self) -> RecordedChat:
        return self.chats[self.open_id]

    def save(self, file: Path) -> None:
        part = file.with_suffix(".part")
        part.write_text(json.dumps(asdict(self), ensure_ascii=False), "utf-8")
        part.replace(file)

    @staticmethod
    def load(file: Path) -> Record:
        if not file.exists():
            return Record()
        data = json.loads(file.read_text("utf-8"))
        chats = {id_: RecordedChat(**chat) for id_, chat in data["chats"].items()}
        return Record(chats, data["open_id"], data["facts"])

    def differences(self, database: Path) -> list[str]:
        """What a database has otherwise, in words; nobody else may have it open."""
        with closing(ConversationStore(database)) as store:
            summaries = {summary.id: summary for summary in store.summaries()}
            told = [f"{chat.title!r} is gone" for id_, chat in self.chats.items() if id_ not in summaries]
            told += [f"nobody made {summary.title!r}" for id_, summary in summaries.items() if id_ not in self.chats]
            for id_, summary in summaries.items():
                if (chat := self.chats.get(id_)) is None:
                    continue
                stored = store.load(id_)
                pairs = {
                    "title": (chat.title, summary.title),
                    "pinned": (chat.pinned, summary.pinned),
                    "tags": (sorted(chat.tags), sorted(summary.tags)),
                    "branches": (sorted(chat.branches), branches_of(stored)),
                    "shown branch": (chat.texts, [message.text for message in stored.branch()]),
                    "files": (chat.files, files_of(stored, store)),
                }
                told += [f"{chat.title!r}: {name} {a!r} is {b!r}" for name, (a, b) in pairs.items() if a != b]
        return told


def branches_of(chat: Conversation) -> list[list[str]]:
    """The texts of every branch that can be seen, sorted."""
    there = [message for message in chat.messages.values() if message.deleted is None]
    parents = {message.parent_id for message in there}
    leaves = [message.id for message in there if message.id not in parents]
    return sorted([message.text for message in chat.path(leaf)] for leaf in leaves)


def files_of(chat: Conversation, store: ConversationStore) -> list[str]:
    """The whole texts of the attached documents, in order."""
    from synthia_desktop.store.documents import DocumentStore

    documents = DocumentStore(store)
    enclosed = [message.enclosed for message in chat.branch() if message.enclosed is not None]
    return [documents.get(each.document).text for one in enclosed for each in one.attachments]
