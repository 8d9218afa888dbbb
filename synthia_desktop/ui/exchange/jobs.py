"""What is done with the files of chats: one function for each, to run on another thread."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path

from synthia_desktop.core.exchange import cards, own, page, words
from synthia_desktop.core.exchange.chat import Chat
from synthia_desktop.core.exchange.reading import Reader, Report, Stopped
from synthia_desktop.core.exchange.writing import Format, write_each, write_file
from synthia_desktop.core.said import said
from synthia_desktop.store.conversations import ConversationStore
from synthia_desktop.store.exchange import ImportSummary, bring_in, look_through, stored_chats
from synthia_desktop.ui.said import shown

Asked = Callable[[], bool]


def export(
    store: ConversationStore, ids: Sequence[str], kind: Format, to: Path, report: Report, stopped: Asked
) -> list[Path]:
    """Write these chats to a file, or, where the format holds one, to a folder; one chat always to a file.

    Gives the files. Raises ExchangeError, StorageError, Stopped.
    """
    chats = _counted(stored_chats(store, ids), len(ids), report, stopped)
    if kind is Format.JSON:
        write_file(to, own.write(chats, time.time()), stopped)
    elif kind is Format.CARDS:
        write_file(to, cards.write(chats), stopped)
    elif len(ids) == 1:
        for chat in chats:
            _write_one(to, chat, kind, stopped)
    else:
        return write_each(to, chats, kind, lambda file, chat: _write_one(file, chat, kind, stopped), shown)
    return [to]


def look(store: ConversationStore, path: Path, report: Report, stopped: Asked) -> ImportSummary:
    """What would be imported. Raises ExchangeError, StorageError, Stopped."""
    reader = Reader(path, time.time(), report, stopped)
    return _with_reader(look_through(reader, store), reader)


def bring(store: ConversationStore, path: Path, report: Report, stopped: Asked) -> ImportSummary:
    """Import it; chats that are stored already when the person stops it stay. Raises ExchangeError, StorageError."""
    reader, summary = Reader(path, time.time(), report, stopped), ImportSummary()
    try:
        bring_in(reader, store, summary)
    except Stopped:
        summary.problems.append(said("Stopped after {count:,} chats; these are kept.", count=summary.added))
    return _with_reader(summary, reader)


def _with_reader(summary: ImportSummary, reader: Reader) -> ImportSummary:
    summary.problems += reader.problems
    summary.kinds = reader.kinds
    return summary


def _write_one(file: Path, chat: Chat, kind: Format, stopped: Asked) -> None:
    if kind is Format.MARKDOWN:
        write_file(file, words.markdown(chat, shown), stopped)
    elif kind is Format.HTML:
        from synthia_desktop.markup.web import STYLES, render

        write_file(file, page.page(chat, render, STYLES, shown), stopped)
    else:
        from synthia_desktop.ui.exchange.pdf import write_pdf

        write_pdf(file, chat)


def _counted(chats: Iterable[Chat], count: int, report: Report, stopped: Asked) -> Iterator[Chat]:
    for number, chat in enumerate(chats):
        if stopped():
            raise Stopped
        report(number, count)
        yield chat
    report(count, count)
