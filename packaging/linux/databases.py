"""Makes and compares databases of other versions, for the checks of packages: databases.py first|newer|compare FILE"""

import sqlite3
import sys
from contextlib import closing
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from synthia_desktop.store.database import MIGRATIONS, open_database  # noqa: E402

CHAT = ("chat", "A chat of the first version", "", "answer", 1.0, 2.0, None)
MESSAGES = (
    ("question", "chat", None, "user", "Do I stay?", "complete", 1.0, "", None),
    ("answer", "chat", "question", "assistant", "Yes.", "complete", 2.0, "demo", None),
)
NEWER = len(MIGRATIONS) + 1


def first(file: Path) -> None:
    """A database as the program's first version wrote it, with one chat."""
    with closing(open_database(file, MIGRATIONS[:1])) as connection, connection:
        connection.execute("INSERT INTO conversations VALUES (?, ?, ?, ?, ?, ?, ?)", CHAT)
        connection.executemany(
            "INSERT INTO messages (id, conversation_id, parent_id, role, text, state, created, model_name, stats)"
            " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
            MESSAGES,
        )


def newer(file: Path) -> None:
    """Has the program's own database say that a version after this one wrote it."""
    with closing(sqlite3.connect(file)) as connection, connection:
        connection.execute(f"PRAGMA user_version = {NEWER}")


def compare(file: Path, copy: Path) -> None:
    """Ends with an error unless the file has the newest schema, its copy the first one, and both the chat."""
    for database, wanted in ((file, len(MIGRATIONS)), (copy, 1)):
        with closing(sqlite3.connect(f"file:{database}?mode=ro", uri=True)) as connection:
            (found,) = connection.execute("PRAGMA user_version").fetchone()
            texts = [text for (text,) in connection.execute("SELECT text FROM messages ORDER BY place")]
            titles = [title for (title,) in connection.execute("SELECT title FROM conversations")]
        if (found, texts, titles) != (wanted, [message[4] for message in MESSAGES], [CHAT[1]]):
            sys.exit(f"{database}: format {found}, {titles}, {texts}")


if __name__ == "__main__":
    {"first": first, "newer": newer, "compare": compare}[sys.argv[1]](*map(Path, sys.argv[2:]))
