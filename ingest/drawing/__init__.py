"""The exercise pictures. They are drawn by code, so that all show one figure in one style."""

from __future__ import annotations

from pathlib import Path

from ingest.drawing.pictures import EXERCISES
from ingest.drawing.scene import draw

__all__ = ["PICTURES", "draw_all"]

# Exercise id -> what the picture shows, in words for those who cannot see it.
PICTURES: dict[str, str] = {name: picture.alt for name, picture in EXERCISES.items()}


def draw_all(directory: Path) -> list[Path]:
    """Write `<exercise id>.svg` for every home exercise into a directory that exists.

    The same code writes the same bytes. Returns the files, in the order of the ids.
    """
    files = []
    for name, picture in sorted(EXERCISES.items()):
        file = directory / f"{name}.svg"
        file.write_text(draw(name, picture), encoding="utf-8", newline="\n")
        files.append(file)
    return files
