import type { ModelRef } from "../models/model.ts";
import type { StoredRow } from "../store/store.ts";
import type { CallSeconds } from "./forecast.ts";
import type { PromptPlan } from "./plan.ts";

/** What a call is taken to last where the store says too little: a short text of a small model takes about that. */
const USUAL_SECONDS = 2;
/** Fewer rows of a model say too little. */
const ENOUGH_ROWS = 5;

/** What a call of each model lasted, in seconds: the median of the store's rows. */
export class Latencies {
  readonly #byModel = new Map<string, number[]>();

  constructor(rows: Iterable<StoredRow>) {
    for (const { provider, model, response } of rows) {
      const name = JSON.stringify([provider, model]);
      const known = this.#byModel.get(name);
      if (known === undefined) this.#byModel.set(name, [response.latencyMs]);
      else known.push(response.latencyMs);
    }
  }

  of({ candidate, judge }: PromptPlan): CallSeconds {
    return {
      answer: this.#median(candidate.entry?.ref),
      judgement: this.#median(judge?.entry.ref),
    };
  }

  #median(ref: ModelRef | undefined): number {
    const all = this.#byModel.get(JSON.stringify([ref?.provider, ref?.model])) ?? [];
    const middle = all.toSorted((a, b) => a - b)[Math.floor(all.length / 2)] ?? 0;
    // A scripted answer takes no time.
    return all.length < ENOUGH_ROWS || middle === 0 ? USUAL_SECONDS : middle / 1000;
  }
}
