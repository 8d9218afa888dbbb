"""The week by hand: `python -m tests.integration.week FOLDER`, in an empty folder; prints what was compared."""

import sys
from pathlib import Path

from tests.integration.week.run import Week


def tell(words: str) -> None:
    """One line for each comparison."""
    sys.stdout.write(f"{words}\n")


if __name__ == "__main__":
    place = Path(sys.argv[1]).absolute()
    place.mkdir(parents=True, exist_ok=True)
    Week(place, tell).run()
