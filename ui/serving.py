"""The web side of the pages: cookie, headers, allowed paths and readiness, as ASGI middleware."""

import base64
import hashlib
import secrets
from collections.abc import Callable
from http.cookies import CookieError, SimpleCookie
from typing import Any

from starlette.datastructures import Headers, MutableHeaders
from starlette.requests import Request
from starlette.responses import JSONResponse, PlainTextResponse, Response
from starlette.types import ASGIApp, Message, Receive, Scope, Send

COOKIE = "sciatica_conversation"
_COOKIE_SECONDS = 60 * 60 * 24 * 30

# Streamlit's measurements and its agent's description say more than a visitor should know.
_CLOSED = ("/_stcore/metrics", "/_stcore/agent")

# The one script of ours: a new answer is read from its beginning.
_SCROLL = "document.querySelector('[data-testid=\"stMain\"]')?.scrollTo(0, 0)"
SCROLL_UP = f"<script>{_SCROLL}</script>"
_SCROLL_HASH = base64.b64encode(hashlib.sha256(_SCROLL.encode()).digest()).decode()
# Streamlit 1.67's own inline script, which marks the page as loading.
_STREAMLIT_HASH = "THxz9J9+wf7rhwR2YkXJoSZ13UCmYyC+3lNDv2+8ugA="

_HEADERS = {
    "content-security-policy": (
        f"default-src 'self'; script-src 'self' 'wasm-unsafe-eval' 'sha256-{_SCROLL_HASH}' "
        f"'sha256-{_STREAMLIT_HASH}'; style-src 'self' "
        "'unsafe-inline'; img-src 'self' data: blob:; font-src 'self' data:; connect-src 'self'; "
        "frame-src 'self'; frame-ancestors 'none'; base-uri 'self'; form-action 'self'; "
        "object-src 'none'"
    ),
    "x-content-type-options": "nosniff",
    "x-frame-options": "DENY",
    "referrer-policy": "no-referrer",
    "permissions-policy": "camera=(), microphone=(), geolocation=()",
    "cross-origin-opener-policy": "same-origin",
}


class Doorkeeper:
    """Closes paths, sets security headers, and gives each browser its conversation cookie.

    The cookie is random, HttpOnly and the only key to a conversation: it stands in no address,
    no log and no record.
    """

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        if scope["path"].startswith(_CLOSED):
            await PlainTextResponse("Not found", status_code=404)(scope, receive, send)
            return
        new_cookie = None if _has_cookie(scope) else secrets.token_urlsafe(32)

        async def send_with_headers(message: Message) -> None:
            if message["type"] == "http.response.start":
                headers = MutableHeaders(scope=message)
                for name, value in _HEADERS.items():
                    headers[name] = value
                if new_cookie and headers.get("content-type", "").startswith("text/html"):
                    headers.append("set-cookie", _cookie_line(new_cookie, _secure(scope)))
            await send(message)

        await self._app(scope, receive, send_with_headers)


def _has_cookie(scope: Scope) -> bool:
    try:
        return COOKIE in SimpleCookie(Headers(scope=scope).get("cookie", ""))
    except CookieError:
        return False


def _secure(scope: Scope) -> bool:
    return "https" in {scope.get("scheme"), Headers(scope=scope).get("x-forwarded-proto")}


def _cookie_line(value: str, secure: bool) -> str:
    line = f"{COOKIE}={value}; Path=/; Max-Age={_COOKIE_SECONDS}; HttpOnly; SameSite=Lax"
    return f"{line}; Secure" if secure else line


def readiness(index_state: Callable[[], dict[str, Any]]) -> Callable[[Request], Any]:
    """The endpoint /ready: 200 when questions can be answered, else 503 with the reason."""

    async def ready(_: Request) -> Response:
        state = index_state()
        return JSONResponse(state, status_code=200 if state["ready"] else 503)

    return ready
