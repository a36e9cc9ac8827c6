"""The audit log: what was said, why, from which words of which source at which version."""
