"""In place of PyInstaller's own: the spelling library is the system's, with its dictionaries, and not the builder's."""
