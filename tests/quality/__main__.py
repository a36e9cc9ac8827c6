"""`make quality`: grade red flags and answers, print the tables and write them into the README."""

import sys

from corpus.settings import PROJECT
from tests.quality import answers, redflags

BEGIN, END = "<!-- quality:begin -->", "<!-- quality:end -->"


def main() -> int:
    parts = ["### Red flags", redflags.report_markdown(), "### Answers, without a chat model"]
    for path in sorted(answers.SETS.glob("questions-*.jsonl")):
        parts.append(answers.report_markdown(path.stem, answers.graded(answers.read_cases(path))))
    report = "\n\n".join(parts)
    print(report)
    readme = PROJECT / "README.md"
    text = readme.read_text(encoding="utf-8")
    before, rest = text.split(BEGIN)
    _, after = rest.split(END)
    readme.write_text(f"{before}{BEGIN}\n{report}\n{END}{after}", encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
