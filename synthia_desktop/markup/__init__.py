"""Turns a model's text into what can be shown: Markdown into blocks, code into coloured spans."""
