"""The patients' chat: drawing only. Turns come from the audit log, so a refresh changes nothing.

The latest turn stands at the top, the earlier ones folded away above it: an answer is read from its
first word, on a phone too. (With a pinned chat input Streamlit would scroll to the page's end.)
"""

from html import escape
from pathlib import Path

import streamlit as st

from assistant import wording
from assistant.answer import Kind
from corpus.settings import CORPUS
from ui import words
from ui.service import Service, open_service
from ui.serving import COOKIE, SCROLL_UP
from ui.view import TurnView, footer_html, standing_of, turn_view

_STYLE = Path(__file__).parent / "style.css"


def show_trouble() -> None:
    """What a person sees when the page itself fails."""
    st.error(f"{wording.TROUBLE} {wording.EMERGENCY_ADVICE}")


def main() -> None:
    """Draw the page for this browser; a message is answered and stored before it is shown."""
    st.set_page_config(page_title=words.TITLE, layout="centered", initial_sidebar_state="collapsed")
    st.html(_STYLE)
    cookie = _testing_cookie() or st.context.cookies.get(COOKIE)
    if not isinstance(cookie, str):
        st.warning(words.COOKIES_NEEDED)
        st.stop()
    service = open_service()
    above = st.container()
    with st.container(key="ask"):
        message = st.chat_input(words.ASK_HERE, key="message")
        pinned = st.empty()
    said = message or st.session_state.pop("chosen", None)
    with above:
        if said:
            with st.spinner(words.WORKING):
                service.ask(cookie, said)
        turns = service.turns(cookie)
        _opening(service, cookie, first=not turns)
        if len(turns) > 1:
            with st.expander(words.EARLIER.format(count=len(turns) - 1)):
                for turn in turns[:-1]:
                    _draw(turn_view(turn))
        if turns:
            latest = turn_view(turns[-1])
            _draw(latest)
            _draw_next(latest, service)
    pinned.html(footer_html(standing_of(turns), wording.EMERGENCY_ADVICE))


def _testing_cookie() -> str | None:
    """AppTest runs the page without a browser; its session then stands for the cookie."""
    value = st.session_state.get("testing_cookie")
    return str(value) if value else None


def _choose(text: str) -> None:
    st.session_state["chosen"] = text


def _opening(service: Service, cookie: str, first: bool) -> None:
    with st.container(horizontal=True, vertical_alignment="center", key="top"):
        st.title(words.TITLE, anchor=False)
        if not first:
            with st.popover(words.NEW_CONVERSATION):
                st.write(words.SURE_NEW)
                st.button(words.YES_NEW, on_click=service.start_anew, args=(cookie,))
    if not first:
        return
    st.html(
        f'<div class="intro"><p>{escape(words.WHAT_IT_IS)}</p>'
        f"<p>{escape(words.WHAT_IT_IS_NOT)}</p></div>"
    )
    _offer(words.TRY_ONE, wording.SUGGESTIONS, "try")


def _offer(heading: str, questions: tuple[str, ...], key: str) -> None:
    st.html(f'<h3 class="part-heading">{escape(heading)}</h3>')
    with st.container(horizontal=True, gap="small", key=f"offers-{key}"):
        for text in questions:
            st.button(text, key=f"{key}-{text}", on_click=_choose, args=(text,))


def _draw(view: TurnView) -> None:
    st.html(view.said)
    if view.card:
        st.html(view.card + view.reference_line)
        return
    for part in view.parts:
        if part.picture and (CORPUS / "pictures" / part.picture.file).exists():
            st.image(
                str(CORPUS / "pictures" / part.picture.file), alt=part.picture.alt, width="stretch"
            )
        st.html(part.html)
    st.html(view.sources + view.reference_line)


def _draw_next(view: TurnView, service: Service) -> None:
    with st.container(key=f"next-{view.reference}"):
        st.html(view.announced + SCROLL_UP, unsafe_allow_javascript=True)
        if view.choices:
            with st.container(horizontal=True, key="choices"):
                for choice in view.choices:
                    st.button(
                        choice, key=f"{view.reference}-{choice}", on_click=_choose, args=(choice,)
                    )
        if view.kind in {Kind.ANSWER, Kind.NOT_COVERED}:
            _draw_verdict(view.reference, service)
        if view.suggestions:
            _offer(words.YOU_COULD_ASK, view.suggestions, view.reference)


def _draw_verdict(reference: str, service: Service) -> None:
    heard = st.session_state.setdefault("heard", set())
    if reference in heard:
        st.html(f'<p class="reference" role="status">{escape(words.THANKS_FOR_SAYING)}</p>')
        return
    with st.container(horizontal=True, key=f"verdict-{reference}"):
        for label, helpful in ((words.CLEAR, True), (words.NOT_CLEAR, False)):
            st.button(
                label, key=f"{reference}-{helpful}", on_click=_say,
                args=(service, reference, helpful),
            )  # fmt: skip


def _say(service: Service, reference: str, helpful: bool) -> None:
    service.say(reference, helpful)
    st.session_state["heard"].add(reference)


main()
