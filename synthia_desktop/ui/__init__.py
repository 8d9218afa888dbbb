"""The Qt window: the only importer of PySide6; app.py puts everything together."""
