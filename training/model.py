"""One encoder with its heads, and what each gold layer of a window costs."""

from __future__ import annotations

from functools import lru_cache

import torch
from torch import Tensor, nn
from torch.nn import functional as F

from training.encoder import Encoder
from training.heads import CUES, Dependencies, Labels
from training.labels import FORMS, NAMES, RELATIONS, TAGS, allowed
from training.links import Links
from training.passage import Passage
from training.pieces import Window

LINKS = ("O", "B-source", "I-source", "B-content", "I-content")
SILVER = 0.25
"""The share of a layer that a program made, not a person."""


class Model(nn.Module):
    def __init__(self, encoder: Encoder):
        super().__init__()
        self.encoder = encoder
        self.cues = Labels(len(CUES))
        self.names = Labels(len(NAMES))
        self.tags = Labels(len(TAGS))
        self.forms = Labels(len(FORMS))
        self.dependencies = Dependencies()
        self.certainty = Labels(1)
        self.links = Links()

    def states(self, windows: list[Window]) -> list[Tensor]:
        """The state of each word of each window: that of its first piece."""
        length = max(len(one.pieces) for one in windows)
        pieces, cases = (torch.zeros(len(windows), length, dtype=torch.long) for _ in range(2))
        mask = torch.zeros(len(windows), length, dtype=torch.bool)
        for row, one in enumerate(windows):
            pieces[row, : len(one.pieces)] = torch.tensor(one.pieces)
            cases[row, : len(one.cases)] = torch.tensor(one.cases)
            mask[row, : len(one.pieces)] = True
        states = self.encoder(pieces, cases, None if bool(mask.all()) else mask)
        return [states[row, torch.tensor(one.firsts)] for row, one in enumerate(windows)]

    def losses(self, windows: list[Window]) -> dict[str, Tensor]:
        """What every layer that the windows have costs, by its name; each is a mean over words, cues or predicates."""
        found: dict[str, list[Tensor]] = {}
        counts: dict[str, int] = {}
        for window, states in zip(windows, self.states(windows), strict=True):
            for name, (total, count) in self._costs(window, states).items():
                found.setdefault(name, []).append(total)
                counts[name] = counts.get(name, 0) + count
        return {name: torch.stack(totals).sum() / counts[name] for name, totals in found.items() if counts[name] > 0}

    def _costs(self, window: Window, states: Tensor) -> dict[str, tuple[Tensor, int]]:
        passage, words = window.passage, range(window.first, window.last)
        costs: dict[str, tuple[Tensor, int]] = {}
        if passage.tags is not None:
            gold = torch.tensor([TAGS.index(passage.tags[at]) if passage.tags[at] in TAGS else -100 for at in words])
            costs["tags"] = summed(self.tags(states), gold)
        if passage.forms is not None:
            gold = torch.tensor([FORMS.index(passage.forms[at]) if passage.forms[at] in FORMS else -100 for at in words])
            costs["forms"] = summed(self.forms(states), gold)
        if passage.heads is not None:
            costs |= self._dependency_costs(window, states)
        if passage.names is not None:
            logits = F.log_softmax(self.names(states), dim=1)
            logits = logits.masked_fill(~allowed_names(passage)[window.first : window.last], -1e4)
            silver = SILVER if passage.source.startswith(("polnear/", "ewt-proper/")) else 1
            costs["names"] = (-silver * torch.logsumexp(logits, dim=1).sum(), len(words))
        if passage.certainty is not None:
            gold = [(at - window.first, score) for at, score in passage.certainty if window.first <= at < window.last]
            if gold:
                scores = self.certainty(states[torch.tensor([at for at, _ in gold])])[:, 0]
                loss = F.smooth_l1_loss(scores, torch.tensor([score for _, score in gold]), reduction="sum")
                costs["certainty"] = (loss, len(gold))
        if passage.attributions is not None:
            costs |= self._attribution_costs(window, states)
        return costs

    def _dependency_costs(self, window: Window, states: Tensor) -> dict[str, tuple[Tensor, int]]:
        passage, words = window.passage, range(window.first, window.last)
        inside = [passage.heads[at] if window.first <= passage.heads[at] < window.last else -1 for at in words]
        heads = torch.tensor([-100 if head < 0 else head - window.first for head in inside])
        kinds = torch.tensor(
            [
                RELATIONS.index(passage.relations[at]) if head >= 0 and passage.relations[at] in RELATIONS else -100
                for at, head in zip(words, inside, strict=True)
            ]
        )
        arcs = self.dependencies.arcs(states, torch.tensor(window.sentences))
        relations = self.dependencies.relations(states, heads.clamp(min=0))
        return {"heads": summed(arcs, heads), "relations": summed(relations, kinds)}

    def _attribution_costs(self, window: Window, states: Tensor) -> dict[str, tuple[Tensor, int]]:
        gold = [
            one
            for one in window.passage.attributions
            if window.first <= one.cue[0] and one.cue[-1] < window.last
        ]
        words = window.last - window.first
        cues = torch.zeros(words, dtype=torch.long)
        for one in window.passage.attributions:
            mark(cues, window, one.cue, 1)
        costs = {"cues": summed(self.cues(states), cues)}
        if gold:
            runs = torch.tensor([(one.cue[0] - window.first, one.cue[-1] + 1 - window.first) for one in gold])
            labels = torch.zeros(len(gold), words, dtype=torch.long)
            for row, one in enumerate(gold):
                mark(labels[row], window, one.source, 1)
                mark(labels[row], window, one.content, 3)
            total, _ = summed(self.links(states, runs).flatten(0, 1), labels.flatten())
            costs["links"] = (total / 40, len(gold))
        return costs


def mark(labels: Tensor, window: Window, words: tuple[int, ...], begin: int) -> None:
    """Writes one role as begin and inside, piece by piece."""
    before = -2
    for at in words:
        if window.first <= at < window.last:
            labels[at - window.first] = begin + 1 if before == at - 1 else begin
            before = at


def summed(logits: Tensor, gold: Tensor) -> tuple[Tensor, int]:
    return F.cross_entropy(logits, gold, ignore_index=-100, reduction="sum"), int((gold >= 0).sum())


@lru_cache(maxsize=None)
def allowed_names(passage: Passage) -> Tensor:
    """``[words, labels]``: what the set's labels leave open; a set that never marks products says nothing about them."""
    rows = allowed(passage)
    return torch.tensor([row_of(one) for one in rows])


@lru_cache(maxsize=None)
def row_of(labels: frozenset[str]) -> list[bool]:
    return [name in labels for name in NAMES]
