"""Mentions in GUM's notation: ``Entity=(1-organization-acc:com-…-North_Korea(2-place-…)1)`` opens, opens and closes, closes.

See https://ufal.mff.cuni.cz/corefud for the notation. Brackets inside a link are escaped ("Santa_Catarina_%28state%29").
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

from training.passage import Run

NOTE = re.compile(r"(?:^|\|)Entity=([^|]*)")
PART = re.compile(r"\((?P<opened>[^-()]+)-(?P<kind>[^-()]+)[^()]*(?P<whole>\))?|(?P<closed>[^-()]+)\)")


@dataclass(frozen=True)
class Typed:
    run: Run
    entity: str
    kind: str


def mentions_of(notes: Sequence[str]) -> list[Typed]:
    """In order of their start, longer ones first."""
    found: list[Typed] = []
    open_ones: dict[str, list[tuple[int, str]]] = defaultdict(list)
    for at, note in enumerate(notes):
        entry = NOTE.search(note)
        for part in PART.finditer(entry[1]) if entry else ():
            if part["closed"]:
                first, kind = open_ones[part["closed"]].pop()
                found.append(Typed((first, at + 1), part["closed"], kind))
            elif part["whole"]:
                found.append(Typed((at, at + 1), part["opened"], part["kind"]))
            else:
                open_ones[part["opened"]].append((at, part["kind"]))
    if any(open_ones.values()):
        raise ValueError(f"gum-mention-open: {[entity for entity, ones in open_ones.items() if ones]}")
    return sorted(found, key=lambda mention: (mention.run[0], -mention.run[1]))
