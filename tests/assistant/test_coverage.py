"""What is answered, what is declined, and that the stored table is the one in the code."""

import numpy as np
import pytest

from assistant.answer import Kind
from assistant.conversation import Conversation
from assistant.coverage import asks_for_judgement
from assistant.desk import Desk
from assistant.leaning import VECTORS_FILE, table_digest
from corpus.embedding import PINNED_SHA256


def test_the_stored_vectors_are_those_of_the_table() -> None:
    with np.load(VECTORS_FILE) as stored:
        assert str(stored["digest"]) == table_digest(PINNED_SHA256), (
            "run `python -m tests.quality.fit_coverage`"
        )


@pytest.mark.parametrize(
    ("said", "kind"),
    [
        ("my daughter says I should stay in bed all week with this. good idea?", Kind.ANSWER),
        ("they won't give me a scan, is that normal?", Kind.ANSWER),
        ("does NICE recommend acupuncture", Kind.ANSWER),
        ("would dapagliflozin help my leg", Kind.NOT_COVERED),
        ("how much does a private operation cost", Kind.NOT_COVERED),
        ("stretches for tennis elbow", Kind.NOT_COVERED),
        ("can I get universal credit for my back", Kind.NOT_COVERED),
        ("write me a limerick about cheese", Kind.OUT_OF_SCOPE),
    ],
)
def test_answered_or_declined(
    desk: Desk, conversation: Conversation, said: str, kind: Kind
) -> None:
    answer, _ = desk.answer(said, conversation)
    assert answer.kind is kind


@pytest.mark.parametrize(
    ("said", "wanted"),
    [
        ("can i stop taking my gabapentin", True),
        ("how much pregabalin can i take", True),
        ("how much pregabalin did they give in the trial", False),
        ("does pregabalin help", False),
    ],
)
def test_asks_for_judgement(said: str, wanted: bool) -> None:
    assert asks_for_judgement(said) is wanted
