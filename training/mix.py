"""Which data sets train, in what shares of the pieces, and which dev parts are looked at on the way."""

from __future__ import annotations

from pathlib import Path

from training.data import ewt, factuality, gum, names, polnear
from training.passage import Passage

MIX = {"polnear": 0.58, "ewt": 0.17, "names": 0.13, "gum": 0.06, "uw": 0.06}


def train_sets(data: Path) -> dict[str, list[Passage]]:
    return {
        "polnear": polnear.read(data)["train"],
        "ewt": ewt.read(data)["train"],
        "names": names.read(data)["train"],
        "gum": gum.read(data)["train"],
        "uw": factuality.read(data)["train"],
    }


def dev_sets(data: Path) -> dict[str, list[Passage]]:
    """Parts of the dev sets: enough to see the curve."""
    return {
        "polnear": polnear.read(data)["dev"][:40],
        "ewt": ewt.read(data)["dev"][::3],
        "uner": names.read(data)["uner"][::2],
        "gum": [one for one in gum.read(data)["dev"] if "news" in one.source][:3],
        "uw": factuality.read(data)["dev"][::3],
    }
