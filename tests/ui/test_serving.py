"""The web side: headers, closed paths, readiness, and a page that serves without an index."""

import urllib.error
import urllib.request
from collections.abc import Iterator

import pytest

from tests.ui.pages import served


@pytest.fixture(scope="module")
def bare(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The app where no index was ever built."""
    with served(tmp_path_factory.mktemp("bare")) as address:
        yield address


def fetch(address: str) -> tuple[int, dict[str, str], str]:
    try:
        with urllib.request.urlopen(address, timeout=10) as reply:
            return reply.status, dict(reply.headers.items()), reply.read().decode()
    except urllib.error.HTTPError as error:
        return error.code, dict(error.headers.items()), error.read().decode()


def test_headers_close_what_a_page_need_not_do(bare: str) -> None:
    status, headers, _ = fetch(bare)
    assert status == 200
    headers = {name.lower(): value for name, value in headers.items()}
    assert "frame-ancestors 'none'" in headers["content-security-policy"]
    assert "unsafe-inline'" not in headers["content-security-policy"].split("style-src")[0]
    assert headers["x-content-type-options"] == "nosniff"
    assert headers["referrer-policy"] == "no-referrer"
    cookie = headers["set-cookie"]
    assert "HttpOnly" in cookie
    assert "SameSite=Lax" in cookie


@pytest.mark.parametrize("path", ["/_stcore/metrics", "/_stcore/agent"])
def test_internals_are_closed(bare: str, path: str) -> None:
    assert fetch(bare + path)[0] == 404


def test_ready_tells_what_is_missing(bare: str) -> None:
    status, _, body = fetch(f"{bare}/ready")
    assert status == 503
    assert "make index" in body


def test_settings_that_protect_people_are_set() -> None:
    import tomllib

    from corpus.settings import PROJECT

    config = tomllib.loads((PROJECT / ".streamlit" / "config.toml").read_text())
    assert config["browser"]["gatherUsageStats"] is False
    assert config["client"]["showErrorDetails"] == "none"
    assert config["server"]["enableXsrfProtection"] is True
    assert config["server"]["address"] == "127.0.0.1"
