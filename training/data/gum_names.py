"""Which words of GUM's mentions are names: "President Barack Obama of the United States" holds "Barack Obama" and "United States".

GUM marks every mention, named or not, nested ones too, and says nothing of names. A mention is named if its head is a proper noun;
the name is the run of proper words that hang on the head (of the "Bank of England" or "Johnson and Johnson": with the little words inside).
Titles, articles and common nouns stay out. Outermost names win. A proper word that is in no name by these rules is unknown, not outside.
"""

from __future__ import annotations

from collections.abc import Sequence

from training.data.gum_mentions import Typed
from training.data.runs import UNKNOWN
from training.passage import Passage, Run

PROPER = ("NNP", "NNPS")
# How a part of a name hangs on the rest of it. nmod:desc is the "St." of a place, but the "President" of a person.
INSIDE = ("flat", "compound", "amod", "nmod", "nmod:desc", "nmod:unmarked", "nmod:poss", "nummod", "conj", "goeswith", "advmod", "obl", "acl", "dep", "fixed")
IN_PERSON = ("flat", "compound", "goeswith", "amod", "dep")
LITTLE = frozenset("of the and & for 's ’s - – de la del du van der von al el bin ' ’ . / in on".split())
IN_PERSON_LITTLE = frozenset("de la del du van der von den al el bin ibn - ’ ' . \"".split())
DAYS = frozenset(
    "monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october "
    "november december jan feb mar apr jun jul aug sep sept oct nov dec mon tue wed thu fri sat sun ad bc ce bce am pm a.m. p.m. "
    "gmt utc edt est pst bst spring summer autumn fall winter century".split()
)
TITLES = frozenset(
    "mr mr. mrs mrs. ms ms. miss dr dr. prof prof. professor president vice minister prime secretary senator sen sen. rep rep. "
    "representative governor gov gov. mayor king queen prince princess sir lady lord pope judge justice chief general gen gen. colonel "
    "col. captain capt. lieutenant lt. sergeant sgt. major admiral chancellor ambassador director chairman speaker congressman "
    "congresswoman emperor empress duke count countess baron father sister brother reverend rev. bishop archbishop counsel madam "
    "attorney dean commissioner councillor officer administrator deputy aunt uncle mom dad st. honorable saint "
    "sheriff premier inspector marquis tsar democrat republican senators representatives".split()
)


def names_of(passage: Passage, relations: Sequence[str], mentions: Sequence[Typed]) -> tuple[str, ...]:
    words, forms = passage.words, passage.forms
    assert forms is not None
    labels = [UNKNOWN if form in PROPER and words[at].lower() not in DAYS | TITLES else "O" for at, form in enumerate(forms)]
    taken = [False] * len(words)
    for mention in sorted(mentions, key=lambda mention: mention.run[0] - mention.run[1]):
        run = name_in(passage, relations, mention, mentions)
        if run is None or any(taken[at] for at in range(*run)):
            continue
        first, last = run
        kind = "people" if mention.kind == "person" and forms[last - 1] == "NNPS" else mention.kind
        labels[first] = f"B-gum:{kind}"
        labels[first + 1 : last] = [f"I-gum:{kind}"] * (last - first - 1)
        taken[first:last] = [True] * (last - first)
    return tuple(labels)


def name_in(passage: Passage, relations: Sequence[str], mention: Typed, mentions: Sequence[Typed]) -> Run | None:
    """The words of the mention's name, if it has one."""
    first, last = mention.run
    words, forms, heads = passage.words, passage.forms, passage.heads
    assert forms is not None and heads is not None
    outer = [at for at in range(first, last) if heads[at] == at or not first <= heads[at] < last]
    if mention.kind == "time" or not outer or forms[outer[0]] not in PROPER:
        return None
    head = outer[0]
    if is_pair(passage, relations, mention, head, mentions):
        return None
    person = mention.kind == "person"
    own = proper_words(passage, relations, mention.run, head, IN_PERSON if person else INSIDE)
    little = IN_PERSON_LITTLE if person else LITTLE
    start = stop = head
    while (before := step(words, own, little, start, -1, first)) is not None:
        start = before
    while (after := step(words, own, little, stop, 1, last - 1)) is not None:
        stop = after
    if person:
        nested = [other.run[1] for other in mentions if start <= other.run[0] and other.run[1] <= head and other.kind != "person"]
        start = max([start, *nested])
    while start <= stop and person and words[start].lower() in TITLES:
        start += 1
    # "the Shadow Home Secretary" is an office, not a name of its holder.
    office = person and start <= stop and words[stop].lower() in TITLES
    return (start, stop + 1) if start <= stop and not office else None


def proper_words(passage: Passage, relations: Sequence[str], run: Run, head: int, inside: Sequence[str]) -> set[int]:
    """The proper words (and numbers) of the run that hang on its head through proper words alone."""
    forms, heads = passage.forms, passage.heads
    assert forms is not None and heads is not None
    own = {head}
    grown = True
    while grown:
        grown = False
        for at in range(*run):
            fits = forms[at] in PROPER or (forms[at] in ("CD", "LS", "FW") and at > head)
            if at not in own and heads[at] in own and fits and relations[at] in inside:
                own.add(at)
                grown = True
    return own


def step(words: Sequence[str], own: set[int], little: frozenset[str], at: int, way: int, end: int) -> int | None:
    """The next word of the name on one side, over at most two little words."""
    for gap in (1, 2, 3):
        there = at + way * gap
        if (there - end) * way > 0:
            return None
        if there in own:
            return there
        if words[there].lower() not in little:
            return None
    return None


def is_pair(passage: Passage, relations: Sequence[str], mention: Typed, head: int, mentions: Sequence[Typed]) -> bool:
    """ "Kim and Trump": a mention of several, each of which is a mention too."""
    heads = passage.heads
    assert heads is not None
    joined = [at for at in range(*mention.run) if relations[at] == "conj" and heads[at] == head]
    first, last = mention.run
    parts = [other.run for other in mentions if first <= other.run[0] and other.run[1] <= last and other.run != mention.run]
    return any(start <= at < stop and not start <= head < stop for at in joined for start, stop in parts)
