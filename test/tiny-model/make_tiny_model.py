"""Writes the tiny model of the tests beside itself: inputs and outputs of the real one, a few kilobytes, and simple rules where that has weights.

    python make_tiny_model.py      (needs onnx)

The rules, so that a test can say what has to come out:
- tags: NUM for digits, PUNCT for marks, VERB for the words of saying, PROPN for a word with a capital that is not in `SMALL`, else NOUN; forms: past for "said";
- names: words that are PROPN; I is preferred to B, so that only the law of runs makes the first one B;
- cues: the words of saying, and "according to" (I is preferred for "to", whatever is before it);
- heads: the word before in the same sentence, the first is the root; certainty: 0.5, and 0.9 for roots;
- links: who says it are the names before the cue in its sentence; what is said is all after the cue in its sentence and the next one, but "." .
"""

import json
from pathlib import Path

import numpy as np
import onnx
from onnx import TensorProto, helper, numpy_helper

HERE = Path(__file__).parent
SAYING = ["said", "says", "told", "warned"]
SMALL = ["the", "a", "an", "in", "on", "of", "to", "and", "it", "he", "she", "we", "according"]
MARKS = list("!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~’‘“”–—…")
LETTERS = list("abcdefghijklmnopqrstuvwxyz")
DIGITS = list("0123456789")
WORDS = ["minister", "ministry", "kiev", "losses", "are", "were", "rising", "russia", "city", "ing", "ed", "##ing", "##ed", "##s", "##er"]
VOCABULARY = ["[PAD]", "[UNK]", "[CLS]", "[SEP]", *MARKS, *DIGITS, *LETTERS, *(f"##{sign}" for sign in LETTERS + DIGITS), *SAYING, *SMALL, *WORDS]
VOCABULARY = list(dict.fromkeys(VOCABULARY))
TAGS = ["ADJ", "ADP", "ADV", "AUX", "CCONJ", "DET", "INTJ", "NOUN", "NUM", "PART", "PRON", "PROPN", "PUNCT", "SCONJ", "SYM", "VERB", "X"]
LABELS = {
    "cues": ["O", "B", "I"],
    "names": ["O", "B-person", "I-person", "B-place", "I-place"],
    "tags": TAGS,
    "forms": ["none", "base", "past"],
    "relations": ["root", "dep"],
    "links": ["O", "B-source", "I-source", "B-content", "I-content"],
    "window": 256,
}
CASES = 13
CAPITALISED = [3, 4, 5, 6]


def encoder() -> onnx.ModelProto:
    size = len(VOCABULARY)
    number = {piece: index for index, piece in enumerate(VOCABULARY)}
    tags = np.zeros((size, len(TAGS)), np.float32)
    tags[:, TAGS.index("NOUN")] = 1
    cues = np.tile(np.array([4, 0, 0], np.float32), (size, 1))
    names = np.zeros((size, len(LABELS["names"])), np.float32)
    forms = np.tile(np.array([1, 0, 0], np.float32), (size, 1))
    full_stop = np.zeros((size, 1), np.float32)
    full_stop[number["."]] = 1
    for marks, tag in ((MARKS, "PUNCT"), (DIGITS, "NUM"), (SAYING, "VERB")):
        for piece in marks:
            tags[number[piece], TAGS.index(tag)] = 9
    for piece in [*SAYING, "according"]:
        cues[number[piece]] = [0, 5, 0]
    cues[number["to"]] = [2, 0, 4]
    forms[number["said"]] = [0, 0, 3]
    for piece in [*SMALL, *SAYING]:
        names[number[piece], 1:] = -20
        tags[number[piece], TAGS.index("PROPN")] = -20
    by_case_names = np.tile(np.array([0, -9, -9, -9, -9], np.float32), (CASES, 1))
    by_case_tags = np.zeros((CASES, len(TAGS)), np.float32)
    for case in CAPITALISED:
        by_case_names[case] = [0, 1, 3, -9, -9]
        by_case_tags[case, TAGS.index("PROPN")] = 5
    constants = {
        "cue_table": cues,
        "name_table": names,
        "tag_table": tags,
        "form_table": forms,
        "stop_table": full_stop,
        "name_cases": by_case_names,
        "tag_cases": by_case_tags,
        "batch": np.array([0], np.int64),
        "zero": np.array(0, np.int64),
        "one": np.array(1, np.int64),
        "axis_one": np.array([1], np.int64),
        "name_column": np.array([1], np.int64),
        "root_row": np.array([3, 0], np.float32),
        "dependent_row": np.array([0, 3], np.float32),
        "root_certainty": np.array(0.9, np.float32),
        "other_certainty": np.array(0.5, np.float32),
    }
    nodes = [
        node("Squeeze", ["pieces", "batch"], "flat_pieces"),
        node("Squeeze", ["cases", "batch"], "flat_cases"),
        node("Gather", ["flat_pieces", "firsts"], "piece"),
        node("Gather", ["flat_cases", "firsts"], "case"),
        node("Gather", ["cue_table", "piece"], "cues"),
        node("Gather", ["form_table", "piece"], "forms"),
        *both("name", "names"),
        *both("tag", "tags"),
        node("Shape", ["firsts"], "shape"),
        node("Squeeze", ["shape"], "count"),
        node("Range", ["zero", "count", "one"], "place"),
        node("Sub", ["place", "one"], "lower"),
        node("Max", ["lower", "zero"], "before"),
        node("Gather", ["sentences", "before"], "sentence_before"),
        node("Equal", ["sentences", "sentence_before"], "same"),
        node("Where", ["same", "before", "place"], "heads"),
        node("Equal", ["heads", "place"], "is_root"),
        node("Where", ["is_root", "root_certainty", "other_certainty"], "certainty"),
        node("Unsqueeze", ["is_root", "axis_one"], "is_root_row"),
        node("Where", ["is_root_row", "root_row", "dependent_row"], "relations"),
        # states: is a name, number of the sentence, is a full stop
        node("Gather", ["names", "name_column"], "name_score", axis=1),
        node("Cast", ["sentences"], "sentence_number", to=TensorProto.FLOAT),
        node("Unsqueeze", ["sentence_number", "axis_one"], "sentence_row"),
        node("Gather", ["stop_table", "piece"], "stop_row"),
        node("Concat", ["name_score", "sentence_row", "stop_row"], "states", axis=1),
    ]
    widths = {"states": 3, **{head: len(LABELS[head]) for head in ("cues", "names", "tags", "forms", "relations")}}
    outputs = [floats(name, ["W", width]) for name, width in widths.items()]
    outputs += [helper.make_tensor_value_info("heads", TensorProto.INT64, ["W"]), floats("certainty", ["W"])]
    inputs = [integers("pieces", [1, "S"]), integers("cases", [1, "S"]), integers("firsts", ["W"]), integers("sentences", ["W"])]
    return model("encoder", nodes, inputs, outputs, constants)


def links() -> onnx.ModelProto:
    constants = {
        "zero": np.array(0, np.int64),
        "one": np.array(1, np.int64),
        "axis_zero": np.array([0], np.int64),
        "axis_last": np.array([2], np.int64),
        "column_0": np.array(0, np.int64),
        "column_1": np.array(1, np.int64),
        "column_2": np.array(2, np.int64),
        "first_column": np.array([0], np.int64),
        "last_column": np.array([1], np.int64),
        "half": np.array(0.5, np.float32),
        "far": np.array(1.5, np.float32),
        "other": np.array([4, 0, 0, 0, 0], np.float32),
        "source": np.array([0, 1, 4, 0, 0], np.float32),
        "content": np.array([0, 0, 0, 1, 5], np.float32),
    }
    nodes = [
        node("Gather", ["states", "column_0"], "name_score", axis=1),
        node("Gather", ["states", "column_1"], "sentence", axis=1),
        node("Gather", ["states", "column_2"], "full_stop", axis=1),
        node("Greater", ["name_score", "half"], "is_name"),
        node("Less", ["full_stop", "half"], "no_stop"),
        node("Shape", ["sentence"], "shape"),
        node("Squeeze", ["shape"], "count"),
        node("Range", ["zero", "count", "one"], "place_flat"),
        node("Unsqueeze", ["place_flat", "axis_zero"], "place"),
        node("Gather", ["cues", "first_column"], "first", axis=1),
        node("Gather", ["cues", "last_column"], "last", axis=1),
        node("Gather", ["sentence", "first"], "cue_sentence"),
        node("Sub", ["sentence", "cue_sentence"], "ahead"),
        node("Abs", ["ahead"], "distance"),
        node("Less", ["distance", "half"], "same"),
        node("Less", ["distance", "far"], "near"),
        node("Less", ["place", "first"], "before"),
        node("GreaterOrEqual", ["place", "last"], "after"),
        node("And", ["same", "before"], "before_here"),
        node("And", ["before_here", "is_name"], "is_source"),
        node("And", ["near", "after"], "after_here"),
        node("And", ["after_here", "no_stop"], "is_content"),
        node("Unsqueeze", ["is_source", "axis_last"], "is_source_row"),
        node("Unsqueeze", ["is_content", "axis_last"], "is_content_row"),
        node("Where", ["is_content_row", "content", "other"], "with_content"),
        node("Where", ["is_source_row", "source", "with_content"], "links"),
    ]
    inputs = [floats("states", ["W", 3]), integers("cues", ["K", 2])]
    return model("links", nodes, inputs, [floats("links", ["K", "W", 5])], constants)


def both(name: str, output: str) -> list[onnx.NodeProto]:
    """Logits by the first piece and by the case of a word, added up."""
    return [
        node("Gather", [f"{name}_table", "piece"], f"{name}_by_piece"),
        node("Gather", [f"{name}_cases", "case"], f"{name}_by_case"),
        node("Add", [f"{name}_by_piece", f"{name}_by_case"], output),
    ]


def node(kind: str, inputs: list[str], output: str, **attributes: int) -> onnx.NodeProto:
    return helper.make_node(kind, inputs, [output], **attributes)


def floats(name: str, shape: list) -> onnx.ValueInfoProto:
    return helper.make_tensor_value_info(name, TensorProto.FLOAT, shape)


def integers(name: str, shape: list) -> onnx.ValueInfoProto:
    return helper.make_tensor_value_info(name, TensorProto.INT64, shape)


def model(name: str, nodes: list, inputs: list, outputs: list, constants: dict[str, np.ndarray]) -> onnx.ModelProto:
    initializers = [numpy_helper.from_array(value, key) for key, value in constants.items()]
    graph = helper.make_graph(nodes, name, inputs, outputs, initializers)
    made = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 17)], ir_version=8)
    onnx.checker.check_model(made)
    return made


if __name__ == "__main__":
    onnx.save(encoder(), HERE / "encoder.onnx")
    onnx.save(links(), HERE / "links.onnx")
    (HERE / "vocab.txt").write_text("".join(f"{piece}\n" for piece in VOCABULARY))
    (HERE / "labels.json").write_text(json.dumps(LABELS) + "\n")
