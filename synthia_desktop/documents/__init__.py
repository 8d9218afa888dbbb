"""Reads files that a person attaches (text, code, PDF, DOCX) in a child process, and ranks their passages."""
