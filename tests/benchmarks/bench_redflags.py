"""Speed of the red-flag interceptor. Run: python tests/benchmarks/bench_redflags.py"""

from __future__ import annotations

import json
import statistics
import subprocess
import sys
import time
from pathlib import Path

from assistant.redflags import intercept
from assistant.redflags import interceptor as engine

DEV = Path(__file__).parents[1] / "redflags" / "dev.jsonl"
MEGABYTE = 1_000_000


def milliseconds(message: str) -> float:
    """Time of one call, nothing cached."""
    engine._read_piece.cache_clear()
    began = time.perf_counter()
    intercept(message)
    return (time.perf_counter() - began) * 1000


def main() -> None:
    """Print the figures."""
    fresh = (
        "import time; t=time.perf_counter(); import assistant.redflags as r; "
        "i=time.perf_counter(); r.intercept('hi'); f=time.perf_counter(); "
        "print(f'import {(i-t)*1000:.0f} ms, first answer {(f-i)*1000:.0f} ms')"
    )
    print(
        "fresh process:",
        subprocess.run(
            [sys.executable, "-c", fresh], capture_output=True, text=True
        ).stdout.strip(),
    )
    messages = [
        t
        for line in DEV.read_text(encoding="utf-8").splitlines()
        for t in json.loads(line)["turns"]
    ]
    intercept("warm up")
    times = sorted(milliseconds(m) for m in messages)
    print(
        f"dev messages: median {statistics.median(times):.2f} ms, "
        f"99 % {times[int(len(times) * 0.99)]:.2f} ms"
    )
    text = " ".join(messages)
    pages = [text[i : i + 1000] for i in range(0, len(text) - 1000, 1000)]
    print(
        "1,000 characters of patients' text: "
        f"median {statistics.median(map(milliseconds, pages)):.2f} ms"
    )
    hostile = {
        "key words": "can't pee my bum is numb ", "letters": "a b ", "one word": "a", "emoji": "😀",
        "masks": "p*ss ", "full stops": ".", "negators": "no not never ", "patients' text": text,
    }  # fmt: skip
    for name, unit in hostile.items():
        message = (unit * (MEGABYTE // len(unit) + 1))[:MEGABYTE]
        print(f"1 MB of {name}: {milliseconds(message) / 1000:.2f} s")


if __name__ == "__main__":
    main()
