"""Names in tweets, comments, encyclopedia articles and contracts: WNUT17, Broad Twitter Corpus, wikigold, SEC filings, UNER's EWT dev.

Labels keep each set's own classes with the scheme before them (``B-wnut:person``); ``labels.allowed`` says what they mean to us.
All may be used for any purpose (CC BY, UNER CC BY-SA); WikiNEuRal may not (non-commercial), so ``read`` leaves it out.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from training.data.ewt import uner_sentences
from training.data.runs import UNKNOWN, begun, named_runs, schemed
from training.passage import Passage

WORDS = 150
Row = tuple[str, str]

# A contract's parties are defined words ("the Borrower"), which the set marks as persons or organizations.
PARTIES = frozenset(
    "bank banks borrower borrowers lender lenders company executive employee employer guarantor agent "
    "holder trustee landlord tenant".split()
)

# The tweets' sets count a title to the name, the others do not.
TITLES = frozenset(
    "president mr mr. mrs mrs. ms dr dr. senator sen sen. secretary minister governor gov gov. pm "
    "professor prof prof. judge".split()
)


def read(data: Path) -> dict[str, list[Passage]]:
    """``train`` and ``dev`` of all sets together; ``uner`` (measuring only)."""
    ner = data / "ner"
    twitter = ner / "juand-r/data/BTC/CONLL-format/data"
    wiki = list(documents(rows(ner / "juand-r/data/wikigold/CONLL-format/data/wikigold.conll.txt")))
    filings = ner / "juand-r/data/SEC-filings/CONLL-format/data"
    return {
        "train": [
            *singles("wnut17/train", "wnut", rows(ner / "wnut17/wnut17train.conll")),
            *(passage for part in "abefg" for passage in singles(f"btc/{part}", "btc", rows(twitter / f"{part}.conll"))),
            # wikigold has no parts of its own: every tenth article is dev.
            *running("wikigold", "wikigold", ((at, text) for at, text in enumerate(wiki) if at % 10 != 9)),
            *running("sec/FIN5", "sec", enumerate(documents(rows(filings / "train/FIN5.txt")))),
        ],
        "dev": [
            *singles("wnut17/dev", "wnut", rows(ner / "wnut17/emerging.dev.conll")),
            *singles("btc/h", "btc", rows(twitter / "h.conll")),
            *running("wikigold", "wikigold", ((at, text) for at, text in enumerate(wiki) if at % 10 == 9)),
            *running("sec/FIN3", "sec", enumerate(documents(rows(filings / "test/FIN3.txt")))),
        ],
        "uner": [
            Passage(source=f"uner/{document}", words=words, sentences=((0, len(words)),), names=labels)
            for document, words, labels in uner_sentences(data)
        ],
    }


def wikineural(data: Path) -> list[Passage]:
    """For measuring only: its licence is non-commercial."""
    path = data / "ner/wikineural-en/data/wikineural/en/val.conllu"
    return list(singles("wikineural/val", "wikineural", rows(path, word=1)))


def rows(path: Path, word: int = 0) -> Iterator[list[Row]]:
    """Sentences; lines of white space part them. One line of BTC is a word of white space: it parts nothing."""
    sentence: list[Row] = []
    for line in [*path.read_text(encoding="utf-8").split("\n"), ""]:
        columns = line.split()
        if len(columns) >= word + 2:
            sentence.append((columns[word], columns[-1]))
        elif not line.strip() and sentence:
            yield sentence
            sentence = []


def documents(sentences: Iterable[list[Row]]) -> Iterator[list[list[Row]]]:
    document: list[list[Row]] = []
    for sentence in sentences:
        if sentence[0][0] == "-DOCSTART-":
            if document:
                yield document
            document = []
            sentence = sentence[1:]
        if sentence:
            document.append(sentence)
    if document:
        yield document


def singles(source: str, scheme: str, sentences: Iterable[list[Row]]) -> Iterator[Passage]:
    for at, sentence in enumerate(sentences):
        yield passage(f"{source}-{at}", scheme, [sentence])


def running(source: str, scheme: str, texts: Iterable[tuple[int, list[list[Row]]]]) -> Iterator[Passage]:
    for number, text in texts:
        window: list[list[Row]] = []
        for sentence in text:
            if window and sum(map(len, window)) + len(sentence) > WORDS:
                yield passage(f"{source}/{number}", scheme, window)
                window = []
            window.append(sentence)
        yield passage(f"{source}/{number}", scheme, window)


def passage(source: str, scheme: str, sentences: Sequence[list[Row]]) -> Passage:
    words: list[str] = []
    labels: list[str] = []
    bounds = [0]
    for sentence in sentences:
        words.extend(word for word, _ in sentence)
        labels.extend(schemed(begun([label for _, label in sentence]), scheme))
        bounds.append(len(words))
    return Passage(
        source=source,
        words=tuple(words),
        sentences=tuple(zip(bounds, bounds[1:])),
        names=tuple(doubtful(words, labels, scheme)),
    )


def doubtful(words: Sequence[str], labels: list[str], scheme: str) -> list[str]:
    """Labels that would teach what is no name elsewhere count as unknown: parties of contracts, handles of Twitter, titles."""
    out = list(labels)
    for (first, last), kind in named_runs(labels):
        text = [word.lower() for word in words[first:last]]
        party = scheme == "sec" and all(word in PARTIES for word in text)
        handle = scheme == "btc" and (text[0].startswith("@") or (first > 0 and words[first - 1] == "@"))
        if party or handle:
            out[first:last] = [UNKNOWN] * (last - first)
        elif scheme in ("btc", "wnut") and last - first > 1 and text[0] in TITLES and kind.split(":")[1].lower() in ("per", "person"):
            out[first : first + 2] = [UNKNOWN, labels[first]]
    return out
