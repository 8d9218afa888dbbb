"""The Models page: the catalogue, the Hub and the library."""
