"""llama.cpp in a child process: the only importer of llama_cpp, and only in the child."""
