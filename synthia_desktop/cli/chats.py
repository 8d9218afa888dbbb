"""Chats in the terminal: list, search, export, import."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable, Iterable, Iterator
from contextlib import closing
from pathlib import Path

from synthia_desktop.cli.options import Options
from synthia_desktop.cli.output import print_json
from synthia_desktop.cli.progress import ProgressLine, progress_line
from synthia_desktop.core.errors import ExchangeError, SynthiaError
from synthia_desktop.core.exchange import cards, own, page, words
from synthia_desktop.core.exchange.chat import Chat
from synthia_desktop.core.exchange.reading import Reader, Stopped
from synthia_desktop.core.exchange.words import when
from synthia_desktop.core.exchange.writing import Format, write_each, write_file
from synthia_desktop.core.folding import fold
from synthia_desktop.core.search_query import parse_query
from synthia_desktop.store.conversations import ConversationStore, Summary
from synthia_desktop.store.exchange import ImportSummary, Verdict, bring_in, look_through, stored_chats
from synthia_desktop.store.search import Search

UNTITLED = "New chat"


def chats(options: Options) -> int:
    """Do what was asked for; returns the exit code. Raises SynthiaError, KeyboardInterrupt."""
    act = {"list": _list, "search": _search, "export": _export, "import": _import}[options.action]
    options.paths.data_dir.mkdir(parents=True, exist_ok=True)
    with closing(ConversationStore(options.paths.database_file)) as store:
        try:
            return act(store, options)
        except Stopped:
            raise KeyboardInterrupt from None


def _list(store: ConversationStore, options: Options) -> int:
    summaries = store.summaries()
    if options.json:
        print_json({"chats": summaries})
        return 0
    for one in summaries:
        marks = [*(["pinned"] if one.pinned else []), *(["archived"] if one.archived else []), *one.tags]
        line = [one.id, when(one.updated), one.title or UNTITLED, *([f"[{', '.join(marks)}]"] if marks else [])]
        print("  ".join(line))
    if not summaries:
        print("There are no chats yet.", file=sys.stderr)
    return 0


def _search(_store: ConversationStore, options: Options) -> int:
    query = parse_query(" ".join(options.words))
    with closing(Search(options.paths.database_file)) as search:
        while search.index_more(1.0):
            pass
        found = search.find(query, most_chats=options.limit)
    if options.json:
        print_json({"chats": found})
        return 0
    for chat in found:
        print(f"{chat.conversation_id}  {when(chat.updated)}  {chat.title.text or UNTITLED}")
        for hit in chat.hits:
            print(f"    {'You' if hit.role == 'user' else hit.model_name or 'Synthia'}: {hit.snippet.text}")
        if chat.more:
            print(f"    and {chat.more} more")
    if not found:
        print(f"No chat contains “{' '.join(options.words)}”.", file=sys.stderr)
    return 0 if found else 1


def _export(store: ConversationStore, options: Options) -> int:
    ids = [_named(name, store.summaries()) for name in options.words] or None
    to = (options.to or Path()).expanduser().absolute()
    kind = Format(options.kind)
    count = len(ids if ids is not None else store.summaries())
    with progress_line(f"Exporting to {to.name}", options.json) as line:
        exported = _counted(stored_chats(store, ids), count, line)
        if kind.holds_many:
            pieces = own.write(exported, time.time()) if kind is Format.JSON else cards.write(exported)
            write_file(to, pieces, line.stopped)
            files = [to]
        else:
            files = write_each(to, exported, kind, _writer(kind, line.stopped))
    if options.json:
        print_json({"chats": count, "files": [str(file) for file in files]})
    else:
        print("\n".join(map(str, files)))
    return 0


def _writer(kind: Format, stopped: Callable[[], bool]) -> Callable[[Path, Chat], None]:
    def write(file: Path, chat: Chat) -> None:
        if kind is Format.MARKDOWN:
            write_file(file, words.markdown(chat), stopped)
        else:
            from synthia_desktop.markup.web import STYLES, render

            write_file(file, page.page(chat, render, STYLES), stopped)

    return write


def _counted(exported: Iterable[Chat], count: int, line: ProgressLine) -> Iterator[Chat]:
    for number, chat in enumerate(exported):
        if line.stopped():
            raise Stopped
        line.report_share(number / max(count, 1))
        yield chat


def _import(store: ConversationStore, options: Options) -> int:
    results: list[dict[str, object]] = []
    failed = False
    for name in options.words:
        try:
            results.append(_import_one(Path(name), store, options))
        except SynthiaError as error:
            print(f"synthia-desktop: {error}", file=sys.stderr)
            results.append({"path": name, "error": str(error)})
            failed = True
    if options.json:
        print_json({"files": results})
    return 1 if failed else 0


def _import_one(path: Path, store: ConversationStore, options: Options) -> dict[str, object]:
    with progress_line(f"Importing {path.name}", options.json) as line:
        reader = Reader(path, time.time(), line.report, line.stopped)
        summary = look_through(reader, store) if options.dry_run else bring_in(reader, store, ImportSummary())
    summary.problems += reader.problems
    counts = summary.counts
    if not options.json:
        did = "would be imported" if options.dry_run else "imported"
        here = counts[Verdict.HERE]
        print(f"{path}: {summary.added} chats with {summary.messages} messages {did}, {here} were here.")
        if counts[Verdict.CHANGED]:
            print(f"  {counts[Verdict.CHANGED]} of them have changed since an earlier import and are added as copies.")
        for problem in summary.problems:
            print(f"  {problem}")
    return {
        "path": str(path),
        "kinds": reader.kinds,
        "new": counts[Verdict.NEW],
        "changed": counts[Verdict.CHANGED],
        "here": counts[Verdict.HERE],
        "messages": summary.messages,
        "problems": summary.problems,
        "ids": summary.ids,
    }


def _named(name: str, summaries: list[Summary]) -> str:
    """The chat with this id, or the only one whose title has these words. Raises ExchangeError."""
    if any(one.id == name for one in summaries):
        return name
    found = [one for one in summaries if fold(name) in fold(one.title)]
    if len(found) == 1:
        return found[0].id
    some = "; ".join(f"{one.id} {one.title}" for one in found[:10])
    title = "Several chats have this title" if found else "There is no such chat"
    message = f"{name!r} may be {some}." if found else f"No title contains {name!r}."
    raise ExchangeError(title, message, "Name a chat by its id, as synthia-desktop chats list shows it.")
