"""Which turns of a chat fit into the context, found with few tokenisations however long the chat is."""

from collections.abc import Callable
from dataclasses import dataclass

from synthia_desktop.core.context import ChatPrompt, ContextUse, first_turn_in, reserved_for
from synthia_desktop.core.conversation import Turn
from synthia_desktop.core.errors import ContextFullError
from synthia_desktop.core.prompt import Prompt, PromptModel
from synthia_desktop.core.said import said
from synthia_desktop.engine.tokens import Vocabulary

MOST_SIZES = 50_000
"""Turns whose sizes are remembered."""

_SAMPLE = Turn("a", "a")


@dataclass(frozen=True)
class Fit:
    """A chat as far as it fits: from turn `start` on. tokens: the prompt's, as the tokenizer makes them."""

    chat: ChatPrompt
    start: int
    prompt: Prompt
    tokens: list[int]
    use: ContextUse


class Fitter:
    """For one loaded model. length: of its context in tokens. All its methods raise PromptFormatError."""

    def __init__(self, vocabulary: Vocabulary, model: PromptModel, length: int) -> None:
        self._vocabulary, self._model, self.length = vocabulary, model, length
        self._sizes: dict[Turn, int] = {}
        self._extra: dict[tuple[str, bool], int] = {}

    @property
    def template(self) -> str | None:
        """The model's own chat template."""
        return self._model.chat_template

    def tokens(self, chat: ChatPrompt, start: int) -> list[int]:
        """The prompt's with the turns from `start` on."""
        return self._tokenized(chat.render(start, self._model))

    def start(self, chat: ChatPrompt, least: int, limit: int) -> int:
        """The first turn, not before `least`, from which on the chat has at most `limit` tokens; else its last one."""
        return first_turn_in(
            len(chat.turns) - 1, least, limit, self._size(chat), lambda start: len(self.tokens(chat, start))
        )

    def fit(self, chat: ChatPrompt, start: int, max_tokens: int) -> Fit:
        """The chat with the turns from `start` on. Raises ContextFullError where they leave no room for an answer."""
        prompt = chat.render(start, self._model)
        tokens = self._tokenized(prompt)
        if len(tokens) >= self.length:
            raise self._too_long(chat, start, len(tokens))
        return Fit(chat, start, prompt, tokens, self._use(start, len(tokens), max_tokens))

    def whole(self, chat: ChatPrompt, max_tokens: int) -> Fit:
        """The chat with all its turns. Raises ContextFullError where they leave no room for an answer."""
        size, total = self._size(chat), 0
        for turn in reversed(range(len(chat.turns))):
            total += size(turn)
            if total > 2 * self.length:  # no need to know by how much
                raise self._too_long(chat, 0, total, at_least=True)
        return self.fit(chat, 0, max_tokens)

    def single(self, chat: ChatPrompt) -> int:
        """How many tokens the open question has with the system prompt and its marks, without any earlier turn."""
        return len(self.tokens(chat, len(chat.turns) - 1))

    def _use(self, start: int, used: int, max_tokens: int) -> ContextUse:
        reserved = min(reserved_for(max_tokens, self.length), self.length - used)
        return ContextUse(start, used, reserved, self.length)

    def _too_long(self, chat: ChatPrompt, start: int, tokens: int, *, at_least: bool = False) -> ContextFullError:
        single = tokens if start == len(chat.turns) - 1 else self.single(chat)
        if single >= self.length:
            return ContextFullError(
                "The message is too long for the context",
                said(
                    "It has {single:,} tokens with the system prompt, and the context holds {length:,}, the "
                    "answer among them. The text is kept.",
                    single=single,
                    length=self.length,
                ),
                "Shorten it, or load the model with a longer context.",
                tokens=single,
                total=self.length,
                single=True,
            )
        return ContextFullError(
            "The context is full",
            said(
                "The conversation has more than {tokens:,} tokens, and the context holds {length:,}, the answer among "
                "them. Nothing was lost."
                if at_least
                else "The conversation has {tokens:,} tokens, and the context holds {length:,}, the answer among "
                "them. Nothing was lost.",
                tokens=tokens,
                length=self.length,
            ),
            "Let the oldest messages leave the context, load the model with a longer one, or start a new chat.",
            tokens=tokens,
            total=self.length,
        )

    def _tokenized(self, prompt: Prompt) -> list[int]:
        # A model without a BOS token and a prompt without a letter still need something to go on from.
        return self._vocabulary.tokenize(prompt) or [max(self._vocabulary.bos, 0)]

    def _size(self, chat: ChatPrompt) -> Callable[[int], int]:
        """About how many tokens a turn takes: its texts' and what the format adds to each. Remembered by its text."""
        extra = self._added(chat)

        def size(number: int) -> int:
            turn = chat.turns[number]
            if turn.answer is None and number < len(chat.turns) - 1:
                return 0  # no prompt has it
            known = self._sizes.get(turn)
            if known is None:
                if len(self._sizes) >= MOST_SIZES:
                    self._sizes.clear()
                known = self._sizes[turn] = self._vocabulary.count(turn.user) + self._vocabulary.count(
                    turn.answer or ""
                )
            return known + extra

        return size

    def _added(self, chat: ChatPrompt) -> int:
        """Tokens that the format adds to a turn of two letters."""
        key = chat.format_name, bool(chat.system)
        if key not in self._extra:
            lengths = [
                len(self.tokens(ChatPrompt(chat.format_name, chat.system, (*turns, Turn("a"))), 0))
                for turns in ((_SAMPLE,), (_SAMPLE, _SAMPLE))
            ]
            self._extra[key] = max(lengths[1] - lengths[0] - 2, 0)
        return self._extra[key]
