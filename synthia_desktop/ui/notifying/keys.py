"""What a notification is known by, so that a click on it leads to what it tells of."""

CHAT = "chat-"
"""Before a chat's id: an answer in it has ended."""

DOWNLOAD = "download-"
"""Before a download's id."""

STAYS = "stays"
"""The window was closed for the first time, and the program stays."""
