"""What this computer has, what a model needs of it, and how fast it will be."""
