"""``python -m training.coreference --data DIR --out models``: who is meant → ``pairs.onnx`` and ``pairs.json``.

The program itself, with the weights in ``models``, writes what this trains on (``bench/coreference-pairs.ts``): its own candidates in GUM, GAP and PolNeAR, each
with the encoder's states of its first and head word, and the pairs that its sure passes leave open. So training sees what the program will ask. The encoder
stays as it is; what is trained says how well the two of a pair go together. A candidate's score with itself stands for "nobody before it". The loss is the
marginal likelihood of all right antecedents (Lee et al. 2017, arXiv:1707.07045). PolNeAR's chains are CoreNLP's: silver, of less weight.
"""

from __future__ import annotations

import argparse
import base64
import json
import random
import subprocess
import tempfile
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import onnx
import torch
from torch import Tensor, nn
from torch.nn import functional as F

from training.data import gum
from training.encoder import WIDTH
from training.export import OPSET

NARROW = 128
LEFT_OUT = -1e4
SILVER = 0.3
"""The share of chains that a program found, not a person."""
SCRIPT = Path(__file__).parents[1] / "bench/coreference-pairs.ts"


@dataclass(frozen=True)
class Text:
    source: str
    words: Tensor
    """``[M, 2 * 384]``: first and head word of each candidate."""
    pairs: Tensor
    """``[P, 2]``: the later, the earlier; the pairs of one candidate stand together, "nobody" first."""
    features: Tensor
    groups: Tensor
    """``[P]``: number of the candidate that is asked about, from 0."""
    right: Tensor
    weighed: Tensor
    """``[P]``: what the loss looks at; GAP tells of two names alone."""
    gold: Tensor
    """``[G]``: whether gold tells of the candidate that is asked about."""


class Pairs(nn.Module):
    """Words ``[M, 768]``, pairs ``[P, 2]``, features ``[P, F]`` → scores ``[P]``."""

    def __init__(self, sizes: list[int], dropout: float = 0.3):
        super().__init__()
        starts = np.cumsum([0, *sizes])
        self.register_buffer("starts", torch.tensor(starts[:-1]))
        self.word = nn.Linear(2 * WIDTH, NARROW)
        self.later, self.earlier, self.both = (nn.Linear(NARROW, NARROW, bias=False) for _ in range(3))
        self.feature = nn.Embedding(int(starts[-1]), NARROW)
        self.inner, self.outer = nn.Linear(NARROW, NARROW // 2), nn.Linear(NARROW // 2, 1)
        self.dropout = nn.Dropout(dropout)
        nn.init.normal_(self.feature.weight, std=0.1)

    def forward(self, words: Tensor, pairs: Tensor, features: Tensor) -> Tensor:
        known = self.dropout(F.gelu(self.word(words)))
        later, earlier = known[pairs[:, 0]], known[pairs[:, 1]]
        told = self.feature(features + self.starts).sum(1)
        mixed = self.later(known)[pairs[:, 0]] + self.earlier(known)[pairs[:, 1]] + self.both(later * earlier) + told
        return self.outer(F.gelu(self.inner(self.dropout(F.gelu(mixed)))))[:, 0]


def main() -> None:
    options = read_options()
    random.seed(options.seed)
    torch.manual_seed(options.seed)
    with tempfile.TemporaryDirectory() as folder:
        path = options.pairs or Path(folder) / "pairs.jsonl"
        if not path.exists():
            program = ["node", "--conditions=source", "--import", "tsx", SCRIPT, "--data", options.data]
            subprocess.run([*program, "--out", path, "--silver", str(options.silver)], check=True)
        features, parts = read(path, options.silver)
    sizes = [size for _, size in features]
    print({part: len(texts) for part, texts in parts.items()}, flush=True)
    model = Pairs(sizes)
    optimizer = torch.optim.AdamW(model.parameters(), lr=options.rate, weight_decay=0.01)
    steps = options.epochs * len(parts["train"]) // options.batch
    schedule = torch.optim.lr_scheduler.LambdaLR(optimizer, lambda step: max(0.02, 1 - step / max(1, steps)))
    best, kept = 0.0, None
    for epoch in range(options.epochs):
        model.train()
        random.shuffle(parts["train"])
        total = 0.0
        for at in range(0, len(parts["train"]), options.batch):
            losses = [loss(model, text) for text in parts["train"][at : at + options.batch]]
            cost = torch.cat(losses).mean()
            cost.backward()
            torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
            optimizer.step()
            schedule.step()
            optimizer.zero_grad()
            total += cost.item()
        scores = {"gum": score(model, [one for one in parts["dev"] if one.source.startswith("gum")]),
                  "gap": score(model, [one for one in parts["dev"] if one.source.startswith("gap")])}  # fmt: skip
        print(epoch, f"{total * options.batch / len(parts['train']):.3f}", json.dumps(scores), flush=True)
        mean = scores["gum"]["f1"] + scores["gap"]["f1"]
        if mean > best:
            best, kept = mean, {name: value.clone() for name, value in model.state_dict().items()}
    model.load_state_dict(kept)
    write(model.eval(), features, options.out)


def loss(model: Pairs, text: Text) -> Tensor:
    """One number for each candidate that gold tells of."""
    scores = model(text.words, text.pairs, text.features)
    weight = SILVER if text.source.startswith("polnear") else 1.0
    return weight * (summed(scores, text.weighed, text) - summed(scores, text.right, text))[text.gold]


def summed(scores: Tensor, kept: Tensor, text: Text) -> Tensor:
    """Log of the summed exponentials of each group."""
    scores = scores.masked_fill(~kept, LEFT_OUT)
    count = len(text.gold)
    most = torch.full((count,), LEFT_OUT).scatter_reduce(0, text.groups, scores.detach(), "amax")
    total = torch.zeros(count).scatter_add(0, text.groups, (scores - most[text.groups]).exp())
    return most + total.clamp(min=1e-30).log()


@torch.no_grad()
def score(model: Pairs, texts: list[Text]) -> dict[str, float]:
    """Of those that have an antecedent, how many got a right one (recall); of those that got one, how many a right one (precision)."""
    model.eval()
    given = wanted = right = 0
    for text in texts:
        scores = model(text.words, text.pairs, text.features)
        itself = text.pairs[:, 0] == text.pairs[:, 1]
        for group in torch.nonzero(text.gold)[:, 0].tolist():
            own = torch.nonzero((text.groups == group) & text.weighed)[:, 0]
            top = own[scores[own].argmax()]
            has = bool((text.right[own] & ~itself[own]).any())
            wanted += has
            given += not bool(itself[top])
            right += not bool(itself[top]) and bool(text.right[top])
    precision, recall = right / max(1, given), right / max(1, wanted)
    f1 = 2 * precision * recall / max(1e-9, precision + recall)
    return {"p": round(precision, 3), "r": round(recall, 3), "f1": round(f1, 3), "n": wanted}


def read(path: Path, silver: int) -> tuple[list, dict[str, list[Text]]]:
    parts: dict[str, list[Text]] = {"train": [], "dev": []}
    with path.open(encoding="utf-8") as lines:
        features = json.loads(next(lines))["features"]
        for line in lines:
            one = json.loads(line)
            kind, name = one["source"].split("/", 1)
            if kind == "gum" and not gum.is_free(name):
                continue
            if kind == "polnear":
                silver -= 1
                if silver < 0:
                    continue
            made = text_of(one, len(features))
            if len(made.gold) > 0 and bool(made.gold.any()):
                parts[one["part"]].append(made)
    return features, parts


def text_of(one: dict, width: int) -> Text:
    pairs = np.frombuffer(base64.b64decode(one["pairs"]), dtype=np.int32).reshape(-1, 2)
    features = np.frombuffer(base64.b64decode(one["features"]), dtype=np.uint8).reshape(-1, width)
    scales = np.frombuffer(base64.b64decode(one["scales"]), dtype=np.float32)
    rows = np.frombuffer(base64.b64decode(one["rows"]), dtype=np.int8).reshape(len(scales), WIDTH)
    words = (rows * scales[:, None]).reshape(-1, 2 * WIDTH)
    asked = list(dict.fromkeys(pairs[:, 0].tolist()))
    number = {candidate: at for at, candidate in enumerate(asked)}
    sets, entities = one["sets"], one["entities"]
    if "asked" in one:
        right, weighed, gold = about_one(one["asked"], pairs, sets, entities, asked)
    else:
        right, weighed, gold = about_all(one["source"], pairs, sets, entities, asked)
    return Text(
        source=one["source"],
        words=torch.tensor(words),
        pairs=torch.tensor(pairs).long(),
        features=torch.tensor(features).long(),
        groups=torch.tensor([number[later] for later in pairs[:, 0].tolist()]),
        right=torch.tensor(right),
        weighed=torch.tensor(weighed),
        gold=torch.tensor(gold),
    )


def about_all(source: str, pairs, sets: list[int], entities: list, asked: list[int]) -> tuple[list, list, list]:
    """An antecedent is right where a set that the sure passes joined, or the candidate itself, has the same entity."""
    members: dict[int, set] = {}
    for at, entity in enumerate(entities):
        if entity is not None:
            members.setdefault(sets[at], set()).add(entity)
    own = {later: members.get(sets[later], set()) for later in asked}
    same = [
        later != earlier and bool(own[later] & members.get(sets[earlier], set())) for later, earlier in pairs.tolist()
    ]
    found = {later for (later, _), right in zip(pairs.tolist(), same) if right}
    right = [one or (later == earlier and later not in found) for (later, earlier), one in zip(pairs.tolist(), same)]
    # A program that found nobody may have overlooked somebody.
    gold = [not source.startswith("polnear") or later in found for later in asked]
    return right, [True] * len(right), gold


def about_one(pronoun: int, pairs, sets: list[int], entities: list, asked: list[int]) -> tuple[list, list, list]:
    """Of GAP: the pronoun's pairs with the two names, "nobody", and, where it means neither, all others."""
    kinds: dict[int, set] = {}
    for at, entity in enumerate(entities):
        if entity is not None and at != pronoun:
            kinds.setdefault(sets[at], set()).add(entity)
    means = any("0" in one for one in kinds.values())
    right, weighed = [], []
    for later, earlier in pairs.tolist():
        told = kinds.get(sets[earlier], set()) if earlier != later else set()
        right.append(later == pronoun and ("0" in told if means else not told))
        weighed.append(later == pronoun and (not means or bool(told) or later == earlier))
    return right, weighed, [one == pronoun and any(right) for one in asked]


def write(model: Pairs, features: list, out: Path) -> None:
    out.mkdir(parents=True, exist_ok=True)
    path = out / "pairs.onnx"
    example = (torch.randn(3, 2 * WIDTH), torch.tensor([[1, 0], [2, 1]]), torch.zeros(2, len(features), dtype=torch.long))
    torch.onnx.export(
        model, example, path, dynamo=False, opset_version=OPSET,
        input_names=["words", "pairs", "features"], output_names=["scores"],
        dynamic_axes={"words": {0: "M"}, "pairs": {0: "P"}, "features": {0: "P"}, "scores": {0: "P"}},
    )  # fmt: skip
    onnx.checker.check_model(path)
    (out / "pairs.json").write_text(json.dumps({"features": features}) + "\n", encoding="utf-8")
    print(path.name, f"{path.stat().st_size / 1e6:.2f} MB")


def read_options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--pairs", type=Path, help="what the program wrote: made if it is not there, else read again")
    parser.add_argument("--epochs", type=int, default=8)
    parser.add_argument("--batch", type=int, default=8)
    parser.add_argument("--rate", type=float, default=2e-3)
    parser.add_argument("--silver", type=int, default=350, help="articles of PolNeAR")
    parser.add_argument("--seed", type=int, default=1)
    return parser.parse_args()


if __name__ == "__main__":
    main()
