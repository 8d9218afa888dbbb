"""Trains the demo model from conversations.json and writes it, with its questions, into the program's resources.

Run with the "demo" dependency group installed:  python packaging/demo_model/train.py
It takes some ten minutes on one processor core and prints the loss, the share of exact answers and the file's size.
The same kind of processor and the same library versions give the same bytes; others may round differently.
"""

import argparse
import json
import random
import time
from pathlib import Path

import torch
from export import write_gguf
from network import Network, Shape
from samples import Sampler, offered_questions, read_text
from tokens import IGNORED, Encoder, Example, train_tokenizer
from torch import Tensor
from torch.nn import functional

RESOURCES = Path(__file__).resolve().parents[2] / "resources" / "demo"
TURNS = (1, 1, 2, 3, 4, 5, 6, 8)
TOKENS_PER_STEP = 2000
MOST_TOKENS = 1280
WARM_UP = 40
PADDING = 0
OTHER_TEXT_WEIGHT = 0.3


def main() -> None:
    """Train, check, write."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--out", type=Path, default=RESOURCES, help="folder of the model and its questions")
    parser.add_argument("--steps", type=int, default=1000)
    parser.add_argument("--seed", type=int, default=1)
    wanted = parser.parse_args()
    torch.set_num_threads(1)  # the order in which sums are added depends on it, so it is the same everywhere
    torch.use_deterministic_algorithms(True)
    torch.manual_seed(wanted.seed)

    text = read_text()
    tokenizer = train_tokenizer(text)
    encoder = Encoder(tokenizer)
    network = Network(Shape(vocabulary=tokenizer.vocab_size()))
    train(network, encoder, Sampler(text, wanted.seed), wanted.steps, wanted.seed)
    exact = exact_share(network, encoder, Sampler(text, wanted.seed + 1))
    wanted.out.mkdir(parents=True, exist_ok=True)
    size = write_gguf(wanted.out / "synthia-demo.gguf", network, tokenizer)
    questions = json.dumps(offered_questions(), ensure_ascii=False, indent=1)
    (wanted.out / "questions.json").write_text(questions + "\n", "utf-8")
    print(f"{exact:.2%} of new conversations of five turns are exact; the file has {size:,} bytes")


def train(network: Network, encoder: Encoder, sampler: Sampler, steps: int, seed: int) -> None:
    """Muon for the matrices, AdamW for the embedding and the norms; a short warm-up, then a straight line down to 0."""
    matrices = [p for block in network.blk for p in block.parameters() if p.ndim == 2]
    others = [p for p in network.parameters() if not any(p is m for m in matrices)]
    optimizers = [
        torch.optim.Muon(matrices, lr=0.012, weight_decay=0.01),
        torch.optim.AdamW(others, lr=0.004, betas=(0.9, 0.98), weight_decay=0.0),
    ]
    schedules = [
        torch.optim.lr_scheduler.LambdaLR(o, lambda at: min((at + 1) / WARM_UP, (steps - at) / (steps - WARM_UP)))
        for o in optimizers
    ]
    draw, began = random.Random(seed), time.perf_counter()
    for step in range(steps):
        ids, targets = batch(encoder, sampler, draw.choice(TURNS))
        answers, others = losses(network, ids, targets)
        (answers + OTHER_TEXT_WEIGHT * others).backward()
        for optimizer, schedule in zip(optimizers, schedules, strict=True):
            optimizer.step()
            optimizer.zero_grad()
            schedule.step()
        if step % 50 == 49:
            seconds = time.perf_counter() - began
            print(f"step {step + 1}  loss {answers:.4f} {others:.3f}  {seconds:.0f} s", flush=True)


def batch(encoder: Encoder, sampler: Sampler, turns: int) -> tuple[Tensor, Tensor]:
    """Conversations of that many turns, about TOKENS_PER_STEP tokens together, padded to one length."""
    chosen: list[Example] = []
    while sum(len(s.ids) for s in chosen) < TOKENS_PER_STEP:
        sequence = encoder.sequence(*sampler.conversation(turns))
        if len(sequence.ids) <= MOST_TOKENS:
            chosen.append(sequence)
    length = max(len(s.ids) for s in chosen)
    ids = torch.tensor([s.ids + [PADDING] * (length - len(s.ids)) for s in chosen])
    targets = torch.tensor([s.targets + [IGNORED] * (length - len(s.targets)) for s in chosen])
    return ids, targets


def losses(network: Network, ids: Tensor, targets: Tensor) -> tuple[Tensor, Tensor]:
    """Cross entropy of the answers, and of all other text: that one teaches how the language is spelled."""
    scores = network.scores(network(ids)).transpose(1, 2)
    following = functional.pad(ids[:, 1:], (0, 1), value=PADDING)
    others = following.where((targets == IGNORED) & (following != PADDING), IGNORED)
    return functional.cross_entropy(scores, targets), functional.cross_entropy(scores, others)


@torch.no_grad()
def exact_share(network: Network, encoder: Encoder, sampler: Sampler) -> float:
    """Share of new conversations of five turns whose every answer token is the likeliest one."""
    right = 0
    for _ in range(100):
        sequence = encoder.sequence(*sampler.conversation(5))
        wanted = torch.tensor([sequence.targets])
        guessed = network.scores(network(torch.tensor([sequence.ids]))).argmax(-1)
        right += bool(((guessed == wanted) | (wanted == IGNORED)).all())
    return right / 100


if __name__ == "__main__":
    main()
