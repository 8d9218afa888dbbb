"""The quick switcher: goes to a chat, a model, an action or a message by some letters of its name."""
