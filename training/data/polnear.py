"""PolNeAR: news articles with their attributions (github.com/networkdynamics/PolNeAR), on the tokens of CoreNLP.

CoreNLP's named entities come along as a silver layer (scheme ``corenlp``): no person marked them, and only their share of the loss says so.
Of an article that several people annotated, the first file by name is taken, as the scorer does.
"""

from __future__ import annotations

import gzip
import re
from bisect import bisect_right
from pathlib import Path

from training.passage import Attribution, Passage, Run

SPAN = re.compile(r"(T\d+)\t\w+ (\d+ \d+(?:;\d+ \d+)*)\t")
EVENT = re.compile(r"E\d+\t(\S.*)")
NAMED = {"PERSON", "ORGANIZATION", "LOCATION", "MISC"}


def read(data: Path) -> dict[str, list[Passage]]:
    return {split: list(_articles(data / "polnear", split)) for split in ("train", "dev")}


def _articles(folder: Path, split: str):
    annotations = sorted((folder / "data" / split / "attributions").glob("*.ann"))
    with gzip.open(folder / "corenlp-compact" / f"{split}.tsv.gz", "rt", encoding="utf-8") as lines:
        for name, sentences in _documents(lines):
            standoff = next((one for one in annotations if one.name.startswith(name + "_")), None)
            if standoff is None:
                continue
            tokens = [token for sentence in sentences for token in sentence]
            offsets = tuple((start, end) for _, start, end, _ in tokens)
            yield Passage(
                source=f"polnear/{name}",
                words=tuple(word for word, _, _, _ in tokens),
                sentences=_runs(sentences),
                names=_names(tokens),
                attributions=_attributions(standoff.read_text(encoding="utf-8"), offsets),
                offsets=offsets,
            )


def _documents(lines):
    name, sentences, sentence = "", [], []
    for line in lines:
        line = line.rstrip("\n")
        if line.startswith("# doc "):
            if sentences:
                yield name, sentences
            name, sentences, sentence = line[6:], [], []
        elif not line:
            if sentence:
                sentences.append(sentence)
            sentence = []
        else:
            _, word, _, start, end, _, entity, *_ = line.split("\t")
            sentence.append((word, int(start), int(end), entity))
    if sentence:
        sentences.append(sentence)
    if sentences:
        yield name, sentences


def _runs(sentences: list[list]) -> tuple[Run, ...]:
    runs, first = [], 0
    for sentence in sentences:
        runs.append((first, first + len(sentence)))
        first += len(sentence)
    return tuple(runs)


def _names(tokens: list[tuple[str, int, int, str]]) -> tuple[str, ...]:
    labels, before = [], "O"
    for _, _, _, entity in tokens:
        kind = entity if entity in NAMED else "O"
        labels.append("O" if kind == "O" else f"{'I' if kind == before else 'B'}-corenlp:{kind}")
        before = kind
    return tuple(labels)


def _attributions(standoff: str, offsets: tuple[Run, ...]) -> tuple[Attribution, ...]:
    spans: dict[str, list[Run]] = {}
    found = []
    for line in standoff.splitlines():
        # The text of a span may run over lines, and a continued line may begin with any letter.
        if match := SPAN.match(line):
            pieces = match[2].split(";")
            spans[match[1]] = [(int(a), int(b)) for a, b in (piece.split() for piece in pieces)]
        elif match := EVENT.match(line):
            roles: dict[str, list[Run]] = {"Source": [], "Cue": [], "Content": []}
            for part in match[1].split():
                role, target = part.split(":")
                roles.setdefault(role.rstrip("0123456789"), []).extend(spans.get(target, []))
            words = {role: _words(pieces, offsets) for role, pieces in roles.items()}
            if words["Cue"] and words["Content"]:
                found.append(Attribution(words["Source"], words["Cue"], words["Content"]))
    return tuple(found)


def _words(pieces: list[Run], offsets: tuple[Run, ...]) -> tuple[int, ...]:
    """The words that the pieces touch."""
    found = set()
    for first, last in pieces:
        at = bisect_right(offsets, first, key=lambda offset: offset[1])
        while at < len(offsets) and offsets[at][0] < last:
            found.add(at)
            at += 1
    return tuple(sorted(found))
