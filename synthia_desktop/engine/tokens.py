"""From a prompt to the tokens that llama.cpp makes of it, with the person's text never taken for control tokens."""

import ctypes
import re
from collections.abc import Iterator
from typing import Any

from synthia_desktop.core.prompt import Prompt
from synthia_desktop.core.reasoning import reasoning_tokens

_TYPES = {0: "none", 1: "SPM", 2: "BPE", 3: "WPM", 4: "UGM", 5: "RWKV", 6: "PLaMo-2", 7: "test"}


class Vocabulary:
    """A loaded model's vocabulary. control_tokens: the control tokens' ids by their text."""

    def __init__(self, llama: Any, model: int) -> None:
        self._llama = llama
        self.handle: int = llama.llama_model_get_vocab(model)
        self.size: int = llama.llama_vocab_n_tokens(self.handle)
        self.kind = _TYPES.get(llama.llama_vocab_type(self.handle), "unknown")
        self.bos: int = llama.llama_vocab_bos(self.handle)
        self.eos: int = llama.llama_vocab_eos(self.handle)
        self.add_bos = bool(llama.llama_vocab_get_add_bos(self.handle)) and self.bos >= 0
        self._attributes: dict[int, int] = {}
        self.control_tokens = self._find_control_tokens()
        self._spoken = reasoning_tokens(self.control_tokens)
        self._pieces: dict[int, bytes] = {}
        self._buffer = ctypes.create_string_buffer(256)

    def text(self, token: int) -> str:
        """How the vocabulary spells a token; empty for none."""
        if not 0 <= token < self.size:
            return ""
        return (self._llama.llama_vocab_get_text(self.handle, token) or b"").decode("utf-8", "replace")

    def is_end(self, token: int) -> bool:
        """Whether a token ends an answer."""
        return bool(self._llama.llama_vocab_is_eog(self.handle, token))

    def piece(self, token: int) -> bytes:
        """The bytes that a token adds to a text: part of a character for some, and none for control tokens.

        Those that mark reasoning are written out, so that it can be told from the answer.
        """
        piece = self._pieces.get(token)
        if piece is None:
            length = self._to_piece(token)
            if length < 0:
                self._buffer = ctypes.create_string_buffer(-length)
                length = self._to_piece(token)
            piece = self._buffer.raw[:length]
            if not piece and self.text(token) in self._spoken:
                piece = self.text(token).encode()
            self._pieces[token] = piece
        return piece

    def tokenize(self, prompt: Prompt) -> list[int]:
        """As llama.cpp would tokenize the whole text, except that control tokens count in control segments only.

        A BOS token is added when the prompt and the vocabulary both ask for it, and never a second one; no EOS token.
        """
        tokens = [self.bos] if prompt.add_bos and self.add_bos else []
        for part in self._parts(prompt):
            if isinstance(part, str):
                tokens += self._tokenize_plain(part)
            elif not (part == self.bos and tokens == [self.bos]):
                tokens.append(part)
        return tokens

    def count(self, text: str) -> int:
        """How many tokens a plain text has by itself."""
        return len(self._tokenize_plain(text)) if text else 0

    def _parts(self, prompt: Prompt) -> Iterator[str | int]:
        """Runs of plain text, as long as possible so that words are not cut at a segment's edge, and control tokens."""
        plain = ""
        strip_left = False
        for segment in prompt.segments:
            for at, text in enumerate(self._split(segment.text) if segment.control else [segment.text]):
                if at % 2 == 0:
                    plain += text.lstrip() if strip_left and not plain else text
                    continue
                token = self.control_tokens[text]
                attributes = self._attributes[token]
                if attributes & self._llama.LLAMA_TOKEN_ATTR_LSTRIP:
                    plain = plain.rstrip()
                if plain:
                    yield plain
                yield token
                plain = ""
                strip_left = bool(attributes & self._llama.LLAMA_TOKEN_ATTR_RSTRIP)
        if plain:
            yield plain

    def _split(self, text: str) -> list[str]:
        """Plain text at even places, control tokens at odd ones. Longer tokens win, as in llama.cpp."""
        found = sorted((token for token in self.control_tokens if token in text), key=len, reverse=True)
        return re.split("(" + "|".join(map(re.escape, found)) + ")", text) if found else [text]

    def _tokenize_plain(self, text: str) -> list[int]:
        data = text.encode("utf-8", "replace")
        room = len(data) + 8
        while True:
            buffer = (self._llama.llama_token * room)()
            count = self._llama.llama_tokenize(self.handle, data, len(data), buffer, room, False, False)
            if count >= 0:
                return buffer[:count]
            room = -count

    def _to_piece(self, token: int) -> int:
        return self._llama.llama_token_to_piece(self.handle, token, self._buffer, len(self._buffer), 0, False)

    def _find_control_tokens(self) -> dict[str, int]:
        llama, handle = self._llama, self.handle
        control = llama.LLAMA_TOKEN_ATTR_CONTROL | llama.LLAMA_TOKEN_ATTR_UNKNOWN
        attribute = llama.llama_vocab_get_attr
        found: dict[str, int] = {}
        for token in range(self.size):
            attributes = attribute(handle, token)
            if attributes & control and (text := self.text(token)):
                found[text] = token
                self._attributes[token] = attributes
        return found
