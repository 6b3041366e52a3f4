"""The heads on the shared states of words: cues, names, tags, dependencies, certainty; ``links.Links`` is the one that looks at pairs."""

from __future__ import annotations

import torch
from torch import Tensor, nn
from torch.nn import functional as F

from training.encoder import WIDTH
from training.labels import RELATIONS

CUES = ("O", "B", "I")


class Labels(nn.Module):
    """States ``[W, 384]`` → logits ``[W, count]``."""

    def __init__(self, count: int, dropout: float = 0.1):
        super().__init__()
        self.dropout = nn.Dropout(dropout)
        self.label = nn.Linear(WIDTH, count)

    def forward(self, states: Tensor) -> Tensor:
        return self.label(self.dropout(states))


class Dependencies(nn.Module):
    """Biaffine attachment (Dozat & Manning 2017, arXiv:1611.01734); a root is a word that depends on itself."""

    def __init__(self, arc: int = 128, relation: int = 64, dropout: float = 0.2):
        super().__init__()
        self.dependent, self.head = nn.Linear(WIDTH, arc), nn.Linear(WIDTH, arc)
        self.pair = nn.Parameter(torch.zeros(arc + 1, arc))
        self.root = nn.Linear(WIDTH, 1)
        self.relation_dependent, self.relation_head = nn.Linear(WIDTH, relation), nn.Linear(WIDTH, relation)
        self.relation_pair = nn.Parameter(torch.zeros(relation, relation * len(RELATIONS)))
        self.relation = nn.Linear(2 * relation, len(RELATIONS))
        self.dropout = nn.Dropout(dropout)
        nn.init.xavier_uniform_(self.pair)
        nn.init.normal_(self.relation_pair, std=0.02)

    def arcs(self, states: Tensor, sentences: Tensor) -> Tensor:
        """``[W, W]``: how well each word (row) depends on each word (column) of its sentence, on itself if it is a root."""
        dependent = self.dropout(F.gelu(self.dependent(states)))
        head = self.dropout(F.gelu(self.head(states)))
        scores = torch.cat((dependent, torch.ones_like(dependent[:, :1])), dim=1) @ self.pair @ head.T
        at = torch.arange(states.shape[0], device=states.device)
        own = at[:, None] == at[None]
        scores = torch.where(own, self.root(states), scores)
        return scores.masked_fill(sentences[:, None] != sentences[None], -1e4)

    def relations(self, states: Tensor, heads: Tensor) -> Tensor:
        """``[W, R]``: the relation of each word to the head given for it."""
        dependent = self.dropout(F.gelu(self.relation_dependent(states)))
        head = self.dropout(F.gelu(self.relation_head(states)))[heads]
        pairs = (dependent @ self.relation_pair).view(-1, len(RELATIONS), dependent.shape[1])
        return (pairs * head[:, None]).sum(-1) + self.relation(torch.cat((dependent, head), dim=1))


