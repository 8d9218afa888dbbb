"""The program's own controls: each takes the theme, has a name for screen readers, and works by keyboard."""
