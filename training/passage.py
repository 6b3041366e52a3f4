"""Running text as words, with whatever gold layers its data set has.

A layer that is ``None`` is unknown for this text and trains nothing; an empty layer says that there is nothing to find.
Every index is an index into ``words``; runs are ``(first, last)`` with ``last`` not included.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

Run = tuple[int, int]


@dataclass(frozen=True)
class Attribution:
    """One attribution of PolNeAR: the words of each role, in order; a role may have gaps, and a source may be empty."""

    source: tuple[int, ...]
    cue: tuple[int, ...]
    content: tuple[int, ...]


@dataclass(frozen=True)
class Mention:
    """A mention and the number of the entity that it refers to, within its passage."""

    run: Run
    entity: int


@dataclass(frozen=True)
class Passage:
    source: str
    """Data set and document: ``ewt/weblog-…``."""
    words: tuple[str, ...]
    sentences: tuple[Run, ...]
    """Without overlap, covering all words."""
    tags: tuple[str, ...] | None = None
    """Universal part of speech."""
    forms: tuple[str, ...] | None = None
    """Penn Treebank tag."""
    heads: tuple[int, ...] | None = None
    """The word that each word depends on; itself for a root; -1 where unknown."""
    relations: tuple[str, ...] | None = None
    """Universal Dependencies relation without subtype."""
    names: tuple[str, ...] | None = None
    """BIO labels in the set's own classes, prefixed by the set's scheme: see ``labels.NAME_SCHEMES``."""
    certainty: tuple[tuple[int, float], ...] | None = None
    """Predicates with their score, -3 (certainly not) to 3 (certainly so)."""
    attributions: tuple[Attribution, ...] | None = None
    offsets: tuple[Run, ...] | None = None
    """Characters of each word in the original text, where a score needs them."""
    mentions: tuple[Mention, ...] | None = None


def sentences_of(passage: Passage) -> list[Passage]:
    """Each sentence of a passage of syntax and certainty alone, with those layers."""
    return [
        replace(
            passage,
            words=passage.words[first:last],
            sentences=((0, last - first),),
            tags=passage.tags and passage.tags[first:last],
            forms=passage.forms and passage.forms[first:last],
            heads=passage.heads and tuple(head - first if head >= 0 else head for head in passage.heads[first:last]),
            relations=passage.relations and passage.relations[first:last],
            names=passage.names and passage.names[first:last],
            certainty=passage.certainty
            and tuple((at - first, score) for at, score in passage.certainty if first <= at < last),
            attributions=None,
            offsets=None,
            mentions=None,
        )
        for first, last in passage.sentences
    ]
