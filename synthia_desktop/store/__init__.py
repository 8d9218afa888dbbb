"""What is kept on this disk in SQLite, written by one program at a time."""
