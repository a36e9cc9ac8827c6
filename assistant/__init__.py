"""How a question becomes an answer.

Importing this package loads nothing else, so that the red-flag interceptor can be used alone.
"""

from typing import Any


def __getattr__(name: str) -> Any:
    if name == "open_retriever":
        from assistant.langchain_retriever import open_retriever

        return open_retriever
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
