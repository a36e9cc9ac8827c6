"""The search as a LangChain retriever, for programs that build on LangChain."""

from typing import Any

from langchain_core.callbacks import CallbackManagerForRetrieverRun
from langchain_core.documents import Document
from langchain_core.retrievers import BaseRetriever
from pydantic import ConfigDict, PrivateAttr

from assistant.retrieval import Retriever
from corpus.embedding import Embedder
from corpus.index import open_index
from corpus.settings import settings


class SourcesRetriever(BaseRetriever):
    """Finds passages; each document's metadata name its `passage`, `source`, tier and score."""

    model_config = ConfigDict(arbitrary_types_allowed=True)
    k: int = 8
    _search: Retriever = PrivateAttr()

    def __init__(self, search: Retriever, **fields: Any) -> None:
        super().__init__(**fields)
        self._search = search

    def _get_relevant_documents(
        self, query: str, *, run_manager: CallbackManagerForRetrieverRun
    ) -> list[Document]:
        found = self._search.find(self._search.read(query), self.k)
        return [
            Document(
                page_content=hit.passage.text,
                metadata={
                    "passage": hit.passage.id,
                    "source": hit.passage.source,
                    "tier": hit.passage.tier.value,
                    "heading": hit.passage.heading,
                    "locator": hit.passage.locator,
                    "score": hit.score,
                },
            )
            for hit in found.hits
        ]


def open_retriever(k: int = 8) -> SourcesRetriever:
    """A retriever over the published index.

    Args:
        k: passages a question.
    Raises:
        IndexUnavailable: nothing is published; `make index` builds it.
    """
    embedder = Embedder(settings().embedding_model)
    index = open_index(settings().index_dir, embedder.digest)
    return SourcesRetriever(Retriever(index, embedder), k=k)
