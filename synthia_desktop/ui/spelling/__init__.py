"""Spelling while writing, with the dictionaries that are installed on this computer."""
