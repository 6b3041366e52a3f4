"""Reads every data set, holds it against the laws of a passage and prints what is in it: ``python -m training.data.check --data DIR``."""

from __future__ import annotations

import argparse
from collections import Counter
from collections.abc import Callable
from pathlib import Path

from training.data import ewt, factuality, gap, gum, names
from training.data.runs import UNKNOWN, named_runs, well_formed
from training.labels import FORMS, NAMES, RELATIONS, TAGS, allowed
from training.passage import Passage

READERS: dict[str, Callable[[Path], dict[str, list[Passage]]]] = {
    "ewt": ewt.read,
    "factuality": factuality.read,
    "names": names.read,
    "wikineural": lambda data: {"measure-only": names.wikineural(data)},
    "gum": gum.read,
    "gap": gap.read,
}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, required=True, help="the folder of data sets")
    parser.add_argument("--only", choices=READERS, help="one set")
    options = parser.parse_args()
    for name, read in READERS.items():
        if options.only in (None, name):
            for part, passages in read(options.data).items():
                report(name, part, passages)


def report(name: str, part: str, passages: list[Passage]) -> None:
    for passage in passages:
        check(passage)
    by_source = Counter(passage.source.split("/", 1)[0] for passage in passages)
    for source in by_source:
        own = [passage for passage in passages if passage.source.split("/", 1)[0] == source]
        print(f"{name} {part} {source}: " + ", ".join(f"{count:,} {what}" for what, count in counts(own).items() if count))
        classes = Counter(kind for passage in own if passage.names for _, kind in named_runs(passage.names))
        if classes:
            print("   " + ", ".join(f"{kind} {count:,}" for kind, count in sorted(classes.items())))


def counts(passages: list[Passage]) -> dict[str, int]:
    return {
        "passages": len(passages),
        "sentences": sum(len(passage.sentences) for passage in passages),
        "words": sum(len(passage.words) for passage in passages),
        "with tags": sum(passage.tags is not None for passage in passages),
        "with heads": sum(passage.heads is not None for passage in passages),
        "with names": sum(passage.names is not None for passage in passages),
        "words of unknown name": sum((passage.names or ()).count(UNKNOWN) for passage in passages),
        "with certainty": sum(passage.certainty is not None for passage in passages),
        "predicates": sum(len(passage.certainty or ()) for passage in passages),
        "mentions": sum(len(passage.mentions or ()) for passage in passages),
        "entities": sum(len({mention.entity for mention in passage.mentions or ()}) for passage in passages),
    }


def check(passage: Passage) -> None:
    def law(holds: bool, name: str) -> None:
        if not holds:
            raise ValueError(f"{name}: {passage.source}")

    words = len(passage.words)
    law(words > 0 and all(passage.words), "word-empty")
    edges = [0, *(last for _, last in passage.sentences)]
    law(edges[-1] == words and all(run == (a, b) and a < b for run, a, b in zip(passage.sentences, edges, edges[1:])), "sentences-do-not-cover")
    for layer in (passage.tags, passage.forms, passage.heads, passage.relations, passage.names, passage.offsets):
        law(layer is None or len(layer) == words, "layer-length")
    law(set(passage.tags or ()) <= set(TAGS), "tag-unknown")
    law(set(passage.relations or ()) <= set(RELATIONS), "relation-unknown")
    law(set(passage.forms or ()) <= {*FORMS}, "form-unknown")
    if passage.heads is not None:
        for first, last in passage.sentences:
            law(all(first <= head < last for head in passage.heads[first:last]), "head-outside-sentence")
            law(sum(head == at for at, head in enumerate(passage.heads[first:last], first)) == 1, "not-one-root")
    if passage.names is not None:
        law(well_formed(passage.names), "names-malformed")
        law(all(labels and labels <= set(NAMES) for labels in allowed(passage)), "names-allow-nothing")
    for word, score in passage.certainty or ():
        law(0 <= word < words and -3 <= score <= 3, "certainty-out-of-range")
    for mention in passage.mentions or ():
        law(0 <= mention.run[0] < mention.run[1] <= words, "mention-out-of-range")


if __name__ == "__main__":
    main()
