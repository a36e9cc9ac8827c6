"""Writing and reading the audit log.

SQLite runs in WAL with synchronous FULL and one writer at a time (its own waiting is not fair);
PostgreSQL needs neither. An answer is stored before it is shown.
"""

import hashlib
import json
import secrets
import threading
from collections.abc import Iterator
from contextlib import contextmanager, nullcontext
from dataclasses import asdict, dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from alembic import command
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, create_engine, delete, event, insert, select, update
from sqlalchemy.exc import IntegrityError
from sqlalchemy.pool import StaticPool

from assistant.answer import (
    Answer,
    Candidate,
    Citation,
    CitedSentence,
    Finding,
    Kind,
    Part,
    PartKind,
)
from assistant.audit.redaction import redacted
from assistant.audit.tables import answers, conversations, feedback, passages
from assistant.conversation import Conversation
from assistant.redflags import SafetyState

_MIGRATIONS = Path(__file__).parent / "migrations"
# Letters and digits that are not mistaken for each other when read out on the phone.
_SAYABLE = "ACDEFGHJKMNPQRTUVWXY34679"


@dataclass(frozen=True, slots=True, kw_only=True)
class Turn:
    """One stored turn. `message` is redacted, or None where a clinic keeps none."""

    id: int
    at: str
    message: str | None
    answer: Answer


def new_reference() -> str:
    """A short reference that can be said aloud, such as 'K7M-4QD'; 25^6 of them."""
    letters = [secrets.choice(_SAYABLE) for _ in range(6)]
    return f"{''.join(letters[:3])}-{''.join(letters[3:])}"


def now() -> str:
    return datetime.now(UTC).isoformat(timespec="milliseconds")


def browser_digest(cookie: str) -> str:
    """What is stored of a browser's cookie."""
    return hashlib.sha256(cookie.encode()).hexdigest()


class AuditLog:
    """The log in one database. Safe to share between threads.

    Args:
        url: SQLAlchemy URL; a SQLite file's folder is made.
        keep_messages: whether what patients typed is kept (redacted).
    """

    def __init__(self, url: str, keep_messages: bool = True) -> None:
        self._keep_messages = keep_messages
        self._sqlite = url.startswith("sqlite")
        if url.startswith("sqlite:///"):
            Path(url.removeprefix("sqlite:///")).parent.mkdir(parents=True, exist_ok=True)
        options: dict[str, Any] = {"future": True}
        if url == "sqlite://":
            options |= {"poolclass": StaticPool, "connect_args": {"check_same_thread": False}}
        self._engine = create_engine(url, **options)
        self._writer = threading.Lock() if self._sqlite else None
        if self._sqlite:
            event.listen(self._engine, "connect", _prepare_sqlite)
            event.listen(self._engine, "begin", _begin_sqlite)
        self._migrate()

    def _migrate(self) -> None:
        """Bring the schema up to date; a current one costs one query."""
        config = Config()
        config.set_main_option("script_location", str(_MIGRATIONS))
        head = ScriptDirectory.from_config(config).get_current_head()
        with self._engine.connect() as connection:
            current = MigrationContext.configure(connection).get_current_revision()
        if current != head:
            with self._writing() as connection:
                config.attributes["connection"] = connection
                command.upgrade(config, "head")

    @contextmanager
    def _writing(self) -> Iterator[Connection]:
        with (
            self._writer or nullcontext(),
            self._engine.connect() as connection,
            connection.execution_options(writing=True).begin(),
        ):
            yield connection

    def begin(self, cookie: str | None, region: str) -> Conversation:
        """A new conversation; the browser's earlier ones are ended."""
        conversation = Conversation(
            id=secrets.token_hex(16), safety=SafetyState.start(), region=region
        )
        digest = browser_digest(cookie) if cookie else None
        with self._writing() as connection:
            if digest:
                connection.execute(
                    update(conversations)
                    .where(conversations.c.browser == digest, conversations.c.ended.is_(None))
                    .values(ended=now())
                )
            connection.execute(
                insert(conversations).values(
                    id=conversation.id,
                    browser=digest,
                    started=now(),
                    region=region,
                    safety=conversation.safety.to_json(),
                    topic="",
                )
            )
        return conversation

    def current(self, cookie: str) -> Conversation | None:
        """The browser's open conversation, or None."""
        query = (
            select(conversations)
            .where(
                conversations.c.browser == browser_digest(cookie), conversations.c.ended.is_(None)
            )
            .order_by(conversations.c.started.desc())
            .limit(1)
        )
        with self._engine.connect() as connection:
            row = connection.execute(query).mappings().first()
        if row is None:
            return None
        return Conversation(
            id=row["id"],
            safety=SafetyState.from_json(row["safety"]),
            topic=row["topic"],
            region=row["region"],
        )

    def keep(
        self,
        conversation: Conversation,
        message: str,
        answer: Answer,
        texts: dict[str, tuple[str, str, str]],
    ) -> Answer:
        """Store a turn and the conversation's new state in one transaction.

        Args:
            conversation: as it is after this turn.
            message: as typed; stored redacted.
            texts: digest -> (passage id, source id, text) of the passages cited, frozen as served.
        Returns:
            The answer with its reference.
        """
        for _ in range(5):
            reference = new_reference()
            try:
                self._store(conversation, message, answer, texts, reference)
            except IntegrityError:
                continue
            return _with_reference(answer, reference)
        raise RuntimeError("no free reference found")

    def _store(
        self,
        conversation: Conversation,
        message: str,
        answer: Answer,
        texts: dict[str, tuple[str, str, str]],
        reference: str,
    ) -> None:
        with self._writing() as connection:
            connection.execute(
                update(conversations)
                .where(conversations.c.id == conversation.id)
                .values(safety=conversation.safety.to_json(), topic=conversation.topic)
            )
            known = set(
                connection.execute(
                    select(passages.c.digest).where(passages.c.digest.in_(list(texts)))
                ).scalars()
            )
            fresh = [
                {"digest": digest, "passage": id_, "source": source, "text": text}
                for digest, (id_, source, text) in texts.items()
                if digest not in known
            ]
            if fresh:
                connection.execute(insert(passages), fresh)
            connection.execute(
                insert(answers).values(
                    reference=reference,
                    conversation=conversation.id,
                    at=now(),
                    message=redacted(message) if self._keep_messages else None,
                    outcome=answer.outcome,
                    kind=answer.kind.value,
                    question_searched=answer.question_searched if self._keep_messages else None,
                    composer=answer.composer,
                    corpus_version=answer.corpus_version,
                    rules_version=answer.rules_version,
                    elapsed_ms=answer.elapsed_ms,
                    answer=json.dumps(self._storable(answer), ensure_ascii=False),
                )
            )

    def _storable(self, answer: Answer) -> dict[str, Any]:
        record = asdict(answer)
        if self._keep_messages:
            record["question_searched"] = redacted(answer.question_searched)
            for rule in record["rules"]:
                rule["evidence"] = redacted(rule["evidence"])
        else:
            record["question_searched"] = ""
            for rule in record["rules"]:
                rule["evidence"] = ""
            record["cleared"] = [(concept, "", reason) for concept, _, reason in answer.cleared]
        return record

    def turns(self, conversation: str) -> tuple[Turn, ...]:
        """The stored turns of a conversation, oldest first."""
        query = select(answers).where(answers.c.conversation == conversation).order_by(answers.c.id)
        with self._engine.connect() as connection:
            return tuple(_turn(row) for row in connection.execute(query).mappings())

    def by_reference(self, reference: str) -> Turn | None:
        """The turn with a reference, however it was typed."""
        letters = "".join(ch for ch in reference.upper() if ch.isalnum())
        query = select(answers).where(answers.c.reference == f"{letters[:3]}-{letters[3:]}")
        with self._engine.connect() as connection:
            row = connection.execute(query).mappings().first()
        return _turn(row) if row else None

    def served_text(self, digest: str) -> str | None:
        """A passage's text as it was when it was served."""
        query = select(passages.c.text).where(passages.c.digest == digest)
        with self._engine.connect() as connection:
            return connection.execute(query).scalar_one_or_none()

    def say(self, reference: str, helpful: bool, reason: str | None = None) -> None:
        """Keep a patient's verdict on an answer."""
        turn = self.by_reference(reference)
        if turn is None:
            return
        with self._writing() as connection:
            connection.execute(
                insert(feedback).values(
                    answer=turn.id,
                    at=now(),
                    helpful=helpful,
                    reason=redacted(reason) if reason else None,
                )
            )

    def retain(self, days: int) -> int:
        """Erase conversations whose last turn is older than `days`; how many answers went."""
        limit = (datetime.now(UTC) - timedelta(days=days)).isoformat(timespec="milliseconds")
        with self._writing() as connection:
            recent = select(answers.c.conversation).where(answers.c.at >= limit)
            old = select(conversations.c.id).where(
                conversations.c.started < limit, conversations.c.id.not_in(recent)
            )
            old_answers = select(answers.c.id).where(answers.c.conversation.in_(old))
            connection.execute(delete(feedback).where(feedback.c.answer.in_(old_answers)))
            erased = connection.execute(
                delete(answers).where(answers.c.conversation.in_(old))
            ).rowcount
            connection.execute(delete(conversations).where(conversations.c.id.in_(old)))
        if self._sqlite:
            raw = self._engine.raw_connection()  # VACUUM runs in no transaction
            try:
                for statement in ("VACUUM", "PRAGMA wal_checkpoint(TRUNCATE)"):
                    raw.cursor().execute(statement).fetchall()
            finally:
                raw.close()
        return int(erased)

    def close(self) -> None:
        self._engine.dispose()


def _prepare_sqlite(connection: Any, _record: Any) -> None:
    # sqlite3's own transactions begin late and deferred; ours are written out.
    connection.isolation_level = None
    cursor = connection.cursor()
    for pragma in (
        "journal_mode=WAL", "synchronous=FULL", "busy_timeout=5000", "foreign_keys=ON",
        "secure_delete=ON",
    ):  # fmt: skip
        cursor.execute(f"PRAGMA {pragma}")
    cursor.close()


def _begin_sqlite(connection: Connection) -> None:
    # A deferred transaction that turns into a write fails under load: take the write lock at once.
    writing = connection.get_execution_options().get("writing")
    connection.exec_driver_sql("BEGIN IMMEDIATE" if writing else "BEGIN")


def _with_reference(answer: Answer, reference: str) -> Answer:
    from dataclasses import replace

    return replace(answer, reference=reference)


def _turn(row: Any) -> Turn:
    answer = _with_reference(answer_from(json.loads(row["answer"])), row["reference"])
    return Turn(id=row["id"], at=row["at"], message=row["message"], answer=answer)


def answer_from(record: dict[str, Any]) -> Answer:
    """An Answer from what `dataclasses.asdict` made of it."""

    def sentence(row: dict[str, Any]) -> CitedSentence:
        return CitedSentence(row["text"], tuple(row["citations"]))

    return Answer(
        **{
            **record,
            "rules": tuple(Finding(**row) for row in record["rules"]),
            "kind": Kind(record["kind"]),
            "parts": tuple(
                Part(
                    **{
                        **row,
                        "kind": PartKind(row["kind"]),
                        "sentences": tuple(sentence(one) for one in row["sentences"]),
                    }
                )
                for row in record["parts"]
            ),
            "citations": tuple(Citation(**row) for row in record["citations"]),
            "candidates": tuple(Candidate(**row) for row in record["candidates"]),
            "cleared": tuple(tuple(row) for row in record["cleared"]),
            "suggestions": tuple(record["suggestions"]),
            "calls": tuple(tuple(row) for row in record["calls"]),
            "choices": tuple(record["choices"]),
            "notes": tuple(record["notes"]),
        }
    )
