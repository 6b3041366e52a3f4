"""GUM: syntax, names and coreference of whole documents, as far as their texts are free.

The annotation is CC BY, the texts have licences of their own, by genre (the corpus's LICENSE.txt). Trained on are genres that it declares CC BY or
CC BY-SA; it says nothing of speeches, textbooks, conversations and vlogs, so of these only speeches of the United States' federal officers in
office (public domain, 17 U.S.C. 105) are. What is non-commercial or unsaid goes under ``measure-only``. Reddit's text is blanked: left out.
"""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from training.data import conllu
from training.data.gum_mentions import mentions_of
from training.data.gum_names import names_of
from training.passage import Mention, Passage

FREE_GENRES = ("news", "interview", "bio", "voyage", "academic", "court")
# A recording of the Santa Barbara Corpus, which allows no derivatives, in a genre that is otherwise CC BY.
NOT_FREE = ("GUM_court_carpet",)
PUBLIC_DOMAIN = (
    "GUM_speech_floyd",
    "GUM_speech_impeachment",
    "GUM_speech_inauguration",
    "GUM_speech_maiden",
    "GUM_speech_nixon",
    "GUM_speech_remarks",
    "GUM_speech_telescope",
)


def read(data: Path) -> dict[str, list[Passage]]:
    """``train`` and ``dev`` of the free documents; ``measure-only``: those of train and dev that are not free. Never a document of test."""
    parts = split(data / "gum/splits.md")
    out: dict[str, list[Passage]] = {"train": [], "dev": [], "measure-only": []}
    for path in sorted((data / "gum/dep").glob("*.conllu")):
        part = parts.get(path.stem)
        if part in ("train", "dev") and "_reddit_" not in path.stem:
            out[part if is_free(path.stem) else "measure-only"].append(document(path))
    return out


def is_free(name: str) -> bool:
    return name in PUBLIC_DOMAIN or (name.split("_")[1] in FREE_GENRES and name not in NOT_FREE)


def split(path: Path) -> dict[str, str]:
    """Documents and their part, from headings and lists."""
    parts: dict[str, str] = {}
    part = ""
    for line in path.read_text(encoding="utf-8").split("\n"):
        if line.startswith("## "):
            part = line[3:].strip()
        elif line.strip().startswith("* "):
            parts[line.strip()[2:].strip()] = part
    return parts


def document(path: Path) -> Passage:
    sentences = list(conllu.sentences(path))
    passage = conllu.passage(f"gum/{path.stem}", sentences)
    mentions = mentions_of([note for sentence in sentences for note in sentence.notes])
    relations = [relation for sentence in sentences for relation in sentence.relations]
    numbers: dict[str, int] = {}
    return replace(
        passage,
        mentions=tuple(Mention(mention.run, numbers.setdefault(mention.entity, len(numbers))) for mention in mentions),
        names=names_of(passage, relations, mentions),
    )
