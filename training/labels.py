"""The labels that the model knows, and what each data set's classes of names say in those terms.

No set has our kinds of names. A set's label therefore allows a set of ours ("LOC": place or state), and the loss is the negative
logarithm of the sum of their probabilities: ``allowed`` gives that set for every word of a passage.
"""

from __future__ import annotations

from training.data.runs import NAMED, UNKNOWN, named_runs
from training.data.states import is_adjective_of_state, is_also_a_place, is_people, is_state
from training.passage import Passage

TAGS = (
    "ADJ", "ADP", "ADV", "AUX", "CCONJ", "DET", "INTJ", "NOUN", "NUM",
    "PART", "PRON", "PROPN", "PUNCT", "SCONJ", "SYM", "VERB", "X",
)  # fmt: skip
"""Universal parts of speech, sorted."""

RELATIONS = (
    "acl", "advcl", "advmod", "amod", "appos", "aux", "case", "cc", "ccomp", "clf", "compound", "conj", "cop",
    "csubj", "dep", "det", "discourse", "dislocated", "expl", "fixed", "flat", "goeswith", "iobj", "list", "mark",
    "nmod", "nsubj", "nummod", "obj", "obl", "orphan", "parataxis", "punct", "reparandum", "root", "vocative", "xcomp",
)  # fmt: skip
"""The 37 relations of Universal Dependencies, sorted."""

FORMS = (
    "$", "''", ",", "-LRB-", "-RRB-", ".", ":", "ADD", "AFX", "CC", "CD", "DT", "EX", "FW", "GW", "HYPH", "IN", "JJ",
    "JJR", "JJS", "LS", "MD", "NFP", "NN", "NNP", "NNPS", "NNS", "PDT", "POS", "PRP", "PRP$", "RB", "RBR", "RBS", "RP",
    "SYM", "TO", "UH", "VB", "VBD", "VBG", "VBN", "VBP", "VBZ", "WDT", "WP", "WP$", "WRB", "``",
)  # fmt: skip
"""Penn tags that occur ten times or more in EWT's train part."""

KINDS = ("person", "organization", "state", "place", "group", "product", "event", "work")
NAMES = ("O", *(f"{begin}-{kind}" for kind in KINDS for begin in "BI"))

Kinds = frozenset[str]


def kinds(text: str) -> Kinds:
    return frozenset(text.split())


ANY = kinds("O person organization state place group product event work")

# Three classes and nothing else: what such a set leaves out may be a name of another kind.
THREE_ONLY = {
    "PER": kinds("person"),
    "ORG": kinds("organization"),
    "LOC": kinds("place state"),
    "O": kinds("O group product event work"),
}

NAME_SCHEMES: dict[str, dict[str, Kinds]] = {
    "uner": THREE_ONLY,
    "btc": THREE_ONLY,
    # Fourteen words of MISC, all nationalities or languages: in truth it has three classes.
    "sec": {**THREE_ONLY, "MISC": kinds("O group product event work")},
    # EWT's proper nouns: no name begins with another word.
    "proper": {"O": kinds("O")},
    # Teams are ORG there. MISC marks nationalities and languages too, which are no names of ours.
    "wikigold": {
        "PER": kinds("person"),
        "ORG": kinds("organization"),
        "LOC": kinds("place state"),
        "MISC": kinds("group product event work"),
        "O": kinds("O"),
    },
    "wikineural": {
        "PER": kinds("person"),
        "ORG": kinds("organization"),
        "LOC": kinds("place state"),
        "MISC": kinds("group product event work"),
        "O": kinds("O"),
    },
    "wnut": {
        "person": kinds("person"),
        "location": kinds("place state"),
        "corporation": kinds("organization"),
        # Bands and teams, but also what is neither corporation nor person: universities, agencies.
        "group": kinds("group organization"),
        "product": kinds("product"),
        "creative-work": kinds("work"),
        "O": kinds("O event"),
    },
    # GUM says what a thing is, not what its name is of: a state that acts is an organization, a book an object or abstract.
    "gum": {
        "person": kinds("person"),
        "people": kinds("group organization person"),
        "place": kinds("place state"),
        "organization": kinds("organization state group"),
        "object": kinds("product work place"),
        "event": kinds("event"),
        "abstract": kinds("O work event product organization"),
        "animal": kinds("O person"),
        "plant": kinds("O product"),
        "substance": kinds("O product organization"),
        "O": kinds("O"),
    },
    # Automatic labels of CoreNLP's four classes.
    "corenlp": {
        "PERSON": kinds("person"),
        "ORGANIZATION": kinds("organization"),
        "LOCATION": kinds("place state"),
        "MISC": kinds("O group product event work state"),
        "O": kinds("O product event work"),
    },
}

SCHEME_OF = {
    "ewt": "uner", "uner": "uner", "btc": "btc", "sec": "sec", "wikigold": "wikigold", "wikineural": "wikineural",
    "wnut17": "wnut", "gum": "gum", "polnear": "corenlp", "ewt-proper": "proper",
}  # fmt: skip
"""The scheme of a data set, which is the first part of a passage's source."""


def allowed(passage: Passage) -> list[frozenset[str]]:
    """The labels of ``NAMES`` that may stand at each word of a passage with names; all of them where nothing is known."""
    assert passage.names is not None
    outside = outside_of(SCHEME_OF[passage.source.split("/", 1)[0]])
    found = [
        frozenset(NAMES) if label == UNKNOWN
        else frozenset(NAMES[1:]) if label == NAMED
        else begins_none(outside) if label == "O" and is_small(word)
        else outside
        for word, label in zip(passage.words, passage.names, strict=True)
    ]
    for (first, last), kind in named_runs(passage.names):
        scheme, own = kind.split(":", 1)
        ours = narrowed(" ".join(passage.words[first:last]), own, NAME_SCHEMES[scheme][own])
        for at in range(first, last):
            found[at] = marked(ours, "B" if at == first else "I")
    return found


def is_small(word: str) -> bool:
    """Nothing that a name begins with: "the", "The", "asked"."""
    return word[:1].islower() or word.lower() in CLOSED


CLOSED = frozenset(
    "a an the this that these those of in on at for to with by from as and or but if he she it they we you i his her its "
    "their our my your is are was were be has have had do does did not no so".split()
)


def begins_none(labels: frozenset[str]) -> frozenset[str]:
    return frozenset(one for one in labels if not one.startswith("B-"))


def outside_of(scheme: str) -> frozenset[str]:
    """What a word outside all names of a scheme may be."""
    ours = NAME_SCHEMES[scheme]["O"]
    return marked(ours, "B") | marked(ours, "I")


def narrowed(text: str, own: str, ours: Kinds) -> Kinds:
    """What the words themselves tell: "France" is a state and "Paris" is not, "French" is no name, "Jews" are a group."""
    if "state" in ours and is_state(text):
        return ours if is_also_a_place(text) else kinds("state")
    if is_adjective_of_state(text):
        return kinds("O group") if "person" in ours else kinds("O")
    if "group" in ours and is_people(text):
        return kinds("group")
    return ours - {"state"} or ours


def marked(ours: Kinds, begin: str) -> frozenset[str]:
    return frozenset("O" if kind == "O" else f"{begin}-{kind}" for kind in ours)
