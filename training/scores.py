"""Dev scores while training, by the fields' metrics in short; the scores to quote come from the program's own ``npm run eval``."""

from __future__ import annotations

import math
from collections import Counter

import torch

from training.labels import NAMES, RELATIONS, TAGS
from training.model import Model
from training.passage import Passage
from training.pieces import Pieces, Window


class Tally:
    """Counts of right, found and gold, by name → F1."""

    def __init__(self):
        self.right, self.found, self.gold = Counter(), Counter(), Counter()

    def add(self, name: str, found: Counter, gold: Counter) -> None:
        self.right[name] += (found & gold).total()
        self.found[name] += found.total()
        self.gold[name] += gold.total()

    def scores(self) -> dict[str, float]:
        return {
            name: round(100 * 2 * self.right[name] / max(1, self.found[name] + self.gold[name]), 1)
            for name in self.gold
        }


@torch.no_grad()
def score(model: Model, pieces: Pieces, passages: list[Passage]) -> dict[str, float]:
    model.eval()
    tally, factual = Tally(), []
    share = Counter()
    for passage in passages:
        found: dict[str, Counter] = {"source": Counter(), "cue": Counter(), "content": Counter(), "names": Counter()}
        for window in pieces.windows(passage):
            states = model.states([window])[0]
            if passage.attributions is not None:
                _attributions(model, window, states, found)
            if passage.names is not None:
                for run, kind in runs(model.names(states), NAMES):
                    if owns(window, run[0]) and coarse(kind) != "other":
                        found["names"][(run[0] + window.first, run[1] + window.first, coarse(kind))] += 1
            if passage.tags is not None:
                _syntax(model, window, states, share)
            if passage.certainty is not None:
                scores = model.certainty(states)[:, 0]
                factual += [
                    (float(scores[at - window.first]), gold)
                    for at, gold in passage.certainty
                    if owns(window, at - window.first)
                ]
        if passage.attributions is not None:
            words = passage.words
            for role in ("source", "cue", "content"):
                gold = Counter(key(words, getattr(one, role)) for one in passage.attributions)
                del gold[()]
                tally.add(role, found[role], gold)
        if passage.names is not None:
            tally.add("names", found["names"], gold_names(passage))
    model.train()
    result = tally.scores()
    if share["words"]:
        result |= {name: round(100 * share[name] / share["words"], 1) for name in ("tags", "UAS", "LAS")}
    if len(factual) > 2:
        result["certainty r"] = round(100 * pearson(factual), 1)
    return result


def owns(window: Window, at: int) -> bool:
    return window.owned[0] <= at + window.first < window.owned[1]


def _attributions(model: Model, window: Window, states: torch.Tensor, found: dict[str, Counter]) -> None:
    cues = [run for run, _ in runs(model.cues(states), ("O", "B-cue", "I-cue")) if owns(window, run[0])]
    if not cues:
        return
    words = window.passage.words
    for run, logits in zip(cues, model.links(states, torch.tensor(cues)), strict=True):
        found["cue"][key(words, [at + window.first for at in range(*run)])] += 1
        roles: dict[str, list[int]] = {"source": [], "content": []}
        for piece, kind in runs(logits, ("O", "B-source", "I-source", "B-content", "I-content")):
            roles[kind] += [at + window.first for at in range(*piece)]
        for role, at in roles.items():
            if key(words, at):
                found[role][key(words, at)] += 1


def key(words: tuple[str, ...], at) -> tuple[int, ...]:
    """Words without punctuation at the edges of pieces; punctuation alone never parts two pieces."""
    return tuple(one for one in at if any(letter.isalnum() for letter in words[one]))


def _syntax(model: Model, window: Window, states: torch.Tensor, share: Counter) -> None:
    passage = window.passage
    tags = model.tags(states).argmax(1)
    heads = model.dependencies.arcs(states, torch.tensor(window.sentences)).argmax(1)
    relations = model.dependencies.relations(states, heads).argmax(1)
    for at in range(window.first, window.last):
        if not owns(window, at - window.first):
            continue
        own = at - window.first
        share["words"] += 1
        share["tags"] += TAGS[tags[own]] == passage.tags[at]
        right = int(heads[own]) + window.first == passage.heads[at]
        share["UAS"] += right
        share["LAS"] += right and RELATIONS[relations[own]] == passage.relations[at]


def runs(logits: torch.Tensor, labels: tuple[str, ...]) -> list[tuple[tuple[int, int], str]]:
    """BIO logits → runs with their kind: the best path on which no ``I`` comes without its ``B`` or ``I``."""
    scores = torch.log_softmax(logits, dim=1).tolist()
    count = len(labels)
    before = [
        [other for other in range(count) if not labels[one].startswith("I-") or labels[other][2:] == labels[one][2:] and other]
        for one in range(count)
    ]
    total = [value if not labels[one].startswith("I-") else -1e9 for one, value in enumerate(scores[0])]
    back: list[list[int]] = []
    for row in scores[1:]:
        best = [max(before[one], key=lambda other: total[other]) for one in range(count)]
        back.append(best)
        total = [total[best[one]] + row[one] for one in range(count)]
    path = [max(range(count), key=lambda one: total[one])]
    for best in reversed(back):
        path.append(best[path[-1]])
    path.reverse()
    found: list[tuple[tuple[int, int], str]] = []
    for at, one in enumerate(path):
        if labels[one].startswith("B-"):
            found.append(((at, at + 1), labels[one][2:]))
        elif labels[one].startswith("I-"):
            (first, _), kind = found[-1]
            found[-1] = ((first, at + 1), kind)
    return found


COARSE = {
    "PER": "person", "person": "person", "PERSON": "person",
    "LOC": "place", "LOCATION": "place", "state": "place", "place": "place", "location": "place",
    "ORG": "organization", "ORGANIZATION": "organization", "corporation": "organization", "group": "organization",
    "organization": "organization",
}  # fmt: skip


def coarse(kind: str) -> str:
    return COARSE.get(kind, "other")


def gold_names(passage: Passage) -> Counter:
    found, at = Counter(), 0
    labels = passage.names
    while at < len(labels):
        if labels[at].startswith("B-"):
            last = at + 1
            while last < len(labels) and labels[last].startswith("I-"):
                last += 1
            kind = coarse(labels[at].partition(":")[2])
            found[(at, last, kind)] += kind != "other"
            at = last
        else:
            at += 1
    return +found


def pearson(pairs: list[tuple[float, float]]) -> float:
    n = len(pairs)
    mean = [sum(pair[side] for pair in pairs) / n for side in (0, 1)]
    cross = sum((a - mean[0]) * (b - mean[1]) for a, b in pairs)
    spread = [math.sqrt(sum((pair[side] - mean[side]) ** 2 for pair in pairs)) for side in (0, 1)]
    return cross / max(1e-9, spread[0] * spread[1])
