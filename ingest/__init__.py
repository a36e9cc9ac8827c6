"""How a source document becomes passages, vectors and a published index."""
