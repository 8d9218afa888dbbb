"""Chats to files and from files: the dialogs, and the work behind them."""
