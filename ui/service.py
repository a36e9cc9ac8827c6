"""What the page's process holds: the desk and the audit log, opened once, and a lock a browser."""

import logging
import threading
from collections import OrderedDict
from dataclasses import dataclass, field

from assistant.audit.log import AuditLog, Turn, browser_digest
from assistant.desk import Desk
from assistant.opening import open_desk
from corpus.settings import Settings, settings

log = logging.getLogger(__name__)

_LOCKS_KEPT = 10_000


@dataclass
class Service:
    """One process's desk and log. A turn is intercepted, decided and stored before it returns."""

    desk: Desk
    audit: AuditLog
    region: str
    _locks: OrderedDict[str, threading.Lock] = field(default_factory=OrderedDict)
    _locks_guard: threading.Lock = field(default_factory=threading.Lock)

    def _lock_of(self, cookie: str) -> threading.Lock:
        """Streamlit starts a second run before it ends the first, so turns must queue."""
        digest = browser_digest(cookie)
        with self._locks_guard:
            lock = self._locks.setdefault(digest, threading.Lock())
            self._locks.move_to_end(digest)
            while len(self._locks) > _LOCKS_KEPT:
                self._locks.popitem(last=False)
            return lock

    def ask(self, cookie: str, message: str) -> None:
        """Answer a message in the browser's open conversation, or in a new one."""
        with self._lock_of(cookie):
            conversation = self.audit.current(cookie) or self.audit.begin(cookie, self.region)
            self.desk.answer(message, conversation)

    def turns(self, cookie: str) -> tuple[Turn, ...]:
        """The open conversation of a browser, oldest turn first."""
        conversation = self.audit.current(cookie)
        return self.audit.turns(conversation.id) if conversation else ()

    def start_anew(self, cookie: str) -> None:
        """End the browser's conversation and begin another."""
        with self._lock_of(cookie):
            self.audit.begin(cookie, self.region)

    def say(self, reference: str, helpful: bool) -> None:
        """Keep a verdict on an answer."""
        self.audit.say(reference, helpful)


_service: Service | None = None
_opening = threading.Lock()


def open_service(chosen: Settings | None = None) -> Service:
    """The process's service; opened at the first call."""
    global _service
    with _opening:
        if _service is None:
            chosen = chosen or settings()
            audit = AuditLog(chosen.audit_url, chosen.keep_messages)
            _service = Service(open_desk(chosen, audit), audit, chosen.region)
        return _service
