"""The program's entry: kept this small because each engine process imports it again when it starts."""

import sys

from synthia_desktop.frozen import give_streams, is_frozen, restore_environment, serve_as_helper


def main() -> None:
    """Run the command line and end the process with its exit code."""
    if is_frozen():
        give_streams()
        serve_as_helper(sys.argv)
        restore_environment()
    from synthia_desktop.cli import main as run

    sys.exit(run())


if __name__ == "__main__":
    main()
