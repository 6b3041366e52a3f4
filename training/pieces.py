"""Words → WordPieces with the letter case of their words, and passages → windows of at most 256 pieces.

The program that ships does the same in ``src/2-analysis/model``, but for a sentence in the middle of an overlap and sentences longer than a window.
"""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from tokenizers import Tokenizer

from training.passage import Passage, Run

WINDOW = 256
OVERLAP = 48
LONGEST = 12
"""Pieces of one word; a word of more keeps its first ones."""


@dataclass(frozen=True)
class Window:
    """Words ``first`` up to, not including, ``last`` of a passage, as the model reads them."""

    passage: Passage
    first: int
    last: int
    owned: Run
    """The words whose findings are read in this window: those of an overlap are told by one of two windows."""
    pieces: tuple[int, ...]
    cases: tuple[int, ...]
    firsts: tuple[int, ...]
    sentences: tuple[int, ...]


class Pieces:
    def __init__(self, folder: Path):
        self.tokenizer = Tokenizer.from_file(str(folder / "tokenizer.json"))
        self.tokenizer.no_padding()
        self.tokenizer.no_truncation()
        self.begin, self.end, self.unknown = (self.tokenizer.token_to_id(one) for one in ("[CLS]", "[SEP]", "[UNK]"))
        self.of = lru_cache(maxsize=200_000)(self._of)

    def _of(self, word: str) -> tuple[int, ...]:
        found = self.tokenizer.encode(word, add_special_tokens=False).ids[:LONGEST]
        return tuple(found) or (self.unknown,)

    def windows(self, passage: Passage, size: int = WINDOW, overlap: int = OVERLAP, lead: int = 0) -> list[Window]:
        """Cuts at sentences. With ``lead``, the first window is that much shorter: training sees other cuts each time."""
        pieces = [self.of(word) for word in passage.words]
        units = [run for one in passage.sentences for run in _cut(pieces, one, size - 2)]
        weights = [sum(len(pieces[at]) for at in range(*run)) for run in units]
        runs: list[tuple[int, int]] = []
        first = done = 0
        while done < len(units):
            limit = size - 2 - (lead if not runs else 0)
            while first < done and sum(weights[first : done + 1]) > limit:
                first += 1
            last, total = done, sum(weights[first:done])
            while last < len(units) and (total + weights[last] <= limit or last == done):
                total += weights[last]
                last += 1
            runs.append((first, last))
            done = first = last
            kept = 0
            while first > 0 and kept + weights[first - 1] <= overlap:
                first -= 1
                kept += weights[first]
        starts = [0] + [_middle(weights, runs[at][0], runs[at - 1][1]) for at in range(1, len(runs))] + [len(units)]
        words = [run[0] for run in units] + [len(passage.words)]
        number = {at: index for index, run in enumerate(passage.sentences) for at in range(*run)}
        return [
            self._window(passage, (words[first], words[last]), (words[starts[at]], words[starts[at + 1]]), pieces, number)
            for at, (first, last) in enumerate(runs)
        ]

    def _window(self, passage: Passage, run: Run, owned: Run, pieces, number: dict[int, int]) -> Window:
        identities, cases, firsts = [self.begin], [0], []
        for at in range(*run):
            case = case_of(passage.words[at])
            firsts.append(len(identities))
            identities.extend(pieces[at])
            cases.append(case)
            cases.extend([case + 6] * (len(pieces[at]) - 1))
        sentences = tuple(number[at] - number[run[0]] for at in range(*run))
        return Window(
            passage, *run, owned, (*identities, self.end), (*cases, 0), tuple(firsts), sentences
        )


def _cut(pieces: list[tuple[int, ...]], run: Run, size: int) -> list[Run]:
    """A sentence as it is, or, where it is too long for a window, in parts."""
    parts, first, total = [], run[0], 0
    for at in range(*run):
        if total + len(pieces[at]) > size:
            parts.append((first, at))
            first, total = at, 0
        total += len(pieces[at])
    return [*parts, (first, run[1])]


def _middle(weights: list[int], first: int, last: int) -> int:
    """Where the later window begins to tell: the later half of the overlap is its own."""
    half, at = sum(weights[first:last]) / 2, first
    total = 0
    while at < last and total + weights[at] <= half:
        total += weights[at]
        at += 1
    return at


def case_of(word: str) -> int:
    """1 no letters, 2 lower, 3 first upper, 4 one upper letter, 5 all upper, 6 mixed."""
    kinds = [unicodedata.category(one) for one in word]
    letters = ["u" if one in ("Lu", "Lt") else "l" for one in kinds if one.startswith("L")]
    if not letters:
        return 1
    upper = letters.count("u")
    if upper == 0:
        return 2
    if upper == len(letters):
        return 4 if upper == 1 else 5
    return 3 if letters[0] == "u" and upper == 1 else 6
