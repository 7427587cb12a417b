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
  readonly #secondsOf: ReadonlyMap<string, number>;

  constructor(rows: Iterable<StoredRow>) {
    const byModel = new Map<string, number[]>();
    for (const { response, ...model } of rows) {
      if (response.latencyMs === null) continue;
      const name = nameOf(model);
      const known = byModel.get(name);
      if (known === undefined) byModel.set(name, [response.latencyMs]);
      else known.push(response.latencyMs);
    }
    this.#secondsOf = new Map([...byModel].map(([name, all]) => [name, typicalSeconds(all)]));
  }

  of({ candidate, judge }: PromptPlan): CallSeconds {
    return { answer: this.#at(candidate.entry?.ref), judgement: this.#at(judge?.entry.ref) };
  }

  #at(ref: ModelRef | undefined): number {
    return (ref && this.#secondsOf.get(nameOf(ref))) ?? USUAL_SECONDS;
  }
}

const nameOf = ({ provider, model }: Pick<StoredRow, "provider" | "model">): string =>
  JSON.stringify([provider, model]);

function typicalSeconds(latenciesMs: readonly number[]): number {
  const middle = latenciesMs.toSorted((a, b) => a - b)[Math.floor(latenciesMs.length / 2)] ?? 0;
  // A scripted answer takes no time.
  return latenciesMs.length < ENOUGH_ROWS || middle === 0 ? USUAL_SECONDS : middle / 1000;
}
