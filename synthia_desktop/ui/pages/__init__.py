"""The pages of the window beside the chat: welcome and settings."""
