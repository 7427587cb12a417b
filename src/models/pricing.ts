import { usd } from "../units.ts";
import type { Usd } from "../units.ts";
import { ANTHROPIC_PRICES, GEMINI_PRICES, OPENAI_PRICES } from "./prices.ts";
import type { Price } from "./prices.ts";
import type { ModelRef, Usage } from "./model.ts";

export interface Priced {
  readonly usd: Usd;
  /** What the provider's prompt cache took off; below zero where writing into it has not paid yet. */
  readonly savedUsd: Usd;
  /** False when the model is in no table, and was counted at the dearest price of all. */
  readonly listed: boolean;
}

type PricedModel = Pick<ModelRef, "provider" | "model" | "price">;

/** What a usage costs by the configuration, else the dated tables. Unlisted is never free: it counts as the dearest. */
export function priceOf(model: PricedModel, usage: Usage): Priced {
  const found = priceFor(model);
  const price = found ?? DEAREST;
  const cost = costOf(price, usage);
  const uncached = costOf(price, { ...usage, cachedInputTokens: 0, cacheWriteTokens: 0 });
  return { usd: usd(cost), savedUsd: usd(uncached - cost), listed: found !== undefined };
}

function costOf({ input, cached, cacheWrite, output, long }: Price, usage: Usage): number {
  const isLong = long !== undefined && usage.inputTokens > long.above;
  const read = Math.min(usage.cachedInputTokens, usage.inputTokens);
  const written = Math.min(usage.cacheWriteTokens ?? 0, usage.inputTokens - read);
  const fresh = usage.inputTokens - read - written;
  const inputCost = fresh * input + read * cached + written * (cacheWrite ?? input);
  const cost =
    inputCost * (isLong ? long.input : 1) +
    usage.outputTokens * output * (isLong ? long.output : 1);
  return cost / 1_000_000;
}

/** The price of a model; undefined when it is in no table. */
export function priceFor({ provider, model, price }: PricedModel): Price | undefined {
  if (price !== undefined) return price;
  switch (provider) {
    case "scripted":
    // What an application costs is for it to say, answer by answer.
    case "command":
    case "http":
      return FREE;
    case "openai":
    case "openai-responses":
    case "azure-openai":
      return lookUp(OPENAI_PRICES, model);
    case "anthropic":
      return lookUp(ANTHROPIC_PRICES, model);
    case "gemini":
    case "vertex":
      return lookUp(GEMINI_PRICES, model);
    case "bedrock":
      return lookUp(ANTHROPIC_PRICES, bedrockName(model));
    case "openrouter":
    case "openai-compatible": {
      // A gateway names the maker in front: `openai/gpt-4o`.
      const id = model.slice(model.lastIndexOf("/") + 1);
      return TABLES.map((table) => lookUp(table, id)).find((found) => found !== undefined);
    }
  }
}

const TABLES = [OPENAI_PRICES, ANTHROPIC_PRICES, GEMINI_PRICES];

/** `eu.anthropic.claude-sonnet-4-5-20250929-v1:0` without region, maker and revision. */
const bedrockName = (model: string): string =>
  model.replace(/^.*anthropic\./, "").replace(/-v\d+(:\d+)?$/, "");

const FREE: Price = { input: 0, cached: 0, output: 0 };

/** Part by part, so that no mix of input and output makes an unlisted model cheaper than a listed one. */
const DEAREST: Price = TABLES.flatMap((table) => Object.values(table)).reduce((dearest, price) => ({
  input: Math.max(dearest.input, price.input),
  cached: Math.max(dearest.cached, price.cached),
  output: Math.max(dearest.output, price.output),
}));

/** What may follow an alias in the id of its snapshot: a date, or `latest`. `gpt-5` is no alias of `gpt-5.9`. */
const SNAPSHOT = /^[-@](latest|\d{4}-\d{2}-\d{2}|\d{8}|\d{4})$/;

function lookUp(table: { readonly [model: string]: Price }, model: string): Price | undefined {
  if (Object.hasOwn(table, model)) return table[model];
  const aliases = Object.keys(table).filter(
    (alias) => model.startsWith(alias) && SNAPSHOT.test(model.slice(alias.length)),
  );
  const longest = aliases.toSorted((a, b) => b.length - a.length)[0];
  return longest === undefined ? undefined : table[longest];
}
