"""How figures are written, the same everywhere in the window and in the way of its language."""

from PySide6.QtCore import QCoreApplication, QLocale


def number_text(value: float, decimals: int = 0) -> str:
    """A number with the language's separators, also where the locale is the bare C one, which has no groups."""
    locale = QLocale()
    locale.setNumberOptions(QLocale.NumberOption.DefaultNumberOptions)
    return locale.toString(float(value), "f", decimals)


def speed_text(tokens_per_second: float) -> str:
    """A speed's number: one decimal below 100, none above, where it would only flicker."""
    return number_text(tokens_per_second, 0 if tokens_per_second >= 100 else 1)


def size_text(size: int) -> str:
    """A file's bytes in decimal units as on the Hub: "4.37 GB", "412 MB", "3 KB"."""
    # What a smaller unit would round up to a thousand is written in this one: 1.00 GB, not 1000 MB.
    if size >= 0.9995 * 10**9:
        return _tr("{n} GB").format(n=number_text(size / 10**9, 2))
    if size >= 0.9995 * 10**6:
        return _tr("{n} MB").format(n=number_text(size / 10**6))
    if size >= 0.9995 * 10**3:
        return _tr("{n} KB").format(n=number_text(size / 10**3))
    return _tr("{n} B").format(n=size)


def gib_text(size: int) -> str:
    """Memory in binary gigabytes as it is sold, without the unit: "7.1"."""
    return number_text(max(size, 0) / 2**30, 1)


def memory_text(size: int) -> str:
    """Memory with its unit: "7.1 GB", and "48 MB" where a tenth of a gigabyte would say little."""
    if size >= 0.095 * 2**30:
        return _tr("{n} GB").format(n=gib_text(size))
    return _tr("{n} MB").format(n=number_text(max(size, 0) / 2**20))


def forecast_text(tokens_per_second: float) -> str:
    """The number of a predicted speed: whole from 10, one decimal below, since more would not be true."""
    return number_text(tokens_per_second, 0 if tokens_per_second >= 9.95 else 1)


def _tr(text: str) -> str:
    return QCoreApplication.translate("Units", text)
