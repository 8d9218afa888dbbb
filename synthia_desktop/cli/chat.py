"""Chat in the terminal: the turns given by --prompt, or a session, with the window's own engine and prompts."""

from __future__ import annotations

import importlib
import sys
import time
from collections.abc import Iterable, Iterator
from contextlib import nullcontext, suppress
from dataclasses import asdict, replace
from typing import TYPE_CHECKING

from synthia_desktop.cli.interrupt import stopped_by_ctrl_c
from synthia_desktop.cli.loading import LoadedModel, loaded_model
from synthia_desktop.cli.options import Options
from synthia_desktop.cli.output import print_json, quiet_stdout
from synthia_desktop.cli.presets import chosen
from synthia_desktop.core.answer_stats import AnswerStats
from synthia_desktop.core.attachments import Opened
from synthia_desktop.core.context import ChatPrompt
from synthia_desktop.core.conversation import Turn
from synthia_desktop.core.errors import ContextFullError, SynthiaError
from synthia_desktop.core.loading import LoadParams
from synthia_desktop.core.prompt import PromptModel, resolve_format
from synthia_desktop.core.sampling import SamplingParams
from synthia_desktop.core.variables import expand, values_here
from synthia_desktop.engine.protocol import AnswerEvent, ContextFilled, Finished, Summarised, Text

if TYPE_CHECKING:
    from synthia_desktop.cli.attaching import Files


def chat(options: Options) -> int:
    """Answer every prompt; returns the exit code. Raises SynthiaError, and KeyboardInterrupt after Ctrl+C."""
    # Before the model, which takes longer to load than it takes to find that a file is not there.
    opened = _read_files(options)
    params = LoadParams(gpu_layers=options.gpu_layers, context_length=options.ctx, threads=options.threads)
    with quiet_stdout() if options.json else nullcontext(), loaded_model(options, params) as model:
        files = _files(opened, model.info.context_length)
        conversation = Conversation(model, options, *chosen(options), files)
        if not options.json and not options.prompts:
            return _session(conversation)
        turns = [conversation.ask(prompt) for prompt in options.prompts or _lines()]
    if options.json:
        print_json({"load": conversation.load_facts(), "turns": turns})
    return 0


class Conversation:
    """One conversation with one loaded model. Answers are printed as they come unless JSON is wanted."""

    def __init__(
        self, loaded: LoadedModel, options: Options, system: str, sampling: SamplingParams, files: Files | None = None
    ) -> None:
        """system: with its variables, which stand for what is so now."""
        self._loaded = loaded
        self._engine = loaded.engine
        self._info = loaded.info
        self._options = options
        self._turns: list[Turn] = []
        self._system = expand(system, values_here(time.time(), loaded.info.name))
        self._sampling = sampling
        self.format = resolve_format(options.format, PromptModel.of(loaded.info))
        self._chat = ChatPrompt(self.format, self._system, (), chat_id="terminal", policy=options.when_full)
        self._out = 0
        self._files = files

    def ask(self, question: str) -> dict[str, object]:
        """Answer a message and keep the turn; gives its facts. Raises SynthiaError; KeyboardInterrupt if stopped."""
        stats = self.answer(question)
        if stats is None:
            raise KeyboardInterrupt
        facts = {name: value for name, value in asdict(stats).items() if name not in ("settings", "recipe")}
        attached = {"attached": self._files.told()} if self._files and len(self._turns) == 1 else {}
        return {"prompt": question, "answer": self._turns[-1].answer, **attached, **facts}

    def answer(self, question: str) -> AnswerStats | None:
        """Answer one message and keep the turn, with what was written so far when Ctrl+C stopped it (None then)."""
        question = self._with_files(question)
        chat = replace(self._chat, turns=(*self._turns, Turn(question)))
        answer = ""
        stats = None
        with stopped_by_ctrl_c(self._engine) as interrupted:
            for event in self._engine.answer(chat, self._sampling):
                if isinstance(event, Text):
                    answer += event.text
                    self._show(event.text)
                elif isinstance(event, Finished):
                    stats = event.stats
                    self._loaded.note(event)
                else:
                    self._note_context(event)
        self._show("\n")
        self._turns.append(Turn(question, answer))
        if stats is None or interrupted.is_set():
            return None
        if not self._options.json:
            print(_in_words(stats), file=sys.stderr)
        return stats

    def _with_files(self, question: str) -> str:
        """The question as the model is to see it."""
        if self._files is None:
            return question
        asked = self._files.ask(question, self._fits, first=not self._turns)
        if not self._turns and not self._options.json:
            self._files.tell()
        return asked

    def _fits(self, question: str) -> bool:
        """Whether the context has room for this question alone, with its answer."""
        chat = replace(self._chat, turns=(Turn(question),), summary="", summarised=0)
        try:
            return self._engine.measure(chat, self._sampling.max_tokens) is not None
        except ContextFullError:
            return False

    def _note_context(self, event: AnswerEvent) -> None:
        """Keep a summary for the next turns; tell which turns have left the context."""
        if isinstance(event, Summarised) and event.turns:
            self._chat = self._chat.with_summary(event.text, event.turns)
        if isinstance(event, ContextFilled) and event.use.start > self._out:
            self._out = event.use.start
            instead = ", a summary stands for them" if self._chat.summary else ""
            if not self._options.json:
                print(f"[the first {self._out} turns are no longer in the context{instead}]", file=sys.stderr)

    def load_facts(self) -> dict[str, object]:
        """What came of the load."""
        return {
            "model": self._info.name,
            "file": self._info.path,
            "format": self.format,
            "layers_offloaded": self._info.layers_offloaded,
            "layers_total": self._info.layers_total,
            "context": self._info.context_length,
            "devices": list(self._info.devices),
            "seconds": self._info.seconds,
            **self._loaded.facts(),
        }

    def introduction(self) -> str:
        """The loaded model in one line."""
        info = self._info
        return (
            f"{info.name}, loaded in {info.seconds:.1f} s: {info.layers_offloaded} of {info.layers_total} layers "
            f"on the GPU, context of {info.context_length} tokens, format {self.format}."
        )

    def _show(self, text: str) -> None:
        if not self._options.json:
            sys.stdout.write(text)
            sys.stdout.flush()


def _read_files(options: Options) -> list[Opened]:
    if not options.attach:
        return []
    # Imported here because most chats in the terminal have none.
    from synthia_desktop.cli.attaching import read_files

    return read_files(options.attach)


def _files(opened: list[Opened], context_length: int) -> Files | None:
    if not opened:
        return None
    from synthia_desktop.cli.attaching import Files

    return Files(opened, context_length)


def _session(conversation: Conversation) -> int:
    """Messages from the terminal until its end (Ctrl+D). A failed answer is told, and the session goes on."""
    at_terminal = sys.stdin.isatty()
    if at_terminal:
        with suppress(ImportError):
            importlib.import_module("readline")  # gives input() its line editing; Windows has its own
        print(f"{conversation.introduction()}\nCtrl+C stops an answer, Ctrl+D ends.", file=sys.stderr)
    failed = False
    for message in _typed() if at_terminal else _lines():
        try:
            stopped = conversation.answer(message) is None
        except SynthiaError as error:
            failed = True
            print(f"{error}", file=sys.stderr)
            continue
        if stopped and not at_terminal:
            raise KeyboardInterrupt
        if stopped:
            print("[stopped]", file=sys.stderr)
    return 1 if failed and not at_terminal else 0


def _typed() -> Iterator[str]:
    while True:
        try:
            message = input("> ")
        except EOFError:
            print()
            return
        if message.strip():
            yield message


def _lines() -> Iterable[str]:
    return (line.rstrip("\n") for line in sys.stdin if line.strip())


def _in_words(stats: AnswerStats) -> str:
    ends = {"length": ", cut at --max-tokens", "context": ", cut because the context is full"}
    speed = f"{stats.tokens_per_second:.1f} tok/s, first after {stats.first_token_s:.2f} s"
    return f"[{stats.generated_tokens} tokens, {speed}{ends.get(stats.finish_reason, '')}]"
