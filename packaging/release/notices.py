"""Writes which parts the frozen program is made of and under which licences, for people and for its About window."""

import argparse
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))

from inventory import NOTICES, ROOT, UnknownPartError, inventory

from synthia_desktop.core.parts import FILE_NAME, to_json, to_text

HEAD = (
    "Synthia Desktop is made of these parts. Each is under its own licence; the texts follow.\n"
    "Written by packaging/notices from the files of this very package.\n\n"
)


def main() -> None:
    parser = argparse.ArgumentParser(prog="packaging/notices", description=__doc__)
    parser.add_argument("--frozen", type=Path, default=ROOT / "dist" / "synthia-desktop", help="the frozen program")
    parser.add_argument("--packages", type=Path, required=True, help="the site-packages that it was frozen from")
    parser.add_argument("--engine", type=Path, help="the folder with llama.cpp's bindings")
    options = parser.parse_args()
    try:
        parts = inventory(options.frozen, options.packages, options.engine)
    except UnknownPartError as error:
        sys.exit(f"packaging/notices: the licence of these is not known, so nothing may be published:\n{error}")
    inside = options.frozen / "_internal"
    resources = (inside if inside.is_dir() else options.frozen) / "resources"
    (resources / FILE_NAME).write_bytes(to_json(parts))
    (options.frozen / NOTICES).write_text(HEAD + to_text(parts), "utf-8", newline="\n")
    print(options.frozen / NOTICES)


if __name__ == "__main__":
    main()
