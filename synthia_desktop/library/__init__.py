"""The models on this disk: found, verified, joined, taken in and given away."""
