"""How certain a text is that something happened: UW (news) and three sets that probe one construction each.

MegaVeridicality puts every verb into one frame ("Someone was told that a particular thing happened"): extra, under its own keys.
The licences of UW's news and of the probes are those of research releases: see the card of the model for what was trained on.
"""

from __future__ import annotations

import json
from pathlib import Path

from training.passage import Passage

SETS = {"": "UW", "cb-": "CB/CB", "mv2-": "MV2/mv2", "rp-": "RP/rp"}


def read(data: Path) -> dict[str, list[Passage]]:
    """UW as ``train`` and ``dev``; CommitmentBank, MegaVeridicality, Ross & Pavlick as ``cb-train``, ``mv2-train``, ``rp-train`` (and dev)."""
    return {
        prefix + part: entries(data / "factuality/glue_data" / folder / f"{part}.jsonl", folder.split("/")[0].lower())
        for prefix, folder in SETS.items()
        for part in ("train", "dev")
    }


def running(passages: list[Passage], most: int = 8) -> list[Passage]:
    """Neighbours together, one to ``most`` of them in turn, as sentences stand in articles: else their being alone would tell the set."""
    found, at, size = [], 0, 1
    while at < len(passages):
        found.append(joined(passages[at : at + size]))
        at += size
        size = size % most + 1
    return found


def joined(passages: list[Passage]) -> Passage:
    starts = [0]
    for one in passages:
        starts.append(starts[-1] + len(one.words))
    return Passage(
        source=passages[0].source,
        words=tuple(word for one in passages for word in one.words),
        sentences=tuple((at + first, at + last) for at, one in zip(starts, passages) for first, last in one.sentences),
        certainty=tuple((at + word, score) for at, one in zip(starts, passages) for word, score in one.certainty or ()),
    )


def entries(path: Path, name: str) -> list[Passage]:
    lines = path.read_text(encoding="utf-8").split("\n")
    return [passage(json.loads(line), f"{name}/{at}") for at, line in enumerate(lines) if line]


def passage(entry: dict, source: str) -> Passage:
    words = tuple(entry["text"].split())
    scores: dict[int, float] = {}
    for target in entry["targets"]:
        first, last = target["span1"]
        # Some targets of the probes are whole clauses: which word bears the score is not said. A few stand beside their words.
        if words[first:last] == (target["span_text"],):
            scores[first] = min(3.0, max(-3.0, float(target["label"])))
    ends = [at + 1 for at, word in enumerate(words[:-1]) if word in (".", "?", "!") and words[at + 1][:1].isupper()]
    bounds = [0, *ends, len(words)]
    return Passage(source=source, words=words, sentences=tuple(zip(bounds, bounds[1:])), certainty=tuple(sorted(scores.items())))
