"""Others can use the search as a LangChain retriever."""

import pytest
from langchain_core.retrievers import BaseRetriever

from assistant.langchain_retriever import SourcesRetriever
from assistant.retrieval import Retriever
from corpus.embedding import Embedder
from corpus.index import Index


@pytest.mark.parametrize(
    ("question", "passage"),
    [
        ("my bum cheek hurts when i sit, what stretch", "figure-4"),
        ("slipped disc heal itself", "disc-resorption#will-it-shrink"),
        ("jab in the back", "nice-ng59#"),
        ("floss the nerve", "nerve-glide"),
        ("how long will siatica go on", "how-long"),
    ],
)
def test_patients_words_find_the_passage(
    index: Index, embedder: Embedder, question: str, passage: str
) -> None:
    retriever = SourcesRetriever(Retriever(index, embedder), k=8)
    assert isinstance(retriever, BaseRetriever)
    documents = retriever.invoke(question)
    assert len(documents) == 8
    assert any(passage in document.metadata["passage"] for document in documents)
    assert all(document.metadata["source"] in index.sources for document in documents)


def test_chroma_and_exact_search_agree(index: Index, embedder: Embedder) -> None:
    for question in ("how long does it last", "tens machine", "sleeping on my side"):
        vector = embedder.embed([question])[0]
        found = {n for n, _ in index.nearest(vector, 10)}
        exact = {n for n, _ in index.nearest_exact(vector, 10)}
        assert len(found & exact) >= 9
    assert index.store_fault is None
