"""Small laws of BIO labels that several readers share: IOB1 ("I-PER" may begin a name) becomes BIO ("B-PER" always does)."""

from __future__ import annotations

from collections.abc import Sequence

from training.passage import Run

UNKNOWN = "?"
"""A word whose label is not known: any is right."""
NAMED = "!"
"""A word that is part of some name, of what kind is not known."""


def begun(labels: Sequence[str]) -> list[str]:
    """IOB1 or loose BIO as strict BIO: whatever continues nothing of its class begins."""
    out: list[str] = []
    for at, label in enumerate(labels):
        before = out[at - 1] if at else "O"
        out.append("B" + label[1:] if label.startswith("I-") and before[2:] != label[2:] else label)
    return out


def schemed(labels: Sequence[str], scheme: str) -> list[str]:
    """``B-PER`` as ``B-uner:PER``."""
    return [f"{label[:2]}{scheme}:{label[2:]}" if label[1:2] == "-" else label for label in labels]


def named_runs(labels: Sequence[str]) -> list[tuple[Run, str]]:
    """Every name with its class."""
    found: list[tuple[Run, str]] = []
    for at, label in enumerate(labels):
        if label.startswith("B-"):
            found.append(((at, at + 1), label[2:]))
        elif label.startswith("I-") and found:
            (first, _), kind = found[-1]
            found[-1] = ((first, at + 1), kind)
    return found


def well_formed(labels: Sequence[str]) -> bool:
    before = "O"
    for label in labels:
        if label not in ("O", UNKNOWN, NAMED) and not label.startswith(("B-", "I-")):
            return False
        if label.startswith("I-") and (before[:2] not in ("B-", "I-") or before[2:] != label[2:]):
            return False
        before = label
    return True
