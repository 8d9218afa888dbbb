"""How figures are written, the same everywhere in the window."""

_UNITS = ((10**9, "GB", 2), (10**6, "MB", 0), (10**3, "KB", 0))


def speed_text(tokens_per_second: float) -> str:
    """A speed's number: one decimal below 100, none above, where it would only flicker."""
    return f"{tokens_per_second:,.0f}" if tokens_per_second >= 100 else f"{tokens_per_second:.1f}"


def size_text(size: int) -> str:
    """A file's bytes in decimal units as on the Hub: "4.37 GB", "412 MB", "3 KB"."""
    for unit, name, decimals in _UNITS:
        # What a smaller unit would round up to a thousand is written in this one: 1.00 GB, not 1000 MB.
        if size >= unit * 0.9995:
            return f"{size / unit:,.{decimals}f} {name}"
    return f"{size} B"


def gib_text(size: int) -> str:
    """Memory in binary gigabytes as it is sold, without the unit: "7.1"."""
    return f"{max(size, 0) / 2**30:,.1f}"


def memory_text(size: int) -> str:
    """Memory with its unit: "7.1 GB", and "48 MB" where a tenth of a gigabyte would say little."""
    return f"{gib_text(size)} GB" if size >= 0.095 * 2**30 else f"{max(size, 0) / 2**20:,.0f} MB"


def forecast_text(tokens_per_second: float) -> str:
    """The number of a predicted speed: whole from 10, one decimal below, since more would not be true."""
    return f"{tokens_per_second:,.0f}" if tokens_per_second >= 9.95 else f"{tokens_per_second:.1f}"
