"""The patients' chat: drawing only. Turns come from the audit log, so a refresh changes nothing."""

from html import escape
from pathlib import Path

import streamlit as st

from assistant import wording
from assistant.answer import Kind, PartKind
from corpus.settings import CORPUS
from ui import words
from ui.serving import COOKIE
from ui.service import Service, open_service
from ui.view import PartView, SourceView, TurnView, standing_of, turn_view

_STYLE = Path(__file__).parent / "style.css"
_CARDS = {
    Kind.EMERGENCY: ("emergency", words.EMERGENCY_LABEL),
    Kind.URGENT: ("urgent", words.URGENT_LABEL),
    Kind.SCREENING: ("screening", words.SCREENING_LABEL),
}


def show_trouble() -> None:
    """What a person sees when the page itself fails."""
    st.error(f"{wording.TROUBLE} {wording.EMERGENCY_ADVICE}")


def main() -> None:
    """Draw the page for this browser; a message is answered and stored before it is shown."""
    st.set_page_config(page_title=words.TITLE, layout="centered", initial_sidebar_state="collapsed")
    st.html(f"<style>{_STYLE.read_text(encoding='utf-8')}</style>")
    cookie = st.context.cookies.get(COOKIE) or _testing_cookie()
    if not cookie:
        st.warning(words.COOKIES_NEEDED)
        st.stop()
    service = open_service()
    message = st.chat_input(words.ASK_HERE, key="message")
    chosen = st.session_state.pop("chosen", None)
    if said := (message or chosen):
        with st.spinner(words.WORKING):
            service.ask(cookie, said)
    turns = service.turns(cookie)
    _opening(service, cookie, first=not turns)
    for number, turn in enumerate(turns):
        _draw(turn_view(turn), service, last=number == len(turns) - 1)
    standing = standing_of(turns)
    with st.bottom:
        look = "safety-line standing" if standing else "safety-line"
        st.html(f'<p class="{look}">{escape(standing or wording.EMERGENCY_ADVICE)}</p>')


def _testing_cookie() -> str | None:
    """AppTest runs the page without a browser; its session then stands for the cookie."""
    value = st.session_state.get("testing_cookie")
    return str(value) if value else None


def _choose(text: str) -> None:
    st.session_state["chosen"] = text


def _opening(service: Service, cookie: str, first: bool) -> None:
    left, right = st.columns([3, 2], vertical_alignment="center")
    left.title(words.TITLE, anchor=False)
    if not first:
        with right.popover(words.NEW_CONVERSATION, width="stretch"):
            st.write(words.SURE_NEW)
            st.button(words.YES_NEW, on_click=service.start_anew, args=(cookie,), width="stretch")
        return
    st.html(
        f'<div class="intro"><p>{escape(words.WHAT_IT_IS)}</p>'
        f"<p>{escape(words.WHAT_IT_IS_NOT)}</p></div>"
    )
    st.markdown(f"**{words.TRY_ONE}**")
    for text in wording.SUGGESTIONS:
        st.button(text, key=f"try-{text}", on_click=_choose, args=(text,), width="stretch")


def _draw(view: TurnView, service: Service, last: bool) -> None:
    st.html(view.said)
    if view.card:
        _draw_card(view, last)
        return
    for number, part in enumerate(view.parts):
        _draw_part(part, f"{view.reference}-{number}")
    if view.sources:
        st.html(f'<p class="part-heading">{escape(words.WHERE_FROM)}</p>')
    for source in view.sources:
        _draw_source(source)
    st.html(
        f'<p class="reference">{escape(words.REFERENCE.format(reference=view.reference))}</p>'
    )
    if last:
        st.html(f'<div role="status" aria-live="polite" class="hidden">{view.announced}</div>')
        _draw_next(view, service)


def _draw_card(view: TurnView, last: bool) -> None:
    look, label = _CARDS[view.kind]
    with st.container(key=f"card-{look}-{view.reference}"):
        show = st.error if view.kind is Kind.EMERGENCY else st.warning
        show(f"**{label}**\n\n{view.card}")
        if view.calls:
            links = "".join(
                f'<a class="call{" second" if number else ""}" href="tel:{escape(dial)}">'
                f"{escape(words.CALL.format(label=label))}</a>"
                for number, (label, dial) in enumerate(view.calls)
            )
            st.html(links)
    if last:
        for choice in view.choices:
            st.button(choice, key=f"{view.reference}-{choice}", on_click=_choose, args=(choice,))
    st.html(
        f'<p class="reference">{escape(words.REFERENCE.format(reference=view.reference))}</p>'
    )


def _draw_part(part: PartView, key: str) -> None:
    look = {PartKind.DIFFER: "differ", PartKind.STOP: "stop", PartKind.SAFETY: "stop"}.get(part.kind, "part")
    with st.container(key=f"{look}-{key}"):
        if part.heading:
            st.html(f'<p class="part-heading">{escape(part.heading)}</p>')
        if part.picture and (CORPUS / "pictures" / part.picture).exists():
            st.image(str(CORPUS / "pictures" / part.picture), alt=part.alt, width="stretch")
        st.markdown(part.markdown)


def _draw_source(source: SourceView) -> None:
    with st.expander(source.label):
        st.markdown(words.QUOTED)
        st.html(f"<blockquote>{escape(source.quote)}</blockquote>")
        st.html(f"<p>{escape(source.details)}</p>")
        if source.url:
            st.link_button(words.OPEN_SOURCE, source.url)


def _draw_next(view: TurnView, service: Service) -> None:
    heard = st.session_state.setdefault("heard", set())
    if view.kind in {Kind.ANSWER, Kind.NOT_COVERED}:
        if view.reference in heard:
            st.html(f'<p class="reference">{escape(words.THANKS_FOR_SAYING)}</p>')
        else:
            yes, no = st.columns(2)
            for column, label, helpful in ((yes, words.CLEAR, True), (no, words.NOT_CLEAR, False)):
                column.button(
                    label,
                    key=f"{view.reference}-{helpful}",
                    on_click=_say,
                    args=(service, view.reference, helpful),
                    width="stretch",
                )
    if view.suggestions:
        st.html(f'<p class="part-heading">{escape(words.YOU_COULD_ASK)}</p>')
        for text in view.suggestions:
            st.button(text, key=f"{view.reference}-{text}", on_click=_choose, args=(text,), width="stretch")


def _say(service: Service, reference: str, helpful: bool) -> None:
    service.say(reference, helpful)
    st.session_state["heard"].add(reference)


main()
