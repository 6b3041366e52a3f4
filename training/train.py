"""``python -m training.train --data DIR --out DIR``: trains the model on the data sets of a folder, with checkpoints to go on from.

One run, all heads together: each batch holds windows of one data set, batches are drawn in proportion to ``MIX``, and every layer that a
window has adds to the loss. Seeds are fixed; two runs on the same machine take the same way.
"""

from __future__ import annotations

import argparse
import json
import random
import time
from dataclasses import dataclass
from pathlib import Path

import torch

from training.encoder import Dense, base_folder, published
from training.mix import MIX, dev_sets, train_sets
from training.model import Model
from training.passage import Passage
from training.pieces import Pieces, Window
from training.scores import score

WEIGHTS = {
    "cues": 1.0, "links": 1.0, "names": 1.0, "tags": 0.5, "forms": 0.5, "heads": 0.5, "relations": 0.5, "certainty": 0.3,
}  # fmt: skip


@dataclass(frozen=True)
class Options:
    data: Path
    out: Path
    million: float
    """Pieces to train on, in millions; the learning rate falls to nothing over them."""
    batch: int
    rate: float
    head_rate: float
    seed: int
    start: Path | None
    """Weights to begin from; the word embeddings, which never change, may be left out."""
    every: float
    """Minutes between checkpoints with their dev scores."""
    average: float
    """What is scored and kept is a running mean of the weights; the share of the mean that a step leaves as it is."""
    rounded: bool
    """Weights and inputs of the encoder's layers as coarse as in the program."""


def main() -> None:
    options = read_options()
    random.seed(options.seed)
    torch.manual_seed(options.seed)
    torch.set_flush_denormal(True)
    options.out.mkdir(parents=True, exist_ok=True)
    folder = base_folder()
    pieces = Pieces(folder)
    model = Model(published(folder))
    if options.start is not None:
        state = torch.load(options.start, weights_only=True)
        model.load_state_dict({name: value.float() for name, value in state.items()}, strict=False)
    for module in model.modules():
        if isinstance(module, Dense):
            module.rounded = options.rounded
    optimizer, schedule = optimizer_of(model, options)
    batches = Batches(train_sets(options.data), pieces, options)
    dev = dev_sets(options.data)
    step = seen = 0
    checkpoint = options.out / "checkpoint.pt"
    if checkpoint.exists():
        state = torch.load(checkpoint, weights_only=False)
        model.load_state_dict(state["model"])
        optimizer.load_state_dict(state["optimizer"])
        step, seen = state["step"], state["seen"]
        random.setstate(state["random"])
        torch.set_rng_state(state["torch"])
    trained = {name: one for name, one in model.named_parameters() if one.requires_grad}
    mean = state["mean"] if checkpoint.exists() else {name: one.detach().clone() for name, one in trained.items()}
    began, last, means = time.time(), time.time(), {}
    model.train()
    while seen < options.million * 1e6:
        windows = batches.next()
        seen += sum(len(one.pieces) for one in windows)
        for group in optimizer.param_groups:
            group["lr"] = group["top"] * schedule(seen)
        losses = model.losses(windows)
        total = sum(WEIGHTS[name] * loss for name, loss in losses.items())
        total.backward()
        torch.nn.utils.clip_grad_norm_([one for one in model.parameters() if one.requires_grad], 1.0)
        optimizer.step()
        optimizer.zero_grad()
        step += 1
        share = min(options.average, (1 + step) / (10 + step)) if options.average else 0.0
        with torch.no_grad():
            for name, one in trained.items():
                mean[name].lerp_(one, 1 - share)
        for name, loss in losses.items():
            means[name] = 0.98 * means.get(name, loss.item()) + 0.02 * loss.item()
        if step % 50 == 0:
            speed = seen / (time.time() - began)
            told = " ".join(f"{name} {value:.3f}" for name, value in means.items())
            print(f"{step} {seen / 1e6:.2f}M {speed:.0f}/s {told}", flush=True)
        if time.time() - last > options.every * 60 or seen >= options.million * 1e6:
            state = {"model": model.state_dict(), "mean": mean, "optimizer": optimizer.state_dict(), "step": step, "seen": seen}
            torch.save(state | {"random": random.getstate(), "torch": torch.get_rng_state()}, checkpoint)
            own = {name: one.detach().clone() for name, one in trained.items()}
            model.load_state_dict(mean, strict=False)
            scores = {name: score(model, pieces, passages) for name, passages in dev.items()}
            model.load_state_dict(own, strict=False)
            line = {"step": step, "million": round(seen / 1e6, 2), "minutes": round((time.time() - began) / 60), **scores}
            print(json.dumps(line), flush=True)
            with (options.out / "scores.jsonl").open("a", encoding="utf-8") as out:
                out.write(json.dumps(line) + "\n")
            last = time.time()


def optimizer_of(model: Model, options: Options):
    """Lower layers of the encoder move less (0.9 a layer); norms and biases are not decayed."""
    groups = []
    for name, parameter in model.named_parameters():
        if not parameter.requires_grad:
            continue
        rate = options.head_rate
        if name.startswith("encoder.case"):
            rate = options.head_rate
        elif name.startswith("encoder."):
            depth = int(name.split(".")[2]) + 1 if name.startswith("encoder.layers") else 0
            rate = options.rate * 0.9 ** (6 - depth)
        decay = 0.01 if parameter.dim() > 1 else 0.0
        groups.append({"params": [parameter], "lr": 0.0, "top": rate, "weight_decay": decay})
    optimizer = torch.optim.AdamW(groups, betas=(0.9, 0.98), eps=1e-6)
    whole, warm = options.million * 1e6, 0.05 * options.million * 1e6
    return optimizer, lambda seen: min(seen / warm, max(0.01, (whole - seen) / (whole - warm)))


class Batches:
    """Batches of about the same number of pieces from one data set each, the sets drawn by their share."""

    def __init__(self, sets: dict[str, list[Passage]], pieces: Pieces, options: Options):
        self.sets, self.pieces, self.size = sets, pieces, options.batch
        self.random = random.Random(options.seed)
        self.queues: dict[str, list[list[Window]]] = {name: [] for name in sets}
        self.names = [name for name in sets if MIX[name] > 0]

    def next(self) -> list[Window]:
        name = self.random.choices(self.names, [MIX[one] for one in self.names])[0]
        if not self.queues[name]:
            self.queues[name] = self._fill(self.sets[name])
        return self.queues[name].pop()

    def _fill(self, passages: list[Passage]) -> list[list[Window]]:
        """One epoch: windows cut at other places than the last time, those of a length together."""
        windows = [
            window
            for passage in passages
            for window in self.pieces.windows(passage, overlap=0, lead=self.random.choice((0, 60, 120, 180)))
        ]
        windows.sort(key=lambda one: (len(one.pieces) // 16, self.random.random()))
        batches: list[list[Window]] = [[]]
        for window in windows:
            if batches[-1] and (len(batches[-1]) + 1) * len(window.pieces) > self.size:
                batches.append([])
            batches[-1].append(window)
        self.random.shuffle(batches)
        return batches


def read_options() -> Options:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--million", type=float, default=4.5)
    parser.add_argument("--batch", type=int, default=2048)
    parser.add_argument("--rate", type=float, default=1.5e-4)
    parser.add_argument("--head-rate", type=float, default=1e-3)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--start", type=Path)
    parser.add_argument("--every", type=float, default=10)
    parser.add_argument("--average", type=float, default=0.995)
    parser.add_argument("--rounded", action="store_true")
    return Options(**vars(parser.parse_args()))


if __name__ == "__main__":
    main()
