"""Names of states and their people, from the table that the program itself uses (``src/lexicon/states.ts``)."""

from __future__ import annotations

import re
from functools import lru_cache
from pathlib import Path

TABLE = Path(__file__).parents[2] / "src/lexicon/states.ts"

# Peoples and languages of no state, as data sets of names mark them.
ADJECTIVES = frozenset("english welsh scottish african asian european arab arabic latin jewish buddhist catholic christian hindu muslim "
                       "islamic victorian prussian soviet kurdish cyrillic hebrew gaelic persian roman byzantine ottoman".split())
PEOPLES = frozenset("jews christians muslims hindus buddhists catholics protestants sikhs kurds arabs europeans africans asians "
                    "hispanics latinos romans goths slavs tatars".split())


def is_state(text: str) -> bool:
    return plain(text) in tables()[0]


def is_also_a_place(text: str) -> bool:
    """Georgia is a state of the United States too."""
    return plain(text) == "georgia"


def is_adjective_of_state(text: str) -> bool:
    return text.lower() in tables()[1] or text.lower() in ADJECTIVES


def is_people(text: str) -> bool:
    return text.lower() in tables()[2] or text.lower() in PEOPLES


@lru_cache(maxsize=1)
def tables() -> tuple[frozenset[str], frozenset[str], frozenset[str]]:
    names: set[str] = set()
    adjectives: set[str] = set()
    peoples: set[str] = set()
    for line in TABLE.read_text(encoding="utf-8").split("\n"):
        if re.match(r"[A-Z]{2}\|", line):
            _, name, aliases, _, _, demonyms, _ = line.split("|")
            names.update(plain(entry) for entry in [name, *aliases.split(",")] if entry)
            first, *others = [entry.strip().lower() for entry in demonyms.split(",")]
            adjectives.add(first)
            peoples.update(entry for entry in others if entry.endswith("s"))
            adjectives.update(entry for entry in others if not entry.endswith("s"))
    return frozenset(names), frozenset(adjectives), frozenset(peoples)


def plain(text: str) -> str:
    """Without a leading article and without regard to case, points and spacing: "The U. S." is "us"."""
    return re.sub(r"[\s.]", "", re.sub(r"^the\s+", "", text.lower()))
