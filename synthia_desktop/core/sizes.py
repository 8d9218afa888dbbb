"""Bytes in words, as everybody writes them who speaks to a person."""


def binary_size(size: int) -> str:
    """Bytes of memory in binary gigabytes or megabytes, as memory is sold."""
    return f"{size / 2**30:.1f} GB" if size >= 2**30 else f"{size / 2**20:.1f} MB"


def file_size(size: int) -> str:
    """Bytes of a file or a disk in decimal gigabytes or megabytes, as the hub prints them."""
    return f"{size / 1e9:.2f} GB" if size >= 1e9 else f"{size / 1e6:.1f} MB"
