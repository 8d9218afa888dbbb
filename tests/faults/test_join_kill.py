"""A join that is killed at any moment goes on where it was, and every byte of the model is there in the end."""

import random
import subprocess
import sys
import time
from pathlib import Path

import pytest

from synthia_desktop.library.join import join
from synthia_desktop.library.moves import can_punch
from tests.core.test_gguf import write
from tests.library.conftest import pieces_of

KILLS = 20
JOINER = """
import sys
from pathlib import Path
from synthia_desktop.library import join as module
if sys.argv[2] == "no holes":
    module.can_punch = lambda folder: False
print("ready", flush=True)
module.join(Path(sys.argv[1]), chunk=512)
"""


@pytest.mark.integration
@pytest.mark.parametrize("way", ["holes", "no holes"])
def test_twenty_kills_lose_nothing(tmp_path: Path, way: str) -> None:
    if way == "holes" and not can_punch(tmp_path):
        pytest.skip("this file system has no holes")
    content = write(tmp_path / "model.gguf").read_bytes()
    chance = random.Random(way)
    begun = kills = round_number = 0
    while kills < KILLS:
        folder = tmp_path / str(round_number)
        folder.mkdir()
        first = pieces_of(folder, content, 20_000, 20_700, 70_000)[0]
        whole = folder / "m.Q4_K_M.gguf"
        while not whole.exists() and kills < KILLS:
            with subprocess.Popen(
                [sys.executable, "-c", JOINER, str(first), way], stdout=subprocess.PIPE, text=True
            ) as joiner:
                assert joiner.stdout is not None
                assert joiner.stdout.readline() == "ready\n"
                time.sleep(chance.uniform(0, 0.12))
                kills += joiner.poll() is None
                joiner.kill()
            begun += not first.exists() and not whole.exists()
        if not whole.exists() or len(list(folder.iterdir())) > 1:
            join(first)
        assert whole.read_bytes() == content
        assert [file.name for file in folder.iterdir()] == [whole.name]
        round_number += 1
    assert begun > 0, "no kill met a join that was under way"
