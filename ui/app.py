"""The patients' app: `streamlit run ui/app.py`.

Everything is loaded and probed before the first visitor, then frozen: Streamlit collects garbage
after every run, and with a model in memory each collection stops all sessions for 0.2 s.
"""

import gc
import logging
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import streamlit as st
from starlette.middleware import Middleware
from starlette.routing import Route

from ui.service import open_service
from ui.serving import Doorkeeper, readiness

logging.basicConfig(level=logging.INFO, format="%(asctime)s %(levelname)s %(name)s %(message)s")
# Streamlit writes session ids, which are keys, to its log on reconnection.
logging.getLogger("streamlit").setLevel(logging.WARNING)
logging.getLogger("alembic").setLevel(logging.WARNING)
log = logging.getLogger("ui")


@asynccontextmanager
async def lifespan(_: st.App) -> AsyncIterator[dict[str, Any]]:
    service = open_service()
    service.desk.warm_up()
    gc.collect()
    gc.freeze()
    log.info("ready: %s", service.desk.state())
    yield {}


def on_script_error(error: Exception) -> bool:
    """Show our own words, never an exception's; the log gets its type alone."""
    log.error("page failed: %s", type(error).__name__)
    from ui.page import show_trouble

    show_trouble()
    return True


app = st.App(
    Path(__file__).parent / "page.py",
    lifespan=lifespan,
    middleware=[Middleware(Doorkeeper)],
    routes=[Route("/ready", readiness(lambda: open_service().desk.state()))],
    on_script_error=on_script_error,
)
