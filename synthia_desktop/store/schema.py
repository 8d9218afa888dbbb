"""The tables of the database, as the steps that lead from each version of them to the next."""

from collections.abc import Sequence

Migration = Sequence[str]

MIGRATIONS: tuple[Migration, ...] = (
    (
        """CREATE TABLE conversations (
            id TEXT PRIMARY KEY,
            title TEXT NOT NULL,
            system_prompt TEXT NOT NULL,
            current_id TEXT,
            created REAL NOT NULL,
            updated REAL NOT NULL,
            deleted REAL
        )""",
        """CREATE TABLE messages (
            place INTEGER PRIMARY KEY,
            id TEXT NOT NULL UNIQUE,
            conversation_id TEXT NOT NULL REFERENCES conversations (id) ON DELETE CASCADE,
            parent_id TEXT,
            role TEXT NOT NULL,
            text TEXT NOT NULL,
            state TEXT NOT NULL,
            created REAL NOT NULL,
            model_name TEXT NOT NULL,
            stats TEXT
        )""",
        "CREATE TABLE drafts (conversation_id TEXT PRIMARY KEY, text TEXT NOT NULL)",
        "CREATE INDEX messages_of_conversation ON messages (conversation_id, place)",
        "CREATE INDEX interrupted_messages ON messages (state) WHERE state = 'streaming'",
    ),
    (
        """CREATE TABLE downloads (
            place INTEGER PRIMARY KEY,
            download TEXT NOT NULL,
            state TEXT NOT NULL,
            hold TEXT,
            error TEXT,
            paths TEXT NOT NULL,
            forced INTEGER NOT NULL,
            begun INTEGER NOT NULL,
            cancelled INTEGER NOT NULL
        )""",
    ),
    (
        """CREATE TABLE measurements (
            place INTEGER PRIMARY KEY,
            kind TEXT NOT NULL,
            subject TEXT NOT NULL,
            value TEXT NOT NULL,
            created REAL NOT NULL
        )""",
        "CREATE INDEX measurements_of_subject ON measurements (kind, subject, place)",
    ),
    (
        "ALTER TABLE conversations ADD COLUMN options TEXT NOT NULL DEFAULT '{}'",
        "ALTER TABLE messages ADD COLUMN deleted REAL",
        "CREATE INDEX deleted_messages ON messages (deleted) WHERE deleted IS NOT NULL",
    ),
    (
        "ALTER TABLE conversations ADD COLUMN pinned REAL",
        "ALTER TABLE conversations ADD COLUMN archived REAL",
        "ALTER TABLE conversations ADD COLUMN tags TEXT NOT NULL DEFAULT '[]'",
        # Whose words the title is: the first ones of the chat, the model's, or the person's, which nothing replaces.
        "ALTER TABLE conversations ADD COLUMN titled TEXT NOT NULL DEFAULT 'words'",
        # Of the titles that are there already nobody knows.
        "UPDATE conversations SET titled = 'person'",
        "ALTER TABLE conversations ADD COLUMN origin TEXT NOT NULL DEFAULT ''",
        "CREATE INDEX imported_conversations ON conversations (origin) WHERE origin <> ''",
        # The index for search holds each message's trigrams with their places, and no text: it finds also what begins
        # within a word, and in scripts without spaces. Without the places it would take 0.6 of the text's size instead
        # of 2.7, but 100,000 messages would be gone through one by one for a word made of common parts.
        "ALTER TABLE messages ADD COLUMN indexed INTEGER NOT NULL DEFAULT 0",
        "CREATE INDEX unindexed_messages ON messages (place) WHERE indexed = 0",
        "CREATE INDEX messages_by_time ON messages (created)",
        "CREATE INDEX messages_by_model ON messages (model_name)",
        "CREATE VIRTUAL TABLE search USING fts5 (text, content='', tokenize='trigram case_sensitive 1')",
        """CREATE TRIGGER search_added AFTER INSERT ON messages WHEN new.state <> 'streaming' BEGIN
            INSERT INTO search (rowid, text) VALUES (new.place, fold(new.text) || '  ');
            UPDATE messages SET indexed = 1 WHERE place = new.place;
        END""",
        """CREATE TRIGGER search_changed AFTER UPDATE OF text, state ON messages
        WHEN old.text IS NOT new.text OR (old.indexed = 0 AND new.state <> 'streaming') BEGIN
            INSERT INTO search (search, rowid, text)
                SELECT 'delete', old.place, fold(old.text) || '  ' WHERE old.indexed = 1;
            INSERT INTO search (rowid, text) SELECT new.place, fold(new.text) || '  ' WHERE new.state <> 'streaming';
            UPDATE messages SET indexed = new.state <> 'streaming' WHERE place = new.place;
        END""",
        """CREATE TRIGGER search_removed AFTER DELETE ON messages WHEN old.indexed = 1 BEGIN
            INSERT INTO search (search, rowid, text) VALUES ('delete', old.place, fold(old.text) || '  ');
        END""",
    ),
    (
        # The files that came with a question: their texts, each once; what the model saw of them; those of drafts.
        """CREATE TABLE documents (
            id TEXT PRIMARY KEY,
            kind TEXT NOT NULL,
            pages TEXT NOT NULL,
            text BLOB NOT NULL,
            used REAL NOT NULL
        )""",
        """CREATE TABLE enclosures (
            message_id TEXT PRIMARY KEY REFERENCES messages (id) ON DELETE CASCADE,
            conversation_id TEXT NOT NULL,
            facts TEXT NOT NULL,
            block BLOB NOT NULL
        )""",
        "CREATE INDEX enclosures_of_conversation ON enclosures (conversation_id)",
        # Which texts a message needs; kept by the database, since looking into the facts of all messages takes long.
        """CREATE TABLE document_uses (
            document_id TEXT NOT NULL,
            message_id TEXT NOT NULL REFERENCES enclosures (message_id) ON DELETE CASCADE,
            PRIMARY KEY (document_id, message_id)
        ) WITHOUT ROWID""",
        "CREATE INDEX document_uses_of_message ON document_uses (message_id)",
        """CREATE TRIGGER enclosure_added AFTER INSERT ON enclosures WHEN json_valid(new.facts) BEGIN
            INSERT OR IGNORE INTO document_uses
                SELECT json_extract(value, '$.document'), new.message_id FROM json_each(new.facts, '$.attachments')
                WHERE json_extract(value, '$.document') IS NOT NULL
                UNION
                SELECT json_extract(value, '$.document'), new.message_id FROM json_each(new.facts, '$.passages')
                WHERE json_extract(value, '$.document') IS NOT NULL;
        END""",
        """CREATE TABLE draft_files (
            place INTEGER PRIMARY KEY,
            conversation_id TEXT NOT NULL UNIQUE,
            attachments TEXT NOT NULL
        )""",
        # A message is found by the names of its files too. Their texts would drown what people have written.
        "ALTER TABLE messages ADD COLUMN files TEXT NOT NULL DEFAULT ''",
        "DROP TRIGGER search_added",
        "DROP TRIGGER search_changed",
        "DROP TRIGGER search_removed",
        """CREATE TRIGGER search_added AFTER INSERT ON messages WHEN new.state <> 'streaming' BEGIN
            INSERT INTO search (rowid, text) VALUES (new.place, fold(new.text || new.files) || '  ');
            UPDATE messages SET indexed = 1 WHERE place = new.place;
        END""",
        """CREATE TRIGGER search_changed AFTER UPDATE OF text, state ON messages
        WHEN old.text IS NOT new.text OR (old.indexed = 0 AND new.state <> 'streaming') BEGIN
            INSERT INTO search (search, rowid, text)
                SELECT 'delete', old.place, fold(old.text || old.files) || '  ' WHERE old.indexed = 1;
            INSERT INTO search (rowid, text)
                SELECT new.place, fold(new.text || new.files) || '  ' WHERE new.state <> 'streaming';
            UPDATE messages SET indexed = new.state <> 'streaming' WHERE place = new.place;
        END""",
        """CREATE TRIGGER search_removed AFTER DELETE ON messages WHEN old.indexed = 1 BEGIN
            INSERT INTO search (search, rowid, text)
                VALUES ('delete', old.place, fold(old.text || old.files) || '  ');
        END""",
    ),
    (
        # A message that is stored with indexed = 2 comes into the index later: that of a long chat takes many times as
        # long as all the rest. See store.indexing.
        "DROP INDEX unindexed_messages",
        "CREATE INDEX unindexed_messages ON messages (place) WHERE indexed <> 1",
        "DROP TRIGGER search_added",
        "DROP TRIGGER search_changed",
        """CREATE TRIGGER search_added AFTER INSERT ON messages WHEN new.state <> 'streaming' AND new.indexed = 0 BEGIN
            INSERT INTO search (rowid, text) VALUES (new.place, fold(new.text || new.files) || '  ');
            UPDATE messages SET indexed = 1 WHERE place = new.place;
        END""",
        """CREATE TRIGGER search_changed AFTER UPDATE OF text, state ON messages
        WHEN old.text IS NOT new.text OR (old.indexed <> 1 AND new.state <> 'streaming') BEGIN
            INSERT INTO search (search, rowid, text)
                SELECT 'delete', old.place, fold(old.text || old.files) || '  ' WHERE old.indexed = 1;
            INSERT INTO search (rowid, text)
                SELECT new.place, fold(new.text || new.files) || '  ' WHERE new.state <> 'streaming';
            UPDATE messages SET indexed = new.state <> 'streaming' WHERE place = new.place;
        END""",
    ),
)
"""Each one leads from the schema version of its place in this row to the next."""
