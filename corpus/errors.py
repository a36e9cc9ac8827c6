"""Errors that tell the person what happened and what to do next.

SciaticaError
├── SourceFault         a source document breaks a rule; names file, line and remedy
├── IndexUnavailable    no index, or one that must not be served
└── ModelUnavailable    the embedding model is missing or is not the pinned one
"""

from pathlib import Path


class SciaticaError(Exception):
    """Base of every error of ours; its text is written for the person who reads it."""


class SourceFault(SciaticaError):
    """A source document that cannot be published.

    Args:
        path: the file at fault.
        line: 1-based line, or None when the whole file is meant.
        what: what was found.
        remedy: what to do about it.
    """

    def __init__(self, path: Path, line: int | None, what: str, remedy: str) -> None:
        self.path, self.line, self.what, self.remedy = path, line, what, remedy
        place = f"{path}:{line}" if line else f"{path}"
        super().__init__(f"{place}: {what}. {remedy}")


class IndexUnavailable(SciaticaError):
    """There is no published index, or the published one must not be served."""


class ModelUnavailable(SciaticaError):
    """The embedding model is missing or its weights are not the pinned ones."""
