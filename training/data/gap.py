"""GAP: a pronoun and two names in a passage of Wikipedia, and which of the two the pronoun means."""

from __future__ import annotations

import csv
import re
from collections.abc import Sequence
from pathlib import Path

from training.passage import Mention, Passage, Run

FILES = {"train": "gap-development.tsv", "dev": "gap-validation.tsv"}

# "n't" and "'s" are words, hyphens and marks stand alone, points stay with initials and abbreviations: as in the UD treebanks.
WORD = re.compile(
    r"""
    (?:[A-Z]\.){2,}(?!\w)                                      # U.S.
    | (?:Mr|Mrs|Ms|Dr|Jr|Sr|St|Prof|Rev|Gen|Col|Capt|Lt|Sgt|Hon|Gov|Sen|Rep|vs|No|Mt|Ft)\.
    | [A-Z]\.(?=\s*\w)                                          # J. Smith
    | (?:can)(?=not\b)
    | \w+?(?=n['’]t\b)                                          # do|n't
    | n['’]t\b
    | ['’](?:s|S|m|re|ve|ll|d)\b
    | [$£€]
    | \d+(?:[.,:]\d+)*%?
    | \w+
    | --+ | \.\.\.+
    | \S
    """,
    re.VERBOSE,
)
ENDS = (".", "!", "?")
CLOSERS = ('"', "'", ")", "]", "”", "’", "''")


def read(data: Path) -> dict[str, list[Passage]]:
    return {part: [passage(entry) for entry in entries(data / "gap-coref" / file)] for part, file in FILES.items()}


def entries(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8", newline="") as lines:
        return list(csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE))


def passage(entry: dict[str, str]) -> Passage:
    text = entry["Text"]
    spans = [span(entry, role) for role in ("Pronoun", "A", "B")]
    offsets = words_of(text, {edge for run in spans for edge in run})
    entities = [0, 0 if entry["A-coref"] == "TRUE" else 1, 0 if entry["B-coref"] == "TRUE" else 2]
    words = tuple(text[start:end] for start, end in offsets)
    return Passage(
        source=f'gap/{entry["ID"]}',
        words=words,
        sentences=sentences_of(words),
        offsets=offsets,
        mentions=tuple(Mention(covered(offsets, run), entity) for run, entity in zip(spans, entities)),
    )


def span(entry: dict[str, str], role: str) -> Run:
    start = int(entry[f"{role}-offset"])
    return start, start + len(entry[role])


def words_of(text: str, edges: set[int]) -> tuple[Run, ...]:
    """Characters of each word; no word crosses an edge."""
    found: list[Run] = []
    for match in WORD.finditer(text):
        start, end = match.span()
        cuts = sorted({start, end, *(edge for edge in edges if start < edge < end)})
        found.extend(zip(cuts, cuts[1:]))
    return tuple(found)


def covered(offsets: Sequence[Run], run: Run) -> Run:
    inside = [at for at, (start, end) in enumerate(offsets) if start < run[1] and end > run[0]]
    return inside[0], inside[-1] + 1


def sentences_of(words: Sequence[str]) -> tuple[Run, ...]:
    """A full stop and a capital after it part two sentences; closing marks stay with the first."""
    bounds = [0]
    at = 0
    while at < len(words) - 1:
        at += 1
        if words[at - 1] in ENDS:
            while at < len(words) and words[at] in CLOSERS:
                at += 1
            if at < len(words) and not words[at][0].islower() and words[at][0] not in ",;:.-":
                bounds.append(at)
    return tuple(zip(bounds, [*bounds[1:], len(words)]))
