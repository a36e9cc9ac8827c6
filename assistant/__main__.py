"""`python -m assistant`: ask, batch, triage, rules, settings, retain."""

import argparse
import json
import sys
from collections.abc import Callable, Iterator
from typing import Any, TextIO


def main(arguments: list[str] | None = None) -> int:
    """Exit code 0 when all went well, 1 when a person has to mend something."""
    parser = argparse.ArgumentParser(prog="python -m assistant")
    tasks = parser.add_subparsers(dest="task", required=True)
    ask = tasks.add_parser("ask", help="one answer in the terminal")
    ask.add_argument("question")
    ask.add_argument("--json", action="store_true", help="print the answer as JSON")
    tasks.add_parser("batch", help="conversations as JSON lines in, answers as JSON lines out")
    tasks.add_parser("triage", help="as batch, with the red-flag interceptor alone")
    tasks.add_parser("rules", help="the red-flag rules as a table")
    tasks.add_parser("settings", help="every setting with its value")
    tasks.add_parser("retain", help="erase conversations older than RETENTION_DAYS")
    chosen = parser.parse_args(arguments)
    if chosen.task == "triage":
        return _each_line(sys.stdin, sys.stdout, _triage)
    if chosen.task == "rules":
        from assistant.redflags import rules_table

        print(rules_table())
        return 0
    from corpus.errors import SciaticaError

    try:
        if chosen.task == "ask":
            return _ask(chosen.question, chosen.json)
        if chosen.task == "batch":
            return _batch(sys.stdin, sys.stdout)
        if chosen.task == "settings":
            return _settings()
        return _retain()
    except SciaticaError as error:
        print(error, file=sys.stderr)
        return 1


def _turns(record: Any) -> list[str]:
    turns = record.get("turns") if isinstance(record, dict) else None
    if not isinstance(turns, list) or not turns or not all(isinstance(t, str) for t in turns):
        raise ValueError("'turns' must be a list of at least one message")
    return turns


def _each_line(
    lines: TextIO, out: TextIO, task: Callable[[str | None, list[str]], dict[str, Any]]
) -> int:
    for line in lines:
        if not line.strip():
            continue
        id_ = None
        try:
            record = json.loads(line)
            id_ = record.get("id") if isinstance(record, dict) else None
            reply = task(id_, _turns(record))
        except ValueError as error:
            reason = "not JSON" if isinstance(error, json.JSONDecodeError) else str(error)
            reply = {"id": id_, "error": reason}
        print(json.dumps(reply, ensure_ascii=False), file=out, flush=True)
    return 0


def _triage(id_: str | None, turns: list[str]) -> dict[str, Any]:
    from assistant.redflags import intercept_conversation

    result = intercept_conversation(turns)
    return {
        "id": id_,
        "outcome": result.outcome.value,
        "rules": [{"id": f.rule, "evidence": f.evidence} for f in result.findings],
    }


def _batch(lines: TextIO, out: TextIO) -> int:
    from assistant.audit.log import AuditLog
    from assistant.opening import open_desk
    from corpus.settings import settings

    audit = AuditLog("sqlite://")  # in memory: measurements are no patients' records
    desk = open_desk(settings(), audit)

    def reply(id_: str | None, turns: list[str]) -> dict[str, Any]:
        conversation = audit.begin(None, settings().region)
        for turn in turns:
            answer, conversation = desk.answer(turn, conversation)
        return answer.as_contract(id_)

    return _each_line(lines, out, reply)


def _ask(question: str, as_json: bool) -> int:
    from assistant.audit.log import AuditLog
    from assistant.opening import open_desk
    from corpus.settings import settings

    audit = AuditLog(settings().audit_url, settings().keep_messages)
    conversation = audit.begin(None, settings().region)
    desk = open_desk(settings(), audit)
    answer, _ = desk.answer(question, conversation)
    if as_json:
        print(json.dumps(answer.as_contract(), ensure_ascii=False, indent=1))
        return 0
    print(answer.text)
    for line in _references(answer):
        print(line)
    print(f"\nAnswer {answer.reference}")
    return 0


def _references(answer: Any) -> Iterator[str]:
    if answer.citations:
        yield "\nWhere this comes from"
    for cited in answer.citations:
        dated = f", checked {cited.checked}" if cited.checked else ""
        yield f"[{cited.n}] {cited.title}. {cited.publisher} ({cited.tier}{dated}). "
        yield f"    {cited.locator}"
        yield f'    "{cited.quote}"'


def _settings() -> int:
    from corpus.settings import settings

    for name, field in type(settings()).model_fields.items():
        value = getattr(settings(), name)
        if name == "database_url" and value and "@" in value:
            value = value.split("://")[0] + "://…@" + value.split("@")[-1]
        print(f"SCIATICA_{name.upper()}={value if value is not None else ''}")
        print(f"    {field.description}")
    return 0


def _retain() -> int:
    from assistant.audit.log import AuditLog
    from corpus.settings import settings

    erased = AuditLog(settings().audit_url).retain(settings().retention_days)
    print(f"{erased} answers older than {settings().retention_days} days erased.")
    return 0


if __name__ == "__main__":
    sys.exit(main())
