/** US dollars per million tokens. */
export interface Price {
  readonly input: number;
  /** Input that the provider found in its prompt cache. */
  readonly cached: number;
  /** Input that the provider wrote into its prompt cache; absent where that costs what other input does. */
  readonly cacheWrite?: number;
  readonly output: number;
  /** What a prompt of more input tokens than `above` multiplies the whole request's prices by. */
  readonly long?: { readonly above: number; readonly input: number; readonly output: number };
}

/** The day on which the table was put together. */
export const PRICES_AS_OF = "2026-11-25";

/** Where the figures come from, in words. */
export const PRICES_SOURCE =
  "list prices for standard processing as the providers' documentation and public reports of it give them; batch discounts, cache storage, regional and priority surcharges are not in them";

const price = (input: number, cached: number, output: number): Price => ({ input, cached, output });

/** What providers that charge for it take for a token written into their cache, times the price of one read. */
const CACHE_WRITE = 1.25;

/** Anthropic's entries of five minutes, and OpenAI's from the 5.6 generation on. */
const writing = (of: Price): Price => ({ ...of, cacheWrite: of.input * CACHE_WRITE });

/** OpenAI's models of the 5.4 generation and later cost more as a whole when the prompt is long. */
const tiered = (input: number, cached: number, output: number): Price => ({
  ...price(input, cached, output),
  long: { above: 272_000, input: 2, output: 1.5 },
});

/** Google's, of Gemini's larger models. */
const stepped = (input: number, cached: number, output: number): Price => ({
  ...price(input, cached, output),
  long: { above: 200_000, input: 2, output: 1.5 },
});

/** OpenAI's models, by alias. A snapshot whose price differs from its alias has a line of its own. */
export const OPENAI_PRICES: { readonly [model: string]: Price } = {
  "gpt-6.1-sol": writing(tiered(2, 0.1, 10)),
  "gpt-6.1-terra": writing(tiered(1, 0.05, 5)),
  "gpt-6-astra": writing(tiered(10, 1, 50)),
  "gpt-6-sol": writing(tiered(2, 0.2, 10)),
  "gpt-6-luna": writing(tiered(0.1, 0.01, 0.5)),
  // The list price: a promotion below it was announced until November 2026.
  "gpt-5.6": writing(tiered(5, 0.5, 30)),
  "gpt-5.6-sol": writing(tiered(5, 0.5, 30)),
  "gpt-5.6-terra": writing(tiered(2, 0.2, 12)),
  "gpt-5.6-luna": writing(tiered(0.2, 0.02, 1.2)),
  "gpt-5.5": tiered(5, 0.5, 30),
  "gpt-5.4": tiered(2.5, 0.25, 15),
  "gpt-5.4-mini": price(0.75, 0.075, 4.5),
  "gpt-5.4-nano": price(0.2, 0.02, 1.25),
  "gpt-5.2": price(1.75, 0.175, 14),
  "gpt-5.1": price(1.25, 0.125, 10),
  "gpt-5": price(1.25, 0.125, 10),
  "gpt-5-mini": price(0.25, 0.025, 2),
  "gpt-5-nano": price(0.05, 0.005, 0.4),
  "gpt-4.1": price(2, 0.5, 8),
  "gpt-4.1-mini": price(0.4, 0.1, 1.6),
  "gpt-4.1-nano": price(0.1, 0.025, 0.4),
  "gpt-4o": price(2.5, 1.25, 10),
  "gpt-4o-2024-05-13": price(5, 5, 15),
  "gpt-4o-mini": price(0.15, 0.075, 0.6),
  o1: price(15, 7.5, 60),
  o3: price(2, 0.5, 8),
  "o3-mini": price(1.1, 0.55, 4.4),
  "o4-mini": price(1.1, 0.275, 4.4),
};

export const ANTHROPIC_PRICES: { readonly [model: string]: Price } = {
  "claude-fable-5-1": writing(price(10, 0.25, 50)),
  "claude-mythos-5-1": writing(price(10, 0.25, 50)),
  "claude-fable-5": writing(price(10, 1, 50)),
  "claude-mythos-5": writing(price(10, 1, 50)),
  "claude-opus-5-5": writing(price(4, 0.2, 20)),
  "claude-opus-5": writing(price(5, 0.5, 25)),
  "claude-opus-4-8": writing(price(5, 0.5, 25)),
  "claude-opus-4-7": writing(price(5, 0.5, 25)),
  "claude-opus-4-6": writing(price(5, 0.5, 25)),
  "claude-opus-4-5": writing(price(5, 0.5, 25)),
  "claude-sonnet-5-5": writing(price(2, 0.1, 10)),
  "claude-sonnet-5": writing(price(2, 0.2, 10)),
  "claude-sonnet-4-6": writing(price(3, 0.3, 15)),
  "claude-sonnet-4-5": writing(price(3, 0.3, 15)),
  "claude-haiku-5-5": {
    ...writing(price(0.1, 0.01, 0.5)),
    long: { above: 100_000, input: 5, output: 5 },
  },
  "claude-haiku-4-5": writing(price(1, 0.1, 5)),
};

export const GEMINI_PRICES: { readonly [model: string]: Price } = {
  "gemini-3.1-pro-preview": stepped(2, 0.2, 12),
  "gemini-3.1-flash-lite-preview": price(0.25, 0.025, 1.5),
  "gemini-3-pro-preview": stepped(2, 0.2, 12),
  "gemini-3-flash-preview": price(0.5, 0.05, 3),
  "gemini-2.5-pro": stepped(1.25, 0.125, 10),
  "gemini-2.5-flash": price(0.3, 0.03, 2.5),
  "gemini-2.5-flash-lite": price(0.1, 0.01, 0.4),
};
