import { priceOf } from "../models/pricing.ts";
import type { Usage } from "../models/model.ts";
import { isModelProvider } from "../models/provider.ts";
import { usd, type Usd } from "../units.ts";
import type { Store, StoredRow } from "./store.ts";

/** What a store holds of one model. */
export interface ModelStats {
  readonly provider: string;
  readonly model: string;
  readonly responses: number;
  readonly inputTokens: number;
  readonly outputTokens: number;
  /** What asking all of it again would cost by the price table; null for a model that is in none. */
  readonly usd: Usd | null;
}

export interface StoreStats {
  readonly responses: number;
  readonly notes: number;
  /** ISO instants of the first and the last call; null for an empty store. */
  readonly oldest: string | null;
  readonly newest: string | null;
  /** Most responses first. */
  readonly models: readonly ModelStats[];
}

/** Counts a store row by row, so its size does not matter. */
export function storeStats(store: Pick<Store, "rows" | "notes">): StoreStats {
  const models = new Map<string, ModelStats>();
  let [responses, oldest, newest] = [0, null as string | null, null as string | null];
  for (const row of store.rows()) {
    responses++;
    if (oldest === null || row.at < oldest) oldest = row.at;
    if (newest === null || row.at > newest) newest = row.at;
    const name = JSON.stringify([row.provider, row.model]);
    models.set(name, withRow(models.get(name) ?? nothingOf(row), row));
  }
  const sorted = [...models.values()].toSorted((a, b) => b.responses - a.responses);
  return { responses, notes: [...store.notes()].length, oldest, newest, models: sorted };
}

const nothingOf = ({ provider, model }: StoredRow): ModelStats => ({
  provider,
  model,
  responses: 0,
  inputTokens: 0,
  outputTokens: 0,
  usd: usd(0),
});

function withRow(stats: ModelStats, { provider, model, response }: StoredRow): ModelStats {
  const usage = response.usage ?? NO_USAGE;
  // A row of a later version may name a provider that this one does not know.
  const price = isModelProvider(provider) ? priceOf({ provider, model }, usage) : null;
  return {
    ...stats,
    responses: stats.responses + 1,
    inputTokens: stats.inputTokens + usage.inputTokens,
    outputTokens: stats.outputTokens + usage.outputTokens,
    usd: stats.usd !== null && price?.listed === true ? usd(stats.usd + price.usd) : null,
  };
}

const NO_USAGE: Usage = { inputTokens: 0, cachedInputTokens: 0, outputTokens: 0 };
