"""Newer versions of the program: looked for when the person asks, shown with their notes, fetched and verified."""
