"""How long it takes to read attached files, to rank their passages, and to open a chat that has such files.

Run by hand:  .venv/bin/python -m tests.bench.documents [--pages 300] [--passages 1000] [--rounds 5] [FILE...]
Reads a PDF and a DOCX made of Python's own documentation, and the files that are named. Prints JSON, medians: seconds
from asking for a file to having its text, through the child process (a one-line text file shows what the process alone
takes), and pages per second; milliseconds to index the passages and to rank them by a question; milliseconds to load a
chat whose every tenth question has a file, beside the same chat without. Peers in the same run where they can be
imported (pip install --target DIR pypdfium2 bm25s, then PYTHONPATH=DIR): PDFium in this process, bm25s.
"""

from __future__ import annotations

import argparse
import importlib
import json
import re
import statistics
import sys
import tempfile
import textwrap
import time
from collections.abc import Callable, Sequence
from contextlib import closing, suppress
from itertools import cycle, islice
from pathlib import Path
from pydoc_data import topics
from typing import Any

from synthia_desktop.core.attachments import Attachment, Document, Kind, Opened, Passage
from synthia_desktop.core.conversation import Conversation, Message, Role
from synthia_desktop.core.enclosing import enclose
from synthia_desktop.core.passages import split
from synthia_desktop.documents.ranking import Ranking
from synthia_desktop.documents.reader import DocumentReader
from synthia_desktop.documents.terms import asked, terms
from synthia_desktop.store.conversations import ConversationStore
from tests.documents.files import docx, paragraph, pdf, put

QUESTIONS = (
    "How does a generator expression differ from a list comprehension?",
    "Which method is called when an attribute is deleted?",
    "What is the order in which operands are evaluated?",
)
LINES_OF_A_PAGE = 48


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("files", nargs="*", type=Path, metavar="FILE")
    parser.add_argument("--pages", type=int, default=300)
    parser.add_argument("--passages", type=int, default=1_000)
    parser.add_argument("--rounds", type=int, default=5)
    options = parser.parse_args()
    text = "\n\n".join(topics.topics.values())
    with tempfile.TemporaryDirectory() as folder:
        files = [*_made(Path(folder), text, options.pages), *options.files]
        figures = {
            "reading": {file.name: _reading(file, options.rounds) for file in files},
            "ranking": _ranking(text, options.passages, options.rounds),
            "chat": _chat(Path(folder), text, options.rounds),
        }
    json.dump(figures, sys.stdout, indent=2)
    print()


def _made(folder: Path, text: str, pages: int) -> list[Path]:
    lines = cycle([line for part in text.split("\n") for line in textwrap.wrap(part, 80) or [""]])
    sheets = ["\n".join(islice(lines, LINES_OF_A_PAGE)) for _ in range(pages)]
    paragraphs = [part for part in re.split(r"\n\s*\n", "\n".join(sheets)) if part.strip()]
    body = "".join(paragraph(" ".join(part.split()), "H1" if len(part) < 60 else "") for part in paragraphs)
    return [
        put(folder, "one line.txt", "One line.\n"),
        put(folder, "made.pdf", pdf(sheets)),
        put(folder, "made.docx", docx(body)),
    ]


def _reading(file: Path, rounds: int) -> dict[str, object]:
    attachment = DocumentReader().read(file).attachment
    seconds = _median(lambda: DocumentReader().read(file), rounds)
    figures: dict[str, object] = {"seconds": round(seconds, 3), "characters": attachment.characters}
    if attachment.kind is Kind.PDF:
        figures |= {"pages": attachment.pages, "pages_per_second": round(attachment.pages / seconds, 1)}
        if pdfium := _peer("pypdfium2"):
            other = _median(
                lambda: [page.get_textpage().get_text_bounded() for page in pdfium.PdfDocument(file)], rounds
            )
            figures["pdfium_pages_per_second"] = round(attachment.pages / other, 1)
    return figures


def _ranking(text: str, count: int, rounds: int) -> dict[str, object]:
    passages: list[Passage] = list(islice(cycle(split(Document.of(Kind.TEXT, text), "topics.txt")), count))
    ranking = Ranking(passages)
    figures: dict[str, object] = {
        "passages": len(passages),
        "characters": sum(len(passage.text) for passage in passages),
        "index_ms": _milliseconds(lambda: Ranking(passages), rounds),
        "question_ms": _milliseconds(lambda: [ranking.best(each, 8_000) for each in QUESTIONS], rounds, len(QUESTIONS)),
    }
    if bm25s := _peer("bm25s"):
        figures |= _by_bm25s(bm25s, passages, rounds)
    return figures


def _by_bm25s(library: Any, passages: Sequence[Passage], rounds: int) -> dict[str, object]:
    def indexed() -> Any:
        index = library.BM25(method="lucene")
        index.index([terms(passage.text) for passage in passages], show_progress=False)
        return index

    index = indexed()
    ask = lambda: [index.get_scores(asked(each)).argsort()[-8:] for each in QUESTIONS]  # noqa: E731
    return {
        "bm25s_index_ms": _milliseconds(indexed, rounds),
        "bm25s_question_ms": _milliseconds(ask, rounds, len(QUESTIONS)),
    }


def _chat(folder: Path, text: str, rounds: int) -> dict[str, object]:
    document = Document.of(Kind.TEXT, text[:40_000])
    opened = Opened(Attachment("topics.txt", Kind.TEXT, 1, "d", document.id, len(document.text)), document)
    figures: dict[str, object] = {"messages": 2_000}
    with closing(ConversationStore(folder / "chats.db")) as store:
        for name, every in (("without_files_ms", 0), ("with_files_ms", 20)):
            conversation = Conversation(name, name, "", 1.0, 1.0)
            for number in range(2_000):
                role = Role.ASSISTANT if number % 2 else Role.USER
                enclosed = enclose([opened]) if every and number % every == 0 else None
                words = text[number * 200 : number * 200 + 1_000]
                conversation.add(
                    Message(f"{name}{number}", conversation.current_id, role, words, created=1.0, enclosed=enclosed)
                )
            store.save(conversation, conversation.messages.values())
            figures[name] = _milliseconds(lambda name=name: store.load(name), rounds)
    return figures


def _peer(name: str) -> Any:
    with suppress(ImportError):
        return importlib.import_module(name)
    return None


def _median(work: Callable[[], object], rounds: int) -> float:
    seconds: list[float] = []
    for _ in range(rounds):
        begun = time.perf_counter()
        work()
        seconds.append(time.perf_counter() - begun)
    return statistics.median(seconds)


def _milliseconds(work: Callable[[], object], rounds: int, parts: int = 1) -> float:
    return round(_median(work, rounds) * 1_000 / parts, 2)


if __name__ == "__main__":
    main()
