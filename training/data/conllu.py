"""Reads CoNLL-U (https://universaldependencies.org/format.html): one sentence of words with tags and dependencies.

Words are syntactic words: "don't" is the two words "do" and "n't"; the line that spells both together is skipped, as are empty nodes.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

from training.passage import Passage, Run


@dataclass(frozen=True)
class Sentence:
    document: str
    words: tuple[str, ...]
    tags: tuple[str, ...]
    forms: tuple[str, ...]
    heads: tuple[int, ...]
    """Index within the sentence; a root is its own head."""
    relations: tuple[str, ...]
    """With subtype: ``nmod:desc``."""
    notes: tuple[str, ...] = field(repr=False)
    """The last column as it stands."""


def sentences(path: Path) -> Iterator[Sentence]:
    document = ""
    rows: list[list[str]] = []
    with path.open(encoding="utf-8") as lines:
        for line in lines:
            line = line.rstrip("\n")
            if line.startswith("# newdoc id"):
                document = line.split("=", 1)[1].strip()
            elif line and not line.startswith("#"):
                columns = line.split("\t")
                if columns[0].isdigit():
                    rows.append(columns)
            elif not line and rows:
                yield sentence(document, rows)
                rows = []
    if rows:
        yield sentence(document, rows)


def passage(source: str, parts: Iterable[Sentence]) -> Passage:
    """One passage of the given sentences, in order, with all layers of syntax."""
    parts = list(parts)
    runs: list[Run] = []
    heads: list[int] = []
    for part in parts:
        start = len(heads)
        heads.extend(start + head for head in part.heads)
        runs.append((start, len(heads)))
    return Passage(
        source=source,
        words=tuple(word for part in parts for word in part.words),
        sentences=tuple(runs),
        tags=tuple(tag for part in parts for tag in part.tags),
        forms=tuple(form for part in parts for form in part.forms),
        heads=tuple(heads),
        relations=tuple(plain(relation) for part in parts for relation in part.relations),
    )


def windows(parts: Iterable[Sentence], words: int) -> Iterator[list[Sentence]]:
    """Neighbouring sentences of one document together, as many as fit into so many words (a longer one stands alone)."""
    window: list[Sentence] = []
    size = 0
    for part in parts:
        if window and (part.document != window[0].document or size + len(part.words) > words):
            yield window
            window, size = [], 0
        window.append(part)
        size += len(part.words)
    if window:
        yield window


def plain(relation: str) -> str:
    return relation.split(":", 1)[0]


def sentence(document: str, rows: list[list[str]]) -> Sentence:
    return Sentence(
        document=document,
        words=tuple(row[1] for row in rows),
        tags=tuple(row[3] for row in rows),
        forms=tuple(row[4] for row in rows),
        heads=tuple(int(row[6]) - 1 if row[6] != "0" else at for at, row in enumerate(rows)),
        relations=tuple(row[7] for row in rows),
        notes=tuple(row[9] for row in rows),
    )
