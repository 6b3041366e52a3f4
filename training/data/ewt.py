"""UD English Web Treebank: tags, dependencies; with the certainty scores of UDS-IH2 and, for dev, the names of UNER.

Both were made on earlier versions of the treebank, whose words were split and spelt a little otherwise ("al - Ani", curly quotation marks):
what is one word there must be one word here, or its score is left out.
"""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path

from training.data import conllu
from training.data.gum_names import DAYS, TITLES
from training.data.runs import NAMED, UNKNOWN, begun, schemed
from training.data.states import is_people
from training.passage import Passage

WORDS = 200
FILES = {"train": "en_ewt-ud-train.REBUILT.conllu", "dev": "en_ewt-ud-dev.conllu"}

Scores = dict[int, float]


def read(data: Path) -> dict[str, list[Passage]]:
    out: dict[str, list[Passage]] = {}
    for part, file in FILES.items():
        sentences = list(conllu.sentences(data / "ud-english-ewt" / file))
        scores = certainty(sentences, data / "factuality/glue_data/UDS_IH2" / f"{part}.jsonl")
        names = uner_names(data, sentences) if part == "dev" else None
        out[part] = list(passages(sentences, scores, names))
    return out


def passages(
    sentences: Sequence[conllu.Sentence], scores: Sequence[Scores | None], names: Sequence[tuple[str, ...]] | None
) -> Iterator[Passage]:
    at = 0
    for window in conllu.windows(sentences, WORDS):
        passage = conllu.passage(f"ewt/{window[0].document}", window)
        parts = range(at, at + len(window))
        at += len(window)
        known = [
            (first + word, score)
            for part, (first, _) in zip(parts, passage.sentences)
            for word, score in (scores[part] or {}).items()
        ]
        if any(scores[part] is not None for part in parts):
            passage = replace(passage, certainty=tuple(known))
        if names is not None:
            passage = replace(passage, names=tuple(label for part in parts for label in names[part]))
        yield passage


def certainty(sentences: Sequence[conllu.Sentence], path: Path) -> list[Scores | None]:
    """The scores of each sentence; ``None`` where it has no entry. A sentence of the other part never gets any: it is not looked up."""
    waiting: dict[str, list[int]] = defaultdict(list)
    for at, sentence in enumerate(sentences):
        waiting[spelling(sentence.words)].append(at)
    found: list[Scores | None] = [None] * len(sentences)
    with path.open(encoding="utf-8") as lines:
        for line in lines:
            entry = json.loads(line)
            words = entry["text"].split(" ")
            places = waiting.get(spelling(words))
            if not places:
                continue
            # The same sentence several times ("Thank you.") takes the entries in their order.
            at = places.pop(0) if len(places) > 1 else places[0]
            ours = places_of(sentences[at].words)
            theirs = places_of(words)
            scores = found[at] or {}
            for target in entry["targets"]:
                first, last = target["span1"]
                word = ours.get(theirs_hull(theirs, first, last))
                if word is not None:
                    scores[word] = float(target["label"])
            found[at] = scores
    return found


def theirs_hull(places: dict[tuple[int, int], int], first: int, last: int) -> tuple[int, int]:
    hulls = list(places)
    return (hulls[first][0], hulls[last - 1][1]) if first < last <= len(hulls) else (-1, -1)


def places_of(words: Sequence[str]) -> dict[tuple[int, int], int]:
    """Characters of each word in the text without white space, and the word's number."""
    places: dict[tuple[int, int], int] = {}
    start = 0
    for at, word in enumerate(words):
        size = len(levelled(word))
        places[start, start + size] = at
        start += size
    return places


def spelling(words: Sequence[str]) -> str:
    return "".join(levelled(word) for word in words)


def levelled(word: str) -> str:
    """Every double quotation mark alike, so that versions of the treebank agree."""
    for mark in ("``", "''", "“", "”"):
        word = word.replace(mark, '"')
    for mark, plain in (("’", "'"), ("‘", "'"), ("`", "'"), (" ", ""), ("–", "-"), ("—", "-"), ("£", "L")):
        word = word.replace(mark, plain)
    return word


def proper(passages: Sequence[Passage]) -> list[Passage]:
    """The same words with what their tags tell of names, and nothing else: a proper noun is part of one, of what kind is open; no other word
    begins one. Days, months, titles and addresses are proper nouns and may be no names."""
    return [
        Passage(
            source=passage.source.replace("ewt/", "ewt-proper/", 1),
            words=passage.words,
            sentences=passage.sentences,
            names=tuple(proper_label(passage, at) for at in range(len(passage.words))),
        )
        for passage in passages
    ]


def proper_label(passage: Passage, at: int) -> str:
    tags = passage.tags
    assert tags is not None
    word = passage.words[at].lower()
    if tags[at] == "PROPN":
        return UNKNOWN if word in DAYS | TITLES or is_people(word) or any(mark in word for mark in "@/#.") else NAMED
    near = any(tags[there] == "PROPN" for there in range(max(0, at - 2), min(len(tags), at + 3)))
    return UNKNOWN if near else "O"


def uner_names(data: Path, sentences: Sequence[conllu.Sentence]) -> list[tuple[str, ...]]:
    """Names of each sentence of dev. Its order of documents is its own; within a document the sentences are in order."""
    theirs: dict[str, list[tuple[tuple[str, ...], tuple[str, ...]]]] = defaultdict(list)
    for document, words, labels in uner_sentences(data):
        theirs[document].append((words, labels))
    found = []
    for sentence in sentences:
        words, labels = theirs[sentence.document].pop(0)
        if spelling(words) != spelling(sentence.words):
            raise ValueError(f'uner-out-of-step: {sentence.document}: {" ".join(words)}')
        found.append(labels if len(words) == len(sentence.words) else moved(sentence.words, words, labels))
    return found


def moved(ours: Sequence[str], theirs: Sequence[str], labels: Sequence[str]) -> tuple[str, ...]:
    """Labels of other words for the same characters: a word takes the label in which it starts."""
    starts = [label for word, label in zip(theirs, labels) for _ in levelled(word)]
    begins = {start for start, _ in places_of(theirs)}
    out = []
    for start, _ in places_of(ours):
        label = starts[start]
        out.append("I" + label[1:] if label.startswith("B-") and start not in begins else label)
    return tuple(begun(out))


def uner_sentences(data: Path) -> Iterator[tuple[str, tuple[str, ...], tuple[str, ...]]]:
    document, words, labels = "", [], []
    path = data / "ner/uner-english-ewt/en_ewt-ud-dev.iob2"
    for line in [*path.read_text(encoding="utf-8").split("\n"), ""]:
        if line.startswith("# newdoc id"):
            document = line.split("=", 1)[1].strip()
        elif line and not line.startswith("#"):
            columns = line.split("\t")
            words.append(columns[1])
            labels.append(columns[2])
        elif not line and words:
            yield document, tuple(words), tuple(schemed(begun(labels), "uner"))
            words, labels = [], []
