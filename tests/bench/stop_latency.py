"""Measured by hand: how long a person waits after Stop, while a model writes, reads a long prompt, and loads.

usage: python -m tests.bench.stop_latency MODEL.gguf [repetitions]     prints one JSON object, milliseconds
"""

import json
import sys
import tempfile
import threading
import time
from contextlib import closing
from pathlib import Path

from synthia_desktop.core.loading import LoadParams
from synthia_desktop.core.prompt import Prompt, Segment
from synthia_desktop.core.sampling import SamplingParams
from synthia_desktop.engine.client import EngineClient
from synthia_desktop.engine.protocol import PromptProgress

PARAMS = LoadParams(context_length=4096)
PROMPT_TOKENS = 2000


class Stopper:
    """Calls stop() from another thread, as a person does, and knows when."""

    def __init__(self, client: EngineClient, delay: float) -> None:
        self.at = 0.0
        self._client = client
        self._timer = threading.Timer(delay, self._stop)
        self._timer.start()

    def _stop(self) -> None:
        self.at = time.perf_counter()
        self._client.stop()

    def waited(self) -> float | None:
        """Milliseconds since the stop; None where the work had ended before it."""
        ended = time.perf_counter()
        self._timer.join()
        return (ended - self.at) * 1000 if ended > self.at else None


def read(client: EngineClient, prompt: Prompt, delay: float, *, writing: bool) -> float | None:
    stopper: Stopper | None = None if writing else Stopper(client, delay)
    for event in client.generate(prompt, SamplingParams(temperature=0.0, max_tokens=-1)):
        if isinstance(event, PromptProgress) and event.done == event.total and stopper is None:
            stopper = Stopper(client, delay)
    return stopper.waited() if stopper else None


def load(client: EngineClient, path: Path, delay: float) -> float | None:
    client.unload()
    stopper = Stopper(client, delay)
    client.load(path, PARAMS)
    return stopper.waited()


def long_prompt(client: EngineClient, number: int) -> Prompt:
    """Some PROMPT_TOKENS tokens that no earlier prompt shares."""
    word = f"{number} the model "
    count = PROMPT_TOKENS // (client.count_tokens(Prompt((Segment(word * 10),))) // 10)
    return Prompt((Segment(word * count),))


def main() -> None:
    path, repetitions = Path(sys.argv[1]), int(sys.argv[2]) if len(sys.argv) > 2 else 5
    found: dict[str, list[float | None]] = {"writing": [], "prompt": [], "loading": []}
    restarts = 0
    with tempfile.TemporaryDirectory() as folder, closing(EngineClient(Path(folder) / "engine.log")) as client:
        started = time.perf_counter()
        client.load(path, PARAMS)
        load_seconds = time.perf_counter() - started
        for number in range(repetitions):
            share = (number + 0.5) / repetitions
            pid = client.pid
            found["writing"].append(read(client, Prompt((Segment(f"{number} you"),)), 0.2 + share / 2, writing=True))
            found["prompt"].append(read(client, long_prompt(client, number), 0.2 + share * 2, writing=False))
            restarts += client.pid != pid
            found["loading"].append(load(client, path, load_seconds * share))
            client.load(path, PARAMS)
    figures = {name: [None if v is None else round(v, 1) for v in values] for name, values in found.items()}
    print(json.dumps({**figures, "load_seconds": round(load_seconds, 2), "engine_restarts_by_stop": restarts}))


if __name__ == "__main__":
    main()
