"""Words as the program cuts them: "al-Qaida" is three words, as in UD English, where other data sets have one."""

from __future__ import annotations

import re
from dataclasses import replace

from training.passage import Attribution, Mention, Passage, Run

HYPHENED = re.compile(r"\w+(?:[-–/]\w+)+\Z")
PIECES = re.compile(r"[-–/]|[^-–/]+")


def split(passage: Passage) -> Passage:
    """The same passage with words cut at inner hyphens and strokes; layers of syntax must be unknown."""
    assert passage.heads is None and passage.tags is None
    pieces = [PIECES.findall(word) if HYPHENED.match(word) else [word] for word in passage.words]
    starts, total = [], 0
    for one in pieces:
        starts.append(total)
        total += len(one)
    starts.append(total)

    def run(one: Run) -> Run:
        return starts[one[0]], starts[one[1]]

    def words(ones: tuple[int, ...]) -> tuple[int, ...]:
        return tuple(at for one in ones for at in range(starts[one], starts[one + 1]))

    return replace(
        passage,
        words=tuple(part for one in pieces for part in one),
        sentences=tuple(run(one) for one in passage.sentences),
        names=passage.names and tuple(
            label if at == 0 or not label.startswith("B-") else f"I-{label[2:]}"
            for label, one in zip(passage.names, pieces, strict=True)
            for at in range(len(one))
        ),
        # A score is that of the head, the last part: "re-elected".
        certainty=passage.certainty and tuple((starts[at + 1] - 1, score) for at, score in passage.certainty),
        attributions=passage.attributions and tuple(
            Attribution(words(one.source), words(one.cue), words(one.content)) for one in passage.attributions
        ),
        offsets=None,
        mentions=passage.mentions and tuple(Mention(run(one.run), one.entity) for one in passage.mentions),
    )  # fmt: skip
