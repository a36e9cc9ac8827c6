"""`python -m ingest`: build and publish the index; `check` and `sources` only look."""

import argparse
import sys
from pathlib import Path

from corpus.errors import SciaticaError
from corpus.settings import CORPUS, settings


def main(arguments: list[str] | None = None) -> int:
    """Exit code 0 when all went well, 1 when a person has to mend something."""
    parser = argparse.ArgumentParser(prog="python -m ingest", description=__doc__)
    parser.add_argument(
        "task", nargs="?", choices=["publish", "check", "sources"], default="publish"
    )
    parser.add_argument("--corpus", type=Path, default=CORPUS, help="folder of the documents")
    chosen = parser.parse_args(arguments)
    try:
        if chosen.task == "check":
            return _check(chosen.corpus)
        if chosen.task == "sources":
            return _sources(chosen.corpus)
        return _publish(chosen.corpus)
    except SciaticaError as error:
        print(f"Nothing was published.\n{error}", file=sys.stderr)
        return 1


def _publish(folder: Path) -> int:
    from tqdm import tqdm

    from corpus.documents import read_corpus
    from corpus.embedding import Embedder
    from ingest.publishing import Progress, publish

    read_corpus(folder)  # a bad file is named at once, before the model is loaded
    bar: tqdm | None = None

    def stage(name: str, size: int) -> None:
        nonlocal bar
        if bar is not None:
            bar.close()
        bar = tqdm(total=size, desc=name, unit="text", dynamic_ncols=True)

    def step(done: int) -> None:
        if bar is not None:
            bar.update(done)

    report = publish(
        folder,
        settings().index_dir,
        Embedder(settings().embedding_model),
        Progress(stage, step),
        settings().chroma_url,
    )
    if bar is not None:
        bar.close()
    held = f"{report.sources} sources, {report.passages} passages, {report.withheld} withheld"
    if report.published:
        print(
            f"Published index {report.version}: {held}, {report.sentences} sentences; "
            f"{report.embedded} texts embedded; {report.seconds:.1f} s."
        )
    else:
        print(f"Nothing changed: index {report.version} stays published ({held}); 0 embedded.")
    return 0


def _check(folder: Path) -> int:
    from ingest.checking import check

    return check(folder)


def _sources(folder: Path) -> int:
    from ingest.register import register

    print(register(folder))
    return 0


if __name__ == "__main__":
    sys.exit(main())
