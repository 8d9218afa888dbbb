"""The sizes of well-known models, from their own configuration files, for files that weigh and compute as they do."""

from dataclasses import dataclass, replace

from tests.bench.plan_shapes import Sizes


@dataclass(frozen=True)
class TrueShape:
    """A model by its name. block_bytes: of a block's weights, about. sizes: with all its layers."""

    model: str
    architecture: str
    block_bytes: int
    sizes: Sizes

    def within(self, limit: int) -> Sizes:
        """With as many layers as so many bytes of weights have; widths, heads, experts and vocabulary stay true."""
        layers = min(self.sizes.layers, max(limit // self.block_bytes, 2))
        return replace(
            self.sizes, layers=layers, attention=tuple(block for block in self.sizes.attention if block < layers)
        )


MIB = 1 << 20
TRUE_SHAPES = (
    TrueShape(
        "Llama 3 8B",
        "llama",
        125 * MIB,
        Sizes(32, 4096, 32, 8, 14336, 8192, 128_256, mix="Q4_0"),
    ),
    TrueShape(
        "Mistral 7B v0.3",
        "llama",
        125 * MIB,
        Sizes(32, 4096, 32, 8, 14336, 32_768, 32_768, mix="Q4_K_M"),
    ),
    TrueShape(
        "Gemma 3 12B",
        "gemma3",
        135 * MIB,
        Sizes(48, 3840, 16, 8, 15_360, 131_072, 262_208, head=256, window=1024, tied=True, mix="Q4_0"),
    ),
    TrueShape(
        "Qwen 2.5 7B",
        "qwen2",
        135 * MIB,
        Sizes(28, 3584, 28, 4, 18_944, 32_768, 152_064, mix="Q4_K_M"),
    ),
    TrueShape(
        "Qwen 3 8B",
        "qwen3",
        110 * MIB,
        Sizes(36, 4096, 32, 8, 12_288, 40_960, 151_936, head=128, mix="Q4_K_M"),
    ),
    TrueShape(
        "Phi 3 mini",
        "phi3",
        65 * MIB,
        Sizes(32, 3072, 32, 32, 8192, 4096, 32_064, mix="Q4_0"),
    ),
    TrueShape(
        "Qwen 3 30B-A3B",
        "qwen3moe",
        360 * MIB,
        Sizes(
            48,
            2048,
            32,
            4,
            6144,
            40_960,
            151_936,
            head=128,
            experts=128,
            experts_used=8,
            expert_width=768,
            mix="Q4_K_M",
        ),
    ),
    TrueShape(
        "DeepSeek V2 Lite",
        "deepseek2",
        320 * MIB,
        Sizes(
            27,
            2048,
            16,
            1,
            10_944,
            163_840,
            102_400,
            head=192,
            rotated=64,
            experts=64,
            experts_used=6,
            expert_width=1408,
            shared=2,
            dense=1,
            latent=512,
            query_rank=0,
            key=128,
            mix="Q4_0",
        ),
    ),
    TrueShape(
        "Mamba 2.8B",
        "mamba",
        25 * MIB,
        Sizes(64, 2560, 1, 0, 0, 1_048_576, 50_280, state=16, time_rank=160, tied=True, mix="Q4_0"),
    ),
    TrueShape(
        "Granite 4 H Tiny",
        "granitehybrid",
        95 * MIB,
        Sizes(
            40,
            1536,
            12,
            4,
            512,
            131_072,
            100_352,
            experts=64,
            experts_used=6,
            expert_width=512,
            shared=2,
            state=128,
            time_rank=48,
            attention=(5, 15, 25, 35),
            tied=True,
            mix="Q4_K_M",
        ),
    ),
)
