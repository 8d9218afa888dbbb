"""The side panel and what opens in it: load settings, sampling, and the prompt."""
