"""The engine as the program uses it: plain blocking calls that survive whatever happens to the child process."""

from __future__ import annotations

import os
from collections.abc import Callable, Generator
from contextlib import closing
from dataclasses import replace
from pathlib import Path

from synthia_desktop.core.context import ChatPrompt, ContextUse
from synthia_desktop.core.errors import EngineLostError
from synthia_desktop.core.loading import LoadParams, ModelInfo
from synthia_desktop.core.memory import MemoryUse
from synthia_desktop.core.prompt import Prompt
from synthia_desktop.core.sampling import LIMITS, SamplingParams
from synthia_desktop.core.saved_states import StateFolder
from synthia_desktop.engine.link import EngineLink
from synthia_desktop.engine.partial import PartialAnswer
from synthia_desktop.engine.protocol import (
    AnswerChat,
    AnswerEvent,
    Bench,
    BenchResult,
    ChatMeasured,
    Counted,
    CountTokens,
    Describe,
    Description,
    DryRun,
    Finished,
    Generate,
    KeepState,
    LoadProgress,
    MeasureChat,
    Planned,
    Request,
    StateKept,
)


class EngineClient(EngineLink):
    """One thread drives it; stop() may be called from any thread. What happens to the child is EngineLink's affair."""

    def load(
        self, path: Path | str, params: LoadParams, on_event: Callable[[LoadProgress], None] | None = None
    ) -> ModelInfo | None:
        """Replace the loaded model by another. None = stopped: no model is loaded then.

        Raises ModelFileError, ModelLoadError, OutOfMemoryError or EngineLostError; no model is loaded then either.
        """
        self.unload()
        self._on_event = on_event
        self._begin()
        try:
            if self._load(str(path), params):
                self._wanted = self._in_child
        finally:
            self._finish()
        return self._info

    def unload(self) -> None:
        """Forget the model. All its memory goes back to the system with the child process, which ends here."""
        self._wanted = None
        self._info = None
        if self._in_child is not None or self._overdue or self._dying:
            self.close()

    def generate(
        self, prompt: Prompt, sampling: SamplingParams, recipe: str = ""
    ) -> Generator[AnswerEvent, None, None]:
        """Answer a prompt. The last event is Finished, with finish_reason "cancelled" after a stop.

        A missing seed is drawn. Closing the iterator early stops the answer. recipe: from the stats of an answer
        that is to come out again: with the same prompt, sampling and load it is the same to the last letter.
        Raises ContextFullError, EngineLostError, or what load raises.
        """
        return self._write(lambda number, seeded: Generate(number, prompt, seeded, recipe), sampling)

    def answer(
        self, chat: ChatPrompt, sampling: SamplingParams, states: StateFolder | None = None, recipe: str = ""
    ) -> Generator[AnswerEvent, None, None]:
        """Answer a chat's last question with as much of the chat as fits, by its policy; else as generate.

        states: where chats' KV caches are kept, so that one that was left goes on without being read again.
        Raises PromptFormatError too.
        """
        return self._write(lambda number, seeded: AnswerChat(number, chat, seeded, states, recipe), sampling)

    def keep_state(self, states: StateFolder, chat_id: str = "", wait: bool = False) -> int:
        """Save the KV cache if it is this chat's ("" = whichever's), of the model that is in memory now; gives bytes.

        wait: until they are on the disk, or stop() is called; otherwise they are written while the engine goes on.
        Nothing is loaded for it. Raises EngineLostError.
        """
        if self._wanted is None or self._in_child != self._wanted or not self.running:
            return 0
        kept = self._single(KeepState(self._next_id(), states, chat_id, wait), needs_model=False)
        return kept.size if isinstance(kept, StateKept) else 0

    def measure(self, chat: ChatPrompt, max_tokens: int) -> ContextUse | None:
        """How the chat would fill the context, with an answer of at most so many tokens; None = stopped.

        Raises ContextFullError where it does not fit by its policy, PromptFormatError, EngineLostError, or what load
        raises.
        """
        measured = self._single(MeasureChat(self._next_id(), chat, max_tokens))
        return measured.use if isinstance(measured, ChatMeasured) else None

    def _write(
        self, ask: Callable[[int, SamplingParams], Request], sampling: SamplingParams
    ) -> Generator[AnswerEvent, None, None]:
        if sampling.seed is None:
            sampling = replace(sampling, seed=int.from_bytes(os.urandom(8), "big") % (int(LIMITS["seed"][1]) + 1))
        partial = PartialAnswer(sampling.seed or 0)
        self._begin()
        try:
            if self._ready():
                with closing(self._exchange(ask(self._next_id(), sampling))) as events:
                    for event in events:
                        partial.see(event)
                        if isinstance(event, AnswerEvent):
                            yield event
                        if isinstance(event, Finished):
                            return
            yield partial.cancelled()
        finally:
            self._finish()

    def count_tokens(self, prompt: Prompt) -> int:
        """How many tokens the model makes of a prompt; 0 = stopped. Raises EngineLostError, or what load raises."""
        counted = self._single(CountTokens(self._next_id(), prompt))
        return counted.tokens if isinstance(counted, Counted) else 0

    def bench(
        self, prompt_tokens: int = 128, generated_tokens: int = 64, repetitions: int = 3, depth: int = 0
    ) -> BenchResult | None:
        """Measure the loaded model's speed; None = stopped. The KV cache is emptied.

        depth: tokens that the context holds before each measurement; 0 prompt or generated tokens are not measured.
        Raises ContextFullError, EngineLostError, or what load raises.
        """
        result = self._single(Bench(self._next_id(), prompt_tokens, generated_tokens, repetitions, depth))
        return result if isinstance(result, BenchResult) else None

    def describe(self) -> Description:
        """The engine build and the devices that it sees. Raises EngineLostError; ModelLoadError without an engine."""
        description = self._single(Describe(self._next_id()), needs_model=False)
        if isinstance(description, Description):
            return description
        raise EngineLostError("The engine was stopped", "It was stopped before it had described itself.", "Try again.")

    def dry_run(self, file: Path, params: LoadParams) -> MemoryUse:
        """What a model would use of each device's memory with these settings; a loaded model stays loaded.

        file: a model file, or what core.plan_file has made of one. Give plans a client of their own: they would wait
        for an answer, and a header that llama.cpp dies of would take the loaded model along.
        Raises ModelFileError, ModelLoadError, EngineLostError.
        """
        self._loading = file.name
        try:
            planned = self._single(DryRun(self._next_id(), str(file), params), needs_model=False)
        finally:
            self._loading = ""
        if isinstance(planned, Planned):
            return planned.memory
        raise EngineLostError("The engine was stopped", "It was stopped before it had made the plan.", "Try again.")
