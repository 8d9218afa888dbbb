"""The demo model's vocabulary: SentencePiece pieces with byte fallback, laid out as Llama 2's."""

import io
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

import sentencepiece
from samples import Pair, Text

UNKNOWN, BOS, EOS = 0, 1, 2
IGNORED = -100
VOCABULARY_SIZE = 1024


def train_tokenizer(text: Text) -> sentencepiece.SentencePieceProcessor:
    """Byte-pair encoding over the written text, with the settings that Llama 2's vocabulary was trained with."""
    pairs = [*text.singles, *(pair for turns in text.conversations for pair in turns)]
    lines = [line for pair in pairs for part in pair for line in part.split("\n")]
    lines += [f"USER: {line}" for line in lines] + ["ASSISTANT:", "SYSTEM:"] * len(lines)
    lines += [*text.system_messages, text.unknown_answer, *text.unknown_subjects, *text.unknown_patterns]
    model = io.BytesIO()
    sentencepiece.SentencePieceTrainer.train(
        sentence_iterator=iter(lines),
        model_writer=model,
        model_type="bpe",
        vocab_size=VOCABULARY_SIZE,
        byte_fallback=True,
        split_digits=True,
        normalization_rule_name="identity",
        remove_extra_whitespaces=False,
        allow_whitespace_only_pieces=True,
        character_coverage=0.9995,
        num_threads=1,
        minloglevel=2,
    )
    return sentencepiece.SentencePieceProcessor(model_proto=model.getvalue())


@dataclass(frozen=True)
class Example:
    """One conversation as training data: the ids to read, and at each place the id to write next or IGNORED."""

    ids: list[int]
    targets: list[int]


class Encoder:
    """Turns conversations into ids exactly as llama.cpp tokenises the Synthia prompt."""

    def __init__(self, tokenizer: sentencepiece.SentencePieceProcessor) -> None:
        self._encode = cache(lambda text: tuple(tokenizer.encode(text)))

    def sequence(self, system: str, pairs: Sequence[Pair]) -> Example:
        """The conversation with every answer to be learnt. After an answer's last token the end is to be written, while
        the text itself goes on with a newline: so the end is learnt, and the history holds no end token, as in a chat.
        """
        ids, targets = [BOS], [IGNORED]
        if system:
            ids += self._encode(f"SYSTEM: {system}")
        for at, (question, answer) in enumerate(pairs):
            ask = f"USER: {question}\nASSISTANT:"
            # The piece before the newline is the dummy prefix, which only a text's first line has.
            ids += self._encode(f"\n{ask}")[1:] if system or at else self._encode(ask)
            targets += [IGNORED] * (len(ids) - len(targets))
            written = self._encode(answer)
            targets[-1] = written[0]
            ids += written
            targets += [*written[1:], EOS]
        return Example(ids, targets)
