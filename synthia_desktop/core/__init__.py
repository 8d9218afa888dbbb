"""What a chat with a model is: plain data and pure functions, with no Qt, no llama.cpp and no network."""
