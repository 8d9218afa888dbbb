"""The Hugging Face Hub: what it offers, and bringing it onto this disk."""
