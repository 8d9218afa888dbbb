"""Training conversations: the written questions in any order, under any system message, with their answers."""

import json
import random
from dataclasses import dataclass
from pathlib import Path
from typing import Any

TEXT_FILE = Path(__file__).with_name("conversations.json")
CONVERSATION_SHARE, UNKNOWN_SHARE, FOLLOW_UP_SHARE = 0.3, 0.15, 0.15
NO_SYSTEM_SHARE, RANDOM_SYSTEM_SHARE = 0.2, 0.3
CARELESS_SHARE = 0.08

Pair = tuple[str, str]


@dataclass(frozen=True)
class Text:
    """What conversations.json holds: pairs of question and answer, and the questions that the model does not know."""

    system_messages: list[str]
    singles: list[Pair]
    conversations: list[list[Pair]]
    unknown_answer: str
    unknown_patterns: list[str]
    unknown_subjects: list[str]


def read_text() -> Text:
    """The written text. Raises KeyError when a part is missing."""
    data = json.loads(TEXT_FILE.read_text("utf-8"))
    unknown = data["unknown"]
    return Text(
        system_messages=data["system_messages"],
        singles=_pairs([*data["starters"], *data["singles"]]),
        conversations=[_pairs(conversation["turns"]) for conversation in data["conversations"]],
        unknown_answer=unknown["answer"],
        unknown_patterns=unknown["patterns"],
        unknown_subjects=unknown["subjects"],
    )


def _pairs(items: list[dict[str, Any]]) -> list[Pair]:
    return [(item["question"], item["answer"]) for item in items]


def offered_questions() -> dict[str, Any]:
    """What resources/demo/questions.json holds: everything that the model is sure to answer word for word."""
    data = json.loads(TEXT_FILE.read_text("utf-8"))
    return {key: data[key] for key in ("starters", "singles", "conversations")}


class Sampler:
    """Draws conversations of a chosen number of turns; the same seed draws the same ones."""

    def __init__(self, text: Text, seed: int) -> None:
        self._text = text
        self._random = random.Random(seed)
        self._in_conversations = {pair for turns in text.conversations for pair in turns}
        self._follow_ups = sorted({question for turns in text.conversations for question, _ in turns[1:]})

    def conversation(self, turns: int) -> tuple[str, list[Pair]]:
        """(system message or "", that many pairs). A follow-up question has its answer only after what it follows."""
        pairs: list[Pair] = []
        while len(pairs) < turns:
            kind = self._random.random()
            if kind < CONVERSATION_SHARE:
                chosen = self._random.choice(self._text.conversations)
                pairs += chosen[: max(turns - len(pairs), 0)]
            elif kind < CONVERSATION_SHARE + UNKNOWN_SHARE:
                out_of_place = not pairs or pairs[-1] not in self._in_conversations
                pairs.append((self._unanswerable(out_of_place), self._text.unknown_answer))
            else:
                question, answer = self._random.choice(self._text.singles)
                pairs.append((self._careless(question), answer))
        return self._system_message(), pairs

    def _system_message(self) -> str:
        kind = self._random.random()
        if kind < NO_SYSTEM_SHARE:
            return ""
        if kind < NO_SYSTEM_SHARE + RANDOM_SYSTEM_SHARE:
            sentences = [self._unknown() for _ in range(3)] + self._random.sample(self._text.system_messages, 3)
            return " ".join(self._random.sample(sentences, self._random.randint(1, 3)))
        return self._random.choice(self._text.system_messages)

    def _unanswerable(self, out_of_place: bool) -> str:
        """An unknown question; out_of_place: a follow-up is one too, because it follows nothing."""
        if out_of_place and self._random.random() < FOLLOW_UP_SHARE:
            return self._random.choice(self._follow_ups)
        return self._unknown()

    def _unknown(self) -> str:
        pattern = self._random.choice(self._text.unknown_patterns)
        subjects = self._random.sample(self._text.unknown_subjects, 2)
        question = pattern.format(*subjects)
        return question[0].upper() + question[1:] if self._random.random() < 0.8 else question

    def _careless(self, question: str) -> str:
        """Now and then the question as a hurried person types it."""
        kind = self._random.random()
        if kind < CARELESS_SHARE:
            return question.lower()
        if kind < 2 * CARELESS_SHARE:
            return question.rstrip("?.")
        return question.lower().rstrip("?.") if kind < 3 * CARELESS_SHARE else question
