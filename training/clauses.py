"""Clauses of which it is known whether they say the same: round the events of ECB+ (Cybulska and Vossen 2014), as the program cuts them
(``bench/event-clauses.ts``), and the statements of news stories in groups of our own (``training/groups``, ``bench/story-clauses.ts``)."""

from __future__ import annotations

import json
import random
import subprocess
from dataclasses import dataclass
from pathlib import Path

import torch
from torch import Tensor
from torch.nn import functional as F

ROOT = Path(__file__).parents[1]
DEV = {2, 5, 12, 18, 21, 23, 34, 35}
KEYED = {file.stem for file in (ROOT / "bench/keys-stories").glob("*.json")}
"""Stories that the program is measured on: they train nothing."""


@dataclass(frozen=True)
class Clause:
    topic: str
    """What happens, and so what can be confused: a topic of ECB+, a story."""
    is_dev: bool
    sure: frozenset[str]
    """The events or claims that it tells."""
    maybe: frozenset[str]
    text: tuple[str, ...]


def read(data: Path, work: Path) -> list[Clause]:
    clauses: list[Clause] = []
    for name, of in (("event-clauses", of_events), ("story-clauses", of_stories)):
        file = work / f"{name}.jsonl"
        if not file.exists():
            script = ROOT / f"bench/{name}.ts"
            subprocess.run(["node", "--conditions=source", "--import", "tsx", script, "--data", data, "--out", file], check=True, cwd=ROOT)
        for line in file.read_text(encoding="utf-8").splitlines():
            clauses += of(json.loads(line))
    return clauses


def of_events(one: dict) -> list[Clause]:
    topic, words = one["topic"], one["words"]
    return [
        Clause(f"ecb {topic}", topic in DEV, frozenset([clause["cluster"]]), frozenset(), tuple(words[at] for at in clause["words"]))
        for clause in one["clauses"]
    ]


def of_stories(one: dict) -> list[Clause]:
    story, words = one["story"], one["words"]
    named = lambda groups: frozenset(f"{story} {group}" for group in groups)  # noqa: E731
    return [
        Clause(story, story in KEYED, named(clause["sure"]), named(clause["maybe"]), tuple(words[at] for at in clause["words"]))
        for clause in one["clauses"]
    ]


def batches(clauses: list[Clause], draw: random.Random, size: int = 100) -> list[list[int]]:
    """Numbers of clauses of one topic: most of the others are hard to tell apart. What is the same word for word is there once."""
    topics: dict[str, dict[tuple[str, ...], int]] = {}
    for at in draw.sample(range(len(clauses)), len(clauses)):
        topics.setdefault(clauses[at].topic, {})[tuple(word.lower() for word in clauses[at].text)] = at
    found = []
    for own in topics.values():
        members = near_each_other(list(own.values()), clauses, draw)
        found += [members[at : at + size] for at in range(0, len(members), size) if len(members) - at > 20]
    draw.shuffle(found)
    return found


def near_each_other(members: list[int], clauses: list[Clause], draw: random.Random) -> list[int]:
    """Whoever says the same stands in one batch, as far as it goes."""
    groups = {group for at in members for group in clauses[at].sure}
    place = {group: draw.random() for group in sorted(groups)}
    own = {at: min((place[group] for group in clauses[at].sure), default=draw.random()) for at in members}
    return sorted(members, key=own.__getitem__)


def same(clauses: list[Clause]) -> tuple[Tensor, Tensor]:
    """``[N, N]``: whether two say the same, and whether that is known."""
    sure = torch.tensor([[bool(one.sure & other.sure) for other in clauses] for one in clauses])
    open_ = torch.tensor([[bool((one.sure | one.maybe) & (other.sure | other.maybe)) for other in clauses] for one in clauses])
    return sure, sure | ~open_


def pair_loss(vectors: Tensor, told: tuple[Tensor, Tensor], scale: Tensor, bias: Tensor, share: float = 0.25) -> Tensor:
    """Logistic, over all pairs of a batch; those that say the same are a ``share`` of it however few they are."""
    is_same, known = told
    one, other = torch.triu_indices(len(vectors), len(vectors), 1)
    gold, counts = is_same[one, other], known[one, other]
    costs = F.binary_cross_entropy_with_logits(
        scale * (vectors[one] * vectors[other]).sum(1) + bias, gold.float(), reduction="none"
    )
    return share * mean(costs[gold & counts]) + (1 - share) * mean(costs[~gold & counts])


def mean(costs: Tensor) -> Tensor:
    return costs.sum() / max(1, len(costs))


def average_precision(scores: Tensor, gold: Tensor) -> float:
    order = scores.argsort(descending=True)
    right = gold[order].float()
    precision = right.cumsum(0) / torch.arange(1, len(right) + 1)
    return float((precision * right).sum() / right.sum())
