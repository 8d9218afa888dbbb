"""How figures are written, the same everywhere in the window."""


def speed_text(tokens_per_second: float) -> str:
    """A speed's number: one decimal below 100, none above, where it would only flicker."""
    return f"{tokens_per_second:,.0f}" if tokens_per_second >= 100 else f"{tokens_per_second:.1f}"
