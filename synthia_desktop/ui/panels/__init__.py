"""The side panel and what opens in it: load settings, sampling, the prompt, the context, and the trash."""
