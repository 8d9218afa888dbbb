"""A week with the program: `python -m tests.integration.week FOLDER` runs it by hand."""
