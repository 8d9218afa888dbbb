"""The tests, as a package so that they share their helpers by name."""
