"""Chats as files that people keep, share and bring along: pure formats, without a database and without a window."""
