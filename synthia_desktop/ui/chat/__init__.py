"""The chat page's parts: transcript, empty state and composer; widgets that know nothing of services."""
