"""Every setting, in one place. Nothing in it can switch the interceptor off."""

from functools import lru_cache
from pathlib import Path
from typing import Literal

from pydantic import Field
from pydantic_settings import BaseSettings, SettingsConfigDict

PROJECT = Path(__file__).resolve().parent.parent
CORPUS = PROJECT / "corpus"

Region = Literal["uk", "us", "ie", "eu", "au", "ca", "nz"]


class Settings(BaseSettings):
    """Read from environment variables with the prefix SCIATICA_ (and from a file .env)."""

    model_config = SettingsConfigDict(
        env_prefix="SCIATICA_", env_file=".env", frozen=True, extra="ignore"
    )

    data_dir: Path = Field(
        PROJECT / "data", description="Folder of the index and of the audit log."
    )
    chroma_url: str | None = Field(
        None, description="URL of a Chroma server; without it the index is a folder in DATA_DIR."
    )
    database_url: str | None = Field(
        None, description="SQLAlchemy URL of the audit log; default is SQLite in DATA_DIR."
    )
    embedding_model: str = Field(
        "all-MiniLM-L6-v2",
        description="The pinned model from the installed package, or the path of a model folder.",
    )
    chat_model: str | None = Field(
        None,
        description="Not used yet: answers are composed from the sources' own sentences alone. "
        "Kept for a LangChain name such as 'ollama:llama3'.",
    )
    chat_base_url: str | None = Field(
        None, description="Not used yet: address of an OpenAI-compatible server for CHAT_MODEL."
    )
    region: Region = Field("uk", description="Where the patients are: numbers on the cards.")
    retention_days: int = Field(
        90, ge=1, description="Days after which `python -m assistant retain` erases conversations."
    )
    keep_messages: bool = Field(
        True, description="Keep what patients typed (redacted); off keeps answers and codes only."
    )

    @property
    def audit_url(self) -> str:
        """SQLAlchemy URL of the audit log."""
        return self.database_url or f"sqlite:///{self.data_dir / 'audit.sqlite3'}"

    @property
    def index_dir(self) -> Path:
        return self.data_dir / "index"


@lru_cache
def settings() -> Settings:
    """The settings of this process, read once."""
    return Settings()  # type: ignore[call-arg]
