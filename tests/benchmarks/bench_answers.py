"""Time of a whole answer, beside LangChain's stock Chroma retriever on the same passages and model.

Both run in this process, one thread, the same questions in turn, so that only the ratio counts.
"""

import statistics
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

import chromadb
import torch
from langchain_core.callbacks import CallbackManagerForRetrieverRun
from langchain_core.documents import Document
from langchain_core.retrievers import BaseRetriever

from assistant.audit.log import AuditLog
from assistant.conversation import Conversation
from assistant.desk import Desk, Libraries
from assistant.redflags import SafetyState
from corpus.embedding import Embedder
from corpus.settings import settings
from tests.quality.answers import SETS, read_cases


class StockRetriever(BaseRetriever):
    """What a tutorial builds: embed the question, ask Chroma for the nearest texts."""

    search: Callable[[str], list[str]]

    def _get_relevant_documents(
        self, query: str, *, run_manager: CallbackManagerForRetrieverRun
    ) -> list[Document]:
        return [Document(page_content=text) for text in self.search(query)]


def _stock(folder: Path, texts: list[str], embedder: Embedder) -> StockRetriever:
    collection = chromadb.PersistentClient(str(folder)).create_collection(
        "stock", embedding_function=None
    )
    collection.add(
        ids=[str(n) for n in range(len(texts))],
        documents=texts,
        embeddings=embedder.embed(texts).tolist(),
    )

    def search(query: str) -> list[str]:
        vector = embedder.embed([query])[0].tolist()
        found = collection.query(query_embeddings=[vector], n_results=8)["documents"]
        return found[0] if found else []

    return StockRetriever(search=search)


def main() -> None:
    torch.set_num_threads(1)
    embedder = Embedder(settings().embedding_model)
    libraries = Libraries(settings().index_dir, embedder)
    with tempfile.TemporaryDirectory() as folder:
        audit = AuditLog(f"sqlite:///{folder}/audit.sqlite3")
        desk = Desk(libraries, audit)
        stock = _stock(
            Path(folder) / "stock",
            [passage.text for passage in libraries.current().index.passages],
            embedder,
        )
        questions = [
            case.turns[0] for path in sorted(SETS.glob("*.jsonl")) for case in read_cases(path)
        ]
        conversation = audit.begin(None, "uk")
        start = Conversation(id=conversation.id, safety=SafetyState.start())
        desk.answer("how long does sciatica last", start)
        stock.invoke("how long does sciatica last")
        times: dict[str, list[float]] = {"ours": [], "stock": []}
        for question in questions:
            for name, run in (
                ("ours", lambda text: desk.answer(text, start)),
                ("stock", stock.invoke),
            ):
                began = time.perf_counter()
                run(question)
                times[name].append((time.perf_counter() - began) * 1000)
    print("| one question, one thread | median ms | p95 ms |")
    print("| --- | --- | --- |")
    for name, label in (
        ("ours", "interceptor, search, composition, audit write"),
        ("stock", "LangChain retriever over Chroma, search alone"),
    ):
        p95 = statistics.quantiles(times[name], n=20)[-1]
        print(f"| {label} | {statistics.median(times[name]):.1f} | {p95:.1f} |")
    ratio = statistics.median(times["ours"]) / statistics.median(times["stock"])
    print(f"\nmedian ours / stock: {ratio:.2f} over {len(questions)} questions")


if __name__ == "__main__":
    main()
