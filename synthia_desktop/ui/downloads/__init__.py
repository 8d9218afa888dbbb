"""The Downloads page and what goes with it on the desktop."""
