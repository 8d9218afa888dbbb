"""Sampling parameters as a llama.cpp sampler chain, in the order of llama.cpp's own programs."""

import ctypes
from collections.abc import Sequence
from typing import Any

from synthia_desktop.core.sampling import SamplingParams

DRY_BREAKERS = (b"\n", b":", b'"', b"*")
MIROSTAT_CANDIDATES = 100


class SamplerChain:
    """One answer's samplers. recent: the prompt's tokens, which penalties see as llama.cpp's own programs let them.

    context_length: what a range of -1 stands for. The seed must have been drawn; None counts as 0.
    """

    def __init__(
        self, llama: Any, vocabulary: int, sampling: SamplingParams, context_length: int, recent: Sequence[int] = ()
    ) -> None:
        self._llama = llama
        self._vocabulary = vocabulary
        self._size: int = llama.llama_vocab_n_tokens(vocabulary)
        settings = llama.llama_sampler_chain_default_params()
        settings.no_perf = True
        self.handle: int = llama.llama_sampler_chain_init(settings)
        reach = max(self._add_penalties(sampling, context_length), self._add_dry(sampling, context_length))
        self._add_choice(sampling, sampling.seed or 0)
        for token in recent[max(len(recent) - reach, 0) :]:
            llama.llama_sampler_accept(self.handle, token)

    @property
    def names(self) -> list[str]:
        """The samplers' own names, in order."""
        count = self._llama.llama_sampler_chain_n(self.handle)
        chain = (self._llama.llama_sampler_chain_get(self.handle, index) for index in range(count))
        return [self._llama.llama_sampler_name(sampler).decode() for sampler in chain]

    def close(self) -> None:
        self._llama.llama_sampler_free(self.handle)

    def _add(self, sampler: int) -> None:
        self._llama.llama_sampler_chain_add(self.handle, sampler)

    def _add_penalties(self, sampling: SamplingParams, context_length: int) -> int:
        """Returns how many tokens back it looks."""
        reach = context_length if sampling.repeat_last_n < 0 else sampling.repeat_last_n
        repeat = sampling.repeat_penalty or 1.0  # llama.cpp divides by it
        if reach == 0 or (repeat, sampling.frequency_penalty, sampling.presence_penalty) == (1.0, 0.0, 0.0):
            return 0
        self._add(
            self._llama.llama_sampler_init_penalties(
                self._size, reach, repeat, sampling.frequency_penalty, sampling.presence_penalty
            )
        )
        return reach

    def _add_dry(self, sampling: SamplingParams, context_length: int) -> int:
        """Returns how many tokens back it looks."""
        reach = context_length if sampling.dry_penalty_last_n < 0 else sampling.dry_penalty_last_n
        if reach == 0 or sampling.dry_multiplier == 0.0:
            return 0
        breakers = (ctypes.c_char_p * len(DRY_BREAKERS))(*DRY_BREAKERS)
        self._add(
            self._llama.llama_sampler_init_dry(
                self._vocabulary,
                sampling.dry_multiplier,
                sampling.dry_base,
                sampling.dry_allowed_length,
                reach,
                breakers,
                len(DRY_BREAKERS),
            )
        )
        return reach

    def _add_choice(self, sampling: SamplingParams, seed: int) -> None:
        llama = self._llama
        if sampling.temperature == 0.0:
            self._add(llama.llama_sampler_init_greedy())
            return
        if sampling.mirostat:
            self._add(llama.llama_sampler_init_temp(sampling.temperature))
            tau, eta = sampling.mirostat_tau, sampling.mirostat_eta
            if sampling.mirostat == 1:
                self._add(llama.llama_sampler_init_mirostat(self._size, seed, tau, eta, MIROSTAT_CANDIDATES))
            else:
                self._add(llama.llama_sampler_init_mirostat_v2(seed, tau, eta))
            return
        if sampling.top_k > 0:
            self._add(llama.llama_sampler_init_top_k(sampling.top_k))
        if sampling.typical_p < 1.0:
            self._add(llama.llama_sampler_init_typical(sampling.typical_p, 1))
        if sampling.top_p < 1.0:
            self._add(llama.llama_sampler_init_top_p(sampling.top_p, 1))
        if sampling.min_p > 0.0:
            self._add(llama.llama_sampler_init_min_p(sampling.min_p, 1))
        if sampling.xtc_probability > 0.0:
            self._add(llama.llama_sampler_init_xtc(sampling.xtc_probability, sampling.xtc_threshold, 1, seed))
        self._add(llama.llama_sampler_init_temp(sampling.temperature))
        self._add(llama.llama_sampler_init_dist(seed))
