"""``python -m training.export --checkpoint FILE --out DIR``: a checkpoint → ``encoder.onnx``, ``links.onnx``, ``labels.json``, ``vocab.txt``.

Weights become int8 of seven bits (``reduce_range``: full range saturates on processors without VNNI); activations are scaled at run time, which
makes a window's answer depend on nothing but that window as long as windows are run one at a time.
"""

from __future__ import annotations

import argparse
import json
import shutil
from pathlib import Path

import onnx
import torch
from onnxruntime.quantization import QuantType, quantize_dynamic
from onnxruntime.quantization.shape_inference import quant_pre_process
from torch import Tensor, nn

from training.encoder import ATTENTIONS, Encoder, attend, base_folder, published
from training.labels import FORMS, NAMES, RELATIONS, TAGS
from training.model import CUES, LINKS, Model
from training.pieces import WINDOW

OPSET = 17


class Whole(nn.Module):
    """All that is run once for a window."""

    def __init__(self, model: Model):
        super().__init__()
        self.model = model

    def forward(self, pieces: Tensor, cases: Tensor, firsts: Tensor, sentences: Tensor) -> tuple[Tensor, ...]:
        model = self.model
        states = model.encoder(pieces, cases)[0, firsts]
        heads = model.dependencies.arcs(states, sentences).argmax(1)
        return (
            states,
            model.cues(states),
            model.names(states),
            model.tags(states),
            model.forms(states),
            heads,
            model.dependencies.relations(states, heads),
            model.certainty(states)[:, 0],
        )


class Attend(torch.autograd.Function):
    """Attention as the one operator that the ONNX runtime has for it: a fifth less time than its parts."""

    @staticmethod
    def forward(_, query: Tensor, key: Tensor, value: Tensor) -> Tensor:
        return attend(query, key, value, None)

    @staticmethod
    def symbolic(graph, query, key, value):
        context = graph.op("com.microsoft::MultiHeadAttention", query, key, value, num_heads_i=ATTENTIONS)
        context.setType(query.type())
        return context


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--checkpoint", type=Path, required=True)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--float", action="store_true", help="leave the weights as they are, to compare")
    options = parser.parse_args()
    options.out.mkdir(parents=True, exist_ok=True)
    folder = base_folder()
    model = load(options.checkpoint, folder)
    for layer in model.encoder.layers:
        layer.attend = lambda query, key, value, _: Attend.apply(query, key, value)
    words, pieces = 5, 7
    whole = (
        torch.ones(1, pieces, dtype=torch.long),
        torch.ones(1, pieces, dtype=torch.long),
        torch.arange(1, words + 1),
        torch.zeros(words, dtype=torch.long),
    )
    outputs = ["states", "cues", "names", "tags", "forms", "heads", "relations", "certainty"]
    write(
        Whole(model), whole, options.out / "encoder.onnx", options.float,
        {"pieces": {1: "S"}, "cases": {1: "S"}, "firsts": {0: "W"}, "sentences": {0: "W"}},
        {name: {0: "W"} for name in outputs},
    )  # fmt: skip
    write(
        model.links, (torch.randn(words, 384), torch.tensor([[1, 2], [3, 5]])), options.out / "links.onnx", options.float,
        {"states": {0: "W"}, "cues": {0: "K"}}, {"links": {0: "K", 1: "W"}},
    )  # fmt: skip
    labels = {"cues": CUES, "names": NAMES, "tags": TAGS, "forms": FORMS, "relations": RELATIONS, "links": LINKS}
    (options.out / "labels.json").write_text(json.dumps(labels | {"window": WINDOW}, indent=1) + "\n", encoding="utf-8")
    shutil.copyfile(folder / "vocab.txt", options.out / "vocab.txt")


def load(checkpoint: Path, folder: Path) -> Model:
    found = torch.load(checkpoint, weights_only=False)
    state = found["model"] | found.get("mean", {}) if "model" in found else found
    model = Model(Encoder(len(state["encoder.word.weight"]))) if "encoder.word.weight" in state else Model(published(folder))
    model.load_state_dict({name: value.float() for name, value in state.items()}, strict=False)
    return model.eval()


def write(module: nn.Module, example: tuple, path: Path, as_float: bool, inputs: dict, outputs: dict) -> None:
    torch.onnx.export(
        module, example, path, dynamo=False, opset_version=OPSET,
        input_names=list(inputs), output_names=list(outputs), dynamic_axes=inputs | outputs,
        custom_opsets={"com.microsoft": 1},
    )  # fmt: skip
    if not as_float:
        quant_pre_process(path, path, skip_symbolic_shape=True)
        quantize_dynamic(
            path, path, per_channel=True, reduce_range=True, weight_type=QuantType.QInt8,
            op_types_to_quantize=["MatMul", "Gather", "Gemm"], extra_options={"MatMulConstBOnly": True},
        )  # fmt: skip
    onnx.checker.check_model(path)
    print(path.name, f"{path.stat().st_size / 1e6:.1f} MB")


if __name__ == "__main__":
    main()
