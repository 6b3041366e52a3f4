"""``python -m training.meaning --data DIR --out models``: what a run of words says, as a vector → ``meanings.onnx``.

MiniLM as published, trained on so that clauses that tell one event (ECB+) or make one claim (groups of our own, ``training/groups``) come to lie
together, and others of their topic do not.
"""

from __future__ import annotations

import argparse
import random
import time
from pathlib import Path

import numpy as np
import torch
from torch import Tensor, nn
from torch.nn import functional as F

from training import clauses as told
from training.encoder import Encoder, base_folder, published
from training.export import Attend, write
from training.pieces import Pieces

LONGEST, PART = 64, 25


class Meaning(nn.Module):
    """Texts as words → vectors of length 1 ``[N, 384]``: the mean over all pieces, the marks at both ends among them."""

    def __init__(self, pieces: Pieces):
        super().__init__()
        self.encoder: Encoder = published(base_folder())
        self.pieces = pieces
        self.scale, self.bias = nn.Parameter(torch.tensor(12.0)), nn.Parameter(torch.tensor(-6.0))

    def forward(self, texts: list[tuple[str, ...]]) -> Tensor:
        """Those of like length together, so that little of what is computed is padding."""
        rows = [self.numbers(words) for words in texts]
        order = sorted(range(len(rows)), key=lambda at: len(rows[at]))
        parts = [self.encoded([rows[at] for at in order[start : start + PART]]) for start in range(0, len(order), PART)]
        place = torch.empty(len(order), dtype=torch.long)
        place[torch.tensor(order)] = torch.arange(len(order))
        return torch.cat(parts)[place]

    def encoded(self, rows: list[list[int]]) -> Tensor:
        numbers = torch.zeros(len(rows), max(map(len, rows)), dtype=torch.long)
        mask = torch.zeros(numbers.shape, dtype=torch.bool)
        for at, row in enumerate(rows):
            numbers[at, : len(row)] = torch.tensor(row)
            mask[at, : len(row)] = True
        states = self.encoder(numbers, torch.zeros_like(numbers), mask) * mask[..., None]
        return F.normalize(states.sum(1) / mask.sum(1, keepdim=True), dim=1)

    def numbers(self, words: tuple[str, ...]) -> list[int]:
        inner = [piece for word in words for piece in self.pieces.of(word)]
        return [self.pieces.begin, *inner[: LONGEST - 2], self.pieces.end]

    @torch.no_grad()
    def all(self, texts: list[tuple[str, ...]]) -> np.ndarray:
        self.eval()
        return np.concatenate([self(texts[at : at + 512]).numpy() for at in range(0, len(texts), 512)])


class OfPieces(nn.Module):
    """What is shipped: pieces ``[1, S]`` → ``[384]``. One run at a time, so that its answer depends on nothing beside it."""

    def __init__(self, meaning: Meaning):
        super().__init__()
        self.encoder = meaning.encoder

    def forward(self, pieces: Tensor) -> Tensor:
        return F.normalize(self.encoder(pieces, torch.zeros_like(pieces)).mean(1), dim=1)[0]


def main() -> None:
    options = read_options()
    torch.manual_seed(options.seed)
    torch.set_num_threads(options.threads)
    options.work.mkdir(parents=True, exist_ok=True)
    clauses = told.read(options.data, options.work)
    meaning = Meaning(Pieces(base_folder()))
    kept = options.work / "meaning.pt"
    if kept.exists():
        meaning.load_state_dict(torch.load(kept))
    else:
        learn(meaning, [one for one in clauses if not one.is_dev], options)
        torch.save(meaning.state_dict(), kept)
    print(f"average precision over pairs of one topic: {score(meaning.all([one.text for one in clauses]), clauses)}", flush=True)
    for layer in meaning.encoder.layers:
        layer.attend = lambda query, key, value, _: Attend.apply(query, key, value)
    write(
        OfPieces(meaning.eval()), (torch.ones(1, 7, dtype=torch.long),), options.out / "meanings.onnx", options.float,
        {"pieces": {1: "S"}}, {"meaning": {}},
    )  # fmt: skip


def learn(meaning: Meaning, clauses: list[told.Clause], options: argparse.Namespace) -> None:
    draw = random.Random(options.seed)
    # The words themselves stay as published: what is told says too little of most of them.
    trained = list(meaning.encoder.layers.parameters())
    optimizer = torch.optim.AdamW(
        [{"params": trained}, {"params": [meaning.scale, meaning.bias], "lr": 1e-2}], lr=options.rate, weight_decay=0.01
    )
    steps, step, started = options.epochs * len(told.batches(clauses, random.Random(options.seed))), 0, time.time()
    for epoch in range(options.epochs):
        meaning.train()
        total = 0.0
        for batch in told.batches(clauses, draw):
            optimizer.param_groups[0]["lr"] = options.rate * min(1, (step + 1) / 10) * (1 - step / steps)
            step += 1
            some = [clauses[at] for at in batch]
            loss = told.pair_loss(meaning([one.text for one in some]), told.same(some), meaning.scale, meaning.bias)
            optimizer.zero_grad()
            loss.backward()
            nn.utils.clip_grad_norm_(trained, 1.0)
            optimizer.step()
            total += loss.item()
        print(f"{epoch}: loss {options.epochs * total / steps:.4f}, {time.time() - started:.0f} s", flush=True)


def score(vectors: np.ndarray, clauses: list[told.Clause]) -> str:
    """ECB+ dev, and the stories that train nothing."""
    found = []
    for is_ecb in (True, False):
        scores, gold = [], []
        for topic in sorted({one.topic for one in clauses if one.is_dev and one.topic.startswith("ecb ") == is_ecb}):
            own = [at for at, one in enumerate(clauses) if one.topic == topic]
            rows = torch.from_numpy(vectors[own])
            one, other = torch.triu_indices(len(own), len(own), 1)
            same, known = (matrix[one, other] for matrix in told.same([clauses[at] for at in own]))
            scores.append((rows @ rows.T)[one, other][known])
            gold.append(same[known])
        found.append(f"{told.average_precision(torch.cat(scores), torch.cat(gold)):.3f}")
    return f"{found[0]} (ECB+ dev), {found[1]} (stories)"


def read_options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--work", type=Path, default=Path(".scratch/training"), help="clauses and the checkpoint, made where they are not there")
    parser.add_argument("--epochs", type=int, default=4)
    parser.add_argument("--rate", type=float, default=5e-5)
    parser.add_argument("--float", action="store_true", help="leave the weights as they are, to compare")
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--seed", type=int, default=1)
    return parser.parse_args()


if __name__ == "__main__":
    main()
