"""The tables of the audit log. Times are UTC, ISO text, so that both databases order them alike."""

from sqlalchemy import (
    Boolean,
    Column,
    Float,
    ForeignKey,
    Index,
    Integer,
    MetaData,
    String,
    Table,
    Text,
)

metadata = MetaData()

conversations = Table(
    "conversation",
    metadata,
    Column("id", String(32), primary_key=True),
    # sha256 of the browser's cookie: the cookie itself is a key and is never stored.
    Column("browser", String(64), index=True),
    Column("started", String(32), nullable=False),
    Column("ended", String(32)),
    Column("region", String(2), nullable=False),
    Column("safety", Text, nullable=False),
    Column("topic", Text, nullable=False),
)

answers = Table(
    "answer",
    metadata,
    Column("id", Integer, primary_key=True, autoincrement=True),
    Column("reference", String(12), nullable=False, unique=True),
    Column("conversation", String(32), ForeignKey("conversation.id"), nullable=False),
    Column("at", String(32), nullable=False, index=True),
    Column("message", Text),
    Column("outcome", String(12), nullable=False),
    Column("kind", String(16), nullable=False),
    Column("question_searched", Text),
    Column("composer", String(64), nullable=False),
    Column("corpus_version", String(64), nullable=False),
    Column("rules_version", String(64), nullable=False),
    Column("elapsed_ms", Float, nullable=False),
    # The whole Answer as JSON: parts, citations, rules, what was cleared, candidates with scores.
    Column("answer", Text, nullable=False),
    Index("answer_by_conversation", "conversation", "id"),
)

passages = Table(
    "passage_served",
    metadata,
    Column("digest", String(64), primary_key=True),
    Column("passage", String(200), nullable=False),
    Column("source", String(100), nullable=False),
    Column("text", Text, nullable=False),
)

feedback = Table(
    "feedback",
    metadata,
    Column("id", Integer, primary_key=True, autoincrement=True),
    Column("answer", Integer, ForeignKey("answer.id"), nullable=False, index=True),
    Column("at", String(32), nullable=False),
    Column("helpful", Boolean, nullable=False),
    Column("reason", Text),
)
