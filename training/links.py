"""From a cue to its source and content: a light head on the shared states, run once for all cues of a window.

Each cue sees the words of its window through a projection that the cue itself scales and shifts, with their distance to it, then one
convolution and one layer of attention 128 wide. The encoder runs once, however many cues there are.
"""

from __future__ import annotations

import torch
from torch import Tensor, nn
from torch.nn import functional as F

from training.encoder import WIDTH

NARROW, ATTENTIONS, NEAR, BUCKETS = 128, 4, 8, 15


class Links(nn.Module):
    """States ``[W, 384]`` and cues ``[K, 2]`` (first, last not included) → ``[K, W, 5]``: O, source B and I, content B and I."""

    def __init__(self, dropout: float = 0.1):
        super().__init__()
        self.word = nn.Linear(WIDTH, NARROW)
        self.scale = nn.Linear(2 * WIDTH, NARROW)
        self.shift = nn.Linear(2 * WIDTH, NARROW)
        self.distance = nn.Embedding(2 * (NEAR + BUCKETS) + 1, NARROW)
        self.norm = nn.LayerNorm(NARROW)
        self.near = nn.Conv1d(NARROW, NARROW, 5, padding=2)
        self.between = nn.LayerNorm(NARROW)
        self.mixed = nn.Linear(NARROW, 3 * NARROW)
        self.out = nn.Linear(NARROW, NARROW)
        self.after = nn.LayerNorm(NARROW)
        self.inner, self.outer = nn.Linear(NARROW, 2 * NARROW), nn.Linear(2 * NARROW, NARROW)
        self.last = nn.LayerNorm(NARROW)
        self.dropout = nn.Dropout(dropout)
        self.label = nn.Linear(NARROW, 5)
        nn.init.zeros_(self.scale.weight)
        nn.init.zeros_(self.scale.bias)

    def forward(self, states: Tensor, cues: Tensor) -> Tensor:
        count, length = cues.shape[0], states.shape[0]
        ends = torch.cat((states[cues[:, 0]], states[cues[:, 1] - 1]), dim=1)
        words = self.word(states)[None] * (1 + self.scale(ends))[:, None] + self.shift(ends)[:, None]
        mixed = self.dropout(F.gelu(self.norm(words + self.distance(distance(length, cues)))))
        mixed = self.between(mixed + F.gelu(self.near(mixed.transpose(1, 2)).transpose(1, 2)))
        query, key, value = (
            self.mixed(mixed).view(count, length, 3 * ATTENTIONS, NARROW // ATTENTIONS).transpose(1, 2).chunk(3, dim=1)
        )
        context = F.scaled_dot_product_attention(query, key, value).transpose(1, 2).reshape(count, length, NARROW)
        mixed = self.after(mixed + self.dropout(self.out(context)))
        mixed = self.last(mixed + self.dropout(self.outer(F.gelu(self.inner(mixed)))))
        return self.label(mixed)


def distance(length: int | Tensor, cues: Tensor) -> Tensor:
    """Words to the cue, signed, 0 inside it: one by one up to 8, then in steps that grow like the logarithm."""
    at = torch.arange(length, device=cues.device)[None]
    before = (cues[:, :1] - at).clamp(min=0)
    after = (at - cues[:, 1:] + 1).clamp(min=0)
    return NEAR + BUCKETS + bucket(after) - bucket(before)


def bucket(steps: Tensor) -> Tensor:
    far = NEAR + (4 * torch.log2(steps.clamp(min=1).float() / NEAR)).floor().long().clamp(max=BUCKETS)
    return torch.where(steps <= NEAR, steps, far.clamp(min=NEAR))
