"""Which data sets train, in what shares of the pieces, and which dev parts are looked at on the way."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from training.data import ewt, factuality, gum, names, polnear
from training.hyphens import split
from training.passage import Passage, sentences_of

MIX = {"polnear": 0.48, "ewt": 0.11, "proper": 0.08, "names": 0.13, "uner": 0.07, "gum": 0.07, "uw": 0.06}


def train_sets(data: Path) -> dict[str, list[Passage]]:
    return {
        "polnear": [split(one) for one in polnear.read(data)["train"]],
        "ewt": shaped(ewt.read(data)["train"]),
        "proper": ewt.proper(ewt.read(data)["train"]),
        "names": [split(one) for one in names.read(data)["train"]],
        "uner": uner(data)[0],
        "gum": gum.read(data)["train"],
        "uw": factuality.running([split(one) for one in factuality.read(data)["train"]]),
    }


def shaped(passages: list[Passage]) -> list[Passage]:
    """Every third passage as its sentences alone: a set must not show by the shape of its text."""
    return [part for at, one in enumerate(passages) for part in (sentences_of(one) if at % 3 == 0 else [one])]


def uner(data: Path) -> tuple[list[Passage], list[Passage]]:
    """Of UNER's English only the dev part is at hand: every second document trains names (nothing else), the others measure them."""
    documents = list(dict.fromkeys(one.source for one in ewt.read(data)["dev"]))
    trains = set(documents[::2])
    passages = [
        replace(one, tags=None, forms=None, heads=None, relations=None, certainty=None)
        for one in ewt.read(data)["dev"]
        if one.names is not None
    ]
    return [one for one in passages if one.source in trains], [one for one in passages if one.source not in trains]


def dev_sets(data: Path) -> dict[str, list[Passage]]:
    """Parts of the dev sets: enough to see the curve."""
    return {
        "polnear": [split(one) for one in polnear.read(data)["dev"][:40]],
        "ewt": [replace(one, names=None) for one in ewt.read(data)["dev"][::3]],
        "uner": uner(data)[1],
        "gum": [one for one in gum.read(data)["dev"] if "news" in one.source][:3],
        "uw": [split(one) for one in factuality.read(data)["dev"][::3]],
        "uw-running": factuality.running([split(one) for one in factuality.read(data)["dev"]][:400]),
    }
