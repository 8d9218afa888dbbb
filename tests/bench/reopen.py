"""Measured by hand: the first token of a chat that is reopened, with its saved state and read anew.

usage: python -m tests.bench.reopen FOLDER [--size 7b] [--layers N] [--tokens 2000] [--rounds 3]

FOLDER keeps the model (7b: 4.1 GB, true shapes with random weights, made the first time) and the saved state. A chat of
so many tokens is asked one more question, by an engine that has just loaded the model: in each round once with the
state that was saved when the chat was left and once without, in turns. Prints the time to the first token of both and
their share (aim: 10 per cent at most), the size of the state, and what copying and writing it takes. --layers cuts the
model where time or memory is short: reading and the state are as much less, their share is about the same. Wants an
otherwise idle computer.
"""

import argparse
import json
import tempfile
import time
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from statistics import median

from synthia_desktop.core.answer_stats import AnswerStats
from synthia_desktop.core.context import ChatPrompt
from synthia_desktop.core.conversation import Turn
from synthia_desktop.core.loading import LoadParams
from synthia_desktop.core.sampling import SamplingParams
from synthia_desktop.core.saved_states import StateFolder
from synthia_desktop.engine.client import EngineClient
from synthia_desktop.engine.protocol import Finished
from tests.bench.models import SHAPES, make_bench_model
from tests.model_files import WORDS

ONE_TOKEN = SamplingParams(temperature=0.0, seed=0, max_tokens=1)
NOTHING = SamplingParams(temperature=0.0, seed=0, max_tokens=0)
QUESTION = "and you, in this chat"
ROOM = 512


def ask(
    client: EngineClient, chat: ChatPrompt, states: StateFolder | None, sampling: SamplingParams = ONE_TOKEN
) -> AnswerStats:
    last = list(client.answer(chat, sampling, states))[-1]
    assert isinstance(last, Finished)
    return last.stats


def chat_of(client: EngineClient, tokens: int) -> ChatPrompt:
    """A chat of turns of a few sentences, with so many tokens or a few more."""
    chat = ChatPrompt("synthia", "Be brief.", (Turn(QUESTION),), chat_id="reopened")
    number = 0
    while True:
        use = client.measure(chat, 1)
        assert use is not None
        if use.used >= tokens:
            return chat
        words = (WORDS[(number + at) % len(WORDS)] for at in range(40))
        text = " ".join(words)
        chat = replace(chat, turns=(*chat.turns[:-1], Turn(text, text), Turn(QUESTION)))
        number += 7


def measure(file: Path, wanted: argparse.Namespace, states: StateFolder, log: Path) -> dict[str, object]:
    params = LoadParams(gpu_layers=0, context_length=wanted.tokens + ROOM)
    found: dict[str, list[AnswerStats]] = {"saved": [], "anew": []}
    with closing(EngineClient(log)) as client:
        assert client.load(file, params)
        chat = chat_of(client, wanted.tokens)
        # The last answer is empty: what a random model writes is no text that could come back in a prompt.
        last = chat.turns[-2].user
        chat = replace(chat, turns=(*chat.turns[:-2], Turn(last, ""), chat.turns[-1]))
        read = ask(client, replace(chat, turns=(*chat.turns[:-2], Turn(last))), None, NOTHING)
        started = time.perf_counter()
        client.keep_state(states)
        copied = time.perf_counter() - started
        client.keep_state(states, wait=True)
        saved = time.perf_counter() - started
        for number in range(wanted.rounds):
            for kind in ("saved", "anew") if number % 2 else ("anew", "saved"):
                assert client.load(file, params)
                # What the weights cost when they are touched for the first time belongs to the load.
                ask(client, ChatPrompt("synthia", "", (Turn("you"),), chat_id="other"), None)
                found[kind].append(ask(client, chat, states if kind == "saved" else None))
    first = {kind: median(stats.first_token_s for stats in each) for kind, each in found.items()}
    return {
        "layers": wanted.layers or SHAPES[wanted.size].layers,
        "chat_tokens": found["anew"][0].prompt_tokens,
        "first_token_s": {kind: round(seconds, 3) for kind, seconds in first.items()},
        "share_percent": round(100 * first["saved"] / first["anew"], 1),
        "evaluated_tokens": {kind: [one.evaluated_tokens for one in each] for kind, each in found.items()},
        "restored_tokens": [one.restored_tokens for one in found["saved"]],
        "state_bytes": states.size(),
        "copied_s": round(copied, 3),
        "on_disk_s": round(saved, 3),
        "first_read_s": round(read.first_token_s, 2),
    }


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--size", choices=[*SHAPES], default="7b")
    parser.add_argument("--layers", type=int, default=0)
    parser.add_argument("--tokens", type=int, default=2000)
    parser.add_argument("--rounds", type=int, default=3)
    wanted = parser.parse_args()
    file = make_bench_model(wanted.size, wanted.folder, wanted.layers)
    with tempfile.TemporaryDirectory(dir=wanted.folder) as folder:
        states = StateFolder(Path(folder) / "states", b"k" * 32, 100 * 10**9, 1e9)
        print(json.dumps(measure(file, wanted, states, Path(folder) / "engine.log"), indent=2))


if __name__ == "__main__":
    main()
