"""``python -m training.make --data DIR``: the weights in ``models/`` once more, from a folder of data sets. Trains, exports, trains coreference and the vectors of statements.

Takes about two and a half hours on two cores; goes on from its last checkpoint if it is stopped.
"""

from __future__ import annotations

import argparse
import subprocess
import sys
from pathlib import Path


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--work", type=Path, default=Path(".scratch/training"), help="checkpoints")
    parser.add_argument("--out", type=Path, default=Path("models"))
    options = parser.parse_args()
    checkpoint = options.work / "checkpoint.pt"
    run("train", "--data", options.data, "--out", options.work, "--rounded")
    run("export", "--checkpoint", checkpoint, "--out", options.out)
    run("coreference", "--data", options.data, "--out", options.out)
    run("meaning", "--data", options.data, "--out", options.out, "--work", options.work)


def run(module: str, *words: object) -> None:
    subprocess.run([sys.executable, "-m", f"training.{module}", *map(str, words)], check=True)


if __name__ == "__main__":
    main()
