"""The chat page: list of chats, transcript and composer, and the open conversation that they show and change."""
