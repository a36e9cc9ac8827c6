"""Opening everything that answering needs, in one place."""

import logging
import os

# LangChain would post patients' words to a tracing service if these stood in the environment.
for _name in ("LANGSMITH_TRACING", "LANGCHAIN_TRACING_V2", "LANGSMITH_TRACING_V2"):
    os.environ[_name] = "false"
os.environ["ANONYMIZED_TELEMETRY"] = "False"

from assistant.audit.log import AuditLog
from assistant.desk import Desk, Libraries
from corpus.embedding import Embedder
from corpus.errors import SciaticaError
from corpus.settings import Settings

log = logging.getLogger(__name__)


def open_desk(settings: Settings, audit: AuditLog) -> Desk:
    """A desk that answers; without index or model it still intercepts and says so plainly."""
    try:
        libraries = Libraries(settings.index_dir, Embedder(settings.embedding_model))
        libraries.current()
    except SciaticaError as error:
        log.error("answers are off, the interceptor stays on: %s", error)
        return Desk(None, audit)
    return Desk(libraries, audit)
