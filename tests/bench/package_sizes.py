"""Sizes of the packages in dist/ and of what is in them, beside what others publish.

Run by hand:  .venv/bin/python -m tests.bench.package_sizes
Run after packaging/build. A MB has 1,000,000 bytes. The figures of others are quoted with page and date, not measured.
"""

import sys
from collections import Counter
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
DIST = ROOT / "dist"
FROZEN = DIST / "synthia-desktop"
MB = 1_000_000
PACKED_LIMIT, INSTALLED_LIMIT = 120 * MB, 350 * MB
SHOWN = 12

PARTS = {
    "bin": "llama.cpp's backends",
    "llama_cpp": "llama.cpp and its bindings",
    "PySide6": "Qt and its bindings",
    "shiboken6": "Qt and its bindings",
    "python3.11": "Python",
    "base_library.zip": "Python",
    "synthia-desktop": "all Python modules, the starter",
    "resources": "fonts, icons, catalogue, demo model",
}
PUBLISHED = (
    ("LM Studio", "AppImage almost 1 GB; 560 MB for 0.2.25", "its issue tracker, issue 397, 3 February 2025"),
    ("Jan", "less than 100 MB from 0.6.6 on", "janhq/jan, issue 4106, a maintainer, 29 July 2025"),
    ("GPT4All", "no published figure was found", "looked for on 30 November 2026"),
)


def packages() -> list[Path]:
    """The files to download."""
    return sorted(file for file in DIST.iterdir() if file.suffix in {".deb", ".zst", ".AppImage", ".flatpak"})


def parts(folder: Path) -> Counter[str]:
    """Bytes by what they belong to, each file once."""
    found: Counter[str] = Counter()
    for file in folder.rglob("*"):
        if file.is_file() and not file.is_symlink():
            name = next(part for part in file.relative_to(folder).parts if part != "_internal")
            found[PARTS.get(name, name)] += file.stat().st_size
    return found


def main() -> int:
    """Prints the sizes; the exit code is 1 where a package is over its limit."""
    if not FROZEN.is_dir():
        print("There is no frozen program yet: run packaging/build first.", file=sys.stderr)
        return 2
    over = False
    for file in packages():
        size = file.stat().st_size
        over |= size > PACKED_LIMIT
        print(f"{size / MB:7.1f} MB  {file.name}")
    biggest = parts(FROZEN)
    print(f"{biggest.total() / MB:7.1f} MB  the frozen program; most of it:")
    for name, size in biggest.most_common(SHOWN):
        print(f"{size / MB:11.1f}  {name}")
    for name, figure, source in PUBLISHED:
        print(f"{name}: {figure} ({source})")
    return int(over or biggest.total() > INSTALLED_LIMIT)


if __name__ == "__main__":
    sys.exit(main())
