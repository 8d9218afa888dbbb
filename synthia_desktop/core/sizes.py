"""Bytes in words, as everybody writes them who speaks to a person."""

from synthia_desktop.core.said import said


def binary_size(size: int) -> str:
    """Bytes of memory in binary gigabytes or megabytes, as memory is sold."""
    return said("{size:.1f} GB", size=size / 2**30) if size >= 2**30 else said("{size:.1f} MB", size=size / 2**20)


def file_size(size: int) -> str:
    """Bytes of a file or a disk in decimal gigabytes or megabytes, as the hub prints them."""
    return said("{size:.2f} GB", size=size / 1e9) if size >= 1e9 else said("{size:.1f} MB", size=size / 1e6)
