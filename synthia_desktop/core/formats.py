"""The prompt formats that are plain text patterns, each as its authors document it."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from synthia_desktop.core.conversation import Turn

Build = Callable[[str, Sequence[Turn], str, str], str]
"""build(system, turns, bos, eos): the prompt's text up to where the answer begins."""

ALPACA_PREAMBLE = (
    "Below is an instruction that describes a task. Write a response that appropriately completes the request."
)
VICUNA_PREAMBLE = (
    "A chat between a curious user and an artificial intelligence assistant. "
    "The assistant gives helpful, detailed, and polite answers to the user's questions."
)


@dataclass(frozen=True)
class PlainFormat:
    """label: for people. control: its marks are control tokens. bos: the token that its text begins with, if any."""

    label: str
    build: Build
    stop: tuple[str, ...] = ()
    control: bool = False
    bos: str = ""
    strip: bool = True


def _synthia(system: str, turns: Sequence[Turn], _bos: str, _eos: str) -> str:
    """The prompt block of the Synthia cards; an empty system message leaves its line out."""
    lines = [f"SYSTEM: {system}"] if system else []
    for turn in turns:
        lines += [f"USER: {turn.user}", f"ASSISTANT: {turn.answer}" if turn.answer else "ASSISTANT:"]
    return "\n".join(lines)


def _reference_loop(system: str, turns: Sequence[Turn], _bos: str, _eos: str) -> str:
    """What the Python loop of the Synthia cards up to 3.0 sends, with its spaces before the newlines."""
    text = f"SYSTEM: {system}"
    for turn in turns:
        text += f" \nUSER: {turn.user} \nASSISTANT: {turn.answer or ''}"
    return text


def _reference_loop_35(system: str, turns: Sequence[Turn], _bos: str, _eos: str) -> str:
    """What the loop of the Llama-3-Synthia-v3.5 card sends: a system header even where the message is empty."""
    return f"<|begin_of_text|>{_llama_3_part('system', system)}{_llama_3('', turns, '', '')}"


def _chatml(system: str, turns: Sequence[Turn], _bos: str, _eos: str) -> str:
    """OpenAI's ChatML as Qwen 2 and many fine-tunes use it."""
    text = f"<|im_start|>system\n{system}<|im_end|>\n" if system else ""
    for turn in turns:
        text += f"<|im_start|>user\n{turn.user}<|im_end|>\n<|im_start|>assistant\n"
        if turn.answer is not None:
            text += f"{turn.answer}<|im_end|>\n"
    return text


def _llama_2(system: str, turns: Sequence[Turn], bos: str, eos: str) -> str:
    """Meta's Llama 2 chat format; the vocabulary adds the first BOS."""
    text = ""
    for at, turn in enumerate(turns):
        user = f"<<SYS>>\n{system}\n<</SYS>>\n\n{turn.user}" if system and at == 0 else turn.user
        text += f"[INST] {user} [/INST]"
        if turn.answer is not None:
            text += f" {turn.answer} {eos or '</s>'}{bos or '<s>'}"
    return text


def _llama_3_part(role: str, content: str) -> str:
    return f"<|start_header_id|>{role}<|end_header_id|>\n\n{content}<|eot_id|>"


def _llama_3(system: str, turns: Sequence[Turn], _bos: str, _eos: str) -> str:
    """Meta's Llama 3 headers; the vocabulary adds the BOS."""
    text = _llama_3_part("system", system) if system else ""
    for turn in turns:
        text += _llama_3_part("user", turn.user)
        if turn.answer is None:
            text += "<|start_header_id|>assistant<|end_header_id|>\n\n"
        else:
            text += _llama_3_part("assistant", turn.answer)
    return text


def _mistral(system: str, turns: Sequence[Turn], _bos: str, eos: str) -> str:
    """Mistral 7B Instruct v0.1 and v0.2; a system message leads the first instruction.

    No space stands before [INST]: SentencePiece puts one after a control token, which gives the tokens that
    mistral-common makes for these models.
    """
    text = ""
    for at, turn in enumerate(turns):
        user = f"{system}\n\n{turn.user}" if system and at == 0 else turn.user
        text += f"[INST] {user} [/INST]"
        if turn.answer is not None:
            text += f" {turn.answer}{eos or '</s>'}"
    return text


def _gemma(system: str, turns: Sequence[Turn], _bos: str, _eos: str) -> str:
    """Google's Gemma; it has no system role, so a system message leads the first user turn."""
    text = ""
    for at, turn in enumerate(turns):
        user = f"{system}\n\n{turn.user}" if system and at == 0 else turn.user
        text += f"<start_of_turn>user\n{user}<end_of_turn>\n<start_of_turn>model\n"
        if turn.answer is not None:
            text += f"{turn.answer}<end_of_turn>\n"
    return text


def _phi(system: str, turns: Sequence[Turn], _bos: str, _eos: str) -> str:
    """Microsoft's Phi-3."""
    text = f"<|system|>\n{system}<|end|>\n" if system else ""
    for turn in turns:
        text += f"<|user|>\n{turn.user}<|end|>\n<|assistant|>\n"
        if turn.answer is not None:
            text += f"{turn.answer}<|end|>\n"
    return text


def _alpaca(system: str, turns: Sequence[Turn], _bos: str, _eos: str) -> str:
    """Stanford Alpaca's instructions; a system message stands in for its preamble."""
    parts = [system or ALPACA_PREAMBLE]
    for turn in turns:
        parts += [f"### Instruction:\n{turn.user}", f"### Response:\n{turn.answer or ''}"]
    return "\n\n".join(parts)


def _vicuna(system: str, turns: Sequence[Turn], _bos: str, eos: str) -> str:
    """LMSYS's Vicuna 1.1 and later, as FastChat builds it; a system message stands in for its preamble."""
    text = f"{system or VICUNA_PREAMBLE} "
    for turn in turns:
        text += f"USER: {turn.user} ASSISTANT:"
        if turn.answer is not None:
            text += f" {turn.answer}{eos or '</s>'}"
    return text


PLAIN_FORMATS: dict[str, PlainFormat] = {
    "synthia": PlainFormat("Synthia", _synthia, ("USER:",)),
    "reference-loop": PlainFormat("Synthia, as the cards' Python loop", _reference_loop, ("USER:",)),
    "reference-loop-3.5": PlainFormat(
        "Synthia 3.5, as the card's Python loop", _reference_loop_35, (), True, "<|begin_of_text|>", strip=False
    ),
    "chatml": PlainFormat("ChatML", _chatml, ("<|im_end|>",), True),
    "llama-2": PlainFormat("Llama 2", _llama_2, ("[INST]",), True),
    "llama-3": PlainFormat("Llama 3", _llama_3, ("<|eot_id|>",), True),
    "mistral": PlainFormat("Mistral", _mistral, ("[INST]",), True),
    "gemma": PlainFormat("Gemma", _gemma, ("<end_of_turn>",), True),
    "phi": PlainFormat("Phi", _phi, ("<|end|>",), True),
    "alpaca": PlainFormat("Alpaca", _alpaca, ("### Instruction:",)),
    "vicuna": PlainFormat("Vicuna", _vicuna, ("USER:",), True),
}
