"""``python -m training.digests --data DIR``: SHA-256 of what trained, a line a data set, for the model card."""

from __future__ import annotations

import argparse
from hashlib import sha256
from pathlib import Path

SETS = {
    "PolNeAR train": ("polnear/data/train/attributions/*.ann", "polnear/corenlp-compact/train.tsv.gz"),
    "UD English EWT": ("ud-english-ewt/en_ewt-ud-train*.conllu", "ud-english-ewt/en_ewt-ud-dev.conllu"),
    "UNER English EWT": ("ner/uner-english-ewt/en_ewt-ud-dev.iob2",),
    "UDS-IH2": ("factuality/glue_data/UDS_IH2/train.jsonl",),
    "UW factuality": ("factuality/glue_data/UW/train.jsonl",),
    "WNUT17": ("ner/wnut17/wnut17train.conll",),
    "Broad Twitter Corpus": ("ner/juand-r/data/BTC/CONLL-format/data/*.conll",),
    "wikigold": ("ner/juand-r/data/wikigold/CONLL-format/data/*.txt",),
    "SEC filings": ("ner/juand-r/data/SEC-filings/CONLL-format/data/train/*.txt",),
    "GUM": ("gum/dep/*.conllu", "gum/xml/*.xml"),
    "GAP": ("gap-coref/*.tsv",),
    "ECB+ topics 1 to 35": (
        "ecbplus/ECBplus_coreference_sentences.csv",
        *(f"ecbplus/ECB+/{topics}/*.xml" for topics in ("[1-9]", "[12][0-9]", "3[0-5]")),
    ),
}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, required=True)
    data = parser.parse_args().data
    for name, patterns in SETS.items():
        digest = sha256()
        files = sorted(path for pattern in patterns for path in data.glob(pattern))
        for path in files:
            digest.update(path.relative_to(data).as_posix().encode())
            digest.update(sha256(path.read_bytes()).digest())
        print(f"{name}: {len(files)} files, {digest.hexdigest()[:16]}")


if __name__ == "__main__":
    main()
