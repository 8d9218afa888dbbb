"""A program that is killed while it writes loses nothing that it had stored."""

import subprocess
import sys
from pathlib import Path

import pytest

from synthia_desktop.core.conversation import MessageState
from synthia_desktop.store.conversations import ConversationStore

WRITER = """
import sys
from pathlib import Path
from synthia_desktop.core.conversation import Conversation, Message, MessageState, Role
from synthia_desktop.store.conversations import ConversationStore

store = ConversationStore(Path(sys.argv[1]))
store.save(Conversation("c", "Killed"))
text, number = "", 0
while True:
    text += f"word{number} "
    store.put_message("c", Message("a", None, Role.ASSISTANT, text, MessageState.STREAMING))
    store.put_message("c", Message(str(number), None, Role.USER, text[-100:]))
    print(number, flush=True)
    number += 1
"""


@pytest.mark.integration
@pytest.mark.parametrize("lines", [1, 50, 400])
def test_what_was_stored_survives_a_kill(tmp_path: Path, lines: int) -> None:
    file = tmp_path / "synthia.db"
    with subprocess.Popen([sys.executable, "-c", WRITER, str(file)], stdout=subprocess.PIPE, text=True) as writer:
        assert writer.stdout is not None
        last = [int(writer.stdout.readline()) for _ in range(lines)][-1]
        writer.kill()
    store = ConversationStore(file)
    messages = store.load("c").messages
    assert [str(number) in messages for number in range(last + 1)] == [True] * (last + 1)
    assert messages["a"].text.startswith("".join(f"word{number} " for number in range(last + 1)))
    assert store.recover_interrupted() == 1
    assert store.load("c").messages["a"].state is MessageState.STOPPED
    store.close()
